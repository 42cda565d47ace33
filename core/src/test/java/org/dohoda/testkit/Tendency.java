package org.dohoda.testkit;

/**
 * What kind of case a scenario tends to be, so that every outcome is drawn often enough.
 *
 * <p>A tendency promises nothing: it shifts chances, given in percent.
 *
 * @param prohibitions how many of the rules prohibit
 * @param aimed how many of the rules speak of the holder and the body
 * @param gaps how often a day or another datum is not recorded
 * @param over how often a thing is over, a draft, or not met
 * @param unstated how often a fact of the occasion is not stated
 * @param conditions how many of the rules have a condition
 */
record Tendency(int prohibitions, int aimed, int gaps, int over, int unstated, int conditions) {
  private static final Tendency CLEAR = new Tendency(20, 85, 4, 5, 5, 30);
  private static final Tendency CLOSED = new Tendency(80, 90, 4, 5, 5, 25);
  private static final Tendency FAILING = new Tendency(15, 85, 3, 45, 5, 50);
  private static final Tendency STRANGE = new Tendency(35, 10, 5, 20, 10, 30);
  private static final Tendency ASKING = new Tendency(25, 90, 4, 3, 80, 85);
  private static final Tendency GAPPY = new Tendency(25, 85, 45, 5, 10, 25);
  private static final Tendency DOUBTFUL = new Tendency(90, 90, 45, 20, 40, 40);

  static Tendency draw(Dice dice) {
    return dice.one(
        CLEAR, CLOSED, CLOSED, FAILING, STRANGE, ASKING, ASKING, ASKING, GAPPY, GAPPY, DOUBTFUL);
  }
}
