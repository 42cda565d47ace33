package org.dohoda.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Strings of a document that stand there as they are, looked at eight bytes at a time. */
final class Ascii {
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
  static int end(byte[] document, int start) {
    int at = start;
    for (; at <= document.length - Long.BYTES; at += Long.BYTES) {
      long eight = (long) LONGS.get(document, at);
      long found = (ends(eight) | eight) & HIGH_BITS;
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
  static int endOfText(byte[] document, int start) {
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
  static boolean isPlain(byte[] bytes, int from, int to) {
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

  /** Whether a byte is a character that may stand in a string as it is. */
  static boolean isPlain(byte b) {
    return b >= ' ' && b != '"' && b != '\\';
  }

  /** High bits where bytes may not stand in a string as they are, and perhaps above such a byte. */
  private static long ends(long eight) {
    return zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES) | ((eight - SPACES) & ~eight);
  }

  /** The eight bytes from an index on, the first one lowest. */
  static long eight(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** High bits where bytes are quotes, and perhaps above such a byte; 0 if none is. */
  static long quotes(long eight) {
    return zeros(eight ^ QUOTES) & HIGH_BITS;
  }

  /** The index of the lowest byte whose high bit is set. */
  static int index(long high) {
    return Long.numberOfTrailingZeros(high) / Byte.SIZE;
  }

  /** The bytes before the lowest byte whose high bit is set in a mask, with zeros behind them. */
  static long before(long high, long eight) {
    return eight & ((high & -high) >>> (Byte.SIZE - 1)) - 1;
  }

  /** High bits where bytes are zero, and perhaps above such a byte. */
  private static long zeros(long eight) {
    return (eight - ONES) & ~eight;
  }

  /** A hash of bytes. */
  static int hash(byte[] bytes, int start, int length) {
    long hash = length;
    int at = start;
    int end = start + length;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      hash = (hash ^ (long) LONGS.get(bytes, at)) * MIX;
      hash ^= hash >>> 32;
    }
    long rest = 0;
    if (at < end && at <= bytes.length - Long.BYTES) {
      rest = (long) LONGS.get(bytes, at) & (-1L >>> (Long.SIZE - (end - at) * Byte.SIZE));
    } else {
      for (int i = end - 1; i >= at; i--) {
        rest = rest << Byte.SIZE | (bytes[i] & 0xff);
      }
    }
    hash = (hash ^ rest) * MIX;
    return (int) (hash ^ (hash >>> 32));
  }
}
