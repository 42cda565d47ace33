package org.dohoda.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import net.jqwik.api.Example;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.id.Id;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.participation.RuleEffect;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.partnership.Suspended;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Attributes;
import org.dohoda.testkit.Coherence;
import org.dohoda.testkit.Memoranda;
import org.dohoda.testkit.Partnerships;
import org.dohoda.testkit.Registers;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.testkit.Undertakings;

/** A falsified property leaves a handful of objects that can be read. */
class ShrinkingTest {
  private static int count(Object whole, Predicate<Object> wanted) {
    int[] count = {0};
    Attributes.visit(whole, part -> count[0] += wanted.test(part) ? 1 : 0);
    return count[0];
  }

  private static boolean permitsToSpeak(Object part) {
    return part instanceof ParticipationRule rule
        && rule.effect() == RuleEffect.PERMITS
        && rule.rights().contains(Rights.SPEAK);
  }

  @Example
  void register_shrinksToOneRuleOfOneMemorandum() {
    CooperationRegister smallest =
        Smallest.of(
            Registers.registers().withMunicipalities(0, 4),
            register -> count(register, ShrinkingTest::permitsToSpeak) > 0);

    assertThat(Coherence.isCoherent(smallest)).isTrue();
    assertThat(smallest.instruments()).hasSize(1);
    assertThat(smallest.organizations()).hasSize(2);
    assertThat(smallest.bodies()).hasSizeLessThanOrEqualTo(2);
    assertThat(count(smallest, Clause.class::isInstance)).isEqualTo(1);
    assertThat(count(smallest, Provision.class::isInstance)).isEqualTo(1);
    assertThat(count(smallest, ParticipationRule.class::isInstance)).isEqualTo(1);
    assertThat(smallest.meetings()).isEmpty();
    assertThat(smallest.partnerships()).isEmpty();
    assertThat(smallest.toString()).hasSizeLessThan(2_500);
  }

  @Example
  void register_withSizes_keepsThem() {
    CooperationRegister smallest =
        Smallest.of(Registers.registers().withMunicipalities(3, 10), register -> true);

    assertThat(smallest.organizations()).hasSize(3);
    assertThat(smallest.instruments()).isEmpty();
  }

  private static Ruling ruling(Scenario scenario) {
    return ParticipationEngine.of(scenario.register())
        .presuming(scenario.presumptions())
        .decide(scenario.question())
        .ruling(scenario.right());
  }

  @Example
  void scenario_shrinksToTheRuleThatGrants() {
    Scenario smallest =
        Smallest.of(
            Scenarios.scenarios(), scenario -> ruling(scenario).outcome() == Outcome.GRANTED);

    assertThat(ruling(smallest).presumptionsUsed()).isEqualTo(smallest.presumptions());
    assertThat(smallest.register().instruments()).hasSizeLessThanOrEqualTo(2);
    assertThat(count(smallest.register(), ParticipationRule.class::isInstance)).isEqualTo(1);
    assertThat(smallest.question().meeting()).isEmpty();
    assertThat(smallest.toString()).hasSizeLessThan(2_500);
  }

  @Example
  void partnership_shrinksToOneEvent() {
    Partnership smallest =
        Smallest.of(
            Partnerships.partnerships(),
            each ->
                each.episodes().stream()
                    .flatMap(episode -> episode.events().stream())
                    .anyMatch(Suspended.class::isInstance));

    assertThat(smallest.episodes()).hasSize(1);
    assertThat(smallest.episodes().get(0).events())
        .singleElement()
        .satisfies(event -> assertThat(event.status()).isEqualTo(PartnershipStatus.SUSPENDED));
  }

  @Example
  void memorandum_shrinksToTwoParties() {
    Memorandum smallest =
        Smallest.of(Memoranda.memoranda(), each -> count(each, Undertaking.class::isInstance) > 0);

    assertThat(smallest.parties()).hasSize(2);
    assertThat(smallest.clauses()).hasSize(1);
    assertThat(smallest.clauses().get(0).provisions()).hasSize(1);
    assertThat(smallest.sources()).isEmpty();
    assertThat(smallest.title()).isEmpty();
  }

  @Example
  void undertaking_shrinksToWhatFalsifies() {
    Undertaking smallest = Smallest.of(Undertakings.undertakings(), each -> each.due().isPresent());

    assertThat(smallest.condition()).isEmpty();
    assertThat(count(smallest, Id.class::isInstance)).isZero();
    assertThat(smallest.toString()).hasSizeLessThan(400);
  }
}
