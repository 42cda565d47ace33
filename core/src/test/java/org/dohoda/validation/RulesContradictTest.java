package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.dohoda.body.Body;
import org.dohoda.body.Capacities;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Participation;
import org.dohoda.testkit.Plot;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Which permission and which prohibition contradict each other, and which do not. */
class RulesContradictTest extends ContradictingRules {
  @Test
  void severalProhibitions_theFirstIsNamedAtTheLaterRule() {
    memorandum("m", no(), plot.prohibition("nor", "body", rule -> rule), yes());

    assertThat(contradictions())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path().toString()).endsWith("/rules/x-yes");
              assertThat(problem.arguments())
                  .containsEntry("rule", "x-yes")
                  .containsEntry("other", "x-no");
              assertThat(problem.related()).singleElement().asString().endsWith("/rules/x-no");
            });
  }

  @Test
  void severalProhibitions_thatDoNotAllContradict_theFirstThatDoesIsNamed() {
    memorandum(
        "m",
        no(rule -> rule.as(Capacities.ADVISER)),
        plot.prohibition("nor", "body", rule -> rule),
        plot.prohibition("never", "body", rule -> rule),
        yes());

    assertThat(contradictions())
        .extracting(problem -> problem.arguments().get("other"))
        .containsExactly("x-nor");
  }

  @Test
  void severalProhibitions_inBodiesOfSeveralOwners_theFirstIsNamed() {
    plot.body("third", "c");
    memorandum(
        "m",
        no(),
        plot.prohibition("nor", "third", rule -> rule),
        yes(rule -> rule.bodies(BodySelector.only(plot.body("body"), plot.body("third")))));

    assertThat(contradictions())
        .extracting(problem -> problem.arguments().get("other"))
        .containsExactly("x-no");
  }

  @Test
  void permissionBeforeTheProhibition_theProhibitionIsTheLater() {
    memorandum("m", yes(), no());

    assertThat(contradictions())
        .extracting(problem -> problem.path().toString())
        .containsExactly("/instruments/x-m/clauses/c/provisions/0/rules/x-no");
  }

  @Test
  void bodyThatTheRegisterLacks_isTheSameInBoth() {
    memorandum(
        "m",
        yes(rule -> rule.bodies(BodySelector.only(plot.body("gone")))),
        no(rule -> rule.bodies(BodySelector.only(plot.body("gone"), plot.body("body")))));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void bodyThatTheRegisterLacks_fitsNoDescription() {
    memorandum(
        "m",
        yes(rule -> rule.bodies(BodySelector.only(plot.body("gone")))),
        no(rule -> rule.bodies(BodySelector.of(BodyDescription.bodiesOf(plot.organization("b"))))));

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void bodyWithoutOwner_isTheSameInBoth() {
    register.addBody(
        Body.builder().id(plot.body("free")).addName(TimedName.of(Plot.text("Rada"))).build());
    BodySelector free = BodySelector.only(plot.body("free"));
    memorandum("m", yes(rule -> rule.bodies(free)), no(rule -> rule.bodies(free)));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void otherParties_ofMemorandaOfTheSamePartiesInAnyOrder_areTheSame() {
    ParticipationRule yes = yes(rule -> rule.holder(Holder.otherParties()));
    ParticipationRule no = no(rule -> rule.holder(Holder.otherParties()));
    memorandum("m", yes);
    plot.unsigned(
        "n",
        m ->
            m.addParties(plot.signed("b"), plot.signed("a"))
                .addClause(Plot.clause("c", Participation.of(no))));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void otherParties_ofMemorandaOfOthers_areOthers() {
    ParticipationRule yes = yes(rule -> rule.holder(Holder.otherParties()));
    ParticipationRule no = no(rule -> rule.holder(Holder.otherParties()));
    memorandum("m", yes);
    plot.unsigned(
        "n",
        m ->
            m.addParties(plot.signed("a"), plot.signed("c"))
                .addClause(Plot.clause("c", Participation.of(no))));

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void secondOfTheOtherParties_isOneOfThem() {
    memorandum(
        "m",
        yes(rule -> rule.holder(Holder.representativeOf(plot.organization("b")))),
        no(rule -> rule.holder(Holder.otherParties())));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void otherPartiesInRulesOfProcedure_areTheSameInBoth() {
    plot.procedure(
        "rules",
        "body",
        r ->
            r.addClause(
                Plot.clause(
                    "c",
                    Participation.of(
                        yes(rule -> rule.holder(Holder.otherParties())),
                        no(rule -> rule.holder(Holder.otherParties()))))));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void anybody_isTheSameInBoth_andIsOneOfficeHolderToo() {
    memorandum(
        "m",
        yes(rule -> rule.holder(Holder.anyone())),
        no(rule -> rule.holder(Holder.anyone())),
        plot.permission(
            "chair", "body", rule -> rule.holder(Holder.office(Plot.text("předseda")))));

    assertThat(contradictions()).hasSize(2);
  }

  /** Whoever relies on a permission of his own is refused by what is said of everybody. */
  @Test
  void prohibitionForAnybody_standsAgainstAPermissionForOne() {
    memorandum("m", yes(rule -> rule), no(rule -> rule.holder(Holder.anyone())));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void prohibitionForOne_doesNotDefeatAPermissionForAnybody() {
    memorandum("m", yes(rule -> rule.holder(Holder.anyone())), no(rule -> rule));

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void rights_thatLookAlikeToAComputer_areDifferentRights() {
    Right one = Right.of("an");
    Right other = Right.of("c0");
    assertThat(one).hasSameHashCodeAs(other);
    memorandum(
        "m",
        ParticipationRule.permit(one)
            .id(plot.rule("yes"))
            .holder(Holder.representativeOf(plot.organization("a")))
            .bodies(BodySelector.only(plot.body("body")))
            .build(),
        ParticipationRule.prohibit(other)
            .id(plot.rule("no"))
            .holder(Holder.representativeOf(plot.organization("a")))
            .bodies(BodySelector.only(plot.body("body")))
            .build());

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void eachRightOnWhichTheyDiffer_isNamed() {
    memorandum(
        "m",
        yes(rule -> rule.addRights(Rights.SPEAK, Rights.PROPOSE)),
        no(rule -> rule.addRights(Rights.SPEAK)));

    assertThat(contradictions())
        .extracting(problem -> problem.arguments().get("right"))
        .containsExactlyInAnyOrder("attend", "speak");
  }

  @Test
  void permissionThatIsAnExceptionToTheProhibition_noContradiction() {
    memorandum("m", yes(rule -> rule.addExceptionTo(plot.rule("no"))), no());

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void prohibitionThatIsAnExceptionToThePermission_noContradiction() {
    memorandum("m", yes(), no(rule -> rule.addExceptionTo(plot.rule("yes"))));

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void periodsOfTheRulesApart_noContradiction() {
    memorandum(
        "m",
        yes(rule -> rule.period(Period.parse("2023-07-03/2023-12-31"))),
        no(rule -> rule.period(Period.parse("2024-01-01/.."))));

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void periodsOfTheRulesThatMeetOnADay_contradict() {
    memorandum(
        "m",
        yes(rule -> rule.period(Period.parse("2023-07-03/2024-01-01"))),
        no(rule -> rule.period(Period.parse("2024-01-01/.."))));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void ruleWithAPeriodAndRuleWithout_contradict() {
    memorandum("m", yes(rule -> rule.period(Period.parse("2024-01-01/2024-12-31"))), no());
    memorandum(
        "n",
        plot.permission("always", "body", rule -> rule),
        plot.prohibition("later", "body", rule -> rule.period(Period.parse("2024-01-01/.."))));

    assertThat(contradictions()).hasSizeGreaterThanOrEqualTo(2);
  }
}
