package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The check of UTF-8 takes eight bytes at a time, whatever stands on their borders. */
class Utf8WordsTest {
  private static final String MIXED =
      "aříkal žluťoučký kůň €, 🤝 a ažb; ČŠŽ ěščřžýáíé úů ďťň -- 'x'";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void firstMalformed_everyPartOfAText_isWellFormedWhereNoCharacterIsCut() {
    byte[] bytes = bytes(MIXED);
    for (int from = 0; from <= bytes.length; from++) {
      for (int to = from; to <= bytes.length; to++) {
        int expected = firstCut(bytes, from, to);
        assertThat(Utf8.firstMalformed(bytes, from, to)).as("%s-%s", from, to).isEqualTo(expected);
      }
    }
  }

  /** The first byte of the character that a part of well-formed bytes cuts, or -1. */
  private static int firstCut(byte[] bytes, int from, int to) {
    if (from < to && isContinuation(bytes[from])) {
      return from;
    }
    int last = to;
    while (last > from && last < bytes.length && isContinuation(bytes[last])) {
      last--;
    }
    return last < to ? last : -1;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xc0) == 0x80;
  }

  @Test
  void firstMalformed_oneByteAmongOthers_isFoundWhereItStands() {
    String[] surroundings = {"abcdefghijklmnopqrst", "ěščřžýáíéů", "aěaěaěaěaěaěaě", "€€€€€€€"};
    byte[][] faults = {
      {(byte) 0xc0, (byte) 0x80}, {(byte) 0xc1, (byte) 0xbf}, {(byte) 0xff, 'a'}, {(byte) 0xc3, 'a'}
    };
    for (String text : surroundings) {
      for (int i = 0; i <= text.length(); i++) {
        for (byte[] fault : faults) {
          byte[] before = bytes(text.substring(0, i));
          byte[] all = join(before, fault, bytes(text.substring(i)));
          assertThat(Utf8.firstMalformed(all)).as("%s in %s", i, text).isEqualTo(before.length);
        }
        byte[] before = bytes(text.substring(0, i));
        byte[] all = join(before, new byte[] {(byte) 0x80}, bytes(text.substring(i)));
        assertThat(Utf8.firstMalformed(all)).as("one more %s", i).isEqualTo(before.length);
      }
    }
  }

  private static byte[] join(byte[] first, byte[] second, byte[] third) {
    byte[] all = new byte[first.length + second.length + third.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    System.arraycopy(third, 0, all, first.length + second.length, third.length);
    return all;
  }

  @Test
  void characters_ofEveryPartThatBeginsWithOne() {
    byte[] bytes = bytes(MIXED);
    for (int start = 0; start < MIXED.length(); start++) {
      if (!Character.isLowSurrogate(MIXED.charAt(start))) {
        String rest = MIXED.substring(start);
        int from = bytes.length - bytes(rest).length;
        assertThat(Utf8.characters(bytes, from, bytes.length))
            .isEqualTo(rest.codePointCount(0, rest.length()));
      }
    }
  }

  @Test
  void firstLoneSurrogate_isTheHalfWithoutItsOther() {
    assertThat(Utf8.firstLoneSurrogate("abc")).isEqualTo(-1);
    assertThat(Utf8.firstLoneSurrogate("a🤝🤝")).isEqualTo(-1);
    assertThat(Utf8.firstLoneSurrogate("a🤝\ud83e")).isEqualTo(3);
    assertThat(Utf8.firstLoneSurrogate("ab\ud83ec")).isEqualTo(2);
    assertThat(Utf8.firstLoneSurrogate("ab\udd1d\udd1d")).isEqualTo(2);
    assertThat(Utf8.firstLoneSurrogate("\ud83e\ud83e\udd1d")).isZero();
  }

  @Test
  void withoutMark_cutsAWholeMarkAlone() {
    byte[] mark = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    assertThat(Utf8.withoutMark(mark)).isEmpty();
    assertThat(Utf8.withoutMark(join(mark, mark, bytes("a"))))
        .isEqualTo(join(mark, bytes("a"), bytes("")));
    for (int i = 0; i < 3; i++) {
      byte[] other = mark.clone();
      other[i]--;
      assertThat(Utf8.withoutMark(other)).isEqualTo(other);
    }
    assertThat(Utf8.withoutMark(bytes("ab"))).isEqualTo(bytes("ab"));
  }
}
