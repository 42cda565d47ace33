package org.dohoda.effect.facts;

import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.problem.ModelPath;

/**
 * How far chains are followed: amendments of amendments, clauses within clauses, successors of
 * successors.
 *
 * <p>No paper has chains as long as this. What lies beyond is unknown, and an answer that rests on
 * it says so; it is never taken for something that is not there.
 */
public final class Beyond {
  /** The longest chain that is followed. */
  public static final int LONGEST = 32;

  /** The most steps that are taken where chains branch. */
  public static final int MOST_STEPS = 1_000;

  private Beyond() {}

  /** What lies beyond a place. */
  public static Datum datum(ModelPath path) {
    return new Datum(DatumKind.BEYOND, path);
  }

  /** Whether something holds that rests on what lies beyond a place. */
  public static Holding holding(ModelPath path) {
    return new Holding.NotRecorded(datum(path));
  }
}
