package org.dohoda.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.Organizations;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

class RelationsProperties {
  private static final ImmutableSet<Presumption> NOTHING = ImmutableSet.of();

  @Provide
  Arbitrary<TimedRelation> neverPresumedToHaveBegun() {
    return Organizations.timedRelations().filter(each -> !(each instanceof Stake));
  }

  @Provide
  Arbitrary<TimedRelation> relations() {
    return Organizations.timedRelations();
  }

  @Provide
  Arbitrary<Succession> successions() {
    return Organizations.successions();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.localDates();
  }

  @Property(tries = 2000)
  void validity_existsPresumed_changesNothing(
      @ForAll("neverPresumedToHaveBegun") TimedRelation relation) {
    assertThat(relation.validity(ImmutableSet.of(Presumption.EXISTS)))
        .isEqualTo(relation.validity(NOTHING));
  }

  @Property(tries = 2000)
  void validity_attestedOnAnExactDayOfThePeriod_certain(
      @ForAll("relations") TimedRelation relation) {
    relation.attestations().stream()
        .filter(attestation -> relation.period().admits(attestation.on()))
        .flatMap(attestation -> attestation.on().exact().stream())
        .forEach(day -> assertThat(relation.validity(NOTHING).on(day)).isEqualTo(Truth.YES));
  }

  @Property(tries = 2000)
  void validity_neverBeyondThePeriod(
      @ForAll("relations") TimedRelation relation, @ForAll("days") LocalDate day) {
    if (relation.period().on(day).isNo()) {
      assertThat(relation.validity(Presumption.customary()).on(day)).isEqualTo(Truth.NO);
    }
  }

  @Property(tries = 2000)
  void succession_toBuilder_givesTheSame(@ForAll("successions") Succession succession) {
    assertThat(succession.toBuilder().build()).isEqualTo(succession);
  }
}
