package org.dohoda.validation.rules.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.compare.Elements;
import org.dohoda.validation.compare.Graph;
import org.dohoda.validation.index.Alike;
import org.dohoda.validation.index.Index;
import org.dohoda.validation.index.Paths;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on what units are within, and on who they answer for. */
public final class AffiliationRules {
  /** So many days of one circle, or ways up from one unit, are tried. */
  private static final int TRIED = 64;

  public static final Rule<CooperationRegister> CYCLE =
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

  static final Rule<Affiliation> WITHIN_PREDECESSOR =
      Rule.on(
          On.AFFILIATION,
          ProblemKind.warning("affiliation.within-predecessor")
              .czech(
                  "Útvar {unit} má být součástí organizace {within} {period}, po ní však {day}"
                      + " nastoupila {successor}.",
                  "Co se říká o nástupci, o útvaru neplatí. Ukončete začlenění dnem před"
                      + " nástupnictvím, a přešel-li útvar, zapište začlenění do nástupce.")
              .english(
                  "The unit {unit} is recorded as within {within} {period}, but {successor} followed"
                      + " that organisation {day}.",
                  "What is said of the successor is not said of the unit. End the affiliation the"
                      + " day before the succession, and record one within the successor if the unit"
                      + " passed to it."),
          (affiliation, scene) -> {
            for (Succession each : scene.index().successions(affiliation.within())) {
              Optional<LocalDate> day =
                  each.on().filter(PartialDate::hasLatest).map(PartialDate::latest);
              if (each.passing() == Passing.ALL
                  && day.isPresent()
                  && affiliation.period().on(day.get()).isYes()
                  && isLeftBehind(affiliation, day.get(), scene.index())) {
                scene.report(
                    p ->
                        p.with("unit", affiliation.unit())
                            .with("within", affiliation.within())
                            .with("period", affiliation.period())
                            .with("day", each.on().orElseThrow())
                            .with("successor", each.successor())
                            .related(Paths.of(each.successor())));
              }
            }
          });

  /** A legal person that answers for a unit, and the days on which it certainly does. */
  private record Answering(OrganizationId person, LocalDate first, LocalDate last) {
    Answering within(Affiliation affiliation) {
      LocalDate start = latest(first, affiliation.period().latestStart());
      LocalDate end = affiliation.period().earliestEnd();
      return new Answering(affiliation.within(), start, last.isBefore(end) ? last : end);
    }
  }

  private AffiliationRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(CYCLE, TWO_LEGAL_PERSONS, WITHIN_PREDECESSOR);
  }

  /**
   * Whether a unit that is there, and that nobody follows, certainly is within no successor of what
   * it is recorded to be within.
   */
  private static boolean isLeftBehind(Affiliation affiliation, LocalDate day, Index index) {
    OrganizationId unit = affiliation.unit();
    Set<OrganizationId> successors = new HashSet<>(index.heirs(affiliation.within()));
    successors.remove(affiliation.within());
    return index.successions(unit).isEmpty()
        && Collections.disjoint(index.chain(unit, day), successors)
        && index
            .register()
            .organization(unit)
            .filter(organization -> organization.existence().on(day).isNo())
            .isEmpty();
  }

  private static void twoLegalPersons(OrganizationId unit, Scene scene) {
    Index index = scene.index();
    List<Answering> answering = answering(unit, index);
    for (int i = 1; i < answering.size(); i++) {
      Answering later = answering.get(i);
      answering.stream()
          .limit(i)
          .filter(earlier -> areTwo(earlier, later, index))
          .findFirst()
          .ifPresent(earlier -> report(unit, earlier.person(), later.person(), scene));
    }
  }

  private static void report(
      OrganizationId unit, OrganizationId earlier, OrganizationId later, Scene scene) {
    scene.report(
        Paths.of(unit),
        p ->
            p.with("unit", unit)
                .with("earlier", earlier)
                .with("later", later)
                .related(Paths.of(earlier))
                .related(Paths.of(later)));
  }

  /** The first legal persons on all ways up from a unit, by the first day. */
  private static List<Answering> answering(OrganizationId unit, Index index) {
    List<Answering> found = new ArrayList<>();
    Deque<Answering> open = new ArrayDeque<>();
    open.add(new Answering(unit, PartialDate.MIN_DAY, PartialDate.MAX_DAY));
    for (int tried = 0; tried < TRIED && !open.isEmpty(); tried++) {
      Answering below = open.remove();
      for (Affiliation each : index.affiliations(below.person())) {
        Answering above = below.within(each);
        if (above.first().isAfter(above.last()) || open.size() > TRIED) {
          continue; // not certain on any day
        }
        if (isLegalPerson(each.within(), index)) {
          found.add(above);
        } else {
          open.add(above);
        }
      }
    }
    found.sort(Comparator.comparing(Answering::first));
    return found;
  }

  /** Whether on one day two persons certainly answer, and neither may be within the other. */
  private static boolean areTwo(Answering one, Answering other, Index index) {
    LocalDate first = latest(one.first(), other.first());
    LocalDate last = one.last().isBefore(other.last()) ? one.last() : other.last();
    return !first.isAfter(last)
        && (areApart(one, other, first, index) || areApart(one, other, last, index));
  }

  private static boolean areApart(Answering one, Answering other, LocalDate day, Index index) {
    return !index.chain(one.person(), day).contains(other.person())
        && !index.chain(other.person(), day).contains(one.person());
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static boolean isLegalPerson(OrganizationId id, Index index) {
    return index
        .register()
        .organization(id)
        .map(organization -> organization.legalPersonality().isYes())
        .orElse(false);
  }

  /** The circles of a group that certainly hold on one day, of those on which more begin. */
  private static List<? extends List<OrganizationId>> onOneDay(
      List<OrganizationId> group, Index index) {
    Set<OrganizationId> members = new HashSet<>(group);
    List<Affiliation> edges =
        group.stream()
            .flatMap(unit -> index.affiliations(unit).stream())
            .filter(each -> members.contains(each.within()))
            .toList();
    return edges.stream()
        .map(each -> each.period().latestStart())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .limit(TRIED)
        .map(day -> on(day, edges).cycles())
        .filter(cycles -> !cycles.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }

  private static Graph<OrganizationId> on(LocalDate day, List<Affiliation> edges) {
    Graph<OrganizationId> graph = new Graph<>();
    for (Affiliation edge : edges) {
      if (edge.period().on(day).isYes()) {
        graph.add(edge.unit(), edge.within());
      }
    }
    return graph;
  }
}
