package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dohoda.effect.Effects;
import org.dohoda.effect.Handover;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/**
 * Which organization acts within which, and which follows which.
 *
 * <p>Only recorded relations connect. Chains may be circular.
 */
record Relations(Matter matter, World world) {

  /** {@return whether a rule for one organization, in an instrument, speaks of another one} */
  Truth speaksOf(OrganizationId named, OrganizationId holder, InstrumentId instrument) {
    return anyHeir(named, instrument, heir -> covers(heir, holder, instrument));
  }

  /** {@return whether something holds of one of those of whom is said what was said of another} */
  Truth anyHeir(
      OrganizationId named, InstrumentId instrument, Function<OrganizationId, Truth> holds) {
    Set<OrganizationId> heirs = new HashSet<>(Set.of(named));
    for (Step step : steps(instrument)) {
      heirs.add(step.to());
    }
    return world.any(
        heirs, heir -> world.all(() -> isHeir(named, heir, instrument), () -> holds.apply(heir)));
  }

  /** {@return whether an organization is another one, or a legal person with this unit} */
  Truth covers(OrganizationId whole, OrganizationId unit, InstrumentId instrument) {
    return whole.equals(unit)
        ? Truth.YES
        : world.all(() -> within(unit, whole, instrument), () -> isLegalPerson(whole));
  }

  /** {@return whether what was said of one organization is now said of another one} */
  Truth isHeir(OrganizationId named, OrganizationId heir, InstrumentId instrument) {
    return world.settled(() -> heir(named, heir, steps(instrument)));
  }

  /**
   * {@return what holds for one who has all that an organization had but what was named; for all
   * who may have it alike if it is not known who does}
   */
  Truth anyHeirOfAll(OrganizationId named, Function<OrganizationId, Truth> holds) {
    List<Step> steps = stepsOfAll();
    Set<OrganizationId> heirs = new HashSet<>(Set.of(named));
    steps.forEach(step -> heirs.add(step.to()));
    return world.settled(
        () -> {
          Truth some = world.any(heirs, heir -> heir(named, heir, steps));
          Set<Truth> found = EnumSet.noneOf(Truth.class);
          for (OrganizationId each : heirs) {
            boolean falls = each.equals(named) && !some.isYes(); // it is where it was if nobody's
            if (falls || !heir(named, each, steps).isNo()) {
              found.add(holds.apply(each));
            }
          }
          return found.size() == 1 && !found.contains(Truth.UNKNOWN)
              ? found.iterator().next()
              : world
                  .any(
                      heirs,
                      heir -> world.all(() -> heir(named, heir, steps), () -> holds.apply(heir)))
                  .or(world.all(some::not, () -> holds.apply(named)));
        });
  }

  /**
   * What one organization received it hands on by what comes on the same day or later; what it
   * handed on earlier was something else. It comes back to where it was on a later day only. What
   * it handed on it does not have to hand on once more, unless an amendment says so.
   */
  private Truth heir(OrganizationId named, OrganizationId heir, List<Step> steps) {
    List<List<Step>> ways = new ArrayList<>(List.of(List.of()));
    for (int next = 0; next < ways.size(); next++) {
      List<Step> way = ways.get(next);
      for (Step each : steps) {
        if (each.from().equals(end(way, named)) && !way.contains(each)) {
          List<Step> longer = new ArrayList<>(way);
          longer.add(each);
          if (!isTaken(longer, steps).isNo()) {
            ways.add(longer);
          }
        }
      }
    }
    return world.any(
        ways,
        way ->
            end(way, named).equals(heir)
                ? world.all(
                    () -> isTaken(way, steps),
                    () -> world.any(steps, each -> isLeftBy(heir, way, each)).not())
                : Truth.NO);
  }

  private static OrganizationId end(List<Step> way, OrganizationId named) {
    return way.isEmpty() ? named : way.get(way.size() - 1).to();
  }

  /** Whether all steps of a way are taken, each on a day on which it can be. */
  private Truth isTaken(List<Step> way, List<Step> steps) {
    Truth taken = Truth.YES;
    for (int i = 0; i < way.size(); i++) {
      Step step = way.get(i);
      List<Step> before = way.subList(0, i);
      taken = taken.and(world.holds(step.taken()));
      taken =
          taken.and(
              world
                  .any(
                      step.byAmendment() ? List.<Step>of() : steps,
                      other ->
                          world.all(
                              () -> isLeftBy(step.from(), before, other),
                              () -> isLater(step, other)))
                  .not());
      if (i > 0) {
        taken = taken.and(isLater(way.get(i - 1), step).not());
      }
      for (Step earlier : before) {
        if (earlier.from().equals(step.to())) {
          taken = taken.and(isLater(step, earlier));
        }
      }
    }
    return taken;
  }

