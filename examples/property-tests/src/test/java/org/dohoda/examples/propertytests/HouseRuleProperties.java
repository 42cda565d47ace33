package org.dohoda.examples.propertytests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.dohoda.body.Body;
import org.dohoda.body.Capacities;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Organization;
import org.dohoda.participation.Rights;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Broken;
import org.dohoda.testkit.DohodaDomain;
import org.dohoda.testkit.Faults;
import org.dohoda.testkit.Registers;
import org.dohoda.testkit.Scenario;
import org.dohoda.time.Presumption;
import org.dohoda.validation.RuleBook;

// README
/** Our region never grants speaking, and our rule notices every paper that says otherwise. */
@Domain(DohodaDomain.class)
class HouseRuleProperties {
  private static final OrganizationId REGION = Registers.REGION;
  private static final RuleBook BOOK = RuleBook.standard().with(HouseRule.of(REGION));

  /** Registers are drawn whole: who cooperates with whom, by which papers, with which rules. */
  @Property(tries = 100)
  void whereOurRuleFindsNothing_nobodyCanBeGrantedToSpeak(@ForAll CooperationRegister register) {
    if (finds(BOOK.check(register))) {
      return;
    }
    ParticipationEngine engine =
        ParticipationEngine.of(register).presuming(Presumption.customary());
    for (Body body : register.bodies()) {
      if (body.owner().filter(REGION::equals).isPresent()) {
        for (Organization guest : register.organizations()) {
          assertThat(speaking(engine, guest, body).possible()).doesNotContain(Outcome.GRANTED);
        }
      }
    }
  }

  /** A broken register comes with the one problem that it must cause, whatever we add. */
  @Property(tries = 100)
  void ourRule_hidesNoOther(@ForAll Broken<CooperationRegister> broken) {
    assertThat(broken.isFoundIn(BOOK.check(broken.value(), Faults.profile()))).isTrue();
  }

  // end of README

  /** A scenario is a register together with a question that its rules speak of. */
  @Property(tries = 300)
  void whereOurRuleFindsNothing_noScenarioGrants(@ForAll Scenario scenario) {
    ParticipationQuestion question =
        scenario.question().toBuilder().rights(ImmutableSet.of(Rights.SPEAK)).build();
    scenario
        .register()
        .body(question.body())
        .flatMap(Body::owner)
        .map(owner -> RuleBook.standard().with(HouseRule.of(owner)))
        .filter(book -> !finds(book.check(scenario.register())))
        .ifPresent(
            book ->
                assertThat(
                        ParticipationEngine.of(scenario.register())
                            .presuming(scenario.presumptions())
                            .decide(question)
                            .ruling(Rights.SPEAK)
                            .possible())
                    .doesNotContain(Outcome.GRANTED));
  }

  private static boolean finds(Problems problems) {
    return problems.stream().anyMatch(each -> each.kind().equals(HouseRule.SPEAKING_GRANTED));
  }

  private static Ruling speaking(ParticipationEngine engine, Organization guest, Body body) {
    return engine
        .decide(
            ParticipationQuestion.of(guest.id(), body.id(), LocalDate.of(2023, 9, 12))
                .as(Capacities.GUEST)
                .build())
        .ruling(Rights.SPEAK);
  }
}
