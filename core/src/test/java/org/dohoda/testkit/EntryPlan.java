package org.dohoda.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.id.ClauseId;

/**
 * What a paper of two clauses says of its entry into force, and what amendments make of that. Days
 * are numbers, so that an oracle can count them.
 *
 * @param signed the day on which it was signed
 * @param first the day that the {@link #FINAL final} clause says at first, or empty if it says none
 * @param steps the amendments in order
 */
public record EntryPlan(int signed, Optional<Integer> first, List<Step> steps) {
  /** How many days there are: the last is {@code DAYS - 1}. */
  public static final int DAYS = 12;

  /** The clause that is there from the beginning. */
  public static final ClauseId FINAL = ClauseId.of("final");

  /** The clause that an amendment may add. */
  public static final ClauseId FURTHER = ClauseId.of("further");

  /** What an amendment does to a clause. */
  public enum Kind {
    /** Adds it. */
    ADD,
    /** Replaces it. */
    REPLACE,
    /** Repeals it. */
    REPEAL
  }

  /**
   * An amendment.
   *
   * @param clause the clause that it changes
   * @param kind how it changes it
   * @param day the day of entry into force that the clause then says, or empty if it says none
   * @param from the first day on which the amendment may have taken effect
   * @param to the last such day
   */
  public record Step(ClauseId clause, Kind kind, Optional<Integer> day, int from, int to) {}

  /** {@return plans in which each amendment takes effect on a known day} */
  public static Arbitrary<EntryPlan> exact() {
    return plans(days().map(day -> new int[] {day, day}));
  }

  /** {@return plans in which an amendment takes effect on one of up to five days} */
  public static Arbitrary<EntryPlan> partial() {
    return plans(
        Combinators.combine(days(), Arbitraries.integers().between(0, 4))
            .as((day, more) -> new int[] {day, day + more}));
  }

  private static Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, DAYS - 1);
  }

  private static Arbitrary<EntryPlan> plans(Arbitrary<int[]> ranges) {
    Arbitrary<Step> steps =
        Combinators.combine(
                Arbitraries.of(FINAL, FURTHER),
                Arbitraries.of(Kind.class),
                days().optional(0.8),
                ranges)
            .as((clause, kind, day, range) -> new Step(clause, kind, day, range[0], range[1]));
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            days().optional(0.8),
            steps.list().ofMinSize(1).ofMaxSize(3))
        .as(EntryPlan::new)
        .withoutEdgeCases();
  }
}
