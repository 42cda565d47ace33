package org.dohoda.json.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Sources of documents, read no further than a limit allows. */
public final class Input {
  private static final int CHUNK = 1 << 13;

  private Input() {}

  /**
   * {@return the bytes of a source, one more than the limit if there are more}
   *
   * @param source the source
   * @param most the limit
   * @throws IOException if reading fails
   */
  public static byte[] bytes(InputStream source, int most) throws IOException {
    return source.readNBytes(most + 1);
  }

  /**
   * {@return the text of a source, longer than the limit if there is more}
   *
   * @param source the source
   * @param most the limit in bytes, and so in characters
   * @throws IOException if reading fails
   */
  public static String text(Reader source, int most) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] chunk = new char[CHUNK];
    for (int count = 0; count >= 0 && text.length() <= most; count = source.read(chunk)) {
      text.append(chunk, 0, count);
    }
    return text.toString();
  }
}
