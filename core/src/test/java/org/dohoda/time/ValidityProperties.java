package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.Validities;

class ValidityProperties {
  @Provide
  Arbitrary<Validity> validities() {
    return Validities.validities();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.localDates();
  }

  @Property(tries = 10_000)
  void operators_equalTruthOnEveryDay(
      @ForAll("validities") Validity a,
      @ForAll("validities") Validity b,
      @ForAll("days") LocalDate random) {
    Validity and = a.and(b);
    Validity or = a.or(b);
    Validity not = a.not();
    for (LocalDate day : TimelineProperties.boundaryDays(random, a.timeline(), b.timeline())) {
      assertThat(and.on(day)).isEqualTo(a.on(day).and(b.on(day)));
      assertThat(or.on(day)).isEqualTo(a.on(day).or(b.on(day)));
      assertThat(not.on(day)).isEqualTo(a.on(day).not());
      assertThat(not.onEpochDay((int) day.toEpochDay())).isEqualTo(not.on(day));
    }
  }

  @Property(tries = 10_000)
  void certainIsWithinPossible_andBothAgreeWithTheTruth(
      @ForAll("validities") Validity validity, @ForAll("days") LocalDate random) {
    var certain = validity.certain();
    var possible = validity.possible();
    assertThat(possible.enclosesAll(certain)).isTrue();
    for (LocalDate day : TimelineProperties.boundaryDays(random, validity.timeline())) {
      assertThat(certain.contains(day)).isEqualTo(validity.on(day).isYes());
      assertThat(possible.contains(day)).isEqualTo(!validity.on(day).isNo());
    }
  }

  @Property(tries = 10_000)
  void algebra_laws(
      @ForAll("validities") Validity a,
      @ForAll("validities") Validity b,
      @ForAll("validities") Validity c) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.and(Validity.ALWAYS)).isEqualTo(a);
    assertThat(a.or(Validity.NEVER)).isEqualTo(a);
    assertThat(a.and(Validity.NEVER)).isEqualTo(Validity.NEVER);
    assertThat(Validity.of(a.timeline())).isEqualTo(a);
  }
}
