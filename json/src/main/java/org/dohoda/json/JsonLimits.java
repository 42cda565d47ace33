package org.dohoda.json;

import org.dohoda.json.text.Bounds;

/**
 * How much of a document is read before it is refused with a problem.
 *
 * <p>The defaults are safe for documents of strangers: 16 MiB, 64 levels, strings of 100,000
 * characters, 1,000,000 elements, 1,000 problems. A line of an NDJSON stream is a document.
 * Immutable and thread-safe.
 */
public final class JsonLimits {
  private static final int MOST_LEVELS = 1_000;
  private static final JsonLimits DEFAULTS =
      new JsonLimits(Bounds.of(16 << 20, 64, 100_000, 1_000_000, 1_000));

  private final Bounds bounds;

  private JsonLimits(Bounds bounds) {
    this.bounds = bounds;
  }

  /** {@return the limits that hold unless others are asked for} */
  public static JsonLimits defaults() {
    return DEFAULTS;
  }

  /** {@return the longest document in bytes of UTF-8} */
  public int bytes() {
    return bounds.bytes();
  }

  /** {@return the deepest nesting of objects and arrays, the document itself counted} */
  public int depth() {
    return bounds.depth();
  }

  /** {@return the longest string in UTF-16 units} */
  public int characters() {
    return bounds.characters();
  }

  /**
   * {@return the most elements of lists, sets and maps in a document; members that are not read,
   * such as unknown ones, count as well}
   */
  public int elements() {
    return bounds.elements();
  }

  /** {@return the most problems after which reading of a document stops} */
  public int problems() {
    return bounds.problems();
  }

  /**
   * {@return these limits with another length of documents}
   *
   * @param bytes the longest document in bytes, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withBytes(int bytes) {
    return of(bytes, depth(), characters(), elements(), problems());
  }

  /**
   * {@return these limits with another depth}
   *
   * @param depth the deepest nesting, 1 to 1,000
   * @throws IllegalArgumentException if it is out of that range
   */
  public JsonLimits withDepth(int depth) {
    return of(bytes(), depth, characters(), elements(), problems());
  }

  /**
   * {@return these limits with another length of strings}
   *
   * @param characters the longest string in UTF-16 units, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withCharacters(int characters) {
    return of(bytes(), depth(), characters, elements(), problems());
  }

  /**
   * {@return these limits with another count of elements}
   *
   * @param elements the most elements, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withElements(int elements) {
    return of(bytes(), depth(), characters(), elements, problems());
  }

  /**
   * {@return these limits with another count of problems}
   *
   * @param problems the most problems, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withProblems(int problems) {
    return of(bytes(), depth(), characters(), elements(), problems);
  }

  private static JsonLimits of(int bytes, int depth, int characters, int elements, int problems) {
    check("bytes", bytes, Integer.MAX_VALUE - Long.BYTES);
    check("depth", depth, MOST_LEVELS);
    check("characters", characters, Integer.MAX_VALUE);
    check("elements", elements, Integer.MAX_VALUE - 1);
    check("problems", problems, Integer.MAX_VALUE - 1);
    return new JsonLimits(Bounds.of(bytes, depth, characters, elements, problems));
  }

  private static void check(String limit, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          limit + ": must be from 1 to " + most + ", was '" + value + "'");
    }
  }

  Bounds bounds() {
    return bounds;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonLimits that
        && bytes() == that.bytes()
        && depth() == that.depth()
        && characters() == that.characters()
        && elements() == that.elements()
        && problems() == that.problems();
  }

  @Override
  public int hashCode() {
    return 31 * bytes() + 7 * depth() + characters() + elements() + problems();
  }

  /** {@return the limits by name} */
  @Override
  public String toString() {
    return "bytes "
        + bytes()
        + ", depth "
        + depth()
        + ", characters "
        + characters()
        + ", elements "
        + elements()
        + ", problems "
        + problems();
  }
}
