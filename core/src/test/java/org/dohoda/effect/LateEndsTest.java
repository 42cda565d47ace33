package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.memorandum;
import static org.dohoda.instrument.InstrumentEvent.Type.NOTICE_GIVEN;
import static org.dohoda.instrument.InstrumentEvent.Type.RENEWED;
import static org.dohoda.instrument.InstrumentEvent.Type.TERMINATED;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.problem.Problem;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.Bound;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** An end that comes when all is over without it contradicts the record, and is named. */
class LateEndsTest {
  private static final Term UNTIL_2025 =
      Term.until(DateRule.fixed(PartialDate.parse("2025-12-31")));

  private static Memorandum left(String day, Provision... provisions) {
    return memorandum("2023-07-03", provisions)
        .parties(
            List.of(
                Cases.signed(Cases.REGION, "2023-07-03"),
                Cases.signed(Cases.AGENCY, "2023-07-03").toBuilder()
                    .lastDay(PartialDate.parse(day))
                    .build()))
        .build();
  }

  private static ImmutableList<String> problems(Instrument... instruments) {
    return Cases.effects(instruments).problems(instruments[0].id()).stream()
        .map(problem -> problem.code() + " " + problem.path())
        .collect(ImmutableList.toImmutableList());
  }

  private static String late(String place) {
    return "instrument.ended-after-its-end /instruments/memorandum/" + place;
  }

  @Test
  void leaving_afterTheTerm_isNamed() {
    assertThat(problems(left("2026-01-01", UNTIL_2025)))
        .containsExactly(late("parties/asz/lastDay"));
    assertThat(problems(left("2025-12-31", UNTIL_2025))).isEmpty();
    assertThat(problems(left("2026-01-01"))).isEmpty();
  }

  @Test
  void leaving_onADayThatMayBeInTime_isNoContradiction() {
    assertThat(problems(left("2025", UNTIL_2025))).isEmpty();
    assertThat(problems(left("[2025-12..2026-02]", UNTIL_2025))).isEmpty();
  }

  @Test
  void leaving_beforeItBegan_isAnotherMatter() {
    assertThat(problems(left("2023-07-01", UNTIL_2025))).isEmpty();
  }

  @Test
  void message_saysBothDays() {
    Problem problem =
        Cases.effects(left("2026-02-01", UNTIL_2025)).problems(Cases.MEMORANDUM).all().get(0);
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo(
            "An end, a notice or a leaving is recorded on 2026-02-01, but even without it the"
                + " instrument was over on 2025-12-31.");
  }

  @Test
  void termination_afterTheTerm_isNamed() {
    Memorandum ended =
        memorandum("2023-07-03", UNTIL_2025).addEvent(event(TERMINATED, "2026-03-01")).build();
    assertThat(problems(ended)).containsExactly(late("events/0/on"));
  }

  /** It was in effect for certain until then, as if what the term says counted for nothing. */
  @Test
  void termination_afterTheTerm_leavesTheDaysBetweenOpen() {
    Holding holding =
        Cases.effects(
                memorandum(
                        "2023-07-03",
                        EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)),
                        UNTIL_2025)
                    .addEvent(event(TERMINATED, "2026-03-01"))
                    .build())
            .inEffect(Cases.MEMORANDUM);
    assertThat(Cases.on(holding, "2025-12-31")).isEqualTo(Truth.YES);
    assertThat(Cases.on(holding, "2026-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(Cases.on(holding, "2026-03-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(Cases.on(holding, "2026-03-02")).isEqualTo(Truth.NO);
  }

  @Test
  void notice_afterTheTerm_isNamed() {
    Memorandum ended =
        memorandum("2023-07-03", UNTIL_2025).addEvent(event(NOTICE_GIVEN, "2026-03-01")).build();
    assertThat(problems(ended)).containsExactly(late("events/0/on"));
  }

  @Test
  void leaving_afterARenewal_isInTime() {
    Memorandum renewed =
        left("2026-06-30", UNTIL_2025).toBuilder().addEvent(event(RENEWED, "2025-12-01")).build();
    assertThat(problems(renewed)).isEmpty();
  }

  @Test
  void leaving_afterATermThatAnAmendmentProlonged_isInTime() {
    Term longer = Term.until(DateRule.fixed(PartialDate.parse("2027-12-31")));
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(Cases.MEMORANDUM)
            .signed(PartialDate.parse("2025-06-01"))
            .effective(PartialDate.parse("2025-06-01"))
            .addChanges(Change.term(longer))
            .build();
    assertThat(problems(left("2026-06-30", UNTIL_2025), amendment)).isEmpty();
    assertThat(problems(left("2028-01-01", UNTIL_2025), amendment))
        .containsExactly(late("parties/asz/lastDay"));
  }

  @Test
  void end_ofRulesAfterTheirRecordedTerm_isNamed() {
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(InstrumentId.of("rules"))
            .term(
                Period.of(
                    Bound.of(PartialDate.parse("2023-01-01")),
                    Bound.of(PartialDate.parse("2025-12-31"))))
            .addEvent(event(TERMINATED, "2026-01-01"))
            .build();
    assertThat(problems(rules))
        .containsExactly("instrument.ended-after-its-end /instruments/rules/events/0/on");
    assertThat(problems(rules.toBuilder().events(List.of(event(TERMINATED, "2025-12-31"))).build()))
        .isEmpty();
  }
}
