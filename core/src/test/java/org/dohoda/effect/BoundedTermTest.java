package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.memorandum;
import static org.dohoda.effect.Cases.on;
import static org.dohoda.effect.Cases.presumed;

import org.dohoda.condition.Condition;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What lasts at least or at most until a day. */
class BoundedTermTest {
  private static final EntryIntoForce ON_SIGNATURE =
      EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE));
  private static final DateRule YEAR =
      DateRule.after(TimeSpan.months(12), Anchor.LAST_SIGNATURE, DateRule.SpanEnd.ANNIVERSARY);

  private static DateRule fixed(String day) {
    return DateRule.fixed(PartialDate.parse(day));
  }

  private static Holding inEffect(Term term) {
    Memorandum memorandum = memorandum("2023-07-03", ON_SIGNATURE, term).build();
    return Cases.effects(memorandum).inEffect(Cases.MEMORANDUM);
  }

  /** It was recorded as a last day before, which gave "ended" from the day after. */
  @Test
  void atLeast_twelveMonths_isNoLastDay() {
    Holding holding = inEffect(Term.atLeast(YEAR));
    assertThat(on(holding, "2023-07-02")).isEqualTo(Truth.NO);
    assertThat(on(holding, "2024-07-03")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2024-07-04")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2099-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void atLeast_withoutAnotherEnd_isPresumedToContinue() {
    assertThat(presumed(inEffect(Term.atLeast(YEAR)), "2099-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void atLeast_whileSoManyAreBound_isNotPresumedToContinue() {
    Term term = Term.atLeast(YEAR).toBuilder().needed(Quantity.atLeast(2, Bases.PARTIES)).build();
    assertThat(presumed(inEffect(term), "2023-07-04")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void atLeast_withAMaximum_isPresumedToLastUntilThen() {
    Holding holding = inEffect(Term.atLeast(YEAR).toBuilder().maximum(fixed("2026-12-31")).build());
    assertThat(on(holding, "2024-07-03")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2026-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2027-01-01")).isEqualTo(Truth.NO);
    assertThat(presumed(holding, "2026-12-31")).isEqualTo(Truth.YES);
  }

  @Test
  void atLeast_withALaterMinimum_isCertainUntilTheLater() {
    Holding holding = inEffect(Term.atLeast(YEAR).toBuilder().minimum(fixed("2025-12-31")).build());
    assertThat(on(holding, "2025-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2026-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void atLeast_untilADayThatCannotBeTold_isUnknownFromTheFirstDayOn() {
    Holding holding = inEffect(Term.atLeast(DateRule.on(Anchor.event("completion"))));
    assertThat(on(holding, "2023-07-03")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2023-07-04")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(holding, "2023-07-04")).isEqualTo(Truth.YES);
  }

  @Test
  void atLeast_renewed_endsOnNoKnownDay() {
    Holding holding =
        inEffect(
            Term.atLeast(YEAR).toBuilder()
                .renewal(
                    Renewal.builder()
                        .mode(RenewalMode.BY_AGREEMENT)
                        .span(TimeSpan.years(1))
                        .build())
                .build());
    assertThat(on(holding, "2024-07-03")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2024-07-04")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void atMost_isCertainOnItsFirstDayAloneAndOverAfterTheLast() {
    Holding holding = inEffect(Term.atMost(YEAR));
    assertThat(on(holding, "2023-07-03")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2023-07-04")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(holding, "2024-07-03")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2024-07-04")).isEqualTo(Truth.NO);
  }

  @Test
  void atMost_withAMinimum_isCertainUntilThen() {
    Holding holding = inEffect(Term.atMost(YEAR).toBuilder().minimum(fixed("2023-12-31")).build());
    assertThat(on(holding, "2023-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2024-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2024-07-04")).isEqualTo(Truth.NO);
  }

  /** The bounds contradict each other, which validation reports; nothing is thrown. */
  @Test
  void atMost_beforeItsMinimum_isOverAfterTheMaximum() {
    Holding holding = inEffect(Term.atMost(YEAR).toBuilder().minimum(fixed("2030-12-31")).build());
    assertThat(on(holding, "2024-07-03")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2024-07-04")).isEqualTo(Truth.NO);
  }

  private static Holding surviving(Lasting lasting) {
    Memorandum memorandum =
        memorandum(
                "2023-07-03",
                ON_SIGNATURE,
                Term.until(fixed("2025-12-31")),
                Survival.builder().addClauses(ClauseId.of("secrecy")).lasting(lasting).build())
            .addClauses(Cases.clause("secrecy", "They keep it to themselves."))
            .build();
    Effects effects = Cases.effects(memorandum);
    return effects.versions(Cases.MEMORANDUM).get(1).within(effects.inEffect(Cases.MEMORANDUM));
  }

  private static DateRule tenYears() {
    return DateRule.after(
        TimeSpan.years(10), Anchor.END_OF_INSTRUMENT, DateRule.SpanEnd.ANNIVERSARY);
  }

  @Test
  void survival_atLeastTenYears_isCertainUntilThen() {
    Holding holding = surviving(Lasting.atLeast(tenYears()));
    assertThat(on(holding, "2035-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2036-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(holding, "2036-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void survival_atMostTenYears_isOverAfterwards() {
    Holding holding = surviving(Lasting.atMost(tenYears()));
    assertThat(on(holding, "2025-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2026-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(holding, "2035-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2036-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void survival_boundedByWhatCannotBeTold_endsOnNoKnownDay() {
    DateRule never = DateRule.on(Anchor.event("completion"));
    assertThat(on(surviving(Lasting.atLeast(never)), "2026-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(surviving(Lasting.atMost(never)), "2026-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(surviving(Lasting.atMost(never)), "2025-12-31")).isEqualTo(Truth.YES);
  }

  private static Holding surviving(Survival.Builder survival) {
    Memorandum memorandum =
        memorandum(
                "2023-07-03",
                ON_SIGNATURE,
                Term.until(fixed("2025-12-31")),
                survival.addClauses(ClauseId.of("secrecy")).build())
            .addClauses(Cases.clause("secrecy", "They keep it to themselves."))
            .build();
    Effects effects = Cases.effects(memorandum);
    return effects.versions(Cases.MEMORANDUM).get(1).within(effects.inEffect(Cases.MEMORANDUM));
  }

  @Test
  void survival_indefinitely_hasNoEnd() {
    Holding holding = surviving(Survival.builder().lasting(Lasting.indefinitely()));
    assertThat(on(holding, "9999-12-31")).isEqualTo(Truth.YES);
  }

  @Test
  void survival_notSaidHowLong_isPresumedToContinueOnlyWhereNothingIsSaid() {
    Holding unsaid = surviving(Survival.builder());
    assertThat(on(unsaid, "2026-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(unsaid, "2026-01-01")).isEqualTo(Truth.YES);
    Holding notStated = surviving(Survival.builder().lasting(Lasting.notStated()));
    assertThat(presumed(notStated, "2026-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void survival_underAConditionOrForSome_isNotComputed() {
    Survival.Builder ifFunded =
        Survival.builder().lasting(Lasting.indefinitely()).condition(Condition.fundsAvailable());
    assertThat(presumed(surviving(ifFunded), "2026-01-01")).isEqualTo(Truth.UNKNOWN);
    Survival.Builder forOne =
        Survival.builder().lasting(Lasting.indefinitely()).addBearers(Bearer.party(Cases.AGENCY));
    assertThat(presumed(surviving(forOne), "2026-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(surviving(forOne), "2025-12-31")).isEqualTo(Truth.YES);
  }
}
