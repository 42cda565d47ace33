package org.dohoda.examples.liberec;

import java.io.PrintStream;

/** Prints paragraphs and lists, no line longer than can be read. */
final class Page {
  private static final int WIDTH = 100;
  private static final String STEP = "   ";

  private final PrintStream out;

  Page(PrintStream out) {
    this.out = out;
  }

  /** A heading at the left margin, after an empty line. */
  void heading(String text) {
    out.println();
    wrapped("", STEP, text);
  }

  /** A line at the left margin. */
  void line(String text) {
    wrapped("", "", text);
  }

  /** A paragraph under a heading. */
  void paragraph(String text) {
    wrapped(STEP, STEP, text);
  }

  /** An item of a list under a paragraph. */
  void item(String text) {
    wrapped(STEP + "  - ", STEP + "    ", text);
  }

  /** An item of a list under an item. */
  void detail(String text) {
    wrapped(STEP + "      ", STEP + "        ", text);
  }

  private void wrapped(String first, String others, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : text.split(" ", -1)) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(others);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    out.println(line);
  }
}
