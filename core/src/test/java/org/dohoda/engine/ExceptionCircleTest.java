package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Capacities;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Participation;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Exceptions in a circle are void on the days on which it is a circle. */
class ExceptionCircleTest {
  private static final LocalDate BEFORE = LocalDate.of(2021, 6, 1);
  private static final LocalDate AFTER = LocalDate.of(2023, 6, 1);
  private static final Amendment ROUND =
      amendment(permit("p", ATTEND).build(), prohibit("x", ATTEND).exceptionTo(id("p")).build());
  private static final ProcedureRules ORIGINAL =
      rules(
          "rules",
          Authority.STATUTE,
          permit("p", ATTEND).exceptionTo(id("x")).build(),
          prohibit("x", ATTEND).build());

  private static Set<RuleId> id(String rule) {
    return Set.of(RuleId.of(rule));
  }

  private static Amendment amendment(ParticipationRule... rules) {
    return Amendment.builder()
        .id(InstrumentId.of("amendment"))
        .amends(InstrumentId.of("rules"))
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse("2022-01-01"))
        .addChange(new Change.ReplaceClause(clause("rules", Participation.of(rules))))
        .build();
  }

  private static Amendment since(Amendment amendment, String day) {
    return amendment.toBuilder().effective(PartialDate.parse(day)).build();
  }

  private static Ruling on(LocalDate day, Instrument... instruments) {
    return ParticipationEngine.of(register(instruments))
        .decide(question().day(day).build())
        .ruling(ATTEND);
  }

  @Test
  void turnedRoundByAnAmendment_eachLinkWorksInItsTime() {
    assertThat(on(BEFORE, ORIGINAL, ROUND).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(on(AFTER, ORIGINAL, ROUND).outcome()).isEqualTo(Outcome.REFUSED);
    ParticipationEngine engine = ParticipationEngine.of(register(ORIGINAL, ROUND));
    assertThat(engine.timeline(question().build(), ATTEND).map(Ruling::outcome).segments())
        .extracting(each -> each.first() + " " + each.value())
        .containsExactly(
            PartialDate.MIN_DAY + " UNMET", "2020-01-01 GRANTED", "2022-01-01 REFUSED");
    assertThat(engine.granted(AGENCY, COMMITTEE, ATTEND, Capacities.GUEST, BEFORE))
        .isEqualTo(Truth.YES);
    assertThat(engine.granted(AGENCY, COMMITTEE, ATTEND, Capacities.GUEST, AFTER))
        .isEqualTo(Truth.NO);
  }

  /** The permission excepted the prohibition, then is excepted from it: whichever text stands. */
  @Test
  void turnedRoundOnAnUnknownDay_isOneOfTheTwoAndNeverACircle() {
    Amendment unknown = since(ROUND, "2022");
    Ruling ruling = on(LocalDate.of(2022, 6, 1), ORIGINAL, unknown);
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.possible()).containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.REFUSED);
    assertThat(ruling.missing())
        .singleElement()
        .isInstanceOfSatisfying(
            DayFact.class, day -> assertThat(day.kind()).isEqualTo(DayKind.AMENDMENT_START));
  }

  /** With each text the permission wins: were the links void, the prohibition would. */
  @Test
  void turnedRoundTogetherWithTheEffectsOnAnUnknownDay_isGrantedForCertain() {
    Amendment turned =
        since(
            amendment(
                prohibit("p", ATTEND).build(), permit("x", ATTEND).exceptionTo(id("p")).build()),
            "2022");
    assertThat(on(LocalDate.of(2022, 6, 1), ORIGINAL, turned).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void closedByAnAmendment_isVoidFromItsDay() {
    Amendment closing =
        amendment(
            permit("p", ATTEND).exceptionTo(id("x")).build(),
            prohibit("x", ATTEND).exceptionTo(id("p")).build());
    assertThat(on(BEFORE, ORIGINAL, closing).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(on(AFTER, ORIGINAL, closing).outcome()).isEqualTo(Outcome.REFUSED);
    Ruling open = on(LocalDate.of(2022, 6, 1), ORIGINAL, since(closing, "2022"));
    assertThat(open.possible()).containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.REFUSED);
  }

  @Test
  void brokenByTheEndOfARulesPeriod_worksAfterIt() {
    ProcedureRules circle =
        rules(
            "rules",
            Authority.STATUTE,
            permit("p", ATTEND).exceptionTo(id("x")).build(),
            prohibit("x", ATTEND).build());
    ProcedureRules linked =
        rules(
            "linked",
            Authority.STATUTE,
            prohibit("x", Rights.SPEAK)
                .exceptionTo(id("p"))
                .period(Period.parse("2020-01-01/2021-12-31"))
                .build());
    assertThat(on(AFTER, circle, linked).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(on(BEFORE, circle, linked).outcome()).isEqualTo(Outcome.REFUSED);
  }

  /** What was declared in rules that are no longer in force, or never were, voids nothing. */
  @Test
  void declaredInRulesThatEndedOrInADraft_isNoPartOfACircle() {
    ProcedureRules both =
        rules(
            "both",
            Authority.STATUTE,
            permit("p", ATTEND).exceptionTo(id("x")).build(),
            prohibit("x", ATTEND).build());
    ParticipationRule back = prohibit("x", Rights.SPEAK).exceptionTo(id("p")).build();
    ProcedureRules standing = rules("back", Authority.STATUTE, back);
    ProcedureRules ended = standing.toBuilder().term(Period.parse("2020-01-01/2021-12-31")).build();
    ProcedureRules draft = standing.toBuilder().state(Optional.of(InstrumentState.DRAFT)).build();
    assertThat(on(AFTER, both, standing).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(on(AFTER, both, ended).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(on(BEFORE, both, ended).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(on(AFTER, both, draft).outcome()).isEqualTo(Outcome.GRANTED);
  }

  /** The end of the other rules is only presumed not to have come. */
  @Test
  void declaredInRulesWhoseEndIsNotRecorded_isNotDeterminedAndThePresumptionIsCited() {
    ProcedureRules both =
        rules(
            "both",
            Authority.STATUTE,
            permit("p", ATTEND).exceptionTo(id("x")).build(),
            prohibit("x", ATTEND).build());
    ProcedureRules open =
        rules("back", Authority.STATUTE, prohibit("x", Rights.SPEAK).exceptionTo(id("p")).build())
            .toBuilder()
            .term(Period.startingOn(PartialDate.parse("2020-01-01")))
            .build();
    Ruling unknown = on(AFTER, both, open);
    assertThat(unknown.possible()).containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.REFUSED);
    assertThat(unknown.presumptionsUseful()).contains(Presumption.CONTINUES);
    Ruling presumed =
        ParticipationEngine.of(register(both, open))
            .presuming(Set.of(Presumption.CONTINUES))
            .decide(question().day(AFTER).build())
            .ruling(ATTEND);
    assertThat(presumed.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(presumed.presumptionsUsed()).contains(Presumption.CONTINUES);
  }

  /** Each rule excepts the next one; the last link alone rests on the day of an amendment. */
  @Test
  void ofManyRules_isReadWithoutGoingThroughEveryWay() {
    List<ParticipationRule> ring = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      ParticipationRule.Builder rule =
          i % 2 == 0 ? permit("r" + i, ATTEND) : prohibit("r" + i, ATTEND);
      for (int step = 1; step <= 5 && i + step < 60; step += 2) {
        rule.addExceptionTo(RuleId.of("r" + (i + step)));
      }
      ring.add(rule.build());
    }
    ProcedureRules chain =
        rules("rules", Authority.STATUTE, ring.toArray(new ParticipationRule[0]));
    ring.set(59, ring.get(59).toBuilder().addExceptionTo(RuleId.of("r0")).build());
    Amendment closing = since(amendment(ring.toArray(new ParticipationRule[0])), "2022");
    assertThat(on(BEFORE, chain, closing).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(on(AFTER, chain, closing).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(on(LocalDate.of(2022, 6, 1), chain, closing).possible())
        .containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.REFUSED);
  }
}
