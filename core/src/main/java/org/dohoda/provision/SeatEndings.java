package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The usual ways in which a seat falls vacant; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class SeatEndings {
  /** Giving it up (vzdání se funkce, rezignace). */
  public static final SeatEnding RESIGNATION = SeatEnding.of("resignation");

  /** Being recalled or removed (odvolání). */
  public static final SeatEnding RECALL = SeatEnding.of("recall");

  /** The end of the term for which it is held (uplynutí funkčního období). */
  public static final SeatEnding END_OF_TERM = SeatEnding.of("end-of-term");

  /** The end of the office or mandate by which it is held (zánik mandátu nebo funkce). */
  public static final SeatEnding END_OF_MANDATE = SeatEnding.of("end-of-mandate");

  /** Losing what is required of its holder (ztráta způsobilosti). */
  public static final SeatEnding DISQUALIFICATION = SeatEnding.of("disqualification");

  /** Staying away from meetings (neúčast na jednáních). */
  public static final SeatEnding ABSENCE = SeatEnding.of("absence");

  /** Death (úmrtí). */
  public static final SeatEnding DEATH = SeatEnding.of("death");

  /** The end of the body itself (zrušení orgánu). */
  public static final SeatEnding END_OF_BODY = SeatEnding.of("end-of-body");

  private static final ImmutableSet<SeatEnding> ALL =
      ImmutableSet.of(
          RESIGNATION,
          RECALL,
          END_OF_TERM,
          END_OF_MANDATE,
          DISQUALIFICATION,
          ABSENCE,
          DEATH,
          END_OF_BODY);

  private SeatEndings() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<SeatEnding> all() {
    return ALL;
  }
}