  private Truth isLeftBy(OrganizationId heir, List<Step> way, Step step) {
    if (!step.from().equals(heir)) {
      return Truth.NO;
    }
    return world.all(
        () -> world.holds(step.taken()),
        () -> way.isEmpty() ? Truth.YES : isLater(way.get(way.size() - 1), step).not());
  }

  /** Whether one step is taken on a later day than another: neither is, if it is one day. */
  private Truth isLater(Step one, Step other) {
    Truth later = one.path().equals(other.path()) ? Truth.NO : one.on().isAfter(other.on());
    if (!later.isUnknown()) {
      return later;
    }
    boolean behind = one.path().compareTo(other.path()) > 0;
    Step second = behind ? one : other;
    String first = (behind ? other : one).path().toString();
    Datum sameDay = new Datum(DatumKind.ORDER, second.path().member("with").element(first));
    Datum inOrder = new Datum(DatumKind.ORDER, second.path().member("after").element(first));
    return world.all(
        () -> world.test(Unknown.Missing.truth(sameDay, ""), is -> is.equals(false)),
        () ->
            other.on().isAfter(one.on()).isNo()
                ? Truth.YES
                : world.test(Unknown.Missing.truth(inOrder, ""), is -> is.equals(behind)));
  }

  /** That one organization follows another one in an instrument. */
  private record Step(
      OrganizationId from,
      OrganizationId to,
      Holding taken,
      ModelPath path,
      PartialDate on,
      boolean byAmendment) {}

  /** By what the register records, and by what amendments of the instrument say. */
  private List<Step> steps(InstrumentId instrument) {
    List<Step> steps = new ArrayList<>();
    for (Succession each : new LinkedHashSet<>(matter.register().successions())) {
      steps.add(step(each, matter.effects().passed(each, instrument)));
    }
    for (OrganizationId party : matter.effects().parties(instrument)) {
      for (Handover each : matter.effects().handovers(instrument, party)) {
        ModelPath amendment = Matter.path("instruments", each.amendment());
        steps.add(new Step(party, each.successor(), each.since(), amendment, each.on(), true));
      }
    }
    return steps;
  }

  /** By what the register records to have passed as a whole, or not to say how. */
  private List<Step> stepsOfAll() {
    List<Step> steps = new ArrayList<>();
    for (Succession each : new LinkedHashSet<>(matter.register().successions())) {
      Holding came = matter.effects().holding(each);
      ModelPath succession = place(each).parent().orElseThrow();
      Datum whole = new Datum(DatumKind.PASSING, succession.member("passing"));
      if (each.passing() == Passing.ALL) {
        steps.add(step(each, came));
      } else if (each.passing() == Passing.NOT_STATED) {
        steps.add(step(each, Holding.all(came, new Holding.NotRecorded(whole))));
      }
    }
    return steps;
  }

  private Step step(Succession succession, Holding taken) {
    return new Step(
        succession.predecessor(),
        succession.successor(),
        taken,
        place(succession),
        succession.on().orElse(PartialDate.unknown()),
        false);
  }

  /** A succession is found by its two ends and its number among the different ones between them. */
  private ModelPath place(Succession succession) {
    Set<Succession> before = new HashSet<>();
    for (Succession each : matter.register().successions()) {
      if (each.equals(succession)) {
        break;
      }
      if (each.predecessor().equals(succession.predecessor())
          && each.successor().equals(succession.successor())) {
        before.add(each);
      }
    }
    return Matter.path("successions", succession.predecessor())
        .element(succession.successor().value())
        .index(before.size())
        .member("on");
  }

  /** That a unit acts within an organization, or for it. */
  private record Edge(OrganizationId unit, OrganizationId within, Holding holds) {}

  /** By recorded affiliation, and by what an instrument says of units through which parties act. */
  private List<Edge> edges(InstrumentId instrument) {
    List<Edge> edges = new ArrayList<>();
    for (Affiliation each : matter.register().affiliations()) {
      edges.add(new Edge(each.unit(), each.within(), matter.effects().holding(each)));
    }
    for (Instrument each : matter.register().instruments()) {
      ModelPath path = Matter.path("instruments", each.id());
      if (each instanceof Memorandum memorandum && each.id().equals(instrument)) {
        for (Party party : memorandum.parties()) {
          ModelPath parties = path.member("parties");
          edges.addAll(acting(party, parties.element(party.organization().value()), instrument));
        }
      }
      if (each instanceof Amendment amendment && inTheEnd(amendment).equals(instrument)) {
        for (int i = 0; i < amendment.changes().size(); i++) {
          if (amendment.changes().get(i) instanceof Change.PartyJoins joins) {
            ModelPath place = path.member("changes").index(i).member("party");
            edges.addAll(acting(joins.party(), place, instrument));
          }
        }
      }
    }
    return edges;
  }

