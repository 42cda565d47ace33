package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;
import static org.dohoda.participation.Rights.VOTE;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;
import org.dohoda.body.Session;
import org.dohoda.condition.Condition;
import org.dohoda.condition.InSession;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Ruling;
import org.dohoda.decision.Supposition;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Right;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class DecisionCasesTest {
  private static Outcome outcome(CooperationRegister register, Right right) {
    return ruling(register, question().build(), right).outcome();
  }

  private static Ruling ruling(
      CooperationRegister register, ParticipationQuestion question, Right right) {
    return ParticipationEngine.of(register).decide(question).ruling(right);
  }

  private static Memorandum signed(String signed) {
    PartialDate day = PartialDate.parse(signed);
    return Memorandum.builder()
        .id(InstrumentId.of("signed"))
        .addParties(Party.builder().organization(REGION).signed(day).build())
        .addParties(Party.builder().organization(AGENCY).signed(day).build())
        .addClauses(Region.clause("guests", Participation.of(permit("r", ATTEND).build())))
        .build();
  }

  @Test
  void rule_ofAnInstrumentSignedIn2023AskedAbout2019() {
    ParticipationQuestion asked = question().day(LocalDate.of(2019, 9, 12)).build();

    assertThat(ruling(register(signed("2023-07-03")), asked, ATTEND).outcome())
        .isEqualTo(Outcome.UNMET);
    assertThat(ruling(register(signed("[..2023-07-03]")), asked, ATTEND).outcome())
        .isEqualTo(Outcome.NOT_DETERMINED);
  }

  /** What is presumed of effect and duration does not make a day of signature up. */
  @Test
  void rule_ofAnInstrumentSignedIn2023AskedAbout2019_presuming() {
    ParticipationQuestion asked = question().day(LocalDate.of(2019, 9, 12)).build();

    assertThat(presuming(register(signed("2023-07-03")), asked).outcome()).isEqualTo(Outcome.UNMET);
    Ruling ruling = presuming(register(signed("[..2023-07-03]")), asked);
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.possible()).containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.UNMET);
    assertThat(ruling.grantedAfter()).contains(LocalDate.of(2023, 7, 3));
  }

  private static Ruling presuming(CooperationRegister register, ParticipationQuestion asked) {
    return ParticipationEngine.of(register)
        .presuming(Presumption.customary())
        .decide(asked)
        .ruling(ATTEND);
  }

  @Test
  void presumptions_settleWhatIsNotStatedAndAreCited() {
    ParticipationEngine engine = ParticipationEngine.of(register(signed("[..2023-07-03]")));
    Ruling without = engine.decide(question().build()).ruling(ATTEND);
    Ruling with =
        engine.presuming(Presumption.customary()).decide(question().build()).ruling(ATTEND);

    assertThat(without.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(without.presumptionsUseful())
        .containsExactlyInAnyOrder(Presumption.EFFECTIVE_ON_SIGNATURE, Presumption.CONTINUES);
    assertThat(without.missing()).hasSize(2);
    assertThat(with.outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(with.presumptionsUsed())
        .containsExactlyInAnyOrder(Presumption.EFFECTIVE_ON_SIGNATURE, Presumption.CONTINUES);
  }

  @Test
  void danglingReference_isNotDeterminedAndNamed() {
    BodyId missing = BodyId.of("missing");
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).in(BodySelector.only(missing)).build()));
    Ruling ruling =
        ruling(
            register,
            ParticipationQuestion.of(AGENCY, missing, DAY).as(Capacities.GUEST).build(),
            ATTEND);

    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing())
        .contains(
            new Datum(DatumKind.ELEMENT, ModelPath.ROOT.member("bodies").element(missing.value())));
  }

  /** Of rules of procedure the owner does not matter, but whether the body exists does. */
  @Test
  void danglingReference_existenceOfTheBodyIsNotDetermined() {
    BodyId missing = BodyId.of("missing");
    CooperationRegister register =
        register(
            rules(
                "statut",
                Authority.STATUTE,
                permit("r", ATTEND).in(BodySelector.only(missing)).build()));
    Ruling ruling = ruling(register, question().body(missing).build(), ATTEND);

    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.grounds().get(0).links().get(LinkKind.EXISTENCE))
        .satisfies(link -> assertThat(link.truth()).isEqualTo(Truth.UNKNOWN));
    assertThat(ruling.missing())
        .contains(
            new Datum(DatumKind.ELEMENT, ModelPath.ROOT.member("bodies").element(missing.value())));
  }

  @Test
  void capacity_otherThanThatOfTheRule_silent() {
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).as(Capacities.GUEST).build()));
    ParticipationQuestion observer = question().as(Capacities.OBSERVER).build();
    ParticipationQuestion unstated = question().capacity(Optional.empty()).build();

    assertThat(outcome(register, ATTEND)).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(register, observer, ATTEND).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(ruling(register, unstated, ATTEND).sufficient())
        .containsExactly(
            ImmutableSet.of(new Supposition(new Proposition.ComesAs(Capacities.GUEST), true)));
  }

  @Test
  void draft_grantsNothing() {
    Memorandum draft =
        memorandum(permit("r", ATTEND).build()).toBuilder().state(InstrumentState.DRAFT).build();
    Ruling ruling = ruling(register(draft), question().build(), ATTEND);

    assertThat(ruling.outcome()).isEqualTo(Outcome.UNMET);
    assertThat(ruling.grounds().get(0).failing())
        .extracting(link -> link.kind())
        .contains(LinkKind.STATE);
  }

  /** Each would defeat the other: both links are void, and a prohibition wins in its rank. */
  @Test
  void exceptions_inACircle_void() {
    CooperationRegister register =
        register(
            rules(
                "statut",
                Authority.STATUTE,
                permit("p", ATTEND).addExceptionTo(RuleId.of("d")).build(),
                prohibit("d", ATTEND).addExceptionTo(RuleId.of("p")).build()));
    Ruling ruling = ruling(register, question().build(), ATTEND);

    assertThat(ruling.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(ruling.grounds())
        .allSatisfy(ground -> assertThat(ground.defeatedBy()).isEmpty())
        .allSatisfy(ground -> assertThat(ground.live()).isEqualTo(Truth.YES));
  }

  /** A day on which the right is perhaps granted is not one of the nearest days. */
  @Test
  void nearestDays_areThoseOnWhichItIsCertain() {
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).period(Period.parse("2024/2026")).build()));
    Ruling before = ruling(register, question().build(), ATTEND);
    Ruling after = ruling(register, question().day(LocalDate.of(2027, 1, 1)).build(), ATTEND);

    assertThat(before.grantedBefore()).isEmpty();
    assertThat(before.grantedAfter()).contains(LocalDate.of(2024, 12, 31));
    assertThat(after.grantedBefore()).contains(LocalDate.of(2026, 1, 1));
    assertThat(after.grantedAfter()).isEmpty();
  }

  @Test
  void sharedUnknown_oneRuleForOpenOneForClosedMeetings() {
    CooperationRegister register =
        register(
            memorandum(
                permit("open", ATTEND).when(Condition.open()).build(),
                permit("closed", ATTEND).when(Condition.closed()).build()));

    assertThat(outcome(register, ATTEND)).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void sharedUnknown_oldAndNewWordingBothPermitAndTheAmendmentDayIsUnknown() {
    Memorandum memorandum = memorandum(permit("old", ATTEND).build());
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .state(InstrumentState.CONCLUDED)
            .amends(memorandum.id())
            .effective(PartialDate.parse("2023"))
            .addChanges(
                new Change.ReplaceClause(
                    org.dohoda.instrument.Clause.builder()
                        .id(ClauseId.of("guests"))
                        .addProvisions(Participation.of(permit("new", ATTEND, SPEAK).build()))
                        .build()))
            .build();
    CooperationRegister register = register(memorandum, amendment);

    assertThat(outcome(register, ATTEND)).isEqualTo(Outcome.GRANTED);
    assertThat(outcome(register, SPEAK)).isEqualTo(Outcome.NOT_DETERMINED);
  }

  @Test
  void conditional_namesTheSupposition() {
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).when(Condition.open()).build()));

    assertThat(ruling(register, question().build(), ATTEND).sufficient())
        .containsExactly(
            ImmutableSet.of(
                new Supposition(new Proposition.FactIs(new InSession(Session.OPEN)), true)));
  }

  @Test
  void granted_saysYesNoOrUnknown() {
    ParticipationEngine engine =
        ParticipationEngine.of(
            register(
                memorandum(
                    permit("r", ATTEND).build(),
                    permit("q", VOTE).when(Condition.open()).build())));
    OrganizationId agency = AGENCY;
    Capacity guest = Capacities.GUEST;

    for (int time = 0; time < 2; time++) {
      assertThat(engine.granted(agency, COMMITTEE, ATTEND, guest, DAY)).isEqualTo(Truth.YES);
      assertThat(engine.granted(agency, COMMITTEE, SPEAK, guest, DAY)).isEqualTo(Truth.NO);
      assertThat(engine.granted(agency, COMMITTEE, VOTE, guest, DAY)).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void granted_dayThatIsNotCounted_refused() {
    ParticipationEngine engine =
        ParticipationEngine.of(register(memorandum(permit("r", ATTEND).build())));
    LocalDate day = LocalDate.of(10_000, 1, 1);

    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> engine.granted(AGENCY, COMMITTEE, ATTEND, Capacities.GUEST, day))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("0001 to 9999");
    }
  }
}
