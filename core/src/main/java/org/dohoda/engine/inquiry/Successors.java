package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dohoda.effect.Effects;
import org.dohoda.effect.Handover;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Turn;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.logic.Formula;
import org.dohoda.organization.Succession;
import org.dohoda.problem.ModelPath;

/**
 * The successors of an organization, as far as an instrument has passed to them.
 *
 * <p>A successor passes on what came to it before, or on the same day: what passed from it on an
 * earlier day is none of it, and what it has passed on it cannot pass on again. So what is handed
 * over and later handed back is again where it was; a circle within one day leads nowhere.
 */
public final class Successors {
  private final Inquiry inquiry;

  /** What has to pass, or nothing if it is all that passes as a whole. */
  private final Optional<InstrumentId> instrument;

  private final Map<OrganizationId, Formula> bearers = new LinkedHashMap<>();
  private final Set<OrganizationId> beyond = new LinkedHashSet<>();
  private int taken;

  /** That an organization is followed by another one, by succession or by an amendment. */
  private record Step(
      OrganizationId from,
      OrganizationId to,
      Holding passed,
      Turn turn,
      ModelPath place,
      boolean byAmendment) {}

  /**
   * The successors to what an instrument says.
   *
   * @param inquiry what is asked
   * @param instrument the instrument
   */
  public Successors(Inquiry inquiry, InstrumentId instrument) {
    this(inquiry, Optional.of(instrument));
  }

  /**
   * The successors to all that passes as a whole, such as bodies.
   *
   * @param inquiry what is asked
   */
  public Successors(Inquiry inquiry) {
    this(inquiry, Optional.empty());
  }

  private Successors(Inquiry inquiry, Optional<InstrumentId> instrument) {
    this.inquiry = inquiry;
    this.instrument = instrument;
  }

  /** Who bears on the day what the instrument says of an organization. */
  public Map<OrganizationId, Formula> of(OrganizationId organization) {
    bear(organization, Formula.of(true), ImmutableList.of());
    for (OrganizationId each : Chains.reached(beyond, this::successors)) {
      bearers.merge(each, inquiry.beyond(each), Formula::any);
    }
    return bearers;
  }

  private void bear(OrganizationId organization, Formula passedTo, ImmutableList<Step> way) {
    taken++;
    if (way.size() >= Beyond.LONGEST || taken > Beyond.MOST_STEPS) {
      beyond.add(organization);
      return;
    }
    Optional<Turn> came = way.stream().map(Step::turn).reduce((first, second) -> second);
    Formula kept = passedTo;
    List<Step> steps = steps(organization);
    for (Step step : steps) {
      Formula passed =
          Formula.all(
              inquiry.read(step.passed(), step.place()), inquiry.read(notBefore(step, came)));
      kept = Formula.all(kept, passed.not());
      Formula further =
          Formula.all(
              passedTo,
              passed,
              inquiry.read(inTime(step, organization, way)),
              inquiry.read(notPassedBefore(step, steps, came)));
      if (!further.kleene().isNo()) {
        bear(step.to(), further, ImmutableList.<Step>builder().addAll(way).add(step).build());
      }
    }
    bearers.merge(organization, kept, Formula::any);
  }

  private static Holding notBefore(Step step, Optional<Turn> came) {
    return came.map(turn -> Holding.not(turn.after(step.turn()))).orElse(Holding.ALWAYS);
  }

  /**
   * That what came did not pass by another step on an earlier day, before it would by a succession;
   * an amendment takes the place of who is named from whoever has it.
   */
  private static Holding notPassedBefore(Step step, List<Step> steps, Optional<Turn> came) {
    List<Holding> parts = new ArrayList<>();
    for (Step other : step.byAmendment() ? List.<Step>of() : steps) {
      Holding before = step.turn().after(other.turn());
      if (!before.equals(Holding.NEVER)) {
        parts.add(Holding.not(Holding.all(before, other.passed(), notBefore(other, came))));
      }
    }
    return Holding.all(parts);
  }

  /** That a step does not lead back, within a day or to an earlier one, to where the way was. */
  private static Holding inTime(Step step, OrganizationId from, List<Step> way) {
    List<Holding> parts = new ArrayList<>();
    for (Step each : way) {
      if (each.equals(step)) {
        return Holding.NEVER;
      }
      if (each.from().equals(step.to())) {
        parts.add(step.turn().after(each.turn()));
      }
    }
    return step.to().equals(from) ? Holding.NEVER : Holding.all(parts);
  }

  private List<Step> steps(OrganizationId organization) {
    Effects effects = inquiry.effects();
    List<Step> steps = new ArrayList<>();
    for (Succession each : inquiry.relations().successions().get(organization)) {
      steps.add(
          new Step(
              organization,
              each.successor(),
              instrument.map(id -> effects.passed(each, id)).orElseGet(() -> passedAsAWhole(each)),
              Turn.of(effects.holding(each)),
              effects.path(each),
              false));
    }
    for (Handover each : handovers(organization)) {
      steps.add(
          new Step(
              organization,
              each.successor(),
              each.since(),
              Turn.of(each.amendment(), each.on()),
              Paths.instrument(each.amendment()),
              true));
    }
    return steps;
  }

  private List<Handover> handovers(OrganizationId organization) {
    return instrument
        .<List<Handover>>map(id -> inquiry.effects().handovers(id, organization))
        .orElse(List.of());
  }

  /** That all has passed, not named instruments alone. */
  private Holding passedAsAWhole(Succession succession) {
    Holding since = inquiry.effects().holding(succession);
    ModelPath passing = inquiry.effects().path(succession).member("passing");
    return switch (succession.passing()) {
      case ALL -> since;
      case NAMED -> Holding.NEVER;
      case NOT_STATED ->
          Holding.all(since, new Holding.NotRecorded(new Datum(DatumKind.PASSING, passing)));
    };
  }

  private Stream<OrganizationId> successors(OrganizationId organization) {
    return steps(organization).stream().map(Step::to);
  }
}
