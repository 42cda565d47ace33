package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.memorandum;
import static org.dohoda.effect.Cases.on;
import static org.dohoda.effect.Cases.presumed;

import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class TermTest {
  private static final EntryIntoForce ON_SIGNATURE =
      EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE));

  private static DateRule fixed(String day) {
    return DateRule.fixed(PartialDate.parse(day));
  }

  private static Holding inEffect(Memorandum.Builder memorandum) {
    return Cases.effects(memorandum.build()).inEffect(Cases.MEMORANDUM);
  }

  private static Holding inEffect(Provision term) {
    return inEffect(memorandum("2023-07-03", ON_SIGNATURE, term));
  }

  @Test
  void term_fixedDay_isTheLastDay() {
    Holding holding = inEffect(Term.until(fixed("2025-12-31")));
    assertThat(on(holding, "2023-07-02")).isEqualTo(Truth.NO);
    assertThat(on(holding, "2023-07-03")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2025-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2026-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void term_yearsFromSignatureWithEndNotStated_isUnknownOnTheAnniversaryAlone() {
    Holding holding =
        inEffect(Term.until(DateRule.after(TimeSpan.years(5), Anchor.LAST_SIGNATURE)));
    assertThat(on(holding, "2028-07-02")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2028-07-03")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2028-07-04")).isEqualTo(Truth.NO);
  }

  @Test
  void term_withMaximum_endsWithWhicheverComesFirst() {
    Holding holding =
        inEffect(
            Term.until(DateRule.after(TimeSpan.years(5), Anchor.EFFECT)).toBuilder()
                .maximum(fixed("2026-06-30"))
                .build());
    assertThat(on(holding, "2026-06-30")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2026-07-01")).isEqualTo(Truth.NO);
  }

  @Test
  void term_indefinite_hasNoEndAndNeedsNoPresumption() {
    assertThat(on(inEffect(Term.indefinite()), "9999-12-31")).isEqualTo(Truth.YES);
  }

  @Test
  void term_whileSoManyAreBound_mayEndOnAnyDay() {
    Quantity three = Quantity.atLeast(3, Bases.PARTIES);
    Holding holding = inEffect(Term.indefinite().toBuilder().needed(three).build());
    assertThat(on(holding, "2023-07-03")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2023-07-04")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "9999-12-31")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void term_notStated_isNeverPresumedToContinue() {
    Holding holding = inEffect(Term.notStated());
    assertThat(on(holding, "2023-07-03")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2023-07-04")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void term_notStatedWithMinimum_isCertainUntilThen() {
    Holding holding = inEffect(Term.notStated().toBuilder().minimum(fixed("2024-07-03")).build());
    assertThat(on(holding, "2024-07-03")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2024-07-04")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void term_none_maybePresumedToContinue() {
    Holding holding = inEffect(ON_SIGNATURE);
    assertThat(on(holding, "2023-07-03")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2023-07-04")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(holding, "2023-07-04")).isEqualTo(Truth.YES);
  }

  @Test
  void term_withoutDelay_neverEndsOnAKnownDay() {
    Holding holding = inEffect(Term.until(DateRule.withoutDelay()));
    assertThat(presumed(holding, "2024-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  private static Term renewed(RenewalMode mode) {
    return Term.until(fixed("2024-12-31")).toBuilder()
        .renewal(
            Renewal.builder()
                .mode(mode)
                .span(TimeSpan.years(1))
                .times(2)
                .lastDayToStop(DateRule.before(TimeSpan.months(6), Anchor.END_OF_INSTRUMENT))
                .build())
        .build();
  }

  @Test
  void renewal_automatic_isPresumedAsFarAsItGoes() {
    Holding holding = inEffect(renewed(RenewalMode.AUTOMATIC));
    assertThat(on(holding, "2024-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2025-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(holding, "2026-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2027-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void renewal_byAgreement_isNotPresumed() {
    Holding holding = inEffect(renewed(RenewalMode.BY_AGREEMENT));
    assertThat(presumed(holding, "2024-12-31")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2025-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(holding, "2027-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void renewal_recorded_hasHappened() {
    Holding holding =
        inEffect(
            memorandum("2023-07-03", ON_SIGNATURE, renewed(RenewalMode.BY_AGREEMENT))
                .addEvents(event(InstrumentEvent.Type.RENEWED, "2024-11")));
    assertThat(on(holding, "2025-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2026-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void renewal_noticeInTime_stopsIt() {
    Memorandum.Builder memorandum =
        memorandum("2023-07-03", ON_SIGNATURE, renewed(RenewalMode.AUTOMATIC));
    Holding holding =
        inEffect(memorandum.addEvents(event(InstrumentEvent.Type.NOTICE_GIVEN, "2024-06-30")));
    assertThat(presumed(holding, "2024-12-31")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2025-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void renewal_noticeTooLate_stopsTheNextOne() {
    Memorandum.Builder memorandum =
        memorandum("2023-07-03", ON_SIGNATURE, renewed(RenewalMode.AUTOMATIC));
    Holding holding =
        inEffect(memorandum.addEvents(event(InstrumentEvent.Type.NOTICE_GIVEN, "2024-07-01")));
    assertThat(on(holding, "2025-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2026-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void notice_ofThreeMonths_endsIt() {
    Memorandum.Builder memorandum =
        memorandum(
                "2023-07-03",
                ON_SIGNATURE,
                Term.indefinite(),
                Termination.by(Bearer.eachParty())
                    .lastDay(DateRule.after(TimeSpan.days(90), Termination.NOTICE))
                    .build())
            .addEvents(event(InstrumentEvent.Type.NOTICE_GIVEN, "2024-01-01"));
    Holding holding = inEffect(memorandum);
    assertThat(on(holding, "2024-03-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2024-04-01")).isEqualTo(Truth.NO);
  }

  @Test
  void notice_withoutAnyProvision_leavesTheDayUnknown() {
    Holding holding =
        inEffect(
            memorandum("2023-07-03", ON_SIGNATURE)
                .addEvents(event(InstrumentEvent.Type.NOTICE_GIVEN, "2024-01-01")));
    assertThat(on(holding, "2024-01-01")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2024-01-02")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void terminated_recorded_goesBeforeTheTerm() {
    Holding holding =
        inEffect(
            memorandum("2023-07-03", ON_SIGNATURE, Term.until(fixed("2025-12-31")))
                .addEvents(event(InstrumentEvent.Type.TERMINATED, "2024-05-31")));
    assertThat(on(holding, "2024-05-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2024-06-01")).isEqualTo(Truth.NO);
  }

  @Test
  void survival_clauseGoesOn_afterTheEnd() {
    Memorandum memorandum =
        memorandum(
                "2023-07-03",
                ON_SIGNATURE,
                Term.until(fixed("2025-12-31")),
                Survival.builder()
                    .addClauses(ClauseId.of("confidentiality"))
                    .lasting(
                        Lasting.until(
                            DateRule.after(
                                TimeSpan.years(10),
                                Anchor.END_OF_INSTRUMENT,
                                DateRule.SpanEnd.ANNIVERSARY)))
                    .build())
            .addClauses(Cases.clause("confidentiality", "They keep it to themselves."))
            .build();
    Effects effects = Cases.effects(memorandum);
    Holding whole = effects.inEffect(Cases.MEMORANDUM);
    Holding ends = effects.versions(Cases.MEMORANDUM).get(0).within(whole);
    Holding survives = effects.versions(Cases.MEMORANDUM).get(1).within(whole);
    assertThat(on(ends, "2026-01-01")).isEqualTo(Truth.NO);
    assertThat(on(survives, "2023-07-02")).isEqualTo(Truth.NO);
    assertThat(on(survives, "2026-01-01")).isEqualTo(Truth.YES);
    assertThat(on(survives, "2035-12-31")).isEqualTo(Truth.YES);
    assertThat(on(survives, "2036-01-01")).isEqualTo(Truth.NO);
  }
}
