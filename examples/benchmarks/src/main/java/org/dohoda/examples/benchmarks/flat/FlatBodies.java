package org.dohoda.examples.benchmarks.flat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Stake;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.register.CooperationRegister;

/** Works out which bodies of a register a selector means, as of no day in particular. */
public final class FlatBodies {
  private final CooperationRegister register;
  private final ImmutableListMultimap<OrganizationId, Body> byOwner;
  private final ImmutableListMultimap<OrganizationId, Stake> byHolder;

  public FlatBodies(CooperationRegister register) {
    this.register = register;
    this.byOwner = Multimaps.index(register.bodies(), body -> body.owner().orElseThrow());
    this.byHolder = Multimaps.index(register.stakes(), Stake::holder);
  }

  public ImmutableSet<BodyId> of(BodySelector selector, Predicate<Body> wanted) {
    Stream<Body> named =
        selector.named().stream()
            .flatMap(listed -> listed.items().stream())
            .flatMap(id -> register.body(id).stream());
    return Stream.concat(named, selector.descriptions().stream().flatMap(this::described))
        .filter(wanted)
        .map(Body::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Stream<Body> described(BodyDescription description) {
    Stream<Body> owned = description.owner().stream().flatMap(owner -> byOwner.get(owner).stream());
    Stream<Body> ofStakes =
        description.stakeOf().stream()
            .flatMap(holder -> byHolder.get(holder).stream())
            .flatMap(stake -> byOwner.get(stake.organization()).stream());
    return Stream.concat(owned, ofStakes)
        .filter(body -> description.kind().isEmpty() || description.kind().equals(body.kind()));
  }
}