  /** What the text says of a party it says from when it names it. */
  private List<Edge> acting(Party party, ModelPath path, InstrumentId instrument) {
    List<Edge> edges = new ArrayList<>();
    for (ThroughUnit each : party.through()) {
      ModelPath place = path.member("through").index(edges.size()).member("period");
      Holding period =
          Effects.of(
              each.period(),
              List.of(),
              DayKind.RELATION_START,
              DayKind.RELATION_END,
              place,
              ImmutableSet.of(Presumption.CONTINUES));
      Holding named = matter.effects().hasBeenParty(instrument, party.organization());
      edges.add(new Edge(each.unit(), party.organization(), Holding.all(named, period)));
    }
    return edges;
  }

  private InstrumentId inTheEnd(Amendment amendment) {
    Set<InstrumentId> seen = new HashSet<>(Set.of(amendment.id()));
    InstrumentId id = amendment.amends();
    while (seen.add(id)
        && matter.register().instrument(id).orElse(null) instanceof Amendment next) {
      id = next.amends();
    }
    return id;
  }

  /** {@return whether one is another one, or acts within it} */
  Truth reaches(OrganizationId from, OrganizationId to, InstrumentId instrument) {
    return from.equals(to) ? Truth.YES : within(from, to, instrument);
  }

  /** {@return whether a unit acts within an organization, directly or through others} */
  private Truth within(OrganizationId unit, OrganizationId whole, InstrumentId instrument) {
    return world.settled(
        () -> {
          Map<OrganizationId, Truth> reached = Map.of(unit, Truth.YES);
          List<Edge> edges = edges(instrument);
          for (int step = 0; step < edges.size(); step++) {
            reached = above(reached, true, edges);
          }
          return unit.equals(whole) ? Truth.NO : reached.getOrDefault(whole, Truth.NO);
        });
  }

  /**
   * {@return whether a party is the nearest one in the chain of an organization, itself included}
   *
   * @param is whether one of the parties is one on the day
   * @param instrument the paper
   */
  Truth isNearest(
      OrganizationId organization,
      OrganizationId party,
      Set<OrganizationId> parties,
      Function<OrganizationId, Truth> is,
      InstrumentId instrument) {
    return world.settled(() -> nearest(organization, party, parties, is, edges(instrument)));
  }

  private Truth nearest(
      OrganizationId organization,
      OrganizationId party,
      Set<OrganizationId> parties,
      Function<OrganizationId, Truth> is,
      List<Edge> edges) {
    Map<OrganizationId, Truth> level = new HashMap<>(Map.of(organization, Truth.YES));
    Truth none = Truth.YES;
    Truth nearest = Truth.NO;
    for (int step = 0; step <= edges.size(); step++) {
      nearest = nearest.or(none.and(here(level, party, is)));
      for (OrganizationId each : parties) {
        none = none.and(here(level, each, is).not());
      }
      // above a party there is none that is nearer
      level.keySet().removeIf(each -> parties.contains(each) && is.apply(each).isYes());
      level = above(level, false, edges);
    }
    return nearest;
  }

  private static Truth here(
      Map<OrganizationId, Truth> level, OrganizationId party, Function<OrganizationId, Truth> is) {
    Truth reached = level.getOrDefault(party, Truth.NO);
    return reached.isNo() ? Truth.NO : reached.and(is.apply(party));
  }

  /** {@return the organizations one step higher, together with the lower ones if these stay} */
  private Map<OrganizationId, Truth> above(
      Map<OrganizationId, Truth> lower, boolean stay, List<Edge> edges) {
    Map<OrganizationId, Truth> higher = new HashMap<>(stay ? lower : Map.of());
    for (Edge each : edges) {
      Truth from = lower.getOrDefault(each.unit(), Truth.NO);
      Truth step = world.all(() -> from, () -> world.holds(each.holds()));
      higher.merge(each.within(), step, Truth::or);
    }
    return higher;
  }

  /** {@return whether an organization is a legal person} */
  private Truth isLegalPerson(OrganizationId id) {
    Optional<Organization> organization = matter.register().organization(id);
    ModelPath path = Matter.path("organizations", id);
    if (organization.isEmpty()) {
      Datum element = new Datum(DatumKind.ELEMENT, path);
      return world.test(
          Unknown.Missing.truth(element, DatumKind.LEGAL_PERSONALITY), is -> is.equals(true));
    }
    Truth recorded = organization.get().legalPersonality();
    Datum personality = new Datum(DatumKind.LEGAL_PERSONALITY, path.member("legalPersonality"));
    return recorded.isUnknown()
        ? world.test(Unknown.Missing.truth(personality, ""), is -> is.equals(true))
        : recorded;
  }
}
