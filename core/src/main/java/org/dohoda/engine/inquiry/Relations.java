package org.dohoda.engine.inquiry;

import com.google.common.base.Suppliers;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dohoda.body.Body;
import org.dohoda.body.Membership;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.register.CooperationRegister;

/**
 * The recorded relations of a register, each once, by the element that a question starts from.
 *
 * @param affiliations by the unit
 * @param units the same affiliations by what the unit is within
 * @param successions by the predecessor
 * @param predecessions the same successions by the successor
 * @param followed whom an organization follows as a party by amendments
 * @param actingUnits the units through which parties act by what their papers say
 * @param stakes by the organization in which the stake is
 * @param memberships by the body
 * @param notable the organizations for which it makes a difference that a body is theirs, found
 *     when they are first asked for
 * @param mentioned all organizations that are recorded or named, found when first asked for
 */
public record Relations(
    ImmutableListMultimap<OrganizationId, Affiliation> affiliations,
    ImmutableListMultimap<OrganizationId, Affiliation> units,
    ImmutableListMultimap<OrganizationId, Succession> successions,
    ImmutableListMultimap<OrganizationId, Succession> predecessions,
    ImmutableSetMultimap<OrganizationId, OrganizationId> followed,
    ActingUnits actingUnits,
    ImmutableListMultimap<OrganizationId, Stake> stakes,
    ImmutableListMultimap<BodyId, Membership> memberships,
    Supplier<ImmutableSet<OrganizationId>> notable,
    Supplier<ImmutableSet<OrganizationId>> mentioned) {

  public static Relations of(
      CooperationRegister register,
      Iterable<CompiledRule> rules,
      Supplier<ImmutableSet<OrganizationId>> mentioned) {
    ActingUnits actingUnits = ActingUnits.of(register);
    return new Relations(
        Multimaps.index(ImmutableSet.copyOf(register.affiliations()), Affiliation::unit),
        Multimaps.index(ImmutableSet.copyOf(register.affiliations()), Affiliation::within),
        Multimaps.index(ImmutableSet.copyOf(register.successions()), Succession::predecessor),
        Multimaps.index(ImmutableSet.copyOf(register.successions()), Succession::successor),
        followed(register),
        actingUnits,
        Multimaps.index(ImmutableSet.copyOf(register.stakes()), Stake::organization),
        Multimaps.index(ImmutableSet.copyOf(register.memberships()), Membership::body),
        Suppliers.memoize(() -> notable(register, actingUnits, rules)),
        mentioned);
  }

  /** An organization, those above it, and those that any of them succeeded. */
  public Set<OrganizationId> above(OrganizationId organization) {
    return above(Set.of(organization));
  }

  /** Some organizations, those above them, and those that any of them succeeded. */
  public Set<OrganizationId> above(Set<OrganizationId> organizations) {
    return Chains.reached(
        organizations,
        each ->
            Stream.of(
                    affiliations.get(each).stream().map(Affiliation::within),
                    actingUnits.parties(each),
                    predecessors(each))
                .flatMap(step -> step));
  }

  /** Some organizations, their units, and all that succeeded any of them. */
  public Set<OrganizationId> below(Set<OrganizationId> organizations) {
    ImmutableSetMultimap<OrganizationId, OrganizationId> following = followed.inverse();
    return Chains.reached(
        organizations,
        each ->
            Stream.of(
                    units.get(each).stream().map(Affiliation::unit),
                    actingUnits.units(each),
                    successions.get(each).stream().map(Succession::successor),
                    following.get(each).stream())
                .flatMap(step -> step));
  }

  /** Some organizations, and all that any of them succeeded. */
  public Set<OrganizationId> preceding(Set<OrganizationId> organizations) {
    return Chains.reached(organizations, this::predecessors);
  }

  private Stream<OrganizationId> predecessors(OrganizationId organization) {
    return Stream.concat(
        predecessions.get(organization).stream().map(Succession::predecessor),
        followed.get(organization).stream());
  }

  /** An organization, and all that succeeded it. */
  public Set<OrganizationId> succeeding(OrganizationId organization) {
    return Chains.reached(
        Set.of(organization), each -> successions.get(each).stream().map(Succession::successor));
  }

  /** The organizations for which it makes a difference that a body is theirs. */
  public ImmutableSet<OrganizationId> ownersOfNote() {
    return notable.get();
  }

  private static ImmutableSetMultimap<OrganizationId, OrganizationId> followed(
      CooperationRegister register) {
    ImmutableSetMultimap.Builder<OrganizationId, OrganizationId> followed =
        ImmutableSetMultimap.builder();
    for (Change change : changes(register)) {
      if (change instanceof Change.PartySucceeded succeeded) {
        followed.put(succeeded.successor(), succeeded.predecessor());
      }
    }
    return followed.build();
  }

  /** Who comes to be a party by a change, if anybody does. */
  public static Optional<OrganizationId> comer(Change change) {
    if (change instanceof Change.PartyJoins joins) {
      return Optional.of(joins.party().organization());
    }
    return change instanceof Change.PartySucceeded succeeded
        ? Optional.of(succeeded.successor())
        : Optional.empty();
  }

  private static Iterable<Change> changes(CooperationRegister register) {
    return FluentIterable.from(register.instruments())
        .filter(Amendment.class)
        .transformAndConcat(Amendment::changes);
  }

  /** Whoever has a unit, a stake or a rule for its bodies, or ever may be party to a rule. */
  private static ImmutableSet<OrganizationId> notable(
      CooperationRegister register, ActingUnits actingUnits, Iterable<CompiledRule> rules) {
    ImmutableSet.Builder<OrganizationId> owners = ImmutableSet.builder();
    register.affiliations().forEach(each -> owners.add(each.unit()));
    owners.addAll(actingUnits.all());
    register.stakes().forEach(each -> owners.add(each.organization()));
    register.successions().forEach(each -> owners.add(each.successor()));
    changes(register).forEach(change -> comer(change).ifPresent(owners::add));
    for (CompiledRule rule : rules) {
      if (register.instrument(rule.ranking()).orElse(null) instanceof Memorandum memorandum) {
        memorandum.parties().forEach(party -> owners.add(party.organization()));
      }
      rule.rule()
          .bodies()
          .descriptions()
          .forEach(description -> description.owner().ifPresent(owners::add));
    }
    return owners.build();
  }

  /** A body and all that it succeeds, directly or through others, as far as they are recorded. */
  public static ImmutableSet<BodyId> withPredecessors(BodyId body, CooperationRegister register) {
    Set<BodyId> found = new LinkedHashSet<>(Set.of(body));
    Deque<BodyId> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      register.body(open.remove()).map(Body::successorOf).orElse(ImmutableSet.of()).stream()
          .filter(found::add)
          .forEach(open::add);
    }
    return ImmutableSet.copyOf(found);
  }
}
