package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dohoda.DeepRegisters;
import org.dohoda.body.Capacities;
import org.dohoda.body.Session;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class DeepChainsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 2);
  private static final int FOLLOWED = 32;

  private static ParticipationEngine engine(CooperationRegister register) {
    return ParticipationEngine.of(register).presuming(Presumption.customary());
  }

  private static Ruling ruling(
      ParticipationEngine engine, OrganizationId guest, BodyId body, Right right) {
    return engine
        .decide(ParticipationQuestion.of(guest, body, DAY).as(Capacities.GUEST).build())
        .ruling(right);
  }

  @Test
  void amendments_chainOf100000_theLastIsNotDetermined() {
    ParticipationEngine engine = engine(DeepRegisters.ofAmendments(100_000));
    OrganizationId guest = DeepRegisters.GUEST;
    BodyId body = DeepRegisters.COMMITTEE;
    assertThat(ruling(engine, guest, body, Rights.ATTEND).outcome()).isEqualTo(Outcome.GRANTED);
    Ruling last = ruling(engine, guest, body, Rights.SPEAK);
    assertThat(last.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(last.missing())
        .contains(
            new Datum(DatumKind.BEYOND, ModelPath.parse("/instruments/amendment-100001/amends")));
    assertThat(engine.granted(guest, body, Rights.SPEAK, Capacities.GUEST, DAY))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void affiliations_chainOf10000_areNotDeterminedWhereTheyAreNotFollowed() {
    ParticipationEngine engine = engine(DeepRegisters.ofAffiliations(10_000));
    BodyId body = DeepRegisters.COMMITTEE;
    OrganizationId near = DeepRegisters.unit(FOLLOWED);
    OrganizationId far = DeepRegisters.unit(10_000);
    assertThat(ruling(engine, near, body, Rights.ATTEND).outcome()).isEqualTo(Outcome.GRANTED);
    Ruling ruling = ruling(engine, far, body, Rights.ATTEND);
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing())
        .extracting(missing -> ((Datum) missing).kind())
        .containsOnly(DatumKind.BEYOND);
    assertThat(ruling(engine, OrganizationId.of("nobody"), body, Rights.ATTEND).outcome())
        .isEqualTo(Outcome.SILENT);
  }

  @Test
  void successions_chainOf5000_areNotDeterminedWhereTheyAreNotFollowed() {
    BodyId body = DeepRegisters.COMMITTEE;
    OrganizationId far = DeepRegisters.unit(5_000);
    assertThat(
            ruling(engine(DeepRegisters.ofSuccessions(5_000)), far, body, Rights.ATTEND).outcome())
        .isEqualTo(Outcome.NOT_DETERMINED);
    OrganizationId near = DeepRegisters.unit(FOLLOWED - 1);
    assertThat(
            ruling(engine(DeepRegisters.ofSuccessions(FOLLOWED - 1)), near, body, Rights.ATTEND)
                .outcome())
        .isEqualTo(Outcome.GRANTED);
  }

  @Test
  void bodies_chainOf100000_areStillOfTheirOwner() {
    ParticipationEngine engine = engine(DeepRegisters.ofBodies(100_000));
    Ruling ruling = ruling(engine, DeepRegisters.GUEST, DeepRegisters.body(100_000), Rights.ATTEND);
    assertThat(ruling.outcome()).isEqualTo(Outcome.GRANTED);
    Ruling named = ruling(engine, DeepRegisters.GUEST, DeepRegisters.body(100_000), Rights.PROPOSE);
    assertThat(named.outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void conditions_asDeepAsMayBe_areRead() {
    Condition condition = Condition.requested();
    for (int level = 0; level < 49; level++) {
      condition = Condition.not(Condition.all(condition, Condition.fundsAvailable()));
    }
    ParticipationEngine engine = engine(DeepRegisters.withCondition(condition));
    Ruling ruling = ruling(engine, DeepRegisters.GUEST, DeepRegisters.COMMITTEE, Rights.ATTEND);
    assertThat(ruling.outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(ruling.missing()).isEmpty();
    assertThat(
            engine
                .decide(
                    ParticipationQuestion.of(DeepRegisters.GUEST, DeepRegisters.COMMITTEE, DAY)
                        .build())
                .explain(Locale.ENGLISH))
        .isNotEmpty();
  }

  /** Each rule is an exception to the one before: the last one stands, so every other one does. */
  @Test
  void exceptions_chainOf30000_areReadToTheirEnd() {
    Ruling ruling = ofExceptions(Condition.closed(), Session.CLOSED);
    assertThat(ruling.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(ruling.grounds().get(0).defeatedBy()).containsExactly(RuleId.of("r1"));
  }

  /** Whether the last one applies is not known, and so it is open which ones stand. */
  @Test
  void exceptions_chainOf30000WithAnOpenEnd_areReadInEachCompletion() {
    Ruling ruling = ofExceptions(Condition.requested(), Session.CLOSED);
    assertThat(ruling.possible()).containsExactly(Outcome.GRANTED, Outcome.REFUSED);
  }

  /** The last rule of the chain has a condition. */
  private static Ruling ofExceptions(Condition last, Session session) {
    List<ParticipationRule> rules = new ArrayList<>();
    int count = 30_000;
    for (int i = 0; i < count; i++) {
      ParticipationRule.Builder rule =
          i % 2 == 0
              ? Region.permit("r" + i, Rights.ATTEND)
              : Region.prohibit("r" + i, Rights.ATTEND);
      if (i > 0) {
        rule.addExceptionTo(RuleId.of("r" + (i - 1)));
      }
      rules.add((i == count - 1 ? rule.when(last) : rule).build());
    }
    CooperationRegister register =
        Region.register(Region.memorandum(rules.toArray(ParticipationRule[]::new)));
    return ParticipationEngine.of(register)
        .decide(
            Region.question()
                .circumstances(Circumstances.builder().session(session).build())
                .addRights(Rights.ATTEND)
                .build())
        .ruling(Rights.ATTEND);
  }
}
