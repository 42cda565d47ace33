package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.signed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.dohoda.time.Validity;
import org.junit.jupiter.api.Test;

/** Whoever presumes that it took effect on signature presumes what counts from that day as well. */
class CountedFromEffectTest {
  private static final Set<Presumption> ON_SIGNATURE = Set.of(Presumption.EFFECTIVE_ON_SIGNATURE);

  private static DateRule yearsFromEffect(int years) {
    return DateRule.after(TimeSpan.years(years), Anchor.EFFECT, DateRule.SpanEnd.ANNIVERSARY);
  }

  /** Signed by the Region on 1 January 2020, by the Agency on 1 February; no entry is stated. */
  private static Memorandum.Builder memorandum(Provision... provisions) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .addParties(signed(REGION, "2020-01-01"), signed(AGENCY, "2020-02-01"))
        .addClauses(
            Clause.builder().id(ClauseId.of("final")).provisions(List.of(provisions)).build());
  }

  private static Holding inEffect(Memorandum.Builder memorandum) {
    return Cases.effects(memorandum.build()).inEffect(MEMORANDUM);
  }

  private static Validity days(String first, String last) {
    return Period.parse(first + "/" + last).validity();
  }

  @Test
  void term_countedFromEffect_endsAsPresumed() {
    Holding holding = inEffect(memorandum(Term.until(yearsFromEffect(3))));

    assertThat(holding.validity(ON_SIGNATURE)).isEqualTo(days("2020-02-01", "2023-02-01"));
    assertThat(Cases.on(holding, "2023-02-02")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void term_countedFromEffect_endsForTheParties() {
    Effects effects = Cases.effects(memorandum(Term.until(yearsFromEffect(3))).build());

    assertThat(effects.inEffectFor(MEMORANDUM, AGENCY).validity(ON_SIGNATURE))
        .isEqualTo(days("2020-02-01", "2023-02-01"));
  }

  @Test
  void term_withSignatureInARange_endsInARangeThatIsPresumed() {
    Memorandum.Builder memorandum =
        memorandum(Term.until(yearsFromEffect(1)))
            .parties(List.of(signed(REGION, "2020"), signed(AGENCY, "2020-02-01")));
    Holding holding = inEffect(memorandum);

    assertThat(holding.on(LocalDate.of(2021, 2, 1), ON_SIGNATURE)).isEqualTo(Truth.YES);
    assertThat(holding.on(LocalDate.of(2021, 2, 2), ON_SIGNATURE)).isEqualTo(Truth.UNKNOWN);
    assertThat(holding.on(LocalDate.of(2022, 1, 1), ON_SIGNATURE)).isEqualTo(Truth.NO);
  }

  @Test
  void term_whoseEffectIsRecorded_needsNoPresumption() {
    Memorandum.Builder memorandum =
        memorandum(Term.until(yearsFromEffect(3)))
            .parties(List.of(effective(REGION), effective(AGENCY)));
    Holding holding = inEffect(memorandum);

    assertThat(holding.validity(Set.of())).isEqualTo(days("2020-03-01", "2023-03-01"));
    assertThat(holding.validity(ON_SIGNATURE)).isEqualTo(holding.validity(Set.of()));
  }

  private static Party effective(OrganizationId organization) {
    return signed(organization, "2020-01-01").toBuilder()
        .effective(PartialDate.of(2020, 3, 1))
        .build();
  }

  @Test
  void renewal_ofATermCountedFromEffect_goesOnIfThatIsPresumedToo() {
    Renewal oneYear =
        Renewal.builder().mode(RenewalMode.AUTOMATIC).span(TimeSpan.years(1)).times(2).build();
    Holding holding =
        inEffect(memorandum(Term.until(yearsFromEffect(3)).toBuilder().renewal(oneYear).build()));

    assertThat(holding.on(LocalDate.of(2023, 2, 1), ON_SIGNATURE)).isEqualTo(Truth.YES);
    assertThat(holding.on(LocalDate.of(2023, 2, 2), ON_SIGNATURE)).isEqualTo(Truth.UNKNOWN);
    assertThat(holding.validity(Presumption.customary()))
        .isEqualTo(days("2020-02-01", "2025-02-01"));
  }

  @Test
  void notice_notBeforeYearsFromEffect_endsItAsPresumed() {
    Termination notice =
        Termination.by(Bearer.eachParty())
            .lastDay(
                DateRule.laterOf(
                    DateRule.after(TimeSpan.days(30), Termination.NOTICE), yearsFromEffect(2)))
            .build();
    Memorandum.Builder memorandum =
        memorandum(Term.indefinite(), notice)
            .addEvents(Cases.event(InstrumentEvent.Type.NOTICE_GIVEN, "2020-06-01"));

    assertThat(inEffect(memorandum).validity(ON_SIGNATURE))
        .isEqualTo(days("2020-02-01", "2022-02-01"));
  }

  @Test
  void survival_countedFromEffect_endsAsPresumed() {
    Memorandum memorandum =
        memorandum(
                Term.until(yearsFromEffect(3)),
                Survival.builder()
                    .addClauses(ClauseId.of("secrecy"))
                    .lasting(Lasting.until(yearsFromEffect(5)))
                    .build())
            .addClauses(Cases.clause("secrecy", "They keep it to themselves."))
            .build();
    Effects effects = Cases.effects(memorandum);
    Holding goesOn = effects.versions(MEMORANDUM).get(1).within(effects.inEffect(MEMORANDUM));

    assertThat(goesOn.validity(ON_SIGNATURE)).isEqualTo(days("2020-02-01", "2025-02-01"));
  }
}
