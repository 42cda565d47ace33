package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Nesting;

/**
 * A rule that makes its day of the days of other rules, such as the later of two, or the end of the
 * quarter in which another day lies. Rules stand in one another at most 100 deep: every constructor
 * refuses more.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface DerivedRule extends DateRule {
  /** {@return the rules that it is made of, in order, one or more} */
  ImmutableList<DateRule> rules();

  /** Where a working day is looked for. */
  enum Direction {
    /** Later days. */
    NEXT,
    /** Earlier days. */
    PREVIOUS
  }

  /**
   * Some day between two others.
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   */
  record Window(DateRule first, DateRule last) implements DerivedRule {
    /**
     * Refuses null.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     */
    public Window {
      Arguments.notNull("first", first);
      Arguments.notNull("last", last);
      checkNesting("rules", ImmutableList.of(first, last));
    }

    @Override
    public ImmutableList<DateRule> rules() {
      return ImmutableList.of(first, last);
    }

    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolving.window(first.resolve(events, calendar), last.resolve(events, calendar));
    }
  }

  /**
   * The first or last day of the n-th calendar unit after another day.
   *
   * @param rule the other day
   * @param edge first or last day
   * @param following how many units later, 0 (the unit of that day) to 9999
   * @param unit the unit
   */
  record Rounded(DateRule rule, Edge edge, int following, CalendarUnit unit)
      implements DerivedRule {
    /**
     * Refuses a number outside 0 to 9999.
     *
     * @param rule the other day
     * @param edge first or last day
     * @param following how many units later, 0 (the unit of that day) to 9999
     * @param unit the unit
     */
    public Rounded {
      Arguments.notNull("rule", rule);
      Arguments.notNull("edge", edge);
      Arguments.notNull("unit", unit);
      check(following >= 0 && following <= 9999, "following", "must be 0 to 9999", following);
      checkNesting("rule", ImmutableList.of(rule));
    }

    @Override
    public ImmutableList<DateRule> rules() {
      return ImmutableList.of(rule);
    }

    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolving.moved(
          rule.resolve(events, calendar),
          day -> edge == Edge.START ? unit.firstDay(day, following) : unit.lastDay(day, following));
    }
  }

  /**
   * The earliest of several days.
   *
   * @param rules the days, two or more
   */
  record EarlierOf(ImmutableList<DateRule> rules) implements DerivedRule {
    /**
     * Refuses less than two.
     *
     * @param rules the days, two or more
     */
    public EarlierOf {
      check(rules.size() >= 2, "rules", "must be two or more", rules.size());
      checkNesting("rules", rules);
    }

    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolving.earliest(Resolving.each(rules, events, calendar));
    }
  }

  /**
   * The latest of several days.
   *
   * @param rules the days, two or more
   */
  record LaterOf(ImmutableList<DateRule> rules) implements DerivedRule {
    /**
     * Refuses less than two.
     *
     * @param rules the days, two or more
     */
    public LaterOf {
      check(rules.size() >= 2, "rules", "must be two or more", rules.size());
      checkNesting("rules", rules);
    }

    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolving.latest(Resolving.each(rules, events, calendar));
    }
  }

  /**
   * A day or, if it is no working day, the nearest that is one.
   *
   * @param rule the day
   * @param direction whether that is a later or an earlier day
   */
  record OrWorkingDay(DateRule rule, Direction direction) implements DerivedRule {
    /**
     * Refuses null.
     *
     * @param rule the day
     * @param direction whether that is a later or an earlier day
     */
    public OrWorkingDay {
      Arguments.notNull("rule", rule);
      Arguments.notNull("direction", direction);
      checkNesting("rule", ImmutableList.of(rule));
    }

    @Override
    public ImmutableList<DateRule> rules() {
      return ImmutableList.of(rule);
    }

    @Override
    public Resolution resolve(KnownEvents events, Optional<WorkingCalendar> calendar) {
      return Resolving.orWorkingDay(rule.resolve(events, calendar), direction, calendar);
    }
  }

  private static void checkNesting(String argument, ImmutableList<DateRule> rules) {
    Nesting.check(
        argument,
        rules,
        (DateRule rule) ->
            rule instanceof DerivedRule derived ? derived.rules() : ImmutableList.<DateRule>of());
  }
}
