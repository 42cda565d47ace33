package org.dohoda.json.text;

import org.dohoda.problem.TextPlace;

/**
 * Counts characters from line and byte column, forwards only. A line ends as Jackson ends it: with
 * a line feed, a carriage return, or both.
 */
public final class TextCursor {
  private final byte[] bytes;
  private final Start start;
  private int at;
  private int line = 1;
  private int lineStart;
  private int column = 1;
  private long characters;

  public TextCursor(byte[] bytes, Start start) {
    this.bytes = bytes;
    this.start = start;
  }

  /**
   * The place of the character to which a byte belongs; lines and columns are counted from 1, and
   * never less than before.
   */
  public TextPlace moveTo(int targetLine, int byteColumn) {
    while (line < targetLine && at < bytes.length) {
      step();
    }
    while (at - lineStart < byteColumn - 1 && at < bytes.length && line == targetLine) {
      step();
    }
    int within = isWithinCharacter() ? 1 : 0;
    long before = characters - within;
    return start.oneLine()
        ? new TextPlace(start.lines() + 1, (int) before + 1, start.characters() + before)
        : new TextPlace(start.lines() + line, column - within, start.characters() + before);
  }

  public static boolean endsLine(byte[] bytes, int at) {
    return bytes[at] == '\n'
        || (bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'));
  }

  private boolean isWithinCharacter() {
    int lead = at;
    while (lead > lineStart && lead < bytes.length && continues(bytes[lead])) {
      lead--;
    }
    return lead < at && Utf8.length(bytes[lead]) > at - lead;
  }

  private static boolean continues(byte b) {
    return (b & 0xc0) == 0x80;
  }

  private void step() {
    byte b = bytes[at++];
    if (!continues(b)) {
      characters++;
      column++;
    }
    if (endsLine(bytes, at - 1)) {
      line++;
      lineStart = at;
      column = 1;
    }
  }
}
