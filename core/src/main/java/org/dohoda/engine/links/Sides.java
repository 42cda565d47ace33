package org.dohoda.engine.links;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.effect.Effects;
import org.dohoda.engine.inquiry.Chains;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.logic.Formula;
import org.dohoda.participation.BodyDescription;

/**
 * The two sides of a memorandum: whether it is in effect for the party of the holder and for the
 * party whose body it is, and whether the latter is a party at all.
 */
final class Sides {
  private final Inquiry inquiry;
  private final Chains chains;
  private final Comers comers;
  private final Bodies bodies;
  private final Conditions conditions;

  Sides(Inquiry inquiry, Chains chains, Comers comers, Bodies bodies, Conditions conditions) {
    this.inquiry = inquiry;
    this.chains = chains;
    this.comers = comers;
    this.bodies = bodies;
    this.conditions = conditions;
  }

  /**
   * In effect for the holder's party: itself or the nearest above it, else as a whole.
   *
   * <p>A memorandum binds its parties alone: what it prohibits to one who is of none of them, it
   * can prohibit in a body of a party only.
   */
  Formula holderSide(CompiledRule rule) {
    if (!rule.ofMemorandum()) {
      return asWhole(rule);
    }
    Formula ofOthers = rule.permits() ? asWhole(rule) : Formula.all(hasHost(rule), asWhole(rule));
    return comers.read(
        () -> inquiry.relations().below(effects().parties(instrument(rule))),
        holder ->
            Formula.any(
                forParty(holder, rule), Formula.all(isOrWasOfParty(holder, rule).not(), ofOthers)),
        () -> ofOthers,
        () -> ofOthers);
  }

  /** Whether the body is one of a party, or of one in which it has the stake that is named. */
  private Formula hasHost(CompiledRule rule) {
    Formula throughStake = Formula.any(stakes(rule).values().asList());
    return bodies.ofOwner(
        owner -> Formula.any(isOrWasOfParty(owner, rule), throughStake), () -> throughStake);
  }

  /**
   * In effect for the party whose body it is: the nearest one from the owner upwards or, if there
   * is none, one of those through whose stake the rule speaks of the body; true if none is a party.
   */
  Formula hostSide(CompiledRule rule) {
    if (!rule.ofMemorandum()) {
      return Formula.of(true);
    }
    return bodies.ofOwner(
        owner ->
            Formula.any(
                forParty(owner, rule),
                Formula.all(isOrWasOfParty(owner, rule).not(), throughStake(rule))),
        () -> throughStake(rule));
  }

  private Formula throughStake(CompiledRule rule) {
    List<Formula> stakes = new ArrayList<>();
    List<Formula> effects = new ArrayList<>();
    stakes(rule)
        .forEach(
            (holder, fits) -> {
              stakes.add(fits);
              effects.add(Formula.all(fits, inEffectFor(holder, rule)));
            });
    return Formula.any(Formula.any(stakes).not(), Formula.any(effects));
  }

  /**
   * The parties through whose stakes a rule describes bodies, or who bear on the day what it says
   * of them, and whether the body fits.
   */
  private ImmutableMap<OrganizationId, Formula> stakes(CompiledRule rule) {
    Map<OrganizationId, Formula> stakes = new LinkedHashMap<>();
    for (BodyDescription description : rule.rule().bodies().descriptions()) {
      description
          .stakeOf()
          .ifPresent(
              each ->
                  chains
                      .bearers(each, rule.ranking())
                      .forEach(
                          (bearer, bears) ->
                              stakes.merge(
                                  bearer,
                                  Formula.all(
                                      bears,
                                      hasBeenParty(bearer, rule),
                                      bodies.fits(description, rule)),
                                  Formula::any)));
    }
    return ImmutableMap.copyOf(stakes);
  }

  /** Whether a party, or one that has left, is the host. */
  Formula isHost(OrganizationId party, CompiledRule rule) {
    return bodies.ofOwner(
        owner ->
            Formula.any(
                ofNearest(owner, rule, at -> Formula.of(at.equals(party))),
                Formula.all(isOrWasOfParty(owner, rule).not(), holdsStake(party, rule))),
        () -> holdsStake(party, rule));
  }

  private Formula holdsStake(OrganizationId party, CompiledRule rule) {
    return stakes(rule).getOrDefault(party, Formula.of(false));
  }

  /**
   * A memorandum binds its parties alone: its permission over a body of another waits for that
   * other's consent.
   */
  Formula consent(CompiledRule rule) {
    if (!rule.ofMemorandum() || !rule.permits()) {
      return Formula.of(true);
    }
    return bodies.ofOwner(
        owner -> {
          Formula party = isOrWasOfParty(owner, rule);
          return party.kleene().isYes()
              ? party
              : Formula.any(party, conditions.met(consentOf(owner), rule.ranking()));
        },
        bodies::unknownOwnerConsents);
  }

  /** Whether an organization, or one above it, is a party on the day or has been one. */
  private Formula isOrWasOfParty(OrganizationId organization, CompiledRule rule) {
    return chains.found(organization, rule.ranking(), party -> hasBeenParty(party, rule));
  }

  /** Whether an organization has the place of a party on the day, or had it when it left. */
  Formula hasPlace(OrganizationId organization, CompiledRule rule) {
    InstrumentId instrument = instrument(rule);
    return inquiry.readPlace(
        effects().hasPlace(instrument, organization), instrument, organization);
  }

  /** Whether an organization is a party on the day or has been one. */
  private Formula hasBeenParty(OrganizationId organization, CompiledRule rule) {
    InstrumentId instrument = instrument(rule);
    return inquiry.readPlace(
        effects().hasBeenParty(instrument, organization), instrument, organization);
  }

  /** One that has left: what survives the end still goes on for it. */
  private Formula wasParty(OrganizationId organization, CompiledRule rule) {
    return Formula.all(hasBeenParty(organization, rule), isParty(organization, rule).not());
  }

  private Formula isParty(OrganizationId organization, CompiledRule rule) {
    InstrumentId instrument = instrument(rule);
    return inquiry.readPlace(effects().isParty(instrument, organization), instrument, organization);
  }

  private static Condition consentOf(OrganizationId owner) {
    return Condition.approved(ApprovalStep.of(Actor.organization(owner), ApprovalAct.CONSENT));
  }

  private Formula forParty(OrganizationId organization, CompiledRule rule) {
    return ofNearest(organization, rule, party -> inEffectFor(party, rule));
  }

  /** What is so of the nearest party from an organization upwards, or of the nearest that left. */
  private Formula ofNearest(
      OrganizationId organization, CompiledRule rule, Function<OrganizationId, Formula> reading) {
    return Formula.any(
        chains.nearest(organization, rule.ranking(), party -> isParty(party, rule), reading),
        chains.nearest(organization, rule.ranking(), party -> wasParty(party, rule), reading));
  }

  private Formula inEffectFor(OrganizationId party, CompiledRule rule) {
    return lasting(rule, effects().inEffectFor(instrument(rule), party));
  }

  private Formula asWhole(CompiledRule rule) {
    return lasting(rule, effects().inEffect(instrument(rule)));
  }

  /** Whether the instrument is in effect or survived by the clause; that it holds is a link too. */
  private Formula lasting(CompiledRule rule, Holding instrument) {
    return inquiry.read(rule.version().lasting(instrument));
  }

  private static InstrumentId instrument(CompiledRule rule) {
    return rule.instrument().id();
  }

  private Effects effects() {
    return inquiry.effects();
  }
}
