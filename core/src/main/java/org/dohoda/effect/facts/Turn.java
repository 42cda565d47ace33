package org.dohoda.effect.facts;

import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;

/**
 * The day on which something passes from one organization to another, against other such days: what
 * is passed on was received before, or on the same day.
 *
 * <p>Where the ranges of two days overlap, either may be the first, or it is one day: each is
 * possible, as something of which it is not recorded which it is.
 *
 * @param path where it is recorded that it passes
 * @param on the day, as far as it is known
 */
public record Turn(ModelPath path, PartialDate on) {

  /** The day of a succession. */
  public static Turn of(Holding.Since succession) {
    return new Turn(succession.first().path(), succession.first().day());
  }

  /** The day of an amendment. */
  public static Turn of(InstrumentId amendment, PartialDate on) {
    return new Turn(Paths.instrument(amendment), on);
  }

  /** That it comes on a later day than another one. */
  public Holding after(Turn other) {
    Truth after = path.equals(other.path) ? Truth.NO : on.isAfter(other.on);
    if (!after.isUnknown()) {
      return after.isYes() ? Holding.ALWAYS : Holding.NEVER;
    }
    boolean second = path.compareTo(other.path) > 0;
    Turn later = second ? this : other;
    Turn earlier = second ? other : this;
    Holding inOrder = later.datum("after", earlier);
    return Holding.all(
        Holding.not(later.datum("with", earlier)),
        on.isBefore(other.on).isNo() ? Holding.ALWAYS : second ? inOrder : Holding.not(inOrder));
  }

  private Holding datum(String relation, Turn other) {
    return new Holding.NotRecorded(
        new Datum(DatumKind.ORDER, path.member(relation).element(other.path.toString())));
  }
}
