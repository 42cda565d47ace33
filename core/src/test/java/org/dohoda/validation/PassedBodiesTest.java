package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.dohoda.condition.Actor;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.junit.jupiter.api.Test;

/**
 * Whose a body is changes with a succession: what is odd of the one may be in order of the next.
 */
class PassedBodiesTest {
  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register).organizations("a", "b", "c");

  private void passed(String predecessor, String successor, Passing passing) {
    Succession.Builder succession =
        Succession.builder()
            .predecessor(plot.organization(predecessor))
            .successor(plot.organization(successor))
            .on(Plot.date("2024-01-01"))
            .passing(passing);
    if (passing == Passing.NAMED) {
      succession.addInstrument(plot.instrument("paper"));
    }
    register.addSuccession(succession.build());
  }

  private boolean isReported(String code) {
    return RuleBook.standard().check(register.build()).stream()
        .anyMatch(problem -> problem.code().equals(code));
  }

  /** Rules of a body of b, which speak of the bodies of a. */
  private boolean isOwnerNotGoverned() {
    ParticipationRule rule =
        plot.permission(
            "guests",
            "body",
            r -> r.bodies(BodySelector.of(BodyDescription.bodiesOf(plot.organization("a")))));
    plot.body("body", "b")
        .procedure("procedure", "body", p -> p.addClause(Plot.clause("c", Participation.of(rule))));
    return isReported("rule.owner-not-governed");
  }

  @Test
  void bodiesOfOneThatGovernsNone_areReported() {
    assertThat(isOwnerNotGoverned()).isTrue();
  }

  @Test
  void bodiesOfTheOneToWhomAllPassed_areGoverned() {
    passed("b", "c", Passing.ALL);
    passed("c", "a", Passing.ALL);
    assertThat(isOwnerNotGoverned()).isFalse();
  }

  @Test
  void bodiesOfTheOneToWhomWhoKnowsWhatPassed_mayBeGoverned() {
    passed("b", "a", Passing.NOT_STATED);
    assertThat(isOwnerNotGoverned()).isFalse();
  }

  @Test
  void bodiesOfTheOneToWhomPapersPassed_areReported() {
    passed("b", "a", Passing.NAMED);
    assertThat(isOwnerNotGoverned()).isTrue();
  }

  @Test
  void bodiesOfThePredecessor_mayBeTheSuccessors() {
    passed("a", "b", Passing.NAMED);
    assertThat(isOwnerNotGoverned()).isFalse();
  }

  @Test
  void bodiesOfOneWhoseUnitGovernsThem_areGoverned() {
    plot.within("b", "a", "2010/");
    assertThat(isOwnerNotGoverned()).isFalse();
  }

  @Test
  void bodiesOfOneThatHasNothingToDoWithUnitsAndFollowersOfOthers_areReported() {
    plot.within("b", "c", "2010/");
    passed("c", "b", Passing.NAMED);
    assertThat(isOwnerNotGoverned()).isTrue();
  }

  /** Rules for a body of b, adopted by a body of c. */
  private boolean isOfAnotherOwner() {
    plot.body("body", "b")
        .body("council", "c")
        .procedure("procedure", "body", p -> p.adoptedBy(Actor.body(plot.body("council"))));
    return isReported("procedure-rules.body-of-another-owner");
  }

  @Test
  void rulesForTheBodyOfAUnit_areInOrder() {
    plot.within("b", "c", "2010/");
    assertThat(isOfAnotherOwner()).isFalse();
  }

  @Test
  void rulesForTheBodyOfAnother_areReported() {
    assertThat(isOfAnotherOwner()).isTrue();
  }

  @Test
  void rulesForABodyThatPassed_areInOrder() {
    passed("b", "c", Passing.ALL);
    assertThat(isOfAnotherOwner()).isFalse();
  }

  @Test
  void rulesByABodyThatMayHavePassed_areInOrder() {
    passed("c", "b", Passing.NOT_STATED);
    assertThat(isOfAnotherOwner()).isFalse();
  }

  @Test
  void rulesForABodyThatPassedToTheSameAsTheirAuthor_areInOrder() {
    passed("b", "a", Passing.ALL);
    passed("c", "a", Passing.ALL);
    assertThat(isOfAnotherOwner()).isFalse();
  }

  @Test
  void rulesForABodyThatPassedToSomebodyElse_areReported() {
    passed("b", "a", Passing.ALL);
    assertThat(isOfAnotherOwner()).isTrue();
  }

  @Test
  void rulesForABodyThatDidNotPass_areReported() {
    passed("b", "c", Passing.NAMED);
    assertThat(isOfAnotherOwner()).isTrue();
  }

  /** A memorandum of a and b that opens a body of c. */
  private boolean isBodyOfNoParty() {
    plot.body("body", "c")
        .memorandum(
            "m",
            m ->
                m.addClause(
                    Plot.clause("c", Participation.of(plot.permission("guests", "body", r -> r)))));
    return isReported("rule.body-of-no-party");
  }

  @Test
  void bodyOfAnOutsider_isReported() {
    assertThat(isBodyOfNoParty()).isTrue();
  }

  @Test
  void bodyThatPassedToAParty_isNone() {
    passed("c", "b", Passing.ALL);
    assertThat(isBodyOfNoParty()).isFalse();
  }
}
