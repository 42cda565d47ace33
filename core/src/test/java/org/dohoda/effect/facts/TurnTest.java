package org.dohoda.effect.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Which of two days comes later, and what is missing where that is not known. */
class TurnTest {
  private static final Holding WITH = datum("with");
  private static final Holding B_AFTER_A = datum("after");

  private static Holding datum(String relation) {
    return new Holding.NotRecorded(
        new Datum(DatumKind.ORDER, ModelPath.ROOT.member("b").member(relation).element("/a")));
  }

  private static Turn a(String day) {
    return new Turn(ModelPath.ROOT.member("a"), PartialDate.parse(day));
  }

  private static Turn b(String day) {
    return new Turn(ModelPath.ROOT.member("b"), PartialDate.parse(day));
  }

  @Test
  void knownDays_areInOrder() {
    assertThat(a("2021").after(b("2020"))).isEqualTo(Holding.ALWAYS);
    assertThat(b("2021").after(a("2020"))).isEqualTo(Holding.ALWAYS);
    assertThat(a("2020").after(b("2021"))).isEqualTo(Holding.NEVER);
    assertThat(a("2020-01-01").after(b("2020-01-01"))).isEqualTo(Holding.NEVER);
  }

  @Test
  void oneDay_isNotAfterItself() {
    assertThat(a("2021").after(a("2021"))).isEqualTo(Holding.NEVER);
  }

  /** Both ways round they ask for the same two things. */
  @Test
  void rangesThatOverlap_askForTheOrder() {
    assertThat(b("2021").after(a("2021-05"))).isEqualTo(Holding.all(Holding.not(WITH), B_AFTER_A));
    assertThat(a("2021-05").after(b("2021")))
        .isEqualTo(Holding.all(Holding.not(WITH), Holding.not(B_AFTER_A)));
  }

  @Test
  void rangesThatShareOneDay_askOnlyWhetherItIsOneDay() {
    assertThat(b("[2021-06-15..2021-12-30]").after(a("[2021-01-02..2021-06-15]")))
        .isEqualTo(Holding.not(WITH));
    assertThat(a("[2021-06-15..2021-12-30]").after(b("[2021-01-02..2021-06-15]")))
        .isEqualTo(Holding.not(WITH));
    assertThat(a("[2021-01-02..2021-06-15]").after(b("[2021-06-15..2021-12-30]")))
        .isEqualTo(Holding.NEVER);
  }
}
