package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dohoda.body.Body;
import org.dohoda.body.Capacities;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.organization.Organization;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Samples;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.time.Presumption;

/**
 * A link cites the presumptions that matter to it as a whole, and no other: those of each smallest
 * set without which it would be another, and those of each smallest set that would settle it.
 */
class PresumedLinksProperties {
  private static final ImmutableSet<Presumption> ALL = ImmutableSet.copyOf(Presumption.values());

  @Provide
  Arbitrary<Scenario> scenarios() {
    return Scenarios.scenarios();
  }

  @Property(tries = 300)
  void links_ofScenarios_citeWhatMattersAlone(@ForAll("scenarios") Scenario scenario) {
    assertThatWhatMattersIsCited(scenario.register(), scenario.question(), scenario.right());
  }

  @Property(tries = 5)
  void links_ofSamples_citeWhatMattersAlone(@ForAll long seed, @ForAll @IntRange(max = 3) int ask) {
    CooperationRegister register = Samples.register(seed, 4);
    for (Organization organization : register.organizations()) {
      for (Body body : register.bodies()) {
        ParticipationQuestion question =
            ParticipationQuestion.of(organization.id(), body.id(), Region.DAY.minusYears(2L * ask))
                .as(Capacities.GUEST)
                .addRights(Rights.ATTEND)
                .build();
        assertThatWhatMattersIsCited(register, question, Rights.ATTEND);
      }
    }
  }

  private static void assertThatWhatMattersIsCited(
      CooperationRegister register, ParticipationQuestion question, Right right) {
    ParticipationEngine engine = ParticipationEngine.of(register);
    Map<Set<Presumption>, Ruling> rulings =
        Maps.toMap(
            Sets.powerSet(ALL),
            presumed -> engine.presuming(presumed).decide(question).ruling(right));
    rulings.forEach(
        (presumed, ruling) -> {
          for (Ground ground : ruling.grounds()) {
            for (LinkKind kind : ground.links().keySet()) {
              Map<Set<Presumption>, Optional<Link>> links =
                  Maps.transformValues(rulings, other -> link(other, ground.path(), kind));
              if (links.values().stream().allMatch(Optional::isPresent)) {
                assertThatWhatMattersIsCited(
                    Maps.transformValues(links, Optional::orElseThrow), presumed);
              }
            }
          }
        });
  }

  private static Optional<Link> link(Ruling ruling, ModelPath rule, LinkKind kind) {
    return ruling.grounds().stream()
        .filter(ground -> ground.path().equals(rule))
        .findFirst()
        .flatMap(ground -> Optional.ofNullable(ground.links().get(kind)));
  }

  private static void assertThatWhatMattersIsCited(
      Map<Set<Presumption>, Link> links, Set<Presumption> presumed) {
    Link link = under(presumed, links);
    assertThat(link.presumptionsUsed())
        .as("used by %s under %s", link, presumed)
        .isEqualTo(
            smallest(
                presumed,
                without -> isAnother(under(Sets.difference(presumed, without), links), link)));
    assertThat(link.presumptionsUseful())
        .as("useful for %s under %s", link, presumed)
        .isEqualTo(
            link.truth().isUnknown()
                ? smallest(
                    Sets.difference(ALL, presumed),
                    with -> !under(Sets.union(presumed, with), links).truth().isUnknown())
                : ImmutableSet.of());
  }

  private static Link under(Set<Presumption> presumed, Map<Set<Presumption>, Link> links) {
    return Objects.requireNonNull(links.get(presumed));
  }

  private static boolean isAnother(Link one, Link other) {
    return one.truth() != other.truth() || !one.missing().equals(other.missing());
  }

  /** All that are in one of the smallest sets of which something is so. */
  private static ImmutableSet<Presumption> smallest(
      Set<Presumption> some, Predicate<Set<Presumption>> isSo) {
    Set<Set<Presumption>> sets = Sets.filter(Sets.powerSet(ImmutableSet.copyOf(some)), isSo::test);
    return sets.stream()
        .filter(set -> sets.stream().noneMatch(less -> !less.equals(set) && set.containsAll(less)))
        .flatMap(Set::stream)
        .collect(ImmutableSet.toImmutableSet());
  }
}
