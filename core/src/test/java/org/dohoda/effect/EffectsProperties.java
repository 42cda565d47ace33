package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.DatedMemoranda;
import org.dohoda.testkit.DatedRegisters;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.Narrowing;
import org.dohoda.testkit.Presumptions;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

class EffectsProperties {
  @Provide
  Arbitrary<CooperationRegister> registers() {
    return DatedRegisters.ofInstruments();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.between(DatedMemoranda.FIRST.minusYears(1), DatedMemoranda.LAST.plusYears(4));
  }

  @Provide
  Arbitrary<Set<Presumption>> presumptions() {
    return Presumptions.presumptions();
  }

  @Provide
  Arbitrary<Narrowing> narrowings() {
    return Narrowing.narrowings();
  }

  @Property(tries = 2000)
  void validity_onAnyDay_isTheTruthOfThatDay(
      @ForAll("registers") CooperationRegister register,
      @ForAll("days") LocalDate day,
      @ForAll("presumptions") Set<Presumption> presumptions) {
    AllHoldings.of(Effects.of(register))
        .forEach(
            (name, holding) ->
                assertThat(holding.validity(presumptions).on(day))
                    .as(name)
                    .isEqualTo(holding.on(day, presumptions)));
  }

  @Property(tries = 2000)
  void certain_nothingPresumed_isCertainUnderAnyPresumption(
      @ForAll("registers") CooperationRegister register,
      @ForAll("days") LocalDate day,
      @ForAll("presumptions") Set<Presumption> presumptions) {
    AllHoldings.of(Effects.of(register))
        .forEach(
            (name, holding) -> {
              Truth truth = holding.on(day, Set.of());
              if (!truth.isUnknown()) {
                assertThat(holding.on(day, presumptions)).as(name).isEqualTo(truth);
              }
            });
  }

  @Property(tries = 1000)
  void versions_ofATextThatNothingAmends_areItsClausesInTheirOrder(
      @ForAll("registers") CooperationRegister register) {
    Effects effects = Effects.of(register);
    for (Instrument instrument : register.instruments()) {
      boolean amended =
          register.instruments().stream()
              .anyMatch(
                  each ->
                      each instanceof Amendment amendment
                          && amendment.amends().equals(instrument.id()));
      assertThat(amended || !effects.isAmended(instrument.id())).isTrue();
      if (!effects.isAmended(instrument.id())) {
        assertThat(effects.versions(instrument.id()))
            .extracting(ClauseVersion::clause)
            .containsExactlyElementsOf(instrument.clauses());
        assertThat(effects.versions(instrument.id()))
            .allMatch(each -> each.origin().equals(instrument.id()));
      }
    }
  }

  /** A narrower record of which the effects say that it contradicts itself is left out. */
  @Property(tries = 10_000, maxDiscardRatio = 20)
  void narrowing_aDay_leavesWhatWasCertain(
      @ForAll("registers") CooperationRegister register,
      @ForAll("narrowings") Narrowing narrowing,
      @ForAll("days") LocalDate day) {
    CooperationRegister narrower = narrowing.of(register);
    Effects narrow = Effects.of(narrower);
    Assume.that(
        register.instruments().stream().allMatch(each -> narrow.problems(each.id()).isEmpty()));
    ImmutableMap<String, Holding> after = AllHoldings.of(narrow);
    AllHoldings.of(Effects.of(register))
        .forEach(
            (name, holding) -> {
              Truth before = holding.on(day, Set.of());
              if (!before.isUnknown()) {
                assertThat(after.getOrDefault(name, Holding.NEVER).on(day, Set.of()))
                    .as(name)
                    .isEqualTo(before);
              }
            });
  }

  @Property(tries = 2000)
  void bound_oneParty_thenTheInstrumentIsInEffect(
      @ForAll("registers") CooperationRegister register,
      @ForAll("days") LocalDate day,
      @ForAll("presumptions") Set<Presumption> presumptions) {
    Effects effects = Effects.of(register);
    for (OrganizationId party : effects.parties(DatedRegisters.MEMORANDUM)) {
      if (effects.inEffectFor(DatedRegisters.MEMORANDUM, party).on(day, presumptions).isYes()) {
        assertThat(effects.inEffect(DatedRegisters.MEMORANDUM).on(day, presumptions))
            .isEqualTo(Truth.YES);
      }
    }
  }

  @Property(tries = 2000)
  void text_ofAClause_hasAtMostOneWordingADay(
      @ForAll("registers") CooperationRegister register,
      @ForAll("days") LocalDate day,
      @ForAll("presumptions") Set<Presumption> presumptions) {
    Map<ClauseId, Integer> certain = new HashMap<>();
    for (ClauseVersion version : Effects.of(register).versions(DatedRegisters.MEMORANDUM)) {
      if (version.text().on(day, presumptions).isYes()) {
        certain.merge(version.clause().id(), 1, Integer::sum);
      }
    }
    assertThat(certain.values()).allMatch(count -> count == 1);
  }
}
