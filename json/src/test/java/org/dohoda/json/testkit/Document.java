package org.dohoda.json.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, right or wrong.
 *
 * <p>Immutable and thread-safe.
 */
public final class Document {
  private final byte[] bytes;

  private Document(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * {@return the document of these bytes, whether they are UTF-8 or not}
   *
   * @param bytes the bytes; they are copied
   */
  public static Document of(byte[] bytes) {
    return new Document(bytes.clone());
  }

  /**
   * {@return the document of this text in UTF-8}
   *
   * @param text the text
   */
  public static Document of(String text) {
    return new Document(text.getBytes(StandardCharsets.UTF_8));
  }

  /** {@return a copy of the bytes} */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Document that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** {@return the text, with a replacement character for what is not UTF-8} */
  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
