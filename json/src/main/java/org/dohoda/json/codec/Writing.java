package org.dohoda.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A compact JSON document being written as UTF-8 bytes.
 *
 * <p>Strings are escaped as RFC 8785 demands, in every layout. Not thread-safe.
 */
public final class Writing {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final boolean canonical;
  private byte[] bytes = new byte[1 << 12];
  private int size;
  private boolean comma;
  private final Members members = new Members.Written(this);
  private final Members.Chosen choice = new Members.Chosen();

  Writing(boolean canonical) {
    this.canonical = canonical;
  }

  /** The compact text of a value. */
  static <T> String text(Codec<T> codec, T value) {
    Writing out = new Writing(false);
    codec.write(out, value);
    return new String(out.toBytes(), StandardCharsets.UTF_8);
  }

  /** Whether members and elements of sets are put in the order of RFC 8785. */
  boolean isCanonical() {
    return canonical;
  }

  /** Takes the members of an object, one after the other. */
  Members members() {
    return members;
  }

  /** Takes the one member of a choice. */
  Members.Chosen choice() {
    return choice;
  }

  /** Starts an object. */
  public void startObject() {
    start('{');
  }

  /** Ends the object that was started last. */
  public void endObject() {
    end('}');
  }

  /** Starts an array. */
  public void startArray() {
    start('[');
  }

  /** Ends the array that was started last. */
  public void endArray() {
    end(']');
  }

  private void start(char bracket) {
    separate(1);
    bytes[size++] = (byte) bracket;
    comma = false;
  }

  private void end(char bracket) {
    reserve(1);
    bytes[size++] = (byte) bracket;
    comma = true;
  }

  /**
   * Writes the name of a member.
   *
   * @param name the name
   */
  public void name(String name) {
    string(name);
    reserve(1);
    bytes[size++] = ':';
    comma = false;
  }

  /** Writes a name that is encoded already, with quotes and colon. */
  void name(Encoded encoded) {
    raw(encoded.bytes());
    comma = false;
  }

  /**
   * Writes an integer.
   *
   * @param value the value
   */
  public void integer(long value) {
    ascii(Long.toString(value));
  }

  /**
   * Writes true or false.
   *
   * @param value the value
   */
  public void bool(boolean value) {
    ascii(value ? "true" : "false");
  }

  private void ascii(String text) {
    separate(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
    comma = true;
  }

  /**
   * Writes a string.
   *
   * @param text the text
   * @throws IllegalArgumentException if it holds a lone surrogate, which no UTF-8 can carry
   */
  public void string(String text) {
    int length = text.length();
    separate(6 * length + 2); // no character takes more than six bytes
    byte[] to = bytes;
    int at = size;
    to[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
        to[at++] = (byte) c;
      } else if (c < 0x80) {
        at = escape(to, at, c);
      } else if (c < 0x800) {
        to[at++] = (byte) (0xc0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (!Character.isSurrogate(c)) {
        to[at++] = (byte) (0xe0 | (c >> 12));
        to[at++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        to[at++] = (byte) (0x80 | (c & 0x3f));
      } else {
        int point = text.codePointAt(i++);
        if (!Character.isSupplementaryCodePoint(point)) {
          throw new IllegalArgumentException("text: must not hold a lone surrogate");
        }
        to[at++] = (byte) (0xf0 | (point >> 18));
        to[at++] = (byte) (0x80 | ((point >> 12) & 0x3f));
        to[at++] = (byte) (0x80 | ((point >> 6) & 0x3f));
        to[at++] = (byte) (0x80 | (point & 0x3f));
      }
    }
    to[at++] = '"';
    size = at;
    comma = true;
  }

  private static int escape(byte[] to, int start, char c) {
    int at = start;
    to[at++] = '\\';
    int plain = "\"\\\b\t\n\f\r".indexOf(c);
    if (plain >= 0) {
      to[at++] = (byte) "\"\\btnfr".charAt(plain);
    } else {
      to[at++] = 'u';
      to[at++] = '0';
      to[at++] = '0';
      to[at++] = HEX[c >> 4];
      to[at++] = HEX[c & 0xf];
    }
    return at;
  }

  /** Where the first element of an array starts. */
  int mark() {
    return size;
  }

  /** Takes back the first element of an array. */
  byte[] take(int mark) {
    byte[] taken = Arrays.copyOfRange(bytes, mark, size);
    size = mark;
    comma = false;
    return taken;
  }

  /** Writes a value that is encoded already. */
  void raw(byte[] value) {
    separate(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
    comma = true;
  }

  private void separate(int length) {
    reserve(length + 1);
    if (comma) {
      bytes[size++] = ',';
    }
  }

  private void reserve(int length) {
    if (bytes.length - size < length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, length)));
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
