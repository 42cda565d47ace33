package org.dohoda.json.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The characters of the current string of a document, without a copy.
 *
 * <p>Valid until the next token is read. Not thread-safe.
 */
public final class CharView implements CharSequence {
  private static final char[] NONE = {};

  private char[] characters = NONE;
  private byte @Nullable [] ascii;
  private @Nullable String whole;
  private int offset;
  private int length;
  private int hash;

  public CharView() {}

  public CharView over(char[] array, int start, int count) {
    characters = array;
    ascii = null;
    whole = null;
    offset = start;
    length = count;
    return this;
  }

  /**
   * Takes the bytes of a string up to the first one that is its closing quote, an escape, a control
   * character or no ASCII, and returns the index of that one, or the length of the document.
   */
  public int scan(byte[] document, int start) {
    int at = start;
    int end = -1;
    long mixed = 0;
    for (; end < 0 && at <= document.length - Long.BYTES; at += Long.BYTES) {
      long eight = Ascii.eight(document, at);
      long stops = Ascii.stops(eight);
      if (stops != 0) {
        eight = Ascii.before(stops, eight);
        end = at + Ascii.index(stops);
      }
      mixed = Ascii.mix(mixed, eight);
    }
    ascii = document;
    whole = null;
    offset = start;
    if (end >= 0) {
      length = end - start;
      hash = Ascii.hash(mixed, length);
      return end;
    }
    end = Ascii.end(document, at);
    length = end - start;
    hash = Ascii.hash(document, start, length);
    return end;
  }

  /** The hash of the bytes, if there are {@link #ascii}. */
  public int hash() {
    return hash;
  }

  public CharView over(String text) {
    ascii = null;
    whole = text;
    offset = 0;
    length = text.length();
    return this;
  }

  /** The bytes if all characters are ASCII and stand in the document as they are, else null. */
  public byte @Nullable [] ascii() {
    return ascii;
  }

  public int offset() {
    return offset;
  }

  public boolean isEqualTo(byte[] bytes, int from, int to) {
    return ascii != null && length == to - from && Ascii.isSame(ascii, offset, bytes, from, length);
  }

  /** A copy of the bytes; all characters are ASCII. */
  public byte[] toBytes() {
    return Arrays.copyOfRange(Objects.requireNonNull(ascii), offset, offset + length);
  }

  public boolean hasLoneSurrogate() {
    return ascii == null && Utf8.firstLoneSurrogate(this) >= 0;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException(index);
    }
    if (ascii != null) {
      return (char) ascii[offset + index];
    }
    return whole != null ? whole.charAt(index) : characters[offset + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text(start, end - start);
  }

  @Override
  public String toString() {
    return text(0, length);
  }

  private String text(int start, int count) {
    if (whole != null) {
      return whole.substring(start, start + count);
    }
    return ascii == null
        ? new String(characters, offset + start, count)
        : new String(ascii, offset + start, count, StandardCharsets.ISO_8859_1);
  }
}
