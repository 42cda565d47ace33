package org.dohoda.json.text;

import tools.jackson.core.StreamReadConstraints;

/**
 * The limits of reading with the tokenizers that are set up by them: one for many documents.
 *
 * @param bytes the longest document in bytes
 * @param depth the deepest nesting of objects and arrays
 * @param characters the longest string in UTF-16 units
 * @param elements the most elements of arrays and members of maps in a document
 * @param problems the most problems after which reading stops
 * @param tokenizers makes tokenizers with the same limits
 */
public record Bounds(
    int bytes, int depth, int characters, int elements, int problems, Tokenizers tokenizers) {
  /** The longest name of a member in UTF-16 units. */
  public static final int LONGEST_NAME = 1_000;

  /** The longest number in digits. */
  public static final int LONGEST_NUMBER = 1_000;

  /**
   * {@return limits with tokenizers of their own}
   *
   * @param bytes the longest document in bytes
   * @param depth the deepest nesting
   * @param characters the longest string
   * @param elements the most elements
   * @param problems the most problems
   */
  public static Bounds of(int bytes, int depth, int characters, int elements, int problems) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(depth)
            .maxStringLength(characters)
            .maxNameLength(LONGEST_NAME)
            .maxNumberLength(LONGEST_NUMBER)
            .build();
    return new Bounds(bytes, depth, characters, elements, problems, new Tokenizers(constraints));
  }
}
