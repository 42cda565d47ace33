package org.dohoda.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts as UTF-8, looked at eight bytes at a time. */
public final class Utf8 {
  private static final VarHandle EIGHTS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = ~HIGH_BITS;
  private static final long SPACES = ' ' * ONES;

  /** What is added to low bits to carry into the high bit if they are not less than a bound. */
  private static final long SPACE_OR_MORE = (0x80 - ' ') * ONES;

  private static final long THREE_OR_MORE = (0x80 - 3) * ONES;
  private static final long TWELVE_OR_MORE = (0x80 - 12) * ONES;
  private static final long LAST_FIVE = 0x1f * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private Utf8() {}

  /**
   * Whether bytes are certainly well formed and a text fit to be kept; what may be fit and is not
   * seen so is what {@link Texts} must look at. The same characters are plain here and there.
   */
  public static boolean isPlain(byte[] bytes, int from, int to) {
    if (!beginsVisibly(bytes, from, to)) {
      return false;
    }
    int at = plainUntil(bytes, from, to);
    while (at < to) {
      int length = plainAt(bytes, at, to);
      if (length == 0) {
        return false;
      }
      at = plainUntil(bytes, at + length, to);
    }
    return true;
  }

  /**
   * The index of a character, or the end, before which all bytes are plain and make whole
   * characters; that one may be plain, too.
   */
  private static int plainUntil(byte[] bytes, int from, int to) {
    if (to - from < Long.BYTES) {
      return from;
    }
    long cut = 0;
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      long eight = eight(bytes, at);
      long leads = leads(eight);
      if (odd(eight, leads, cut) != 0) {
        return cut == 0 ? at : at - 1;
      }
      cut = leads >>> (Long.SIZE - Byte.SIZE);
    }
    if (at < to) { // the last eight, of which some were seen
      long last = eight(bytes, to - Long.BYTES);
      long leads = leads(last);
      if (odd(last, leads, leads(bytes[to - Long.BYTES - 1])) != 0) {
        return cut == 0 ? at : at - 1;
      }
      cut = leads >>> (Long.SIZE - Byte.SIZE);
    }
    return cut == 0 ? to : to - 1;
  }

  /**
   * The index of the first quotation mark from an index on, if what stands before it is certainly
   * {@link #isPlain plain} and holds no backslash; -1 if that is not seen.
   */
  public static int endOfPlainQuoted(byte[] bytes, int from) {
    long cut = 0;
    int at = from;
    while (at <= bytes.length - Long.BYTES) {
      long eight = eight(bytes, at);
      long quotes = zeros(eight ^ QUOTES) & HIGH_BITS; // the lowest one is never mistaken
      if (quotes != 0) { // what stands behind it is not asked for
        long before = ((quotes & -quotes) >>> (Byte.SIZE - 1)) - 1;
        eight = (eight & before) | (SPACES & ~before);
      }
      long leads = leads(eight);
      if ((odd(eight, leads, cut) | backslashes(eight)) != 0) {
        int odd = cut == 0 ? at : at - 1;
        int length = bytes[odd] == '\\' ? 0 : plainAt(bytes, odd, bytes.length);
        if (length == 0) {
          return -1;
        }
        at = odd + length;
        cut = 0;
      } else if (quotes != 0) {
        int end = at + Long.numberOfTrailingZeros(quotes) / Byte.SIZE;
        return beginsVisibly(bytes, from, end) ? end : -1;
      } else {
        cut = leads >>> (Long.SIZE - Byte.SIZE);
        at += Long.BYTES;
      }
    }
    return -1;
  }

  /** The eight bytes from an index on; a buffer around them would be garbage for each text. */
  private static long eight(byte[] bytes, int at) {
    return (long) EIGHTS.get(bytes, at);
  }

  /** High bits where bytes are backslashes. */
  private static long backslashes(long eight) {
    return ~(((eight & LOW_BITS) ^ BACKSLASHES) + LOW_BITS) & ~eight & HIGH_BITS;
  }

  /** High bits where bytes are zero, and perhaps above such a byte. */
  private static long zeros(long eight) {
    return (eight - ONES) & ~eight;
  }

  private static boolean beginsVisibly(byte[] bytes, int from, int to) {
    return from != to && bytes[from] != ' ' && !beginsWithSoftHyphen(bytes, from, to);
  }

  private static boolean beginsWithSoftHyphen(byte[] bytes, int from, int to) {
    return bytes[from] == (byte) 0xc2 && from + 1 < to && bytes[from + 1] == (byte) 0xad;
  }

  /** High bits where bytes begin a sequence of two. */
  private static long leads(long eight) {
    return eight & eight << 1 & ~(eight << 2) & HIGH_BITS; // bits move up within their byte
  }

  /**
   * High bits if some of eight bytes are perhaps not plain: neither ASCII but controls nor letters
   * from U+00C0 to U+02FF. All bits are looked at at once, without a branch, and no sum carries
   * into the next byte.
   *
   * @param leads the high bits where bytes begin a sequence of two
   * @param cut the high bit of the lowest byte if the byte before begins a sequence of two
   */
  private static long odd(long eight, long leads, long cut) {
    long low = eight & LOW_BITS;
    long controls = ((low + ONES) | ~(low + SPACE_OR_MORE)) & ~eight; // delete is one
    long five = eight & LAST_FIVE;
    long others = leads & (~(five + THREE_OR_MORE) | (five + TWELVE_OR_MORE));
    long longer = eight & eight << 1 & eight << 2;
    long continuations = eight & ~(eight << 1) & HIGH_BITS;
    return (controls | others | longer | (continuations ^ (leads << Byte.SIZE | cut))) & HIGH_BITS;
  }

  /** The length of the plain character at an index, or 0 if there is none. */
  private static int plainAt(byte[] bytes, int at, int to) {
    int b = bytes[at];
    if (b >= 0) {
      return b >= ' ' && b != 0x7f ? 1 : 0;
    }
    int lead = b & 0xff;
    int next = at + 1 < to ? bytes[at + 1] & 0xff : 0;
    if (lead >= 0xc2 && lead <= 0xcb) {
      return next >= (lead == 0xc2 ? 0xa1 : 0x80) && next <= 0xbf ? 2 : 0;
    }
    int third = at + 2 < to ? bytes[at + 2] & 0xff : 0;
    boolean punctuation = lead == 0xe2 && next == 0x80 && third >= 0x90 && third <= 0xa7;
    return punctuation ? 3 : 0;
  }

  /** The text of bytes, which are refused if they are not well formed. */
  public static String decode(String argument, byte[] bytes, int from, int to) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return text.toString();
    } catch (CharacterCodingException malformed) {
      String shown = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      throw new IllegalArgumentException(
          argument + ": must be well-formed UTF-8, was " + Arguments.show(shown), malformed);
    }
  }

  /** A hash of all bytes. */
  public static int hash(byte[] bytes) {
    long hash = bytes.length;
    int at = 0;
    for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
      hash = (hash ^ eight(bytes, at)) * MIX;
      hash ^= hash >>> 32;
    }
    int rest = 1;
    for (; at < bytes.length; at++) {
      rest = 31 * rest + bytes[at];
    }
    hash = (hash ^ rest) * MIX;
    return (int) (hash ^ hash >>> 32);
  }
}
