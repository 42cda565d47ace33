package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dohoda.problem.TextPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places in characters, found from Jackson's lines and columns in bytes. */
class TextCursorTest {
  private static TextCursor cursor(String text, Start start) {
    return new TextCursor(text.getBytes(StandardCharsets.UTF_8), start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void moveTo_countsCharactersInLines(String end) {
    TextCursor cursor = cursor("žluť" + end + "č🤝b" + end + end + "c", Start.ZERO);
    int width = end.length();
    assertThat(cursor.moveTo(1, 1)).isEqualTo(new TextPlace(1, 1, 0));
    assertThat(cursor.moveTo(1, 3)).as("behind ž").isEqualTo(new TextPlace(1, 2, 1));
    assertThat(cursor.moveTo(2, 1)).isEqualTo(new TextPlace(2, 1, 4 + width));
    assertThat(cursor.moveTo(2, 7)).as("behind the pair").isEqualTo(new TextPlace(2, 3, 6 + width));
    assertThat(cursor.moveTo(4, 1)).isEqualTo(new TextPlace(4, 1, 7 + 3 * width));
    assertThat(cursor.moveTo(4, 2)).isEqualTo(new TextPlace(4, 2, 8 + 3 * width));
  }

  @Test
  void moveTo_beyondALineOrTheText_staysAtItsEnd() {
    assertThat(cursor("ab\ncd", Start.ZERO).moveTo(1, 9)).isEqualTo(new TextPlace(2, 1, 3));
    assertThat(cursor("ab\ncd", Start.ZERO).moveTo(2, 9)).isEqualTo(new TextPlace(2, 3, 5));
    assertThat(cursor("ab\ncd", Start.ZERO).moveTo(7, 1)).isEqualTo(new TextPlace(2, 3, 5));
  }

  @Test
  void moveTo_ofADocumentThatStartsLater_countsWhatStandsBefore() {
    TextCursor cursor = cursor("a\nbc", new Start(6, 100, false));
    assertThat(cursor.moveTo(1, 2)).isEqualTo(new TextPlace(7, 2, 101));
    assertThat(cursor.moveTo(2, 2)).isEqualTo(new TextPlace(8, 2, 103));
  }

  @Test
  void moveTo_ofADocumentThatIsOneLine_hasItsLine() {
    TextCursor cursor = cursor("a\rbc", new Start(6, 100, true));
    assertThat(cursor.moveTo(1, 2)).isEqualTo(new TextPlace(7, 2, 101));
    assertThat(cursor.moveTo(2, 2)).isEqualTo(new TextPlace(7, 4, 103));
  }

  @Test
  void endsLine_aCarriageReturnBeforeALineFeed_doesNot() {
    byte[] text = "a\r\nb\rc\r".getBytes(StandardCharsets.UTF_8);
    boolean[] ends = new boolean[text.length];
    for (int i = 0; i < text.length; i++) {
      ends[i] = TextCursor.endsLine(text, i);
    }
    assertThat(ends).containsExactly(false, false, true, false, true, false, true);
  }
}
