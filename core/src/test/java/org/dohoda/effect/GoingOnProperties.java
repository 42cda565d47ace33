package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/** A clause that goes on for some days holds while its paper was in effect so many days ago. */
class GoingOnProperties {
  private static final LocalDate START = LocalDate.of(2020, 2, 20);
  private static final int DAYS = 12;
  private static final int GOES_ON = 3;
  private static final ImmutableList<Set<Presumption>> PRESUMED =
      ImmutableList.of(Set.of(), Set.of(Presumption.CONTINUES));

  private static final ClauseVersion CLAUSE = clause();

  private static ClauseVersion clause() {
    Survival survival =
        Survival.builder()
            .addClauses(ClauseId.of("secrecy"))
            .lasting(
                Lasting.until(DateRule.after(TimeSpan.days(GOES_ON), Anchor.END_OF_INSTRUMENT)))
            .build();
    return Cases.effects(
            Cases.memorandum(
                    "2000-01-01",
                    EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)),
                    Term.indefinite(),
                    survival)
                .addClauses(Cases.clause("secrecy", "They keep it to themselves."))
                .build())
        .versions(Cases.MEMORANDUM)
        .get(1);
  }

  private static DayFact fact(int day) {
    return new DayFact(
        DayKind.EFFECT_START,
        ModelPath.ROOT.member("day-" + day),
        PartialDate.of(START.plusDays(day)));
  }

  /** Reads steps as a calculator does: a day, or what joins or denies the last ones. */
  private static Holding holding(List<Integer> steps) {
    Deque<Holding> read = new ArrayDeque<>(List.of(new Holding.Since(fact(2))));
    read.push(new Holding.Until(fact(5)));
    for (int step : steps) {
      int day = step / 6 % DAYS;
      if (step % 6 == 0) {
        read.push(new Holding.Since(fact(day)));
      } else if (step % 6 == 1) {
        read.push(new Holding.Until(fact(day)));
      } else if (step % 6 == 2) {
        read.push(Holding.not(read.pop()));
      } else if (read.size() > 1) {
        Holding last = read.pop();
        Holding before = read.pop();
        read.push(
            switch (step % 6) {
              case 3 -> Holding.all(before, last);
              case 4 -> Holding.any(before, last);
              default -> new Holding.Presumable(Presumption.CONTINUES, before, last);
            });
      }
    }
    return read.element();
  }

  @Property(tries = 1000)
  void clause_holdsWhereItsPaperDidSoManyDaysAgo(
      @ForAll @Size(max = 12) List<@IntRange(max = 6 * DAYS - 1) Integer> steps) {
    Holding paper = holding(steps);
    Holding clause = CLAUSE.within(paper);
    for (Set<Presumption> presumed : PRESUMED) {
      for (int day = -1; day <= DAYS + GOES_ON + 1; day++) {
        LocalDate on = START.plusDays(day);
        boolean expected =
            on.minusDays(GOES_ON)
                .datesUntil(on.plusDays(1))
                .anyMatch(each -> paper.on(each, presumed).isYes());
        assertThat(clause.on(on, presumed)).as("day %s", day).isEqualTo(Truth.of(expected));
      }
    }
  }
}
