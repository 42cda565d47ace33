package org.dohoda.json;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;

/** Prints the fingerprints of documents, for a process with other settings to compare them with. */
public final class Fingerprints {
  private Fingerprints() {}

  /**
   * Prints a line for every document: its kind, its fingerprint, the hash of its other spellings.
   *
   * @param arguments none
   * @throws IOException if a fixture cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    all().forEach(out::println);
  }

  static ImmutableList<String> all() throws IOException {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (JsonFormat<?> format : DohodaJson.all()) {
      lines.add(line(format));
    }
    CooperationRegister register = Samples.register(7, 12);
    lines.add(line(DohodaJson.register(), register));
    return lines.build();
  }

  private static <T> String line(JsonFormat<T> format) throws IOException {
    String name = "org/dohoda/json/fixtures/1.0/" + format.kind() + ".json";
    return line(format, format.readOrThrow(Resources.toByteArray(Resources.getResource(name))));
  }

  private static <T> String line(JsonFormat<T> format, T value) {
    return format.kind()
        + " "
        + format.fingerprint(value)
        + " "
        + format.write(value).hashCode()
        + " "
        + format.read("{\"dohoda\": 1, \"ž\": İ}").problems().toString().hashCode();
  }
}
