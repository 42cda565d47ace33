package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Every character of a string as RFC 8785 writes it. */
class EscapesTest {
  private static String written(String text) {
    byte[] to = new byte[3 + Escapes.most(text)];
    int end = Escapes.write(text, to, 3);
    return new String(Arrays.copyOfRange(to, 3, end), StandardCharsets.UTF_8);
  }

  private static String expected(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> point < ' ' ? String.format("\\u%04x", point) : Character.toString(point);
    };
  }

  @Test
  void write_everyCharacter_aloneAndBehindOthers() {
    for (int point = 0; point < 0x11000; point++) {
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        assertThat(written(Character.toString(point))).isEqualTo(expected(point));
        assertThat(written("ab" + Character.toString(point) + "c"))
            .isEqualTo("ab" + expected(point) + "c");
      }
    }
  }

  @Test
  void write_aLoneSurrogate_isRefused() {
    for (String text : new String[] {"a\ud83e", "\udd1d", "\ud83ea"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> written(text))
          .withMessage("text: must not hold a lone surrogate");
    }
  }
}
