package org.dohoda.json.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Definitions;
import org.dohoda.json.codec.Dictionary;
import org.dohoda.json.codec.Fault;
import org.dohoda.json.codec.Findings;
import org.dohoda.json.codec.Parts;
import org.dohoda.json.codec.Reading;
import org.dohoda.json.codec.ReadingStopped;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.text.Bounds;
import org.dohoda.json.text.PrettyPrinter;
import org.dohoda.json.text.Start;
import org.dohoda.json.text.Utf8;
import org.dohoda.problem.Checked;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Whole documents: from bytes to a checked value, and back. */
public final class Document {
  private static final int DETECTED = 4;

  private Document() {}

  /**
   * {@return the value of a document with everything that is wrong with it}
   *
   * @param codec how the outermost value is read
   * @param bytes the document, in UTF-8, with or without a byte order mark
   * @param bounds the limits
   * @param <T> the type of the value
   */
  public static <T> Checked<T> read(Codec<T> codec, byte[] bytes, Bounds bounds) {
    return bytes.length > bounds.bytes()
        ? tooLong(bounds, Start.ZERO)
        : readUnmarked(codec, Utf8.withoutMark(bytes), bounds, Start.ZERO, null);
  }

  /**
   * {@return the value of a document with everything that is wrong with it}
   *
   * @param codec how the outermost value is read
   * @param text the document
   * @param bounds the limits, those of length in bytes of UTF-8
   * @param <T> the type of the value
   */
  public static <T> Checked<T> read(Codec<T> codec, String text, Bounds bounds) {
    if (text.length() > bounds.bytes()) {
      return tooLong(bounds, Start.ZERO);
    }
    int lone = Utf8.firstLoneSurrogate(text);
    if (lone < 0) {
      return read(codec, text.getBytes(StandardCharsets.UTF_8), bounds);
    }
    byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
    Findings findings = new Findings(1);
    findings.addAtByte(Fault.SURROGATE, before, before.length);
    return Checked.failed(findings.locate(before, Start.ZERO));
  }

  /** Reads a document of a length within the limits, in which a byte order mark is refused. */
  public static <T> Checked<T> readUnmarked(
      Codec<T> codec,
      byte[] document,
      Bounds bounds,
      Start start,
      @Nullable Dictionary dictionary) {
    Findings findings = new Findings(bounds.problems());
    T value = read(codec, document, bounds, findings, dictionary);
    if (findings.isDoubtful()) { // what was read of malformed UTF-8 says nothing
      Findings encoding = new Findings(1);
      if (!isUtf8(document, encoding)) {
        return Checked.failed(encoding.locate(document, start));
      }
    }
    return Parts.checked(value, findings.locate(document, start));
  }

  /**
   * {@return the parts of a document, each with what is wrong with it}
   *
   * @param codec how the document is read
   * @param bytes the document, in UTF-8, with or without a byte order mark
   * @param bounds the limits
   * @param <T> the type of the value
   */
  public static <T> Parts<T> readParts(Codec<T> codec, byte[] bytes, Bounds bounds) {
    if (bytes.length > bounds.bytes()) {
      return without(tooLong(bounds, Start.ZERO));
    }
    byte[] document = Utf8.withoutMark(bytes);
    Parts.Begun parts = new Parts.Begun();
    Findings findings = new Findings(bounds.problems(), parts);
    T value = isUtf8(document, findings) ? read(codec, document, bounds, findings, null) : null;
    List<Problems> byPart = findings.locateByPart(document, parts.count());
    boolean stoppedWithin = value == null && !byPart.get(Findings.AROUND).hasErrors();
    Problems around = byPart.get(stoppedWithin ? parts.count() : Findings.AROUND);
    Problems all = Problems.copyOf(Iterables.concat(byPart));
    return new Parts<>(Parts.checked(value, around), parts.checked(byPart), all);
  }

  /**
   * {@return the parts of a document, each with what is wrong with it}
   *
   * @param codec how the document is read
   * @param text the document
   * @param bounds the limits, those of length in bytes of UTF-8
   * @param <T> the type of the value
   */
  public static <T> Parts<T> readParts(Codec<T> codec, String text, Bounds bounds) {
    return isText(text, bounds)
        ? readParts(codec, text.getBytes(StandardCharsets.UTF_8), bounds)
        : without(read(codec, text, bounds));
  }

