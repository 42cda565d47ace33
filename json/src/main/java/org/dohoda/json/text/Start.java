package org.dohoda.json.text;

/**
 * Where a document starts in what is read.
 *
 * @param lines how many lines stand before it
 * @param characters how many characters stand before it
 * @param oneLine whether all of it is one line, whatever characters it holds
 */
public record Start(int lines, long characters, boolean oneLine) {
  public static final Start ZERO = new Start(0, 0, false);
}
