package org.dohoda.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A piece of a compact document, encoded once and written often, eight bytes at a time. */
public final class Encoded {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final long[] words;
  private final int length;

  private Encoded(Writing out) {
    byte[] bytes = out.piece();
    length = bytes.length;
    words = new long[(length + Long.BYTES - 1) / Long.BYTES];
    byte[] padded = Arrays.copyOf(bytes, words.length * Long.BYTES);
    for (int i = 0; i < words.length; i++) {
      words[i] = (long) LONGS.get(padded, i * Long.BYTES);
    }
  }

  /** A name with its colon. */
  public static Encoded name(String name) {
    try (Writing out = new Writing(false)) {
      out.name(name);
      return new Encoded(out);
    }
  }

  /** A string with the comma behind it. */
  public static Encoded string(String value) {
    try (Writing out = new Writing(false)) {
      out.string(value);
      return new Encoded(out);
    }
  }

  /** A member that is a string, with the comma behind it. */
  public static Encoded member(String name, String value) {
    try (Writing out = new Writing(false)) {
      out.name(name);
      out.string(value);
      return new Encoded(out);
    }
  }

  /** Writes the piece, and up to seven bytes of no meaning behind it; returns the index between. */
  public int writeTo(byte[] to, int start) {
    int at = start;
    for (long word : words) {
      LONGS.set(to, at, word);
      at += Long.BYTES;
    }
    return start + length;
  }

  /** So many bytes are touched when the piece is written. */
  public int room() {
    return words.length * Long.BYTES;
  }
}
