package org.dohoda.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Fact;
import org.dohoda.decision.Outcome;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.partnership.EventKind;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.PartnershipEvent;
import org.dohoda.partnership.PartnershipStatus;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Attributes;
import org.dohoda.testkit.Broken;
import org.dohoda.testkit.Conditions;
import org.dohoda.testkit.Faults;
import org.dohoda.testkit.Partnerships;
import org.dohoda.testkit.Provisions;
import org.dohoda.testkit.Registers;
import org.dohoda.testkit.Samples;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.validation.RuleBook;

/** Whatever there is does occur, and often enough to be tested. */
class StatisticsTest {
  private static final int MANY = 2_000;

  private static <T> void draw(Arbitrary<T> values, int count, Consumer<T> taken) {
    Random random = new Random(20230703);
    for (int i = 0; i < count; i++) {
      taken.accept(values.generator(1000).next(random).value());
    }
  }

  private static void assertShares(Multiset<?> drawn, double least) {
    for (Object each : drawn.elementSet()) {
      assertThat((double) drawn.count(each) / drawn.size())
          .as(each.toString())
          .isGreaterThan(least);
    }
  }

  @Example
  void provisions_areOfAllKinds() {
    Multiset<ProvisionKind> kinds = EnumMultiset.create(ProvisionKind.class);
    draw(Provisions.provisions(), MANY, provision -> kinds.add(provision.kind()));

    assertThat(kinds.elementSet()).containsExactlyInAnyOrder(ProvisionKind.values());
    assertShares(kinds, 0.02);
  }

  @Example
  void conditions_areOfAllKinds() {
    Multiset<Class<?>> kinds = HashMultiset.create();
    draw(Conditions.conditions(), MANY, condition -> kinds.add(condition.getClass()));
    Set<Class<?>> all = new HashSet<>(Set.of(Condition.class.getPermittedSubclasses()));
    all.addAll(Set.of(Fact.class.getPermittedSubclasses()));
    all.remove(Fact.class);

    assertThat(kinds.elementSet()).isEqualTo(all);
    assertShares(kinds, 0.01);
  }

  @Example
  void outcomes_areAllMet() {
    Multiset<Outcome> outcomes = EnumMultiset.create(Outcome.class);
    draw(Scenarios.scenarios(), MANY, scenario -> outcomes.add(outcome(scenario)));

    assertThat(outcomes.elementSet()).containsExactlyInAnyOrder(Outcome.values());
    assertShares(outcomes, 0.03);
    assertThat(outcomes.entrySet())
        .filteredOn(entry -> entry.getCount() < MANY / 20)
        .hasSizeLessThanOrEqualTo(1);
  }

  private static Outcome outcome(Scenario scenario) {
    return ParticipationEngine.of(scenario.register())
        .presuming(scenario.presumptions())
        .decide(scenario.question())
        .ruling(scenario.right())
        .outcome();
  }

  @Example
  void partnerships_haveAllStatusesAndEvents() {
    Multiset<PartnershipStatus> statuses = EnumMultiset.create(PartnershipStatus.class);
    Set<EventKind> events = new HashSet<>();
    draw(
        Partnerships.partnerships(),
        MANY,
        each -> {
          statuses.add(last(each));
          each.episodes().forEach(all -> all.events().forEach(one -> events.add(one.kind())));
        });

    assertThat(statuses.elementSet()).containsExactlyInAnyOrder(PartnershipStatus.values());
    assertShares(statuses, 0.02);
    assertThat(events).containsExactlyInAnyOrder(EventKind.values());
  }

  private static PartnershipStatus last(Partnership partnership) {
    return partnership.episodes().stream()
        .reduce((one, other) -> other)
        .map(episode -> episode.lastEvent().status())
        .orElse(PartnershipStatus.NONE);
  }

  @Example
  void registers_haveManyKindsOfThings() {
    Set<ProvisionKind> provisions = new HashSet<>();
    Set<EventKind> events = new HashSet<>();
    Set<String> absent = new HashSet<>();
    draw(
        Registers.registers(),
        200,
        register -> {
          Attributes.of(CooperationRegister.class).stream()
              .filter(list -> Attributes.get(list, register).equals(List.of()))
              .forEach(list -> absent.add(list.getName()));
          Attributes.visit(
              register,
              part -> {
                if (part instanceof Provision provision) {
                  provisions.add(provision.kind());
                } else if (part instanceof PartnershipEvent event) {
                  events.add(event.kind());
                }
              });
        });

    assertThat(provisions).hasSizeGreaterThanOrEqualTo(12);
    assertThat(events).hasSizeGreaterThanOrEqualTo(10);
    assertThat(absent).contains("partnerships");
  }

  @Example
  void brokenRegisters_haveAllCodes() {
    Set<String> codes = new HashSet<>();
    Set<String> found = new HashSet<>();
    for (var fault : Faults.all()) {
      Broken<CooperationRegister> broken = fault.in(Samples.register(1, 2));
      codes.add(broken.code());
      RuleBook.standard().check(broken.value(), Faults.profile()).stream()
          .map(Problem::code)
          .forEach(found::add);
    }

    assertThat(codes).isEqualTo(RuleBook.standard().codes());
    assertThat(found).containsAll(codes);
  }

  @Example
  void drawnBrokenRegisters_haveMostCodes() {
    Set<String> codes = new HashSet<>();
    draw(Broken.registers(), MANY / 2, broken -> codes.add(broken.code()));

    assertThat(codes).hasSizeGreaterThan(RuleBook.standard().codes().size() * 9 / 10);
  }
}
