package org.dohoda.holding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.dohoda.time.Validity;
import org.junit.jupiter.api.Test;

/** What holds on each day, beside the validity and the days on which it can turn. */
class HoldingProperties {
  private static final ImmutableList<Set<Presumption>> PRESUMED =
      ImmutableList.of(Set.of(), Presumption.customary());

  private static final DayFact EXACT = fact("/exact", "2020-01-15");
  private static final DayFact RANGE = fact("/range", "[2020-01-10..2020-01-20]");
  private static final DayFact MONTH = fact("/month", "2020-02");

  private static final ImmutableList<Holding> LEAVES =
      ImmutableList.of(
          Holding.ALWAYS,
          Holding.NEVER,
          new Holding.NotRecorded(new Datum(DatumKind.BEYOND, ModelPath.ROOT)),
          new Holding.Since(EXACT),
          new Holding.Since(RANGE),
          new Holding.Since(MONTH),
          new Holding.Until(EXACT),
          new Holding.Until(RANGE),
          new Holding.Until(MONTH),
          new Holding.Before(RANGE));

  private static DayFact fact(String path, String day) {
    return new DayFact(DayKind.EFFECT_START, ModelPath.parse(path), PartialDate.parse(day));
  }

  /** Reads steps as a calculator does: a leaf, or what joins or denies the last ones. */
  private static Holding holding(List<Integer> steps) {
    Deque<Holding> read = new ArrayDeque<>(List.of(LEAVES.get(4), LEAVES.get(8)));
    for (int step : steps) {
      if (step < LEAVES.size()) {
        read.push(LEAVES.get(step));
      } else if (step == LEAVES.size()) {
        read.push(Holding.not(read.pop()));
      } else if (read.size() > 1) {
        Holding last = read.pop();
        Holding before = read.pop();
        read.push(
            switch (step % 3) {
              case 0 -> Holding.all(before, last);
              case 1 -> Holding.any(before, last);
              default -> new Holding.Presumable(Presumption.CONTINUES, before, last);
            });
      }
    }
    return read.element();
  }

  private static List<LocalDate> days() {
    return LocalDate.of(2019, 12, 30).datesUntil(LocalDate.of(2020, 3, 5)).toList();
  }

  @Property(tries = 1000)
  void validity_isWhatHoldsOnEachDay(
      @ForAll @Size(max = 30) List<@IntRange(max = 16) Integer> steps) {
    Holding holding = holding(steps);
    for (Set<Presumption> presumed : PRESUMED) {
      Validity validity = holding.validity(presumed);
      for (LocalDate day : days()) {
        assertThat(validity.on(day)).as("%s", day).isEqualTo(holding.on(day, presumed));
      }
    }
  }

  @Property(tries = 1000)
  void turns_areAllDaysOnWhichItChanges(
      @ForAll @Size(max = 30) List<@IntRange(max = 16) Integer> steps) {
    Holding holding = holding(steps);
    Set<LocalDate> turns = new HashSet<>();
    holding.addTurns(turns);
    for (Set<Presumption> presumed : PRESUMED) {
      for (LocalDate day : days()) {
        Truth before = holding.on(day.minusDays(1), presumed);
        if (holding.on(day, presumed) != before) {
          assertThat(turns).contains(day);
        }
      }
    }
  }

  @Property(tries = 1000)
  void not_isTheOppositeOnEachDay_andRestsOnTheSameDays(
      @ForAll @Size(max = 30) List<@IntRange(max = 16) Integer> steps) {
    Holding holding = holding(steps);
    Holding opposite = Holding.not(holding);
    assertThat(opposite.days()).isEqualTo(holding.days());
    for (LocalDate day : days()) {
      assertThat(opposite.on(day, Set.of())).isEqualTo(holding.on(day, Set.of()).not());
    }
  }

  @Test
  void days_areThoseOfAllParts() {
    Holding all = Holding.all(new Holding.Since(EXACT), new Holding.Until(RANGE));

    assertThat(all.days()).containsExactly(EXACT, RANGE);
    assertThat(Holding.any(all, new Holding.Before(MONTH)).days())
        .containsExactly(EXACT, RANGE, MONTH);
    assertThat(Holding.not(all).days()).containsExactly(EXACT, RANGE);
    assertThat(LEAVES.get(2).days()).isEmpty();
    assertThat(Holding.NEVER.days()).isEmpty();
  }

  @Test
  void until_theLastDayOfAll_hasNoDayBehindIt() {
    Set<LocalDate> turns = new HashSet<>();

    new Holding.Until(fact("/last", "9999-12-31")).addTurns(turns);

    assertThat(turns).containsExactly(LocalDate.of(9999, 12, 31));
  }

  @Test
  void all_partsOfTheOtherKind_stayApart() {
    Holding any = Holding.any(LEAVES.get(3), LEAVES.get(8));
    Holding all = Holding.all(LEAVES.get(3), LEAVES.get(8));

    assertThat(Holding.all(any, LEAVES.get(4)))
        .isEqualTo(new Holding.All(ImmutableList.of(any, LEAVES.get(4))));
    assertThat(Holding.any(all, LEAVES.get(4)))
        .isEqualTo(new Holding.Any(ImmutableList.of(all, LEAVES.get(4))));
  }
}
