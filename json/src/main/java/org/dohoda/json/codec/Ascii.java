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
   * The length of a string from its first byte to its closing quote, or -1 if it has an escape, a
   * control character or a character that is not ASCII, or does not end.
   */
  static int length(byte[] document, int start) {
    int at = start;
    for (; at <= document.length - Long.BYTES; at += Long.BYTES) {
      long eight = (long) LONGS.get(document, at);
      long found =
          (zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES) | ((eight - SPACES) & ~eight) | eight)
              & HIGH_BITS;
      if (found != 0) {
        at += Long.numberOfTrailingZeros(found) / Byte.SIZE; // the lowest one is never mistaken
        return document[at] == '"' ? at - start : -1;
      }
    }
    for (; at < document.length; at++) {
      byte b = document[at];
      if (b == '"') {
        return at - start;
      }
      if (b < ' ' || b == '\\') {
        return -1;
      }
    }
    return -1;
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
