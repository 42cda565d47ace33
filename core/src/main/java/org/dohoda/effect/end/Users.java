package org.dohoda.effect.end;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dohoda.condition.Actor;
import org.dohoda.id.OrganizationId;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Termination;
import org.dohoda.time.Truth;

/**
 * Who may use a provision on termination.
 *
 * @param parties all that are ever parties
 * @param successors an organization with all that may come to succeed it
 */
public record Users(
    Set<OrganizationId> parties,
    Function<OrganizationId, ? extends Set<OrganizationId>> successors) {

  /**
   * Whether the one who acts may use it. A provision that does not say who may is for each party;
   * for whom one acts that is no party is not known.
   */
  Truth mayUse(Optional<OrganizationId> acting, Termination termination) {
    if (termination.bearers().isEmpty()) {
      return Truth.YES;
    }
    return acting.filter(parties::contains).isPresent()
        ? Truth.any(termination.bearers().stream().map(bearer -> is(bearer, acting.orElseThrow())))
        : Truth.UNKNOWN;
  }

  private Truth is(Bearer bearer, OrganizationId party) {
    if (bearer instanceof Bearer.Together together) {
      return Truth.any(together.bearers().stream().map(each -> is(each, party)));
    }
    if (bearer instanceof Bearer.Named named) {
      return is(named.actor(), party);
    }
    if (bearer instanceof Bearer.Through through) {
      return is(through.organization(), party);
    }
    boolean anyParty =
        bearer instanceof Bearer.EachParty
            || bearer instanceof Bearer.AllParties
            || bearer instanceof Bearer.OtherParties;
    return anyParty ? Truth.YES : Truth.UNKNOWN;
  }

  private Truth is(Actor actor, OrganizationId party) {
    if (actor instanceof Actor.OfOrganization organization) {
      return is(organization.id(), party);
    }
    return actor instanceof Actor.Office office
        ? office.organization().map(each -> is(each, party)).orElse(Truth.UNKNOWN)
        : Truth.UNKNOWN;
  }

  private Truth is(OrganizationId named, OrganizationId party) {
    return Truth.of(successors.apply(named).contains(party));
  }
}
