package org.dohoda.json.document;

import com.google.common.collect.AbstractIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Dictionary;
import org.dohoda.json.text.Bounds;
import org.dohoda.json.text.Start;
import org.dohoda.json.text.Utf8;
import org.dohoda.problem.Checked;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an NDJSON stream, one a line, each checked by itself and read when it is asked
 * for.
 *
 * <p>Blank lines are skipped. Lines end with a line feed and are counted from the beginning of the
 * stream, and so are characters; a byte order mark may stand at the beginning and is not counted.
 * Not thread-safe.
 *
 * @param <T> the type of the documents
 */
public final class Lines<T> extends AbstractIterator<Checked<T>> {
  private static final int CHUNK = 1 << 16;

  private final Codec<T> codec;
  private final InputStream source;
  private final Bounds bounds;
  private final Dictionary dictionary = new Dictionary();
  private final byte[] chunk = new byte[CHUNK];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK);
  private int from;
  private int to;
  private boolean tooLong;
  private int lines;
  private long characters;

  /**
   * The documents of a stream, which the caller closes.
   *
   * @param codec how a document is read
   * @param source the lines in UTF-8
   * @param bounds the limits of a line
   */
  public Lines(Codec<T> codec, InputStream source, Bounds bounds) {
    this.codec = codec;
    this.source = source;
    this.bounds = bounds;
  }

  @Override
  protected @Nullable Checked<T> computeNext() {
    try {
      long before = characters;
      while (readLine()) {
        Start start = new Start(lines, before, true);
        byte[] read = line.toByteArray();
        byte[] bytes = lines++ == 0 ? Utf8.withoutMark(read) : read;
        characters += Utf8.characters(bytes, 0, bytes.length) + 1;
        if (tooLong) {
          return Document.tooLong(bounds, start);
        }
        before = characters;
        if (!isBlank(bytes)) {
          return Document.readUnmarked(codec, bytes, bounds, start, dictionary);
        }
      }
      return endOfData();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads up to the next line feed or the end; of a line that is too long only its beginning. */
  private boolean readLine() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (from < to || refill()) {
      any = true;
      int end = from;
      while (end < to && chunk[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + (long) (end - from) > bounds.bytes();
      if (tooLong) {
        characters += Utf8.characters(chunk, from, end);
      } else {
        line.write(chunk, from, end - from);
      }
      boolean ended = end < to;
      from = ended ? end + 1 : end;
      if (ended) {
        return true;
      }
    }
    return any;
  }

  private boolean refill() throws IOException {
    from = 0;
    to = source.read(chunk, 0, CHUNK);
    return to > 0;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
