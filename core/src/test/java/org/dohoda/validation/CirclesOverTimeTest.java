package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** What leads back to where it began is a circle if it does so on one day. */
class CirclesOverTimeTest {
  private static final ParticipationRule PERMISSION = rule("p", true);
  private static final ParticipationRule PROHIBITION = rule("x", false);
  private static final ProcedureRules PAPER_OF_P = paper("paper", except(PERMISSION, PROHIBITION));

  private static ParticipationRule rule(String id, boolean permits) {
    return (permits
            ? ParticipationRule.permit(Rights.ATTEND)
            : ParticipationRule.prohibit(Rights.ATTEND))
        .id(RuleId.of(id))
        .to(Holder.anyone())
        .in(BodySelector.only(BodyId.of("body")))
        .build();
  }

  private static ParticipationRule except(ParticipationRule rule, ParticipationRule from) {
    return rule.toBuilder().addExceptionTo(from.id()).build();
  }

  private static Clause clause(ParticipationRule... rules) {
    return Clause.builder().id(ClauseId.of("c")).addProvision(Participation.of(rules)).build();
  }

  private static ProcedureRules paper(String id, ParticipationRule... rules) {
    return ProcedureRules.builder()
        .id(InstrumentId.of(id))
        .state(InstrumentState.CONCLUDED)
        .authority(Authority.STATUTE)
        .term(Period.parse("2020-01-01/.."))
        .addClause(clause(rules))
        .build();
  }

  private static Amendment amendment(String day, ParticipationRule... rules) {
    return Amendment.builder()
        .id(InstrumentId.of("amendment"))
        .amends(InstrumentId.of("paper"))
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChange(new Change.ReplaceClause(clause(rules)))
        .build();
  }

  private static List<Problem> found(String code, CooperationRegister register) {
    return RuleBook.standard().check(register).stream()
        .filter(problem -> problem.code().equals(code))
        .toList();
  }

  private static List<Problem> exceptions(Instrument... instruments) {
    return found(
        "rule.exception-cycle", CooperationRegister.builder().addInstruments(instruments).build());
  }

  @Test
  void exceptionsTurnedRoundByAnAmendment_noProblem() {
    ProcedureRules original = paper("paper", except(PERMISSION, PROHIBITION), PROHIBITION);
    for (String day : List.of("2022-01-01", "2022")) {
      assertThat(exceptions(original, amendment(day, PERMISSION, except(PROHIBITION, PERMISSION))))
          .as(day)
          .isEmpty();
    }
  }

