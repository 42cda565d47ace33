package org.dohoda.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Strings of a document that stand there as they are, looked at eight bytes at a time. */
public final class Ascii {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long SPACES = ' ' * ONES;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private Ascii() {}

  /**
   * The index of the first byte of a string that is its closing quote, an escape, a control
   * character or no ASCII, or the length of the document.
   */
  public static int end(byte[] document, int start) {
    int at = start;
    for (; at <= document.length - Long.BYTES; at += Long.BYTES) {
      long found = stops((long) LONGS.get(document, at));
      if (found != 0) {
        return at + index(found); // the lowest one is never mistaken
      }
    }
    while (at < document.length && isPlain(document[at])) {
      at++;
    }
    return at;
  }

  /** The same where characters that are no ASCII may stand in a string, too. */
  public static int endOfText(byte[] document, int start) {
    int at = start;
    for (; at <= document.length - Long.BYTES; at += Long.BYTES) {
      long eight = (long) LONGS.get(document, at);
      long found = ends(eight) & HIGH_BITS;
      if (found != 0) {
        return at + index(found);
      }
    }
    while (at < document.length && (document[at] < 0 || isPlain(document[at]))) {
      at++;
    }
    return at;
  }

  /** Whether no byte of a text needs an escape. */
  public static boolean isPlain(byte[] bytes, int from, int to) {
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      if ((ends((long) LONGS.get(bytes, at)) & HIGH_BITS) != 0) {
        return false;
      }
    }
    while (at < to && (bytes[at] < 0 || isPlain(bytes[at]))) {
      at++;
    }
    return at == to;
  }

  /** Whether all bytes from an index up to another are ASCII. */
  public static boolean isAscii(byte[] bytes, int from, int to) {
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      if (((long) LONGS.get(bytes, at) & HIGH_BITS) != 0) {
        return false;
      }
    }
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at >= to;
  }

  /** Whether a byte is a character that may stand in a string as it is. */
  public static boolean isPlain(byte b) {
    return b >= ' ' && b != '"' && b != '\\';
  }

  /** High bits where bytes are no plain ASCII of a string, and perhaps above such a byte. */
  public static long stops(long eight) {
    return (ends(eight) | eight) & HIGH_BITS;
  }

  /** High bits where bytes may not stand in a string as they are, and perhaps above such a byte. */
  private static long ends(long eight) {
    return zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES) | ((eight - SPACES) & ~eight);
  }

  /** The eight bytes from an index on, the first one lowest. */
  public static long eight(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** The first eight bytes of a text, with zeros behind a shorter one. */
  public static long first(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return eight(bytes, 0, Math.min(bytes.length, Long.BYTES));
  }

  /** Whether the bytes from an index on are these first ones, and eight bytes stand there. */
  public static boolean isAt(long first, int length, byte[] bytes, int at) {
    return at <= bytes.length - Long.BYTES
        && (((long) LONGS.get(bytes, at) ^ first) & (-1L >>> (Long.SIZE - length * Byte.SIZE)))
            == 0;
  }

  /** High bits where bytes are quotes, and perhaps above such a byte; 0 if none is. */
  public static long quotes(long eight) {
    return zeros(eight ^ QUOTES) & HIGH_BITS;
  }

  /** The index of the lowest byte whose high bit is set. */
  public static int index(long high) {
    return Long.numberOfTrailingZeros(high) / Byte.SIZE;
  }

  /** The bytes before the lowest byte whose high bit is set in a mask, with zeros behind them. */
  public static long before(long high, long eight) {
    return eight & ((high & -high) >>> (Byte.SIZE - 1)) - 1;
  }

  /** High bits where bytes are zero, and perhaps above such a byte. */
  private static long zeros(long eight) {
    return (eight - ONES) & ~eight;
  }

  /**
   * The eight bytes from an index on, the first one lowest, with zeros behind the end of a text.
   */
  private static long eight(byte[] bytes, int at, int end) {
    int left = end - at;
    if (left >= Long.BYTES) {
      return (long) LONGS.get(bytes, at);
    }
    if (at <= bytes.length - Long.BYTES) {
      return (long) LONGS.get(bytes, at) & (-1L >>> (Long.SIZE - left * Byte.SIZE));
    }
    long rest = 0;
    for (int i = end - 1; i >= at; i--) {
      rest = rest << Byte.SIZE | (bytes[i] & 0xff);
    }
    return rest;
  }

  /** A text, eight bytes a number, with zeros behind its end. */
  public static long[] eights(byte[] text) {
    long[] eights = new long[(text.length + Long.BYTES - 1) / Long.BYTES];
    for (int i = 0; i < eights.length; i++) {
      eights[i] = eight(text, i * Long.BYTES, text.length);
    }
    return eights;
  }

  /** Whether a text is the one of the same length that {@link #eights} made these numbers of. */
  public static boolean isSame(long[] eights, byte[] bytes, int start, int length) {
    int end = start + length;
    for (int i = 0, at = start; i < eights.length; i++, at += Long.BYTES) {
      if (eights[i] != eight(bytes, at, end)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two texts of the same length are the same. */
  public static boolean isSame(byte[] bytes, int start, byte[] others, int otherStart, int length) {
    int end = start + length;
    int otherEnd = otherStart + length;
    for (int i = 0; i < length; i += Long.BYTES) {
      if (eight(bytes, start + i, end) != eight(others, otherStart + i, otherEnd)) {
        return false;
      }
    }
    return true;
  }

  /** A hash of bytes: {@link #mix} of each eight, then of what is left of them. */
  public static int hash(byte[] bytes, int start, int length) {
    long mixed = 0;
    int at = start;
    int end = start + length;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      mixed = mix(mixed, (long) LONGS.get(bytes, at));
    }
    return hash(mix(mixed, at < end ? eight(bytes, at, end) : 0), length);
  }

  /** Mixes eight more bytes into a hash. */
  public static long mix(long mixed, long eight) {
    long product = (mixed ^ eight) * MIX;
    return product ^ product >>> 32;
  }

  /** The hash of a text of which all bytes are mixed. */
  public static int hash(long mixed, int length) {
    return (int) mixed + length;
  }
}
