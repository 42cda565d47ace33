package org.dohoda.json;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.dohoda.instrument.Memorandum;
import org.dohoda.json.codec.Fault;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ways into this library for bytes of strangers, each with what must hold of any bytes: there
 * is a value or there are problems, and nothing else; a value that was read is written and read as
 * the same.
 *
 * <p>Needs no fuzzer: {@link FuzzTest} gives it changed documents of its own, and Jazzer calls
 * {@link #fuzzerTestOneInput} some thousand times a second, which is why nothing here is asserted
 * with more than an {@code if}.
 */
public enum FuzzTarget {
  /** Documents of every kind from bytes. */
  BYTES {
    @Override
    void accept(byte[] input) {
      check(DohodaJson.elements(), DohodaJson.elements().read(input));
    }
  },
  /** A memorandum from a string of any characters, and from a reader of them. */
  TEXT {
    @Override
    void accept(byte[] input) throws IOException {
      boolean utf8 = input.length > 0 && input[0] == '{';
      String text = utf8 ? new String(input, StandardCharsets.UTF_8) : utf16(input);
      Checked<Memorandum> checked = DohodaJson.memorandum().read(text);
      check(DohodaJson.memorandum(), checked);
      same(checked, DohodaJson.memorandum().read(new StringReader(text)));
    }
  },
  /** A register from a stream: the same as from the whole. */
  STREAM {
    @Override
    void accept(byte[] input) throws IOException {
      JsonFormat<CooperationRegister> format = DohodaJson.register();
      same(format.read(new ByteArrayInputStream(input)), format.read(input));
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
  /** A register element by element: together they have the problems of the whole. */
  PARTS {
    @Override
    void accept(byte[] input) {
      RegisterParts parts = DohodaJson.registerParts().read(input);
      Checked<CooperationRegister> whole = DohodaJson.register().read(input);
      check(parts.problems());
      boolean sound = parts.around().isValid();
      for (Checked<RegisterElement> element : parts.elements()) {
        sound &= element.isValid();
      }
      require(sound != parts.problems().hasErrors(), "parts are sound without errors");
      require(!whole.isValid() || sound, "a register has sound parts");
      if (!sound) {
        same(parts.problems(), whole.problems());
      }
    }
  },
  /** A memorandum within a user's own mapper: one exception, a subtype of Jackson's. */
  MODULE {
    @Override
    void accept(byte[] input) {
      try {
        Holder holder = MAPPER.readValue(input, Holder.class);
        same(MAPPER.readValue(MAPPER.writeValueAsBytes(holder), Holder.class), holder);
      } catch (JacksonException refusal) {
        String message = String.valueOf(refusal.getMessage());
        require(!message.contains("NullPointerException"), message);
      }
    }
  };

  /** A user's own type; the fixtures have these members, and the mapper skips the version. */
  record Holder(Memorandum memorandum) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();
  private static final ImmutableSet<ProblemKind> KINDS = Fault.kinds();
  private static final FuzzTarget CHOSEN =
      valueOf(System.getProperty("dohoda.fuzz.target", "BYTES"));

  abstract void accept(byte[] input) throws IOException;

  /**
   * What Jazzer calls; the system property {@code dohoda.fuzz.target} names the target.
   *
   * @param input any bytes
   */
  public static void fuzzerTestOneInput(byte[] input) {
    try {
      CHOSEN.accept(input);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String utf16(byte[] input) {
    StringBuilder text = new StringBuilder(input.length);
    for (int i = 0; i < input.length; i++) {
      boolean wide = input[i] < 0 && i + 1 < input.length;
      text.append((char) (wide ? ((input[i] & 0xff) << 8) | (input[++i] & 0xff) : input[i] & 0xff));
    }
    return text.toString();
  }

  private static <T> void check(JsonFormat<T> format, Checked<T> checked) {
    require(checked.isValid() != checked.problems().hasErrors(), "a value or an error");
    check(checked.problems());
    if (checked.isValid()) {
      T value = checked.orThrow();
      same(format.readOrThrow(format.writeBytes(value)), value);
      byte[] canonical = format.canonical(value);
      require(
          Arrays.equals(format.canonical(format.readOrThrow(canonical)), canonical),
          "the canonical form is read as what has it");
    }
  }

  private static void check(Problems problems) {
    for (Problem problem : problems.all()) {
      require(problem.place().isPresent(), "a problem has a place");
      require(KINDS.contains(problem.kind()), "a problem is of a known kind");
      require(!problem.toString().isBlank(), "a problem has words");
    }
  }

  private static void same(@Nullable Object one, @Nullable Object other) {
    require(Objects.equals(one, other), "must be the same");
  }

  private static void require(boolean holds, String law) {
    if (!holds) {
      throw new AssertionError(law);
    }
  }
}
