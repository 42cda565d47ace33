package org.dohoda.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import org.dohoda.effect.Effects;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.internal.Arguments;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/**
 * The memoranda that bind an organization: with whom it cooperates by its papers.
 *
 * <p>Amendments are read as part of what they amend. Parties that join, leave or follow another one
 * are told as of the day. A unit that acts within a party is not the party. Of partnerships, which
 * have a course of their own, {@link Partners} tells.
 *
 * <p>Nothing is presumed unless it is asked for. Immutable and thread-safe.
 */
public final class Agreements {
  private final Effects effects;
  private final OrganizationId organization;
  private final ImmutableSet<Presumption> presumptions;

  private Agreements(
      Effects effects, OrganizationId organization, ImmutableSet<Presumption> presumptions) {
    this.effects = effects;
    this.organization = organization;
    this.presumptions = presumptions;
  }

  /**
   * {@return the memoranda of an organization; spans of working days give ranges}
   *
   * @param register the register
   * @param organization whose memoranda; none are found if it is party to none
   */
  public static Agreements of(CooperationRegister register, OrganizationId organization) {
    Arguments.notNull("organization", organization);
    return of(Effects.of(Arguments.notNull("register", register)), organization);
  }

  /**
   * {@return the memoranda of an organization}
   *
   * @param effects the effects of a register, as with a calendar of working days
   * @param organization whose memoranda; none are found if it is party to none
   */
  public static Agreements of(Effects effects, OrganizationId organization) {
    Arguments.notNull("organization", organization);
    return new Agreements(Arguments.notNull("effects", effects), organization, ImmutableSet.of());
  }

  /**
   * {@return these memoranda, if something may be presumed}
   *
   * @param others all that may be presumed
   */
  public Agreements presuming(Set<Presumption> others) {
    return new Agreements(
        effects, organization, ImmutableSet.copyOf(Arguments.notNull("others", others)));
  }

  /**
   * {@return the memoranda that bind the organization on a day, or may, in the order of the
   * register}
   *
   * @param day the day, of the years 0001 to 9999
   */
  public ImmutableList<Agreement> on(LocalDate day) {
    Arguments.notNull("day", day);
    ImmutableList.Builder<Agreement> agreements = ImmutableList.builder();
    for (Instrument instrument : effects.register().instruments()) {
      if (instrument instanceof Memorandum memorandum) {
        Holding ground = effects.inEffectFor(memorandum.id(), organization);
        Truth truth = ground.on(day, presumptions);
        if (!truth.isNo()) {
          agreements.add(
              new Agreement(memorandum.id(), day, truth, others(memorandum, ground, day), ground));
        }
      }
    }
    return agreements.build();
  }

  private ImmutableMap<OrganizationId, Truth> others(
      Memorandum memorandum, Holding ground, LocalDate day) {
    ImmutableMap.Builder<OrganizationId, Truth> others = ImmutableMap.builder();
    for (OrganizationId party : effects.parties(memorandum.id())) {
      if (!party.equals(organization)) {
        Truth both =
            Holding.all(ground, effects.inEffectFor(memorandum.id(), party)).on(day, presumptions);
        if (!both.isNo()) {
          others.put(party, both);
        }
      }
    }
    return others.buildOrThrow();
  }
}
