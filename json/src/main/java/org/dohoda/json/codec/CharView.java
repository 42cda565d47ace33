package org.dohoda.json.codec;

import java.util.Arrays;

/**
 * The characters of the current string of a document, without a copy.
 *
 * <p>Valid until the next token is read. Not thread-safe.
 */
public final class CharView implements CharSequence {
  private char[] characters = new char[0];
  private int offset;
  private int length;

  CharView() {}

  CharView over(char[] array, int start, int count) {
    characters = array;
    offset = start;
    length = count;
    return this;
  }

  char[] characters() {
    return characters;
  }

  int offset() {
    return offset;
  }

  boolean isEqualTo(char[] other) {
    return Arrays.equals(characters, offset, offset + length, other, 0, other.length);
  }

  boolean hasLoneSurrogate() {
    return Utf8.firstLoneSurrogate(this) >= 0;
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
    return characters[offset + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(characters, offset + start, end - start);
  }

  @Override
  public String toString() {
    return new String(characters, offset, length);
  }
}
