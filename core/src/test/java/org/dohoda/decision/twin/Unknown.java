package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DayFact;
import org.dohoda.time.PartialDate;

/**
 * Something that is not known, with the values that it can have.
 *
 * <p>Two equal unknowns are one, and have one value.
 */
sealed interface Unknown {
  /** The values of something that is or is not the case. */
  ImmutableList<Boolean> YES_OR_NO = ImmutableList.of(true, false);

  /** {@return the values that it can have, at least one} */
  ImmutableList<?> values();

  /** Where a day lies, seen from the day of the question. */
  enum Position {
    /** The day is an earlier one. */
    BEFORE,
    /** It is the day of the question. */
    ON,
    /** The day is a later one. */
    AFTER
  }

  /**
   * A day: where it lies, seen from the day of the question.
   *
   * @param fact the day
   * @param values where it can lie
   */
  record Day(DayFact fact, ImmutableList<Position> values) implements Unknown {
    static Day of(DayFact fact, LocalDate asked) {
      ImmutableList.Builder<Position> positions = ImmutableList.builder();
      if (fact.day().earliest().isBefore(asked) || mayPrecedeTheCalendar(fact.day())) {
        positions.add(Position.BEFORE);
      }
      if (!fact.day().isOn(asked).isNo()) {
        positions.add(Position.ON);
      }
      if (fact.day().latest().isAfter(asked) || mayFollowTheCalendar(fact.day())) {
        positions.add(Position.AFTER);
      }
      return new Day(fact, positions.build());
    }

    /** A range that reaches down to the first day that can be written has no lower limit at all. */
    private static boolean mayPrecedeTheCalendar(PartialDate day) {
      return day.exact().isEmpty() && day.earliest().equals(LocalDate.of(1, 1, 1));
    }

    private static boolean mayFollowTheCalendar(PartialDate day) {
      return day.exact().isEmpty() && day.latest().equals(LocalDate.of(9999, 12, 31));
    }
  }

  /**
   * Something else that is not recorded.
   *
   * @param datum what is not recorded
   * @param about what is asked of it: one missing body has an owner, a kind and a remit
   * @param values what it can be
   */
  record Missing(Datum datum, Object about, ImmutableList<?> values) implements Unknown {
    static Missing truth(Datum datum, Object about) {
      return new Missing(datum, about, YES_OR_NO);
    }
  }

  /**
   * A fact of the occasion that the asker did not state.
   *
   * @param about the fact, or what is asked: the capacity, the session, the number of persons
   * @param values what it can be
   */
  record OfOccasion(Object about, ImmutableList<?> values) implements Unknown {
    static OfOccasion truth(Object fact) {
      return new OfOccasion(fact, YES_OR_NO);
    }
  }
}
