package org.dohoda.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dohoda.json.document.Document;
import org.dohoda.json.model.Kinds;
import org.dohoda.json.text.Input;

/**
 * Reads register documents element by element, as strictly and completely as {@link JsonFormat}
 * reads them whole.
 *
 * <p>Streams are read to their end and not closed. Immutable and thread-safe.
 */
public final class RegisterPartsFormat {
  static final RegisterPartsFormat DEFAULT = new RegisterPartsFormat(JsonLimits.defaults());

  private final JsonLimits limits;

  private RegisterPartsFormat(JsonLimits limits) {
    this.limits = limits;
  }

  /** {@return the limits of reading, which are those of the whole document} */
  public JsonLimits limits() {
    return limits;
  }

  /**
   * {@return this format with other limits}
   *
   * @param others the limits of reading
   */
  public RegisterPartsFormat limits(JsonLimits others) {
    return new RegisterPartsFormat(Arguments.notNull("others", others));
  }

  /**
   * {@return the elements of a register document}
   *
   * @param document the document in UTF-8
   */
  public RegisterParts read(byte[] document) {
    return new RegisterParts(
        Document.readParts(
            Kinds.REGISTER, Arguments.notNull("document", document), limits.bounds()));
  }

  /**
   * {@return the elements of a register document}
   *
   * @param document the document
   */
  public RegisterParts read(String document) {
    return new RegisterParts(
        Document.readParts(
            Kinds.REGISTER, Arguments.notNull("document", document), limits.bounds()));
  }

  /**
   * {@return the elements of a register document}
   *
   * @param document the document in UTF-8, read to its end and not closed
   * @throws IOException if reading it fails
   */
  public RegisterParts read(InputStream document) throws IOException {
    return read(Input.bytes(Arguments.notNull("document", document), limits.bytes()));
  }

  /**
   * {@return the elements of a register document}
   *
   * @param document the document, read to its end and not closed
   * @throws IOException if reading it fails
   */
  public RegisterParts read(Reader document) throws IOException {
    return read(Input.text(Arguments.notNull("document", document), limits.bytes()));
  }

  /**
   * {@return the elements of a register document}
   *
   * @param document a file in UTF-8
   * @throws IOException if reading it fails
   */
  public RegisterParts read(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(Arguments.notNull("document", document))) {
      return read(in);
    }
  }
}
