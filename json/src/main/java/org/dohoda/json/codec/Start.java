package org.dohoda.json.codec;

/**
 * Where a document starts in what is read.
 *
 * @param lines how many lines stand before it
 * @param characters how many characters stand before it
 */
record Start(int lines, long characters) {
  static final Start ZERO = new Start(0, 0);
}
