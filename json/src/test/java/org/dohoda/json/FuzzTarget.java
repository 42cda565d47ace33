package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dohoda.instrument.Memorandum;
import org.dohoda.json.codec.Fault;
import org.dohoda.problem.Checked;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ways into this library for bytes of strangers, each with what must hold of any bytes: there
 * is a value or there are problems, and nothing else; a value that was read is written and read as
 * the same.
 *
 * <p>Needs no fuzzer: {@link FuzzTest} gives it changed documents of its own, and in the profile
 * {@code fuzz} Jazzer calls {@link #fuzzerTestOneInput}.
 */
public enum FuzzTarget {
  /** Documents of every kind from bytes; the last byte chooses the kind. */
  BYTES {
    @Override
    void accept(byte[] input) {
      ImmutableList<JsonFormat<?>> formats = DohodaJson.all();
      int last = input.length == 0 ? 0 : input[input.length - 1] & 0xff;
      read(formats.get(last % formats.size()), input);
      read(DohodaJson.elements(), input);
    }
  },
  /** A memorandum from a string of any characters. */
  TEXT {
    @Override
    void accept(byte[] input) {
      check(DohodaJson.memorandum(), DohodaJson.memorandum().read(utf16(input)));
      String text = new String(input, StandardCharsets.UTF_8);
      check(DohodaJson.memorandum(), DohodaJson.memorandum().read(text));
    }
  },
  /** A memorandum from a reader and from a stream: the same as from the whole. */
  STREAM {
    @Override
    void accept(byte[] input) {
      JsonFormat<Memorandum> format = DohodaJson.memorandum();
      try {
        assertThat(format.read(new ByteArrayInputStream(input))).isEqualTo(format.read(input));
        String text = utf16(input);
        assertThat(format.read(new StringReader(text))).isEqualTo(format.read(text));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  },
  /** Lines of any kinds. */
  LINES {
    @Override
    void accept(byte[] input) {
      DohodaJson.elements()
          .readLines(new ByteArrayInputStream(input))
          .forEach(line -> check(DohodaJson.elements(), line));
    }
  },
  /** A memorandum within a user's own mapper: one exception, a subtype of Jackson's. */
  MODULE {
    @Override
    void accept(byte[] input) {
      try {
        Holder holder = MAPPER.readValue(input, Holder.class);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(holder), Holder.class))
            .isEqualTo(holder);
      } catch (JacksonException refusal) {
        assertThat(refusal).hasMessageNotContaining("NullPointerException");
      }
    }
  };

  /** A user's own type; the fixtures have these members, and the mapper skips the version. */
  record Holder(Memorandum memorandum) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  abstract void accept(byte[] input);

  /**
   * What Jazzer calls; the system property {@code dohoda.fuzz.target} names the target.
   *
   * @param input any bytes
   */
  public static void fuzzerTestOneInput(byte[] input) {
    valueOf(System.getProperty("dohoda.fuzz.target", "BYTES")).accept(input);
  }

  private static String utf16(byte[] input) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < input.length; i++) {
      boolean wide = input[i] < 0 && i + 1 < input.length;
      text.append((char) (wide ? ((input[i] & 0xff) << 8) | (input[++i] & 0xff) : input[i] & 0xff));
    }
    return text.toString();
  }

  private static <T> void read(JsonFormat<T> format, byte[] input) {
    check(format, format.read(input));
  }

  private static <T> void check(JsonFormat<T> format, Checked<T> checked) {
    assertThat(checked.isValid()).isNotEqualTo(checked.problems().hasErrors());
    checked
        .problems()
        .forEach(
            problem -> {
              assertThat(problem.place()).isPresent();
              assertThat(Fault.kinds()).contains(problem.kind());
              assertThat(problem.toString()).isNotBlank();
            });
    if (checked.isValid()) {
      T value = checked.orThrow();
      byte[] written = format.writeBytes(value);
      assertThat(format.readOrThrow(written)).isEqualTo(value);
      assertThat(format.canonical(format.readOrThrow(format.canonical(value))))
          .isEqualTo(format.canonical(value));
    }
  }
}
