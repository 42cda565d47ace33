package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dohoda.effect.Effects;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.logic.Formula;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Truth;

/** Who stands behind whom on the day: affiliation and succession of organizations. */
public final class Chains {
  private final Inquiry inquiry;

  public Chains(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** Whether a rule of an instrument for one organization speaks of another. */
  public Formula speaksOf(OrganizationId named, OrganizationId holder, InstrumentId instrument) {
    List<Formula> ways = new ArrayList<>();
    bearers(named, instrument)
        .forEach(
            (bearer, bears) -> ways.add(Formula.all(bears, covers(bearer, holder, instrument))));
    return Formula.any(ways);
  }

  /** Whether a rule of an instrument for all who are such speaks of an organization. */
  public Formula speaksOfAll(
      Function<OrganizationId, Formula> such, OrganizationId holder, InstrumentId instrument) {
    List<Formula> ways = new ArrayList<>();
    for (OrganizationId each : reached(Set.of(holder), at -> withins(at, instrument))) {
      Formula is = such.apply(each);
      if (!is.kleene().isNo()) {
        ways.add(Formula.all(covers(each, holder, instrument), is));
      }
    }
    return Formula.any(ways);
  }

  /** An organization covers itself and, if it is a legal person, the units within it. */
  public Formula covers(
      OrganizationId organization, OrganizationId holder, InstrumentId instrument) {
    if (organization.equals(holder)) {
      return Formula.of(true);
    }
    Formula within = found(holder, instrument, above -> Formula.of(above.equals(organization)));
    return within.kleene().isNo() ? within : Formula.all(within, legalPerson(organization));
  }

  private Formula legalPerson(OrganizationId id) {
    ModelPath path = ModelPath.ROOT.member("organizations").element(id.value());
    Optional<Organization> organization = inquiry.register().organization(id);
    if (organization.isEmpty()) {
      return inquiry.datum(new Datum(DatumKind.ELEMENT, path));
    }
    Truth legal = organization.get().legalPersonality();
    return legal.isUnknown()
        ? inquiry.datum(new Datum(DatumKind.LEGAL_PERSONALITY, path.member("legalPersonality")))
        : Formula.of(legal.isYes());
  }

  /** Who bears on the day what an instrument says of an organization: itself or a successor. */
  public Map<OrganizationId, Formula> bearers(
      OrganizationId organization, InstrumentId instrument) {
    return new Successors(inquiry, instrument).of(organization);
  }

  private Stream<OrganizationId> withins(OrganizationId organization, InstrumentId instrument) {
    return Stream.concat(
        inquiry.relations().affiliations().get(organization).stream().map(Affiliation::within),
        inquiry
            .relations()
            .actingUnits()
            .of(instrument, organization)
            .map(ActingUnits.Acting::party));
  }

  /** Some organizations and all that steps from them lead to. */
  public static Set<OrganizationId> reached(
      Set<OrganizationId> from, Function<OrganizationId, Stream<OrganizationId>> steps) {
    Set<OrganizationId> reached = new LinkedHashSet<>(from);
    Deque<OrganizationId> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      steps.apply(open.remove()).filter(reached::add).forEach(open::add);
    }
    return reached;
  }

  /** Whether the organization, or one above it in the light of an instrument, is among some. */
  public Formula found(
      OrganizationId organization,
      InstrumentId instrument,
      Function<OrganizationId, Formula> among) {
    return upwards(organization, instrument, among, (reached, top, nearer) -> reached);
  }

  /**
   * What is so of the nearest organization among some, from one upwards, or of one of them if
   * several are equally near; false if there is none. A unit is below the organizations within
   * which it acts, and below the parties that act through it under the instrument.
   */
  public Formula nearest(
      OrganizationId organization,
      InstrumentId instrument,
      Function<OrganizationId, Formula> among,
      Function<OrganizationId, Formula> reading) {
    return upwards(
        organization,
        instrument,
        among,
        (reached, top, nearer) ->
            Formula.all(Formula.any(nearer).not(), reached, reading.apply(top)));
  }

  /** What is so of one that is reached, given those that are nearer and may be reached. */
  private interface Reading {
    Formula of(Formula reached, OrganizationId top, List<Formula> nearer);
  }

  private Formula upwards(
      OrganizationId organization,
      InstrumentId instrument,
      Function<OrganizationId, Formula> among,
      Reading reading) {
    List<Formula> ways = new ArrayList<>();
    List<Formula> nearer = new ArrayList<>();
    List<Path> paths = List.of(new Path(ImmutableList.of(organization), Formula.of(true)));
    for (int steps = 0; !paths.isEmpty(); steps++) {
      if (steps > Beyond.LONGEST || paths.size() > Beyond.MOST_STEPS) {
        ways.addAll(farther(paths, instrument, among));
        break;
      }
      List<Formula> below = ImmutableList.copyOf(nearer);
      List<Path> next = new ArrayList<>();
      for (Path path : paths) {
        Formula here = among.apply(path.top());
        if (!here.kleene().isNo()) {
          Formula reached = Formula.all(path.holds(), here);
          ways.add(reading.of(reached, path.top(), below));
          nearer.add(reached);
        }
        if (!here.kleene().isYes()) {
          addAbove(path, instrument, next);
        }
      }
      paths = next;
    }
    return Formula.any(ways);
  }

  /** What may be so of organizations that are farther away than is followed, if they are there. */
  private List<Formula> farther(
      List<Path> paths, InstrumentId instrument, Function<OrganizationId, Formula> among) {
    List<Formula> ways = new ArrayList<>();
    for (Path path : paths) {
      if (reached(Set.of(path.top()), at -> withins(at, instrument)).stream()
          .anyMatch(each -> !among.apply(each).kleene().isNo())) {
        ways.add(Formula.all(path.holds(), inquiry.beyond(path.top())));
      }
    }
    return ways;
  }

  private void addAbove(Path path, InstrumentId instrument, List<Path> paths) {
    for (Affiliation each : inquiry.relations().affiliations().get(path.top())) {
      Effects effects = inquiry.effects();
      add(path, each.within(), inquiry.read(effects.holding(each), effects.path(each)), paths);
    }
    inquiry
        .relations()
        .actingUnits()
        .of(instrument, path.top())
        .forEach(
            each ->
                add(
                    path,
                    each.party(),
                    inquiry.read(each.holding(inquiry.effects()), each.path()),
                    paths));
  }

  private static void add(Path path, OrganizationId above, Formula step, List<Path> paths) {
    Formula holds = Formula.all(path.holds(), step);
    if (!path.steps().contains(above) && !holds.kleene().isNo()) {
      paths.add(
          new Path(
              ImmutableList.<OrganizationId>builder().addAll(path.steps()).add(above).build(),
              holds));
    }
  }

  /** A way upwards without a return, and whether it holds. */
  private record Path(ImmutableList<OrganizationId> steps, Formula holds) {
    OrganizationId top() {
      return steps.get(steps.size() - 1);
    }
  }
}
