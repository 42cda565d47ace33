package org.dohoda.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void decode_aPartThatCutsACharacter_isRefusedWithWhatIsRead() {
    byte[] text = bytes("hůl");
    assertThat(Utf8.decode("title", text, 1, 3)).isEqualTo("ů");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Utf8.decode("title", text, 0, 2))
        .withMessage("title: must be well-formed UTF-8, was 'h\ufffd'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Utf8.decode("title", text, 2, 4))
        .withMessage("title: must be well-formed UTF-8, was '\ufffdl'");
  }

  @Test
  void isPlain_asksTheBytesOfTheRangeAlone() {
    for (int length = 1; length < 30; length++) {
      byte[] around =
          bytes("\n" + "abcdefghijklmnopqrstuvwxyz0123".substring(0, length) + "\n\n\n");
      assertThat(Utf8.isPlain(around, 1, 1 + length)).as("%s", length).isTrue();
      assertThat(Utf8.isPlain(around, 0, 1 + length)).as("before %s", length).isFalse();
      assertThat(Utf8.isPlain(around, 1, 2 + length)).as("behind %s", length).isFalse();
    }
    assertThat(Utf8.isPlain(bytes("a\u00ad"), 1, 3)).as("begins with a soft hyphen").isFalse();
    assertThat(Utf8.isPlain(bytes("a\u00ad"), 1, 2)).as("a part of one").isFalse();
    assertThat(Utf8.isPlain(new byte[] {(byte) 0xc2}, 0, 1)).as("all of a part").isFalse();
    assertThat(Utf8.isPlain(bytes("\u00ae"), 0, 2)).isTrue();
    assertThat(Utf8.isPlain(bytes("a"), 0, 0)).isFalse();
  }

  @Test
  void isPlain_aCharacterThatIsCutAtTheEnd_isNot() {
    for (int length = 0; length < 30; length++) {
      for (String last : new String[] {"ř", "–"}) {
        byte[] text = bytes("a".repeat(length) + last + "řřřřř");
        int whole = length + bytes(last).length;
        assertThat(Utf8.isPlain(text, 0, whole)).as("%s %s", length, last).isTrue();
        assertThat(Utf8.isPlain(text, 0, whole - 1)).as("cut %s %s", length, last).isFalse();
      }
    }
  }

  @Test
  void hash_ofTextsThatDifferInOneOrTwoBytes_differs() {
    byte[] text = bytes("memorandum o spolupráci");
    Set<Integer> hashes = new HashSet<>();
    Set<Integer> lowBits = new HashSet<>();
    int count = 0;
    for (int length = 0; length <= text.length; length++) {
      for (int at = 0; at < length; at++) {
        for (int b = 0; b < 8; b++) {
          byte[] other = Arrays.copyOf(text, length);
          other[at] = (byte) (other[at] ^ 1 << b);
          hashes.add(Utf8.hash(other));
          lowBits.add(Utf8.hash(other) & 0xff);
          count++;
        }
      }
    }
    assertThat(hashes).hasSizeGreaterThan(count - 3);
    assertThat(lowBits).as("all low bits").hasSize(256);
  }
}
