package org.dohoda.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The characters of strings as UTF-8 with the escapes of RFC 8785: a quotation mark, a backslash
 * and control characters are escaped, the latter shortly where JSON can, and nothing else is.
 *
 * <p>What takes one or two bytes, which is all of Czech, comes from a table without a branch.
 */
public final class Escapes {
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final String ESCAPED = "\"\\\b\t\n\f\r";
  private static final String LETTERS = "\"\\btnfr";
  private static final int ASCII = 0x80;
  private static final int TABLE_SIZE = 0x800;
  private static final int LENGTH = Short.SIZE;

  /** By character: one or two bytes, the first one lowest, and above them how many; or 0. */
  private static final int[] TABLE = table();

  private Escapes() {}

  private static int[] table() {
    int[] table = new int[TABLE_SIZE];
    for (char c = 0; c < table.length; c++) {
      int plain = ESCAPED.indexOf(c);
      if (plain >= 0) {
        table[c] = two('\\', LETTERS.charAt(plain));
      } else if (c >= ASCII) {
        table[c] = two(0xc0 | (c >> 6), 0x80 | (c & 0x3f));
      } else if (c >= ' ') {
        table[c] = (1 << LENGTH) | c;
      }
    }
    return table;
  }

  private static int two(int first, int second) {
    return (2 << LENGTH) | (second << Byte.SIZE) | first;
  }

  /** So many bytes at most are touched when a text is written: no character takes more than six. */
  public static int most(String text) {
    return Math.multiplyExact(text.length(), 6);
  }

  /**
   * Writes the characters of a text and returns the index behind them.
   *
   * @throws IllegalArgumentException if the text holds a lone surrogate
   */
  public static int write(String text, byte[] to, int start) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ASCII || TABLE[c] >>> LENGTH != 1) {
        return write(text, i, to, start + i);
      }
      to[start + i] = (byte) c;
    }
    return start + length;
  }

  private static int write(String text, int from, byte[] to, int start) {
    int length = text.length();
    int at = start;
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      int entry = c < TABLE_SIZE ? TABLE[c] : 0;
      if (entry != 0) {
        SHORTS.set(to, at, (short) entry);
        at += entry >>> LENGTH;
      } else if (c < ' ') {
        at = control(to, at, c);
      } else if (!Character.isSurrogate(c)) {
        at = three(to, at, c);
      } else {
        at = four(to, at, text.codePointAt(i++));
      }
    }
    return at;
  }

  private static int control(byte[] to, int at, char c) {
    to[at] = '\\';
    to[at + 1] = 'u';
    to[at + 2] = '0';
    to[at + 3] = '0';
    to[at + 4] = HEX[c >> 4];
    to[at + 5] = HEX[c & 0xf];
    return at + 6;
  }

  private static int three(byte[] to, int at, char c) {
    to[at] = (byte) (0xe0 | (c >> 12));
    to[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3f));
    to[at + 2] = (byte) (0x80 | (c & 0x3f));
    return at + 3;
  }

  private static int four(byte[] to, int at, int point) {
    if (!Character.isSupplementaryCodePoint(point)) {
      throw new IllegalArgumentException("text: must not hold a lone surrogate");
    }
    to[at] = (byte) (0xf0 | (point >> 18));
    to[at + 1] = (byte) (0x80 | ((point >> 12) & 0x3f));
    to[at + 2] = (byte) (0x80 | ((point >> 6) & 0x3f));
    to[at + 3] = (byte) (0x80 | (point & 0x3f));
    return at + 4;
  }
}
