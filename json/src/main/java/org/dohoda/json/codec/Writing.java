package org.dohoda.json.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dohoda.json.text.Ascii;
import org.dohoda.json.text.Escapes;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/**
 * A compact JSON document being written as UTF-8 bytes.
 *
 * <p>Strings are escaped as RFC 8785 demands, in every layout. A comma follows every value at once
 * and gives way to the bracket that ends an object or array: nothing has to be asked before a value
 * is written. The bytes grow in a buffer that is used again after {@link #close}. Not thread-safe.
 */
public final class Writing implements AutoCloseable {
  /** The buffers that wait for the next documents: at most so many, and none larger. */
  private static final RecyclerPool<BufferRecycler> BUFFERS = JsonRecyclerPools.newBoundedPool(16);

  private static final int MOST_POOLED = 1 << 18;

  private final boolean canonical;
  private final BufferRecycler recycler;
  private byte[] bytes;
  private int size;
  private final Members members = new Members.Written(this);
  private final Members.Chosen choice = new Members.Chosen();

  public Writing(boolean canonical) {
    this.canonical = canonical;
    this.recycler = BUFFERS.acquireAndLinkPooled();
    this.bytes = recycler.allocByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER);
  }

  /** The compact text of a value. */
  public static <T> String text(Codec<T> codec, T value) {
    try (Writing out = new Writing(false)) {
      codec.write(out, value);
      return new String(out.bytes, 0, out.length(), StandardCharsets.UTF_8);
    }
  }

  /** Whether members and elements of sets are put in the order of RFC 8785. */
  public boolean isCanonical() {
    return canonical;
  }

  /** Takes the members of an object, one after the other. */
  public Members members() {
    return members;
  }

  /** Takes the one member of a choice. */
  public Members.Chosen choice() {
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
    reserve(1);
    bytes[size++] = (byte) bracket;
  }

  private void end(char bracket) {
    reserve(2);
    int at = bytes[size - 1] == ',' ? size - 1 : size;
    bytes[at] = (byte) bracket;
    bytes[at + 1] = ',';
    size = at + 2;
  }

  /**
   * Writes the name of a member.
   *
   * @param name the name
   */
  public void name(String name) {
    string(name);
    bytes[size - 1] = ':';
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
    reserve(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
    bytes[size++] = ',';
  }

  /**
   * Writes a string.
   *
   * @param text the text
   * @throws IllegalArgumentException if it holds a lone surrogate, which no UTF-8 can carry
   */
  public void string(String text) {
    reserve(Escapes.most(text) + 3);
    byte[] to = bytes;
    to[size] = '"';
    int end = Escapes.write(text, to, size + 1);
    to[end] = '"';
    to[end + 1] = ',';
    size = end + 2;
  }

  /**
   * Writes a string.
   *
   * @param text the text in well-formed UTF-8
   */
  public void string(ByteBuffer text) {
    int length = text.remaining();
    reserve(length + 3);
    text.get(bytes, size + 1, length);
    int end = size + 1 + length;
    if (Ascii.isPlain(bytes, size + 1, end)) {
      bytes[size] = '"';
      bytes[end] = '"';
      bytes[end + 1] = ',';
      size = end + 2;
    } else {
      string(new String(bytes, size + 1, length, StandardCharsets.UTF_8));
    }
  }

  /** Starts a string that is written in parts. */
  public void startString() {
    start('"');
  }

  /** Ends the string that is written in parts. */
  public void endString() {
    reserve(2);
    bytes[size] = '"';
    bytes[size + 1] = ',';
    size += 2;
  }

  /**
   * Writes a part of a string.
   *
   * @param text the part
   * @throws IllegalArgumentException if it holds a lone surrogate, which no UTF-8 can carry
   */
  public void append(String text) {
    reserve(Escapes.most(text));
    size = Escapes.write(text, bytes, size);
  }

  /**
   * Writes a day as a part of a string, such as {@code 2023-07-03}.
   *
   * @param year the year, 0 to 9999
   * @param month the month
   * @param day the day
   */
  public void appendDay(int year, int month, int day) {
    reserve(10);
    digits(bytes, size, year / 100);
    digits(bytes, size + 2, year % 100);
    bytes[size + 4] = '-';
    digits(bytes, size + 5, month);
    bytes[size + 7] = '-';
    digits(bytes, size + 8, day);
    size += 10;
  }

  private static void digits(byte[] to, int at, int number) {
    to[at] = (byte) ('0' + number / 10);
    to[at + 1] = (byte) ('0' + number % 10);
  }

  /** Where the next element of an array starts. */
  public int mark() {
    return size;
  }

  /** Takes the element of an array back that was written last. */
  public byte[] take(int mark) {
    byte[] taken = Arrays.copyOfRange(bytes, mark, size);
    size = mark;
    return taken;
  }

  /** Writes an element that was taken back. */
  public void put(byte[] taken) {
    reserve(taken.length);
    System.arraycopy(taken, 0, bytes, size, taken.length);
    size += taken.length;
  }

  /** Writes what is encoded already. */
  public void put(Encoded encoded) {
    reserve(encoded.room());
    size = encoded.writeTo(bytes, size);
  }

  private void reserve(int length) {
    if (bytes.length - size < length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, length)));
    }
  }

  /** The length of the document: the last comma is not part of it. */
  public int length() {
    return size - 1;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length());
  }

  /** What is written so far, with the comma or colon at its end. */
  public byte[] piece() {
    return Arrays.copyOf(bytes, size);
  }

  /** Gives the buffer back. */
  @Override
  public void close() {
    if (bytes.length <= MOST_POOLED) {
      recycler.releaseByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER, bytes);
    }
    recycler.releaseToPool();
  }
}
