package org.dohoda.problem;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Locale;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;

/**
 * A place in a text document.
 *
 * <p>Characters are Unicode code points, so that a column is what a reader counts after Czech
 * letters and emoji too; neither bytes nor UTF-16 units. Ordered by offset. Immutable and
 * thread-safe.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param characterOffset how many characters stand before the place, from 0
 */
public record TextPlace(int line, int column, long characterOffset)
    implements Comparable<TextPlace> {
  private static final Templates WORDS =
      Templates.of(
          "place",
          LocalizedText.of(
              "cs", "řádek {line}, sloupec {column}", "en", "line {line}, column {column}"));
  private static final Comparator<TextPlace> ORDER =
      Comparator.comparingLong(TextPlace::characterOffset)
          .thenComparingInt(TextPlace::line)
          .thenComparingInt(TextPlace::column);

  /**
   * Checks the numbers.
   *
   * @param line the line, from 1
   * @param column the column in characters, from 1
   * @param characterOffset how many characters stand before the place, from 0
   * @throws IllegalArgumentException if a number is below its start
   */
  public TextPlace {
    Arguments.check(line >= 1, "line", "must be at least 1", line);
    Arguments.check(column >= 1, "column", "must be at least 1", column);
    Arguments.check(
        characterOffset >= 0, "characterOffset", "must not be negative", characterOffset);
  }

  @Override
  public int compareTo(TextPlace other) {
    return ORDER.compare(this, other);
  }

  /** {@return the place in words, such as {@code line 3, column 14}} */
  @Override
  public String toString() {
    return toString(Locale.ENGLISH);
  }

  /**
   * {@return the place in words of the reader's language}
   *
   * @param locale the reader's language
   */
  public String toString(Locale locale) {
    return WORDS.fill(
        locale,
        ImmutableMap.of("line", Integer.toString(line), "column", Integer.toString(column)));
  }
}
