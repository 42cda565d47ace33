package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is found eight bytes at a time is what one byte at a time would find. */
class AsciiWordsTest {
  private static final String SOME = "0123456789abcdefghijABCDEFGHIJ";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void isPlain_asksTheBytesOfTheRangeAlone() {
    for (int length = 0; length < 20; length++) {
      byte[] around = bytes("\"" + SOME.substring(0, length) + "\"\"\"\"\"\"\"\"\"");
      assertThat(Ascii.isPlain(around, 1, 1 + length)).as("%s", length).isTrue();
      assertThat(Ascii.isPlain(around, 0, 1 + length)).as("before %s", length).isFalse();
      assertThat(Ascii.isPlain(around, 1, 2 + length)).as("behind %s", length).isFalse();
    }
  }

  @Test
  void isAscii_asksTheBytesOfTheRangeAlone() {
    for (int length = 0; length < 20; length++) {
      byte[] around = bytes("ž" + SOME.substring(0, length) + "žžžžž");
      assertThat(Ascii.isAscii(around, 2, 2 + length)).as("%s", length).isTrue();
      assertThat(Ascii.isAscii(around, 1, 2 + length)).as("before %s", length).isFalse();
      assertThat(Ascii.isAscii(around, 2, 3 + length)).as("behind %s", length).isFalse();
    }
  }

  @Test
  void quotes_theLowestIsFound_andWhatStandsBeforeItIsKept() {
    for (int at = 0; at < 8; at++) {
      byte[] eight = bytes("abcdefgh");
      assertThat(Ascii.quotes(Ascii.eight(eight, 0))).isZero();
      Arrays.fill(eight, at, 8, (byte) '"');
      long quotes = Ascii.quotes(Ascii.eight(eight, 0));
      assertThat(Ascii.index(quotes)).isEqualTo(at);
      byte[] before = Arrays.copyOf(Arrays.copyOf(eight, at), 8);
      assertThat(Ascii.before(quotes, Ascii.eight(eight, 0))).isEqualTo(Ascii.eight(before, 0));
    }
  }

  @Test
  void isSame_comparesAllBytesAndNoOther() {
    for (int length = 0; length < 30; length++) {
      byte[] text = bytes(SOME.substring(0, length));
      long[] eights = Ascii.eights(text);
      for (String behind : new String[] {"", "?", "?????????"}) {
        byte[] others = bytes("xyz" + SOME.substring(0, length) + behind);
        assertThat(Ascii.isSame(eights, others, 3, length)).as("%s", length).isTrue();
        assertThat(Ascii.isSame(text, 0, others, 3, length)).as("%s", length).isTrue();
        for (int i = 0; i < length; i++) {
          byte[] different = others.clone();
          different[3 + i] = '!';
          assertThat(Ascii.isSame(eights, different, 3, length))
              .as("%s of %s", i, length)
              .isFalse();
          assertThat(Ascii.isSame(text, 0, different, 3, length)).isFalse();
          assertThat(Ascii.isSame(different, 3, text, 0, length)).isFalse();
        }
      }
    }
  }

  @Test
  void hash_ofTextsThatDifferInOneByte_differ() {
    for (int length = 1; length < 30; length++) {
      byte[] text = bytes(SOME.substring(0, length));
      for (int i = 0; i < length; i++) {
        byte[] different = text.clone();
        different[i] = '!';
        assertThat(Ascii.hash(different, 0, length))
            .as("%s of %s", i, length)
            .isNotEqualTo(Ascii.hash(text, 0, length));
      }
    }
  }
}
