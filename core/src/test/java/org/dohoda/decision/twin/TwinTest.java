package org.dohoda.decision.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.decision.Outcome.CONDITIONAL;
import static org.dohoda.decision.Outcome.GRANTED;
import static org.dohoda.decision.Outcome.NOT_DETERMINED;
import static org.dohoda.decision.Outcome.NOT_GRANTED;
import static org.dohoda.decision.Outcome.REFUSED;
import static org.dohoda.decision.Outcome.SILENT;
import static org.dohoda.decision.Outcome.UNMET;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.body.Capacities;
import org.dohoda.body.Session;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.RequestMade;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.effect.Effects;
import org.dohoda.holding.DayKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.organization.Organization;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.dohoda.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class TwinTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 15);
  private static final OrganizationId AGENCY = OrganizationId.of("agency");
  private static final BodyId COMMITTEE = BodyId.of("committee");
  private static final Body BODY =
      Body.builder()
          .id(COMMITTEE)
          .addName(TimedName.of(LocalizedText.of("en", "Committee")))
          .owner(OrganizationId.of("region"))
          .existence(Period.always())
          .build();

  @Test
  void of_aTermInWorkingDays_isSettledByACalendar() {
    Memorandum memorandum =
        Memorandum.builder()
            .id(InstrumentId.of("memorandum"))
            .state(InstrumentState.CONCLUDED)
            .addParties(signed("agency"), signed("region"))
            .addClauses(
                Clause.builder()
                    .id(ClauseId.of("all"))
                    .addProvisions(
                        EntryIntoForce.on(
                            DateRule.after(TimeSpan.workingDays(3), Anchor.LAST_SIGNATURE)),
                        Term.indefinite(),
                        Participation.of(
                            ParticipationRule.permit(Rights.ATTEND)
                                .id(RuleId.of("r"))
                                .to(Holder.representativeOf(AGENCY))
                                .in(BodySelector.only(COMMITTEE))
                                .build()))
                    .build())
            .build();
    CooperationRegister register =
        CooperationRegister.builder()
            .addOrganizations(lasting("agency"), lasting("region"))
            .addBodies(BODY)
            .addInstruments(memorandum)
            .build();
    WorkingCalendar weekdays = day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    LocalDate wednesday = LocalDate.of(2023, 9, 6);
    assertThat(onDay(Effects.of(register), wednesday)).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(onDay(Effects.of(register, weekdays), wednesday)).isEqualTo(Outcome.GRANTED);
    assertThat(onDay(Effects.of(register, weekdays), wednesday.minusDays(1)))
        .isEqualTo(Outcome.UNMET);
  }

  private static Outcome onDay(Effects effects, LocalDate day) {
    ParticipationQuestion question =
        ParticipationQuestion.of(AGENCY, COMMITTEE, day).as(Capacities.GUEST).build();
    return TwinRuling.of(Matter.of(effects, question), Set.of(), Rights.ATTEND).outcome();
  }

  private static Party signed(String id) {
    return Party.builder()
        .organization(OrganizationId.of(id))
        .signed(PartialDate.of(2023, 9, 1))
        .build();
  }

  private static Organization lasting(String id) {
    return Organization.builder()
        .id(OrganizationId.of(id))
        .addName(TimedName.of(LocalizedText.of("en", id)))
        .legalPersonality(Truth.YES)
        .existence(Period.always())
        .build();
  }

  @Test
  void of_noRule_silent() {
    assertThat(outcome(Circumstances.unknown())).isEqualTo(SILENT);
  }

  @Test
  void of_permission_granted() {
    assertThat(outcome(Circumstances.unknown(), permit("p").build())).isEqualTo(GRANTED);
  }

  @Test
  void of_prohibitionOfSameRank_refused() {
    assertThat(outcome(Circumstances.unknown(), permit("p").build(), prohibit("d").build()))
        .isEqualTo(REFUSED);
  }

  @Test
  void of_exceptionToProhibition_granted() {
    assertThat(
            outcome(
                Circumstances.unknown(),
                permit("p").addExceptionTo(RuleId.of("d")).build(),
                prohibit("d").build()))
        .isEqualTo(GRANTED);
  }

  @Test
  void of_exceptionsInCircle_void() {
    assertThat(
            outcome(
                Circumstances.unknown(),
                permit("p").addExceptionTo(RuleId.of("d")).build(),
                prohibit("d").addExceptionTo(RuleId.of("p")).build()))
        .isEqualTo(REFUSED);
  }

  @Test
  void of_conditionNotMet_unmet() {
    Circumstances none = Circumstances.builder().notMet(new RequestMade()).build();
    assertThat(outcome(none, permit("p").condition(new RequestMade()).build())).isEqualTo(UNMET);
  }

  @Test
  void of_conditionNotStated_conditionalOnIt() {
    TwinRuling ruling =
        ruling(Circumstances.unknown(), permit("p").condition(new RequestMade()).build());
    assertThat(ruling.outcome()).isEqualTo(CONDITIONAL);
    assertThat(ruling.possible()).containsExactlyInAnyOrder(GRANTED, UNMET);
    assertThat(ruling.assignments())
        .containsExactly(Map.of(Unknown.OfOccasion.truth(new RequestMade()), true));
  }

  /** Whatever the session is, one of the two applies: it is one fact, not two. */
  @Test
  void of_oneRuleForOpenOneForClosedMeetings_granted() {
    assertThat(
            outcome(
                Circumstances.unknown(),
                permit("open").condition(Condition.open()).build(),
                permit("closed").condition(Condition.closed()).build()))
        .isEqualTo(GRANTED);
  }

  @Test
  void of_prohibitedInClosedMeetings_conditionalOnOpenOne() {
    TwinRuling ruling =
        ruling(
            Circumstances.unknown(),
            permit("p").build(),
            prohibit("d").condition(Condition.closed()).build());
    assertThat(ruling.outcome()).isEqualTo(CONDITIONAL);
    assertThat(ruling.possible()).containsExactlyInAnyOrder(GRANTED, REFUSED);
    assertThat(ruling.assignments())
        .containsExactly(
            Map.of(
                new Unknown.OfOccasion("session", ImmutableList.of(Session.OPEN, Session.CLOSED)),
                Session.OPEN));
  }

  /** Whenever the amendment came, the text permitted it before and permits it after. */
  @Test
  void of_oldAndNewWordingBothPermit_granted() {
    assertThat(amended(permit("p").build(), permit("p").build()).outcome()).isEqualTo(GRANTED);
  }

  @Test
  void of_newWordingProhibits_notDetermined() {
    TwinRuling ruling = amended(permit("p").build(), prohibit("p").build());
    assertThat(ruling.outcome()).isEqualTo(NOT_DETERMINED);
    assertThat(ruling.possible()).containsExactlyInAnyOrder(GRANTED, REFUSED);
    assertThat(ruling.missing())
        .singleElement()
        .isInstanceOfSatisfying(
            Unknown.Day.class,
            day -> assertThat(day.fact().kind()).isEqualTo(DayKind.AMENDMENT_START));
  }

  @Test
  void of_prohibitionPerhapsOver_notGranted() {
    Period unknownEnd = Period.startingOn(PartialDate.ofYear(2020));
    TwinRuling ruling = ruling(Circumstances.unknown(), prohibit("d").period(unknownEnd).build());
    assertThat(ruling.outcome()).isEqualTo(NOT_GRANTED);
    assertThat(ruling.possible()).containsExactlyInAnyOrder(REFUSED, SILENT);
  }

  private static TwinRuling amended(ParticipationRule old, ParticipationRule now) {
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(InstrumentId.of("rules"))
            .state(InstrumentState.CONCLUDED)
            .effective(PartialDate.ofYear(2023))
            .addChange(new Change.ReplaceClause(clause(now)))
            .build();
    CooperationRegister register =
        CooperationRegister.builder().addBody(BODY).addInstruments(rules(old), amendment).build();
    return TwinRuling.of(register, ImmutableSet.of(), asked(Circumstances.unknown()), Rights.SPEAK);
  }

  private static Outcome outcome(Circumstances circumstances, ParticipationRule... rules) {
    return ruling(circumstances, rules).outcome();
  }

  private static TwinRuling ruling(Circumstances circumstances, ParticipationRule... rules) {
    CooperationRegister.Builder register = CooperationRegister.builder().addBody(BODY);
    if (rules.length > 0) {
      register.addInstrument(rules(rules));
    }
    return TwinRuling.of(register.build(), ImmutableSet.of(), asked(circumstances), Rights.SPEAK);
  }

  private static ParticipationQuestion asked(Circumstances circumstances) {
    return ParticipationQuestion.of(AGENCY, COMMITTEE, DAY).circumstances(circumstances).build();
  }

  private static ProcedureRules rules(ParticipationRule... rules) {
    return ProcedureRules.builder()
        .id(InstrumentId.of("rules"))
        .authority(Optional.of(Authority.RULES_OF_PROCEDURE))
        .state(InstrumentState.CONCLUDED)
        .term(Period.always())
        .addClause(clause(rules))
        .build();
  }

  private static Clause clause(ParticipationRule... rules) {
    return Clause.builder().id(ClauseId.of("guests")).addProvision(Participation.of(rules)).build();
  }

  private static ParticipationRule.Builder permit(String id) {
    return rule(ParticipationRule.permit(Rights.SPEAK), id);
  }

  private static ParticipationRule.Builder prohibit(String id) {
    return rule(ParticipationRule.prohibit(Rights.SPEAK), id);
  }

  private static ParticipationRule.Builder rule(ParticipationRule.Builder rule, String id) {
    return rule.id(RuleId.of(id))
        .to(Holder.representativeOf(AGENCY))
        .in(BodySelector.only(COMMITTEE));
  }
}
