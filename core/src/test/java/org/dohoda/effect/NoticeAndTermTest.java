package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.on;
import static org.dohoda.effect.Cases.presumed;
import static org.dohoda.instrument.InstrumentEvent.Type.NOTICE_GIVEN;
import static org.dohoda.instrument.InstrumentEvent.Type.RENEWED;
import static org.dohoda.instrument.InstrumentEvent.Type.TERMINATED;

import java.util.ArrayList;
import java.util.List;
import org.dohoda.condition.Condition;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** How the end that an event brings about meets the end that a term fixes. */
class NoticeAndTermTest {
  private static final Termination THIRTY_DAYS =
      Termination.by(Bearer.eachParty())
          .lastDay(DateRule.after(TimeSpan.days(30), Termination.NOTICE))
          .build();

  private static Party bound(OrganizationId organization) {
    return Party.builder()
        .organization(organization)
        .effective(PartialDate.parse("2018-01-01"))
        .build();
  }

  private static Memorandum.Builder memorandum(Provision... provisions) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .addParties(bound(REGION), bound(AGENCY))
        .addClause(Clause.builder().id(ClauseId.of("term")).addProvisions(provisions).build());
  }

  private static Holding inEffect(Memorandum.Builder memorandum, Amendment... amendments) {
    List<Instrument> all = new ArrayList<>(List.of(amendments));
    all.add(memorandum.build());
    return Cases.effects(all.toArray(Instrument[]::new)).inEffect(MEMORANDUM);
  }

  private static InstrumentEvent by(OrganizationId party, InstrumentEvent.Type type, String day) {
    return event(type, day).toBuilder().party(party).build();
  }

  private static Term until(String lastDay) {
    return Term.until(DateRule.fixed(PartialDate.parse(lastDay)));
  }

  private static Renewal.Builder yearly(RenewalMode mode) {
    return Renewal.builder().mode(mode).span(TimeSpan.years(1));
  }

  private static Term renewed(String lastDay, Renewal.Builder renewal) {
    return until(lastDay).toBuilder().renewal(renewal.build()).build();
  }

  private static Amendment replacing(String day, Term term) {
    return Amendment.builder()
        .id(InstrumentId.of("a"))
        .amends(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChanges(
            Change.replace(Clause.builder().id(ClauseId.of("term")).addProvision(term).build()))
        .build();
  }

  @Test
  void notice_whereNoTermIsStated_endsItOnItsDayAndNotBefore() {
    Holding holding =
        inEffect(memorandum(THIRTY_DAYS).addEvents(event(NOTICE_GIVEN, "2019-06-01")));
    assertThat(on(holding, "2019-07-01")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2019-07-02")).isEqualTo(Truth.NO);
  }

  @Test
  void notice_thatRunsBeyondTheTerm_doesNotLengthenIt() {
    Holding holding =
        inEffect(
            memorandum(THIRTY_DAYS, until("2019-06-15"))
                .addEvents(event(NOTICE_GIVEN, "2019-06-01")));
    assertThat(on(holding, "2019-06-15")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2019-06-16")).isEqualTo(Truth.NO);
  }

  @Test
  void notice_againstRulesWithARecordedTerm_doesNotLengthenIt() {
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .term(Period.parse("2018-01-01/2019-06-15"))
            .addClause(Clause.builder().id(ClauseId.of("notice")).addProvision(THIRTY_DAYS).build())
            .addEvent(event(NOTICE_GIVEN, "2019-06-01"))
            .build();
    Holding holding = Cases.effects(rules).inEffect(MEMORANDUM);
    assertThat(on(holding, "2019-06-15")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2019-06-16")).isEqualTo(Truth.NO);
  }

  @Test
  void recordedTerm_endsTheRules() {
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .term(Period.parse("2018-01-01/2019-06-15"))
            .build();
    Holding holding = Cases.effects(rules).inEffect(MEMORANDUM);
    assertThat(on(holding, "2019-06-15")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2019-06-16")).isEqualTo(Truth.NO);
  }

  @Test
  void termination_recordedAfterTheTerm_leavesOpenWhetherItLasted() {
    for (InstrumentEvent end :
        List.of(event(TERMINATED, "2020-03-31"), by(AGENCY, TERMINATED, "2020-03-31"))) {
      Holding holding = inEffect(memorandum(until("2019-12-31")).addEvents(end));
      assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.YES);
      assertThat(on(holding, "2020-03-31")).isEqualTo(Truth.UNKNOWN);
      assertThat(on(holding, "2020-04-01")).isEqualTo(Truth.NO);
      assertThat(holding.toString()).contains("/instruments/memorandum/events/0/on");
    }
  }

  @Test
  void termination_byNobodyNamed_ofThree_endsItForAllEvenAfterTheTerm() {
    Holding holding =
        inEffect(
            memorandum(until("2019-12-31"))
                .addParties(bound(TOWN))
                .addEvents(event(TERMINATED, "2020-03-31")));
    assertThat(on(holding, "2020-03-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2020-04-01")).isEqualTo(Truth.NO);
  }

  @Test
  void lastDayOfOneOfThree_showsThatItIsInEffectUntilThen() {
    Memorandum.Builder memorandum =
        memorandum()
            .addParties(bound(TOWN).toBuilder().lastDay(PartialDate.parse("2019-06-30")).build());
    Holding holding = inEffect(memorandum);
    assertThat(on(holding, "2019-06-30")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2019-07-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void noticeWithItsOwnLastDay_doesNotWaitForTheEndOfARenewedTerm() {
    Holding holding =
        inEffect(
            memorandum(THIRTY_DAYS, renewed("2019-12-31", yearly(RenewalMode.AUTOMATIC)))
                .addEvents(event(NOTICE_GIVEN, "2019-06-01")));
    assertThat(on(holding, "2019-07-01")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2019-07-02")).isEqualTo(Truth.NO);
    assertThat(holding.toString()).contains("/instruments/memorandum/events/0/end");
  }

  @Test
  void noticeWithoutALastDay_stopsTheAutomaticRenewal() {
    Termination unsaid = Termination.by(Bearer.eachParty()).build();
    Holding holding =
        inEffect(
            memorandum(unsaid, renewed("2019-12-31", yearly(RenewalMode.AUTOMATIC)))
                .addEvents(event(NOTICE_GIVEN, "2019-06-01")));
    assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2020-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void noticeWithoutALastDay_whereTheTermIsRenewedByAgreement_mayEndItAtOnce() {
    Holding holding =
        inEffect(
            memorandum(renewed("2019-12-31", yearly(RenewalMode.BY_AGREEMENT)))
                .addEvents(event(NOTICE_GIVEN, "2019-06-01")));
    assertThat(on(holding, "2019-06-01")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2019-06-02")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void noticeOfAnUnknownDay_mayStopTheFirstRenewalItIsInTimeFor() {
    Holding holding =
        inEffect(
            memorandum(renewed("2019-12-31", yearly(RenewalMode.AUTOMATIC)))
                .addEvents(event(NOTICE_GIVEN, "[2019-06..2021-06]")));
    assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2020-06-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2021-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2022-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void noticeAfterTheLastRenewal_doesNotLengthenTheTerm() {
    Holding holding =
        inEffect(
            memorandum(renewed("2019-12-31", yearly(RenewalMode.AUTOMATIC).times(1)))
                .addEvents(event(NOTICE_GIVEN, "2022-06-01")));
    assertThat(on(holding, "2021-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void noticeOfATermRenewedByAgreement_leavesItOpenWhetherItIsRenewed() {
    Holding holding =
        inEffect(
            memorandum(renewed("2019-12-31", yearly(RenewalMode.AUTOMATIC)))
                .addEvents(event(NOTICE_GIVEN, "2019-11-05")),
            replacing("2019-06-01", renewed("2019-12-31", yearly(RenewalMode.BY_AGREEMENT))));
    assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void automaticRenewalUnderACondition_isNotPresumed() {
    Holding holding =
        inEffect(
            memorandum(
                renewed(
                    "2019-12-31",
                    yearly(RenewalMode.AUTOMATIC).condition(Condition.fundsAvailable()))));
    assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void renewalOnADayThatMayBelongToEitherTerm_isNotCertainlyOneOfTheNew() {
    for (String day : List.of("[2019..2022]", "2019-06-01")) {
      Holding holding =
          inEffect(
              memorandum(until("2019-12-31")).addEvents(event(RENEWED, day)),
              replacing("2019-06-01", renewed("2023-12-31", yearly(RenewalMode.BY_AGREEMENT))));
      assertThat(on(holding, "2023-12-31")).isEqualTo(Truth.YES);
      assertThat(on(holding, "2024-06-01")).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void renewalsOfTheOldTerm_doNotCountForTheNewOne() {
    Renewal.Builder once = yearly(RenewalMode.BY_AGREEMENT).times(1);
    Holding holding =
        inEffect(
            memorandum(renewed("2018-12-31", yearly(RenewalMode.BY_AGREEMENT)))
                .addEvents(event(RENEWED, "2018-10"), event(RENEWED, "2018-11")),
            replacing("2019-06-01", renewed("2023-12-31", once)));
    assertThat(on(holding, "2024-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2025-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void termUnderACondition_endsOnNoKnownDay() {
    Term fixed = until("2019-12-31").toBuilder().condition(Condition.fundsAvailable()).build();
    Term open =
        Term.atLeast(DateRule.fixed(PartialDate.parse("2019-12-31"))).toBuilder()
            .condition(Condition.fundsAvailable())
            .build();
    for (Term term : List.of(fixed, open)) {
      Holding holding = inEffect(memorandum(term));
      assertThat(presumed(holding, "2019-06-01")).isEqualTo(Truth.UNKNOWN);
      assertThat(presumed(holding, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void fixedTerm_withALaterMinimum_lastsUntilThen() {
    Term term =
        until("2019-12-31").toBuilder()
            .minimum(DateRule.fixed(PartialDate.parse("2020-06-30")))
            .build();
    Holding holding = inEffect(memorandum(term));
    assertThat(on(holding, "2020-06-30")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2020-07-01")).isEqualTo(Truth.NO);
  }

  @Test
  void automaticRenewalOfUnstatedLength_stoppedInTime_endsWithTheTerm() {
    Holding holding =
        inEffect(
            memorandum(renewed("2019-12-31", Renewal.builder().mode(RenewalMode.AUTOMATIC)))
                .addEvents(event(NOTICE_GIVEN, "2019-06-01")));
    assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2020-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void automaticRenewalOfUnstatedLength_notStoppedInTime_leavesTheEndOpen() {
    Holding holding =
        inEffect(
            memorandum(renewed("2019-12-31", Renewal.builder().mode(RenewalMode.AUTOMATIC)))
                .addEvents(event(NOTICE_GIVEN, "2020-06-01")));
    assertThat(on(holding, "2020-06-01")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2020-06-02")).isEqualTo(Truth.UNKNOWN);
  }
}
