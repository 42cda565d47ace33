package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.effect.Effects;
import org.dohoda.organization.TimedRelation;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.time.Truth;

/** The relations by which links hold. */
class RestsOnProperties {
  @Provide
  Arbitrary<Scenario> scenarios() {
    return Scenarios.scenarios();
  }

  private static List<Ground> grounds(Scenario scenario, CooperationRegister register) {
    return ParticipationEngine.of(register)
        .presuming(scenario.presumptions())
        .decide(scenario.question())
        .ruling(scenario.right())
        .grounds();
  }

  @Property(tries = 500)
  void restsOn_isSaidOfLinksThatHold(@ForAll("scenarios") Scenario scenario) {
    for (Ground ground : grounds(scenario, scenario.register())) {
      for (Link link : ground.links().values()) {
        assertThat(link.truth().isYes() || link.restsOn().isEmpty()).isTrue();
      }
    }
  }

  /** What is named is enough: without the others of its kind the link holds, too. */
  @Property(tries = 500)
  void linkThatHolds_holdsWithoutWhatItDoesNotRestOn(@ForAll("scenarios") Scenario scenario) {
    CooperationRegister register = scenario.register();
    Effects effects = Effects.of(register);
    for (Ground ground : grounds(scenario, register)) {
      for (Link link : ground.links().values()) {
        Set<ModelPath> named = link.restsOn();
        if (link.truth().isYes() && link.kind() == LinkKind.HOLDER) {
          Statistics.label("holder").collect(!named.isEmpty());
          assertHolds(
              link.kind(),
              ground,
              scenario,
              register.toBuilder()
                  .affiliations(named(register.affiliations(), effects, named))
                  .build());
        } else if (link.truth().isYes() && link.kind() == LinkKind.BODY) {
          assertHolds(
              link.kind(),
              ground,
              scenario,
              register.toBuilder().stakes(named(register.stakes(), effects, named)).build());
        }
      }
    }
    Statistics.label("holder").coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
  }

  private static void assertHolds(
      LinkKind kind, Ground as, Scenario scenario, CooperationRegister less) {
    assertThat(
            grounds(scenario, less).stream()
                .filter(each -> each.path().equals(as.path()))
                .map(each -> Objects.requireNonNull(each.links().get(kind)).truth()))
        .as("%s of %s", kind, as)
        .containsExactly(Truth.YES);
  }

  private static <T extends TimedRelation> List<T> named(
      List<T> relations, Effects effects, Set<ModelPath> named) {
    return relations.stream()
        .filter(each -> named.contains(effects.path(each)))
        .collect(Collectors.toList());
  }
}