  @Test
  void exceptionsThatAnAmendmentClosesToACircle_isAProblem() {
    ProcedureRules original = paper("paper", except(PERMISSION, PROHIBITION), PROHIBITION);
    Amendment closing =
        amendment("2022", except(PERMISSION, PROHIBITION), except(PROHIBITION, PERMISSION));
    assertThat(exceptions(original, closing))
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments()).containsEntry("rules", "p, x"));
  }

  @Test
  void exceptionsOfTwoPapers_isAProblemIfTheirTermsMeet() {
    ProcedureRules one = paper("paper", except(PERMISSION, PROHIBITION));
    ProcedureRules two = paper("other", except(PROHIBITION, PERMISSION));
    assertThat(exceptions(one, two)).hasSize(1);
    ProcedureRules before = two.toBuilder().term(Period.parse("2015-01-01/2019-12-31")).build();
    assertThat(exceptions(one, before)).isEmpty();
  }

  @Test
  void exceptionsInPeriodsThatDoNotMeet_noProblem() {
    ParticipationRule first =
        except(PERMISSION, PROHIBITION).toBuilder().period(Period.parse("../2021-12-31")).build();
    ParticipationRule second =
        except(PROHIBITION, PERMISSION).toBuilder().period(Period.parse("2022-01-01/..")).build();
    assertThat(exceptions(paper("paper", first, second))).isEmpty();
    ParticipationRule always = except(PROHIBITION, PERMISSION);
    assertThat(exceptions(paper("paper", first, always))).hasSize(1);
  }

  private static ParticipationRule link(String id, String period, String... to) {
    ParticipationRule.Builder rule = rule(id, true).toBuilder().period(Period.parse(period));
    for (String each : to) {
      rule.addExceptionTo(RuleId.of(each));
    }
    return rule.build();
  }

  /** A path must lead to a link before it is taken, and nothing is passed twice. */
  @Test
  void exceptionsThatLeadBackOnSeveralDaysOnly_noProblem() {
    assertThat(
            exceptions(
                paper(
                    "paper",
                    link("a", "2020-01-01/2020-12-31", "b"),
                    link("b", "2022-01-01/2022-12-31", "c"),
                    link("c", "../..", "a"))))
        .isEmpty();
  }

  @Test
  void exceptionsWithCirclesOnTheWay_areThoseCirclesAlone() {
    assertThat(
            exceptions(
                paper(
                    "paper",
                    link("a", "2020-01-01/2021-12-31", "b", "w"),
                    link("b", "2021-01-01/2024-12-31", "c", "x"),
                    link("c", "2024-01-01/2025-12-31", "d", "y"),
                    link("d", "2021-01-01/2024-12-31", "a", "z"),
                    link("w", "../..", "a"),
                    link("x", "../..", "b"),
                    link("y", "../..", "c"),
                    link("z", "../..", "d"))))
        .extracting(problem -> problem.arguments().get("rules"))
        .containsExactlyInAnyOrder("a, w", "b, x", "c, y", "d, z");
  }

  /** Whether more than a hundred stand on one day is not asked: that would take too long. */
  @Test
  void exceptionsOfMany_isAProblemUnasked() {
    assertThat(exceptions(ring(100))).isEmpty();
    assertThat(exceptions(ring(101))).hasSize(1);
  }

  private static ProcedureRules ring(int size) {
    ParticipationRule[] rules = new ParticipationRule[size];
    for (int i = 0; i < size; i++) {
      String period = i == 0 ? "../2021-12-31" : i == 1 ? "2022-01-01/.." : "../..";
      rules[i] = link("r" + i, period, "r" + (i + 1) % size);
    }
    return paper("paper", rules);
  }

  @Test
  void exceptionInAClauseThatIsNotThereToReplace_mayStandSinceTheAmendment() {
    for (String amended : List.of("paper", "not-recorded")) {
      assertThat(exceptions(PAPER_OF_P, replacing(amended, "../2021-12-31"))).isEmpty();
      assertThat(exceptions(PAPER_OF_P, replacing(amended, "../2022-01-01"))).hasSize(1);
    }
  }

  private static Amendment replacing(String amended, String period) {
    Clause nowhere =
        Clause.builder()
            .id(ClauseId.of("nowhere"))
            .addProvision(Participation.of(link("x", period, "p")))
            .build();
    return amendment("2022", PERMISSION).toBuilder()
        .amends(InstrumentId.of(amended))
        .changes(List.of(Change.replace(nowhere)))
        .build();
  }

  @Test
  void successionsThereAndBack_isAProblemUnlessTheDaysAreInOrder() {
    assertThat(successions("2021-01-01", "2023-01-01")).isEmpty();
    assertThat(successions("2021", "2023-01-01")).isEmpty();
    assertThat(successions("2021-01-01", "2021-01-01")).hasSize(1);
    assertThat(successions("2021", "2021")).hasSize(1);
  }

  private static List<Problem> successions(String there, String back) {
    return found(
        "succession.cycle",
        CooperationRegister.builder()
            .addSuccessions(succession("a", "b", there), succession("b", "a", back))
            .build());
  }

  private static Succession succession(String from, String to, String day) {
    return Succession.builder()
        .predecessor(OrganizationId.of(from))
        .successor(OrganizationId.of(to))
        .on(PartialDate.parse(day))
        .build();
  }
}
