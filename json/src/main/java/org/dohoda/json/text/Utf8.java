package org.dohoda.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The strict check of UTF-8 (RFC 3629): no overlong form, no surrogate, nothing above U+10FFFF, no
 * truncated sequence. It decodes nothing.
 */
public final class Utf8 {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** The index of the first byte of the first malformed sequence, or -1 if there is none. */
  public static int firstMalformed(byte[] bytes) {
    return firstMalformed(bytes, 0, bytes.length);
  }

  /** The same of the bytes from an index up to another. */
  public static int firstMalformed(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (at + Long.BYTES <= to) {
        int sound = sound((long) LONGS.get(bytes, at));
        if (sound > 0) {
          at += sound;
          continue;
        }
      }
      if (bytes[at] >= 0) {
        at++;
      } else {
        int length = sequence(bytes, at, to);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return -1;
  }

  /**
   * How many of eight bytes are certainly whole well-formed sequences of one byte or two, which is
   * what most languages of Europe need: eight, seven if the last one begins a sequence, or none.
   */
  private static int sound(long eight) {
    long high = eight & HIGH_BITS;
    if (high == 0) {
      return Long.BYTES;
    }
    long second = eight << 1 & HIGH_BITS; // bits move up within their byte, what leaves it is cut
    long third = eight << 2 & HIGH_BITS;
    long leads = high & second & ~third;
    long continuations = high & ~second;
    long overlong = leads & ~(eight << 3 | eight << 4 | eight << 5 | eight << 6);
    boolean known = (high & second & third) == 0 && overlong == 0;
    if (!known || continuations != leads << Byte.SIZE) {
      return 0;
    }
    return leads < 0 ? Long.BYTES - 1 : Long.BYTES;
  }

  /** How many bytes a character has that begins with a byte. */
  static int length(byte first) {
    int lead = first & 0xff;
    return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  }

  /** The length of the sequence of several bytes at an index, or 0 if it is malformed. */
  private static int sequence(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xff;
    if (lead < 0xc2) { // a continuation byte, or overlong
      return 0;
    }
    if (lead < 0xe0) {
      return continues(bytes, at + 1, to, 0x80, 0xbf) ? 2 : 0;
    }
    if (lead < 0xf0) {
      int lowest = lead == 0xe0 ? 0xa0 : 0x80; // below: overlong
      int highest = lead == 0xed ? 0x9f : 0xbf; // above: a surrogate
      return continues(bytes, at + 1, to, lowest, highest)
              && continues(bytes, at + 2, to, 0x80, 0xbf)
          ? 3
          : 0;
    }
    if (lead > 0xf4) {
      return 0;
    }
    int lowest = lead == 0xf0 ? 0x90 : 0x80; // below: overlong
    int highest = lead == 0xf4 ? 0x8f : 0xbf; // above: beyond U+10FFFF
    return continues(bytes, at + 1, to, lowest, highest)
            && continues(bytes, at + 2, to, 0x80, 0xbf)
            && continues(bytes, at + 3, to, 0x80, 0xbf)
        ? 4
        : 0;
  }

  private static boolean continues(byte[] bytes, int at, int to, int lowest, int highest) {
    return at < to && (bytes[at] & 0xff) >= lowest && (bytes[at] & 0xff) <= highest;
  }

  /** The index of the first half of a surrogate pair that stands alone, or -1 if there is none. */
  public static int firstLoneSurrogate(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** The document without a byte order mark at its beginning. */
  public static byte[] withoutMark(byte[] bytes) {
    boolean marked =
        bytes.length >= MARK.length
            && bytes[0] == MARK[0]
            && bytes[1] == MARK[1]
            && bytes[2] == MARK[2];
    return marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
  }

  /** How many characters stand in well-formed bytes: all but continuation bytes begin one. */
  public static int characters(byte[] bytes, int from, int to) {
    int continuations = 0;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = (long) LONGS.get(bytes, at);
      continuations += Long.bitCount(eight & ~(eight << 1) & HIGH_BITS);
    }
    for (; at < to; at++) {
      continuations += (bytes[at] & 0xc0) == 0x80 ? 1 : 0;
    }
    return to - from - continuations;
  }
}
