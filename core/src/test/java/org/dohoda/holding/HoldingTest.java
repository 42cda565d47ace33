package org.dohoda.holding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Set;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class HoldingTest {
  private static final Holding A = since("/a", "2020");
  private static final Holding B = since("/b", "2021-01-01");

  private static Holding since(String path, String day) {
    return new Holding.Since(
        new DayFact(DayKind.EFFECT_START, ModelPath.parse(path), PartialDate.parse(day)));
  }

  @Test
  void all_constantsAndRepetitions_areLeftOut() {
    assertThat(Holding.all()).isEqualTo(Holding.ALWAYS);
    assertThat(Holding.all(A, Holding.ALWAYS, A)).isEqualTo(A);
    assertThat(Holding.all(A, Holding.NEVER)).isEqualTo(Holding.NEVER);
    assertThat(Holding.all(A, Holding.all(A, B))).isEqualTo(Holding.all(A, B));
    assertThat(Holding.any()).isEqualTo(Holding.NEVER);
    assertThat(Holding.any(A, Holding.NEVER, A)).isEqualTo(A);
    assertThat(Holding.any(A, Holding.ALWAYS)).isEqualTo(Holding.ALWAYS);
    assertThat(Holding.any(Holding.any(A, B), B)).isEqualTo(Holding.any(A, B));
    assertThat(Holding.all(Holding.any(A, B), A)).isInstanceOf(Holding.All.class);
  }

  @Test
  void not_twice_isTheSame() {
    assertThat(Holding.not(Holding.ALWAYS)).isEqualTo(Holding.NEVER);
    assertThat(Holding.not(A)).isInstanceOf(Holding.Before.class);
    for (Holding holding : new Holding[] {Holding.NEVER, A, Holding.all(A, B)}) {
      assertThat(Holding.not(Holding.not(holding))).isEqualTo(holding);
    }
  }

  @Test
  void presumable_isOneOrTheOther() {
    Holding holding = new Holding.Presumable(Presumption.CONTINUES, Holding.ALWAYS, B);
    assertThat(holding.on(LocalDate.of(2020, 12, 31), Set.of())).isEqualTo(Truth.NO);
    assertThat(holding.on(LocalDate.of(2020, 12, 31), Presumption.customary()))
        .isEqualTo(Truth.YES);
    assertThat(holding.days()).isEqualTo(B.days());
  }

  /** What has begun on a day that nobody knows may begin after the last day of the calendar. */
  @Test
  void on_limitOfTheCalendar_isCertainOfKnownDaysAlone() {
    assertThatOn(since("/a", "[2020..]"), PartialDate.MAX_DAY, Truth.UNKNOWN);
    assertThatOn(Holding.not(since("/a", "[2020..]")), PartialDate.MAX_DAY, Truth.UNKNOWN);
    assertThatOn(since("/a", "[..2020]"), PartialDate.MAX_DAY, Truth.YES);
    assertThatOn(since("/a", "9999-12-31"), PartialDate.MAX_DAY, Truth.YES);
    assertThatOn(until("[..2020]"), PartialDate.MIN_DAY, Truth.UNKNOWN);
    assertThatOn(until("[2020..]"), PartialDate.MIN_DAY, Truth.YES);
    assertThatOn(until("0001-01-01"), PartialDate.MIN_DAY, Truth.YES);
  }

  private static void assertThatOn(Holding holding, LocalDate day, Truth truth) {
    assertThat(holding.on(day, Set.of())).isEqualTo(truth);
    assertThat(holding.validity(Set.of()).on(day)).isEqualTo(truth);
  }

  private static Holding until(String day) {
    return new Holding.Until(
        new DayFact(DayKind.EFFECT_END, ModelPath.parse("/c"), PartialDate.parse(day)));
  }

  @Test
  void equals_ofFactsAndHoldings() {
    new EqualsTester()
        .addEqualityGroup(A, since("/a", "2020"))
        .addEqualityGroup(B)
        .addEqualityGroup(since("/a", "2021"))
        .addEqualityGroup(Holding.all(A, B), Holding.all(A, B, A))
        .addEqualityGroup(Holding.any(A, B))
        .addEqualityGroup(Holding.not(A))
        .testEquals();
  }

  @Test
  void days_usedTwice_areOneDay() {
    Holding paper = A;
    Holding clause = Holding.all(paper, Holding.not(A));
    LocalDate may = LocalDate.of(2020, 5, 1);
    assertThat(paper.on(may, Set.of())).isEqualTo(Truth.UNKNOWN);
    assertThat(clause.on(may, Set.of())).isEqualTo(Truth.UNKNOWN);
    assertThat(clause.days()).isEqualTo(A.days()).hasSize(1);
  }
}
