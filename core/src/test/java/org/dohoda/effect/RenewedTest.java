package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.memorandum;
import static org.dohoda.effect.Cases.on;
import static org.dohoda.effect.Cases.presumed;
import static org.dohoda.instrument.InstrumentEvent.Type.NOTICE_GIVEN;
import static org.dohoda.instrument.InstrumentEvent.Type.RENEWED;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What recorded renewals make of the term in which they came, and of that one alone. */
class RenewedTest {
  private static final EntryIntoForce ON_SIGNATURE =
      EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE));

  private static Term until(String lastDay) {
    return Term.until(DateRule.fixed(PartialDate.parse(lastDay)));
  }

  private static Term renewable(String lastDay, RenewalMode mode) {
    return until(lastDay).toBuilder()
        .renewal(Renewal.builder().mode(mode).span(TimeSpan.years(1)).build())
        .build();
  }

  private static Clause clause(Term term) {
    return Clause.builder().id(ClauseId.of("term")).addProvision(term).build();
  }

  private static Amendment replacing(String day, Term term) {
    return Amendment.builder()
        .id(InstrumentId.of("a"))
        .amends(Cases.MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChanges(Change.replace(clause(term)))
        .build();
  }

  private static Holding inEffect(Term term, List<InstrumentEvent> events, Amendment... others) {
    List<Instrument> all = new ArrayList<>(List.of(others));
    all.add(
        memorandum("2018-01-01", ON_SIGNATURE)
            .addClauses(clause(term))
            .addAllEvents(events)
            .build());
    return Cases.effects(all.toArray(Instrument[]::new)).inEffect(Cases.MEMORANDUM);
  }

  private static List<InstrumentEvent> events(InstrumentEvent.Type type, String... days) {
    return ImmutableList.copyOf(List.of(days).stream().map(day -> event(type, day)).toList());
  }

  @Test
  void renewalOfTheOldTerm_doesNotLengthenTheNewOne() {
    Term old = renewable("2019-12-31", RenewalMode.BY_AGREEMENT);
    Term fresh = renewable("2023-12-31", RenewalMode.BY_AGREEMENT);
    Holding holding = inEffect(old, events(RENEWED, "2019-11-05"), replacing("2020-06-01", fresh));
    assertThat(on(holding, "2020-05-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2023-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2024-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void renewalOfTheOldTerm_leavesAFixedNewOneAsItIs() {
    Term old = renewable("2019-12-31", RenewalMode.BY_AGREEMENT);
    Holding holding =
        inEffect(old, events(RENEWED, "2019"), replacing("2020-06-01", until("2023-12-31")));
    assertThat(on(holding, "2023-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2024-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void renewalOfTheNewTerm_lengthensIt() {
    Term old = renewable("2019-12-31", RenewalMode.BY_AGREEMENT);
    Term fresh = renewable("2023-12-31", RenewalMode.BY_AGREEMENT);
    Holding holding =
        inEffect(old, events(RENEWED, "2019", "2023-11"), replacing("2020-06-01", fresh));
    assertThat(on(holding, "2024-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2025-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void renewalOfAnUnknownTerm_mayLengthenTheNewOne() {
    Term old = renewable("2019-12-31", RenewalMode.BY_AGREEMENT);
    for (String day : List.of("[2019..2022]", "2020-06-01")) {
      Holding holding =
          inEffect(
              old,
              events(RENEWED, "2019-11-05", day),
              replacing("2020-06-01", until("2023-12-31")));
      assertThat(on(holding, "2023-12-31")).isEqualTo(Truth.YES);
      assertThat(presumed(holding, "2024-01-01")).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void renewal_withoutAProvision_leavesTheEndOpenAndIsNamed() {
    Holding holding = inEffect(until("2019-12-31"), events(RENEWED, "2019-11-05"));
    assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(holding.toString()).contains("/instruments/memorandum/events/0/end");
  }

  @Test
  void renewal_withoutAProvision_goesNotBeyondTheMaximum() {
    Term term =
        until("2019-12-31").toBuilder()
            .maximum(DateRule.fixed(PartialDate.parse("2021-12-31")))
            .build();
    Holding holding = inEffect(term, events(RENEWED, "2019-11-05"));
    assertThat(on(holding, "2021-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2022-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void renewal_ofAnEndlessTerm_changesNothing() {
    Holding holding = inEffect(Term.indefinite(), events(RENEWED, "2019-11-05"));
    assertThat(on(holding, "9999-12-31")).isEqualTo(Truth.YES);
  }

  @Test
  void renewal_ofRulesWithARecordedTerm_leavesTheEndOpen() {
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(Cases.MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .term(Period.parse("2018-01-01/2019-12-31"))
            .addEvent(event(RENEWED, "2019-11-05"))
            .build();
    Holding holding = Cases.effects(rules).inEffect(Cases.MEMORANDUM);
    assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void noticeAgainstTheOldTerm_mayNotStopTheNewOne() {
    Term old = renewable("2019-12-31", RenewalMode.AUTOMATIC);
    Term fresh = renewable("2023-12-31", RenewalMode.AUTOMATIC);
    Holding holding =
        inEffect(old, events(NOTICE_GIVEN, "2019-11-05"), replacing("2019-12-01", fresh));
    assertThat(on(holding, "2023-12-31")).isEqualTo(Truth.YES);
    assertThat(presumed(holding, "2024-01-01")).isEqualTo(Truth.UNKNOWN);
  }
}
