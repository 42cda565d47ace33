package org.dohoda.effect.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dohoda.body.Membership;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.organization.TimedRelation;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;

/** The recorded relations of organizations, each with its place and the days on which it holds. */
public final class Relations {
  private final ImmutableMap<Object, ModelPath> paths;
  private final ImmutableListMultimap<OrganizationId, Affiliation> affiliations;
  private final ImmutableListMultimap<OrganizationId, Succession> byPredecessor;
  private final ImmutableListMultimap<OrganizationId, Succession> bySuccessor;

  public Relations(CooperationRegister register) {
    Map<Object, ModelPath> found = new HashMap<>();
    place(found, register.affiliations(), "affiliations", a -> List.of(a.unit(), a.within()));
    place(found, register.stakes(), "stakes", s -> List.of(s.holder(), s.organization()));
    place(found, register.memberships(), "memberships", m -> List.of(m.body()));
    place(found, register.representatives(), "representatives", r -> List.of(r.organization()));
    place(
        found, register.successions(), "successions", s -> List.of(s.predecessor(), s.successor()));
    paths = ImmutableMap.copyOf(found);
    affiliations = Multimaps.index(register.affiliations(), Affiliation::unit);
    byPredecessor = Multimaps.index(register.successions(), Succession::predecessor);
    bySuccessor = Multimaps.index(register.successions(), Succession::successor);
  }

  /** Gives each element the place of its ends and its number among those with the same ends. */
  private static <T> void place(
      Map<Object, ModelPath> paths,
      List<T> elements,
      String collection,
      Function<T, List<? extends Object>> ends) {
    Map<ModelPath, Integer> counts = new HashMap<>();
    for (T element : elements) {
      ModelPath base = ModelPath.ROOT.member(collection);
      for (Object end : ends.apply(element)) {
        base = base.element(end.toString());
      }
      if (!paths.containsKey(element)) {
        int number = counts.merge(base, 1, Integer::sum) - 1;
        paths.put(element, base.index(number));
      }
    }
  }

  public ImmutableList<Affiliation> affiliationsOf(OrganizationId unit) {
    return affiliations.get(unit);
  }

  public ImmutableList<Succession> successionsOf(OrganizationId predecessor) {
    return byPredecessor.get(predecessor);
  }

  public ImmutableList<Succession> successionsTo(OrganizationId successor) {
    return bySuccessor.get(successor);
  }

  public Holding holding(Affiliation affiliation) {
    return holding(affiliation, PeriodHolding.RELATION);
  }

  public Holding holding(Stake stake) {
    return holding(stake, PeriodHolding.STAKE);
  }

  public Holding holding(Membership membership) {
    return holding(membership, PeriodHolding.MEMBERSHIP);
  }

  public Holding holding(Representative representative) {
    return holding(representative, PeriodHolding.RELATION);
  }

  private Holding holding(TimedRelation relation, PeriodHolding kind) {
    return kind.of(relation.period(), relation.attestations(), path(relation));
  }

  /** That the successor is there. */
  public Holding.Since since(Succession succession) {
    return new Holding.Since(
        new DayFact(
            DayKind.RELATION_START,
            path(succession).member("on"),
            succession.on().orElse(PartialDate.unknown())));
  }

  /** The day of the successor, against others. */
  public Turn turn(Succession succession) {
    return Turn.of(since(succession));
  }

  /** That an instrument has passed to the successor. */
  public Holding passed(Succession succession, InstrumentId instrument) {
    if (succession.passing() == Passing.NAMED && !succession.instruments().contains(instrument)) {
      return Holding.NEVER;
    }
    Holding since = since(succession);
    return succession.passing() == Passing.NOT_STATED
        ? Holding.all(since, new Holding.NotRecorded(passing(succession, instrument)))
        : since;
  }

  private Datum passing(Succession succession, InstrumentId instrument) {
    return new Datum(
        DatumKind.PASSING, path(succession).member("instruments").element(instrument.value()));
  }

  /** Where it stands in the register. */
  public ModelPath path(Object relation) {
    ModelPath path = paths.get(relation);
    Arguments.check(path != null, "relation", "must be of the register", relation);
    return Arguments.notNull("relation", path);
  }
}
