package org.dohoda.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.LocalizedTexts;
import org.dohoda.testkit.Refused;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What is plain as UTF-8 is what is plain as characters, and what is not is looked at there. */
class Utf8Properties {
  private static final String[] AROUND = {"", "a", "abcdefg", "žluťoučký kůň úpěl ďábelské ódy"};

  @Provide
  Arbitrary<String> texts() {
    return LocalizedTexts.texts();
  }

  @Provide
  Arbitrary<Refused<String>> refused() {
    return LocalizedTexts.refusedTexts();
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    return LocalizedTexts.bytes();
  }

  private static boolean isPlain(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return Utf8.isPlain(utf8, 0, utf8.length);
  }

  @Test
  void isPlain_everyCharacterOfTheBasicPlaneAnywhere() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Character.isSurrogate((char) c)) {
        continue;
      }
      boolean plain =
          (c >= ' ' && c < 0x7f) || (c > 0xa0 && c < 0x300) || (c >= 0x2010 && c <= 0x2027);
      for (String around : AROUND) {
        String text = around + (char) c + around;
        boolean expected = plain && !(around.isEmpty() && (c == ' ' || c == 0xad));
        assertThat(isPlain(text)).as("%s U+%04X", around, c).isEqualTo(expected);
      }
    }
  }

  @Test
  void isPlain_whatIsMalformedNever() {
    byte[] odd = {(byte) 0x80, (byte) 0xbf, (byte) 0xc0, (byte) 0xc1, (byte) 0xc5, (byte) 0xe2};
    for (int length = 1; length < 24; length++) {
      for (int at = 0; at < length; at++) {
        for (byte b : odd) {
          byte[] bytes = new byte[length];
          Arrays.fill(bytes, (byte) 'x');
          bytes[at] = b;
          assertThat(Utf8.isPlain(bytes, 0, length)).as("%x at %d", b, at).isFalse();
        }
      }
    }
  }

  @Test
  void endOfPlainQuoted_everyCharacterOfTheBasicPlaneAnywhere() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Character.isSurrogate((char) c) || c == '"') {
        continue;
      }
      boolean plain = isPlain("a" + (char) c) && c != '\\';
      for (String around : AROUND) {
        byte[] utf8 = (around + (char) c + around + "\"").getBytes(StandardCharsets.UTF_8);
        boolean seen = plain && !(around.isEmpty() && (c == ' ' || c == 0xad));
        assertThat(Utf8.endOfPlainQuoted(Arrays.copyOf(utf8, utf8.length + 7), 0))
            .as("%s U+%04X", around, c)
            .isEqualTo(seen ? utf8.length - 1 : -1);
      }
    }
  }

  @Property(tries = 10_000)
  void endOfPlainQuoted_isPlainBeforeTheFirstQuote(@ForAll("bytes") byte[] bytes) {
    byte[] quoted = Arrays.copyOf(bytes, bytes.length + 9);
    quoted[bytes.length] = '"';
    int end = Utf8.endOfPlainQuoted(quoted, 0);
    if (end >= 0) {
      String text = new String(quoted, 0, end, StandardCharsets.UTF_8);
      assertThat(quoted[end]).isEqualTo((byte) '"');
      assertThat(text).doesNotContain("\"", "\\");
      assertThat(Utf8.isPlain(quoted, 0, end)).as(text).isTrue();
      assertThat(LocalizedText.ofQuotedUtf8("cs", quoted, 0))
          .isEqualTo(LocalizedText.of("cs", text));
    }
  }

  @Property(tries = 10_000)
  void ofUtf8_isOfTheText(@ForAll("texts") String text) {
    byte[] utf8 = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
    LocalizedText read = LocalizedText.ofUtf8("cs", utf8, 1, utf8.length - 1);
    assertThat(read).isEqualTo(LocalizedText.of("cs", text)).hasSameHashCodeAs(read);
    assertThat(read.in(Locale.forLanguageTag("cs"))).isEqualTo(text);
    assertThat(LocalizedText.of("en", "x").withUtf8("cs", utf8, 1, utf8.length - 1))
        .isEqualTo(LocalizedText.of("cs", text, "en", "x"));
  }

  @Property(tries = 10_000)
  void ofUtf8_refusesWhatOfRefuses(@ForAll("refused") Refused<String> refused) {
    byte[] utf8 = refused.value().getBytes(StandardCharsets.UTF_8);
    Assume.that(new String(utf8, StandardCharsets.UTF_8).equals(refused.value()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.ofUtf8("cs", utf8, 0, utf8.length));
  }

  @Property(tries = 10_000)
  void ofUtf8_takesBytesIfTheDecoderAndOfDo(@ForAll("bytes") byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean sound = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) && isKept(text);
    assertThat(isKept(bytes)).as(text).isEqualTo(sound);
  }

  private static boolean isKept(String text) {
    try {
      return !LocalizedText.of("cs", text).tags().isEmpty();
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private static boolean isKept(byte[] bytes) {
    try {
      return !LocalizedText.ofUtf8("cs", bytes, 0, bytes.length).tags().isEmpty();
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
