package org.dohoda.engine.links;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import org.dohoda.body.Membership;
import org.dohoda.effect.Effects;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.register.CooperationRegister;

/**
 * The recorded relations of a register, each once, by the element that a question starts from.
 *
 * @param affiliations by the unit
 * @param successions by the predecessor
 * @param predecessions the same successions by the successor
 * @param followed whom an organization follows as a party by amendments
 * @param stakes by the organization in which the stake is
 * @param memberships by the body
 * @param ownersOfNote the organizations for which it makes a difference that a body is theirs
 */
public record Relations(
    ImmutableListMultimap<OrganizationId, Affiliation> affiliations,
    ImmutableListMultimap<OrganizationId, Succession> successions,
    ImmutableListMultimap<OrganizationId, Succession> predecessions,
    ImmutableSetMultimap<OrganizationId, OrganizationId> followed,
    ImmutableListMultimap<OrganizationId, Stake> stakes,
    ImmutableListMultimap<BodyId, Membership> memberships,
    ImmutableSet<OrganizationId> ownersOfNote) {

  public static Relations of(
      CooperationRegister register, Effects effects, Iterable<CompiledRule> rules) {
    return new Relations(
        Multimaps.index(ImmutableSet.copyOf(register.affiliations()), Affiliation::unit),
        Multimaps.index(ImmutableSet.copyOf(register.successions()), Succession::predecessor),
        Multimaps.index(ImmutableSet.copyOf(register.successions()), Succession::successor),
        followed(register),
        Multimaps.index(ImmutableSet.copyOf(register.stakes()), Stake::organization),
        Multimaps.index(ImmutableSet.copyOf(register.memberships()), Membership::body),
        ownersOfNote(register, effects, rules));
  }

  private static ImmutableSetMultimap<OrganizationId, OrganizationId> followed(
      CooperationRegister register) {
    ImmutableSetMultimap.Builder<OrganizationId, OrganizationId> followed =
        ImmutableSetMultimap.builder();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Amendment amendment) {
        for (Change change : amendment.changes()) {
          if (change instanceof Change.PartySucceeded succeeded) {
            followed.put(succeeded.successor(), succeeded.predecessor());
          }
        }
      }
    }
    return followed.build();
  }

  private static ImmutableSet<OrganizationId> ownersOfNote(
      CooperationRegister register, Effects effects, Iterable<CompiledRule> rules) {
    ImmutableSet.Builder<OrganizationId> owners = ImmutableSet.builder();
    register.affiliations().forEach(each -> owners.add(each.unit()));
    register.stakes().forEach(each -> owners.add(each.organization()));
    register.successions().forEach(each -> owners.add(each.successor()));
    for (CompiledRule rule : rules) {
      owners.addAll(effects.parties(rule.instrument().id()));
      rule.rule()
          .bodies()
          .descriptions()
          .forEach(description -> description.owner().ifPresent(owners::add));
    }
    return owners.build();
  }
}
