package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Affiliation;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.index.Alike;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on what units are within, and on who they answer for. */
final class AffiliationRules {
  /** Above this many affiliations in one circle their days are not compared. */
  private static final int COMPARED = 64;

  static final Rule<CooperationRegister> CYCLE =
      Rule.on(
          On.REGISTER,
          ProblemKind.error("affiliation.cycle")
              .czech(
                  "Organizace {organizations} jsou v týž den součástí sebe navzájem.",
                  "Kdo za útvarem stojí, nelze určit. Odstraňte, nebo časově omezte jedno"
                      + " začlenění.")
              .english(
                  "The organisations {organizations} are within one another on the same day.",
                  "Who stands behind the unit cannot be told. Remove one of the affiliations, or"
                      + " limit its period."),
          (register, scene) -> {
            Graph<OrganizationId> graph = new Graph<>();
            register.affiliations().forEach(each -> graph.add(each.unit(), each.within()));
            for (List<OrganizationId> group : graph.cycles()) {
              for (List<OrganizationId> cycle : onOneDay(group, scene.index())) {
                Elements.cycle(scene, "organizations", cycle, Paths::of);
              }
            }
          });

  static final Rule<CooperationRegister> TWO_LEGAL_PERSONS =
      Rule.on(
          On.REGISTER,
          ProblemKind.error("affiliation.two-legal-persons")
              .czech(
                  "Organizace {unit} je v týž den součástí dvou právnických osob: {earlier}"
                      + " a {later}.",
                  "Koho útvar zavazuje, bude sporné. Ukončete jedno ze začlenění.")
              .english(
                  "The organisation {unit} is within two legal persons on the same day: {earlier}"
                      + " and {later}.",
                  "Whom the unit binds will be disputed. End one of the affiliations."),
          (register, scene) -> {
            Set<OrganizationId> units = new LinkedHashSet<>();
            Alike.mayBe(register.affiliations(), each -> each.unit().hashCode())
                .forEach(each -> units.add(each.unit()));
            for (OrganizationId unit : units) {
              if (register.has(unit)) {
                twoLegalPersons(unit, scene);
              }
            }
          });

  private AffiliationRules() {}

  static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(CYCLE, TWO_LEGAL_PERSONS);
  }

  private static void twoLegalPersons(OrganizationId unit, Scene scene) {
    Index index = scene.index();
    List<Affiliation> legal =
        index.affiliations(unit).stream()
            .filter(each -> isLegalPerson(each.within(), index))
            .toList();
    for (Overlaps overlap : Overlaps.of(legal.stream().map(Affiliation::period).toList())) {
      OrganizationId earlier = legal.get(overlap.earlier()).within();
      OrganizationId later = legal.get(overlap.later()).within();
      if (!index.chain(earlier).contains(later) && !index.chain(later).contains(earlier)) {
        scene.report(
            Paths.of(unit),
            p ->
                p.with("unit", unit)
                    .with("earlier", earlier)
                    .with("later", later)
                    .related(Paths.of(earlier))
                    .related(Paths.of(later)));
      }
    }
  }

  private static boolean isLegalPerson(OrganizationId id, Index index) {
    return index
        .register()
        .organization(id)
        .map(organization -> organization.legalPersonality().isYes())
        .orElse(false);
  }

  /** The circles of a group that can hold on one day; a change of direction over time is none. */
  private static List<? extends List<OrganizationId>> onOneDay(
      List<OrganizationId> group, Index index) {
    Set<OrganizationId> members = new HashSet<>(group);
    List<Affiliation> edges =
        group.stream()
            .flatMap(unit -> index.affiliations(unit).stream())
            .filter(each -> members.contains(each.within()))
            .limit(COMPARED + 1L)
            .toList();
    if (edges.size() > COMPARED) {
      return List.of(group);
    }
    return edges.stream()
        .map(each -> each.period().earliestStart())
        .distinct()
        .sorted()
        .map(day -> on(day, edges).cycles())
        .filter(cycles -> !cycles.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }

  private static Graph<OrganizationId> on(LocalDate day, List<Affiliation> edges) {
    Graph<OrganizationId> graph = new Graph<>();
    for (Affiliation edge : edges) {
      if (!edge.period().on(day).isNo()) {
        graph.add(edge.unit(), edge.within());
      }
    }
    return graph;
  }
}