  private static boolean isText(String text, Bounds bounds) {
    return text.length() <= bounds.bytes() && Utf8.firstLoneSurrogate(text) < 0;
  }

  private static <T> Parts<T> without(Checked<T> failed) {
    return new Parts<>(failed, ImmutableList.of(), failed.problems());
  }

  public static <T> Checked<T> tooLong(Bounds bounds, Start start) {
    Findings findings = new Findings(1);
    findings
        .add(Fault.LIMIT, ModelPath.ROOT, 1, 1)
        .with("limit", "bytes")
        .with("bound", bounds.bytes());
    return Checked.failed(findings.locate(new byte[0], start));
  }

  private static boolean isUtf8(byte[] document, Findings findings) {
    int malformed = Utf8.firstMalformed(document);
    for (int i = 0; malformed < 0 && i < Math.min(DETECTED, document.length); i++) {
      malformed = document[i] == 0 ? i : malformed; // UTF-16 or UTF-32 without a mark
    }
    if (malformed >= 0) {
      findings.addAtByte(Fault.ENCODING, document, malformed);
    }
    return malformed < 0;
  }

  private static <T> @Nullable T read(
      Codec<T> codec,
      byte[] document,
      Bounds bounds,
      Findings findings,
      @Nullable Dictionary dictionary) {
    try (Reading in = new Reading(document, bounds, findings, dictionary)) {
      T value = readAll(codec, in);
      if (!in.tokens().knowsAllTexts()) {
        findings.doubt();
      }
      return value;
    } catch (ReadingStopped stopped) {
      return null; // the reason is among the findings
    }
  }

  private static <T> @Nullable T readAll(Codec<T> codec, Reading in) {
    try {
      in.tokens().nextToken();
      T value = codec.read(in);
      if (in.tokens().nextToken() != null) {
        in.problem(Fault.TRAILING);
      }
      return value;
    } catch (JacksonException broken) {
      in.broken(broken);
      return null;
    }
  }

  /**
   * {@return the compact document of a value in UTF-8}
   *
   * @param codec how the outermost value is written
   * @param value the value
   * @param <T> the type of the value
   */
  public static <T> byte[] compact(Codec<T> codec, T value) {
    return written(codec, value, false);
  }

  /**
   * {@return the document laid out for people in UTF-8, with a line feed at its end}
   *
   * @param codec how the outermost value is written
   * @param value the value
   * @param <T> the type of the value
   */
  public static <T> byte[] pretty(Codec<T> codec, T value) {
    return PrettyPrinter.layOut(written(codec, value, false));
  }

  /**
   * {@return the canonical document by RFC 8785 in UTF-8, with the elements of sets in order}
   *
   * @param codec how the outermost value is written
   * @param value the value
   * @param <T> the type of the value
   */
  public static <T> byte[] canonical(Codec<T> codec, T value) {
    return written(codec, value, true);
  }

  /**
   * {@return the SHA-256 of the canonical document in hexadecimal digits}
   *
   * @param codec how the outermost value is written
   * @param value the value
   * @param <T> the type of the value
   */
  public static <T> String fingerprint(Codec<T> codec, T value) {
    return Hashing.sha256().hashBytes(canonical(codec, value)).toString();
  }

  private static <T> byte[] written(Codec<T> codec, T value, boolean canonical) {
    try (Writing out = new Writing(canonical)) {
      codec.write(out, value);
      return out.toBytes();
    }
  }

  /**
   * {@return the JSON Schema 2020-12 of documents, laid out for people}
   *
   * @param codec how the outermost value is read
   * @param id the absolute IRI of the schema
   */
  public static byte[] schema(Codec<?> codec, String id) {
    Definitions definitions = new Definitions();
    Schema root = codec.schema(definitions);
    try (Writing out = new Writing(false)) {
      Schema.write(
          out,
          new Schema(
              "",
              ImmutableMap.<String, Object>builder()
                  .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                  .put("$id", id)
                  .putAll(root.keywords())
                  .put("$defs", definitions.all())
                  .buildOrThrow()));
      return PrettyPrinter.layOut(out.toBytes());
    }
  }
}
