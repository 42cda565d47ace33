package org.dohoda.examples.liberec;

/** A question of the tour. */
interface Question {
  /** The question in words. */
  String text(View view);

  /** Prints the answer with its grounds. */
  void answer(View view, Page page);
}
