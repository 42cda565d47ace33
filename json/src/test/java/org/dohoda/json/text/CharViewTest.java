package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same characters are seen whatever they are taken from. */
class CharViewTest {
  private static final String TEXT = "kraj a obec";

  private static CharView scanned(String document, int start) {
    CharView view = new CharView();
    view.scan(document.getBytes(StandardCharsets.UTF_8), start);
    return view;
  }

  private static List<CharView> views() {
    return List.of(
        scanned("{\"" + TEXT + "\"}       ", 2),
        new CharView().over(("?" + TEXT + "?").toCharArray(), 1, TEXT.length()),
        new CharView().over(TEXT));
  }

  @Test
  void characters_areTheSame() {
    for (CharView view : views()) {
      assertThat(view.toString()).isEqualTo(TEXT);
      assertThat(view).hasSize(TEXT.length());
      assertThat(view.chars().toArray()).isEqualTo(TEXT.chars().toArray());
      assertThat(view.subSequence(5, 8).toString()).isEqualTo(TEXT.substring(5, 8));
    }
  }

  @Test
  void charAt_outside_isRefused() {
    for (CharView view : views()) {
      for (int index : new int[] {-1, TEXT.length()}) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
            .isThrownBy(() -> view.charAt(index));
      }
    }
  }

  @Test
  void scan_stopsWhereTheStringIsNotPlain_andHasTheHashOfWhatStandsBefore() {
    for (int length = 0; length < 20; length++) {
      String before = "abcdefghijklmnopqrstu".substring(0, length);
      for (String behind : new String[] {"", "\"", "\\n", "č", "\"          ", "\n          "}) {
        byte[] document = (" \"" + before + behind).getBytes(StandardCharsets.UTF_8);
        CharView view = new CharView();
        assertThat(view.scan(document, 2)).as(before + behind).isEqualTo(2 + length);
        assertThat(view.toString()).isEqualTo(before);
        assertThat(view.hash()).isEqualTo(Ascii.hash(document, 2, length));
        assertThat(view.offset()).isEqualTo(2);
        assertThat(view.ascii()).isSameAs(document);
        assertThat(view.toBytes()).isEqualTo(before.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void isEqualTo_bytesOfTheSameCharacters() {
    byte[] others = ("?" + TEXT + "u").getBytes(StandardCharsets.UTF_8);
    int end = 1 + TEXT.length();
    CharView view = scanned("\"" + TEXT + "\"", 1);
    assertThat(view.isEqualTo(others, 1, end)).isTrue();
    assertThat(view.isEqualTo(others, 1, end - 1)).as("shorter").isFalse();
    assertThat(view.isEqualTo(others, 1, end + 1)).as("longer").isFalse();
    assertThat(view.isEqualTo(others, 2, end + 1)).as("others").isFalse();
    assertThat(new CharView().over(TEXT).isEqualTo(others, 1, end)).as("no bytes").isFalse();
  }

  @Test
  void hasLoneSurrogate_wherePairsAreWhole_isFalse() {
    assertThat(new CharView().over("a🤝").hasLoneSurrogate()).isFalse();
    assertThat(new CharView().over("a\ud83e").hasLoneSurrogate()).isTrue();
    assertThat(new CharView().over("\udd1d").hasLoneSurrogate()).isTrue();
    assertThat(new CharView().over("🤝".toCharArray(), 0, 1).hasLoneSurrogate()).isTrue();
    assertThat(scanned("\"a\"", 1).hasLoneSurrogate()).isFalse();
  }
}
