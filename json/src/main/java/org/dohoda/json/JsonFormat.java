package org.dohoda.json;

import com.google.common.collect.Streams;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dohoda.json.document.Document;
import org.dohoda.json.document.Envelope;
import org.dohoda.json.document.Lines;
import org.dohoda.json.text.Input;
import org.dohoda.problem.Checked;
import org.dohoda.problem.ProblemsException;

/**
 * The format of one kind of document: how it is read and written.
 *
 * <p><b>Reading</b> is strict and complete. A {@link Checked} holds the value, or all problems
 * found in one pass, each with JSON Pointer, line and column in characters and a stable code; what
 * an object refuses of its members together is told once each of them can be read. No input,
 * whatever its bytes, causes anything else. Bytes must be UTF-8; a byte order mark at their
 * beginning is skipped and not counted. {@code readOrThrow} throws one exception with all problems
 * instead. Streams are read to their end and not closed. Only sources that can fail throw {@link
 * IOException}.
 *
 * <p><b>Writing</b> is deterministic. What is written for people is laid out on lines; {@link
 * #compact()} gives a format that writes without white space. The {@linkplain #canonical canonical
 * form} depends on the value alone, not on the order of a set.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class JsonFormat<T> {
  private static final String SCHEMAS = "urn:dohoda:schema:" + DohodaJson.VERSION + ":";

  private final String kind;
  private final Envelope<T> envelope;
  private final JsonLimits limits;
  private final boolean compact;

  private JsonFormat(String kind, Envelope<T> envelope, JsonLimits limits, boolean compact) {
    this.kind = kind;
    this.envelope = envelope;
    this.limits = limits;
    this.compact = compact;
  }

  static <T> JsonFormat<T> of(Envelope<T> envelope) {
    return of(envelope.kinds().asList().get(0), envelope);
  }

  static <T> JsonFormat<T> of(String kind, Envelope<T> envelope) {
    return new JsonFormat<>(kind, envelope, JsonLimits.defaults(), false);
  }

  /** {@return the name of the kind: the member beside the version, or {@code element} for any} */
  public String kind() {
    return kind;
  }

  /** {@return the limits of reading} */
  public JsonLimits limits() {
    return limits;
  }

  /**
   * {@return this format with other limits}
   *
   * @param others the limits of reading
   */
  public JsonFormat<T> limits(JsonLimits others) {
    return new JsonFormat<>(kind, envelope, Arguments.notNull("others", others), compact);
  }

  /** {@return this format, writing without white space} */
  public JsonFormat<T> compact() {
    return new JsonFormat<>(kind, envelope, limits, true);
  }

  /**
   * {@return the value of a document, or its problems}
   *
   * @param document the document in UTF-8
   */
  public Checked<T> read(byte[] document) {
    return Document.read(envelope, Arguments.notNull("document", document), limits.bounds());
  }

  /**
   * {@return the value of a document, or its problems}
   *
   * @param document the document
   */
  public Checked<T> read(String document) {
    return Document.read(envelope, Arguments.notNull("document", document), limits.bounds());
  }

  /**
   * {@return the value of a document, or its problems}
   *
   * @param document the document in UTF-8, read to its end and not closed
   * @throws IOException if reading it fails
   */
  public Checked<T> read(InputStream document) throws IOException {
    return read(Input.bytes(Arguments.notNull("document", document), limits.bytes()));
  }

  /**
   * {@return the value of a document, or its problems}
   *
   * @param document the document, read to its end and not closed
   * @throws IOException if reading it fails
   */
  public Checked<T> read(Reader document) throws IOException {
    return read(Input.text(Arguments.notNull("document", document), limits.bytes()));
  }

  /**
   * {@return the value of a document, or its problems}
   *
   * @param document a file in UTF-8
   * @throws IOException if reading it fails
   */
  public Checked<T> read(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(Arguments.notNull("document", document))) {
      return read(in);
    }
  }

  /**
   * {@return the value of a document}
   *
   * @param document the document in UTF-8
   * @throws ProblemsException if it has an error
   */
  public T readOrThrow(byte[] document) {
    return read(document).orThrow();
  }

  /**
   * {@return the value of a document}
   *
   * @param document the document
   * @throws ProblemsException if it has an error
   */
  public T readOrThrow(String document) {
    return read(document).orThrow();
  }

  /**
   * {@return the value of a document}
   *
   * @param document the document in UTF-8, read to its end and not closed
   * @throws IOException if reading it fails
   * @throws ProblemsException if it has an error
   */
  public T readOrThrow(InputStream document) throws IOException {
    return read(document).orThrow();
  }

  /**
   * {@return the value of a document}
   *
   * @param document the document, read to its end and not closed
   * @throws IOException if reading it fails
   * @throws ProblemsException if it has an error
   */
  public T readOrThrow(Reader document) throws IOException {
    return read(document).orThrow();
  }

  /**
   * {@return the value of a document}
   *
   * @param document a file in UTF-8
   * @throws IOException if reading it fails
   * @throws ProblemsException if it has an error
   */
  public T readOrThrow(Path document) throws IOException {
    return read(document).orThrow();
  }

  /**
   * {@return the documents of an NDJSON stream, one a line, each read when it is asked for}
   *
   * <p>Each line is checked by itself, and one with errors does not stop the others. Blank lines
   * are skipped. Lines and characters of problems are counted from the beginning of the stream. If
   * reading fails the stream throws {@link java.io.UncheckedIOException}.
   *
   * @param lines the documents in UTF-8, not closed
   */
  public Stream<Checked<T>> readLines(InputStream lines) {
    Iterator<Checked<T>> documents =
        new Lines<>(envelope, Arguments.notNull("lines", lines), limits.bounds());
    return Streams.stream(documents);
  }

  /**
   * {@return the document of a value as text}
   *
   * @param value the value
   */
  public String write(T value) {
    return new String(writeBytes(value), StandardCharsets.UTF_8);
  }

  /**
   * {@return the document of a value in UTF-8}
   *
   * @param value the value
   */
  public byte[] writeBytes(T value) {
    Arguments.notNull("value", value);
    return compact ? Document.compact(envelope, value) : Document.pretty(envelope, value);
  }

  /**
   * Writes the document of a value.
   *
   * @param value the value
   * @param target where it is written in UTF-8; neither flushed nor closed
   * @throws IOException if writing fails
   */
  public void write(T value, OutputStream target) throws IOException {
    byte[] document = writeBytes(value);
    Arguments.notNull("target", target).write(document);
  }

  /**
   * Writes the document of a value.
   *
   * @param value the value
   * @param target the file that is made or replaced
   * @throws IOException if writing fails
   */
  public void write(T value, Path target) throws IOException {
    byte[] document = writeBytes(value);
    Files.write(Arguments.notNull("target", target), document);
  }

  /**
   * Writes documents as NDJSON: compact, one a line.
   *
   * @param values the values
   * @param target where they are written in UTF-8; flushed and not closed
   * @throws IOException if writing fails
   */
  public void writeLines(Stream<? extends T> values, OutputStream target) throws IOException {
    Arguments.notNull("values", values);
    BufferedOutputStream out = new BufferedOutputStream(Arguments.notNull("target", target));
    for (Iterator<? extends T> all = values.iterator(); all.hasNext(); ) {
      T value = Arguments.notNull("value", all.next());
      out.write(Document.compact(envelope, value));
      out.write('\n');
    }
    out.flush();
  }

  /**
   * {@return the canonical document of a value in UTF-8, by RFC 8785}
   *
   * <p>Elements of sets stand in the order of their bytes: equal values have the same canonical
   * document.
   *
   * @param value the value
   */
  public byte[] canonical(T value) {
    return Document.canonical(envelope, Arguments.notNull("value", value));
  }

  /**
   * {@return the SHA-256 of the canonical document, as 64 hexadecimal digits in lower case}
   *
   * @param value the value
   */
  public String fingerprint(T value) {
    return Document.fingerprint(envelope, Arguments.notNull("value", value));
  }

  /** {@return the JSON Schema 2020-12 of documents of this kind} */
  public String schema() {
    return new String(Document.schema(envelope, SCHEMAS + kind()), StandardCharsets.UTF_8);
  }
}
