package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableSetMultimap;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.register.CooperationRegister;

/** Who ever is a party to what. */
final class PartyIndex {
  private PartyIndex() {}

  static ImmutableSetMultimap<InstrumentId, OrganizationId> parties(CooperationRegister register) {
    ImmutableSetMultimap.Builder<InstrumentId, OrganizationId> parties =
        ImmutableSetMultimap.builder();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Memorandum memorandum) {
        memorandum.parties().forEach(party -> parties.put(memorandum.id(), party.organization()));
      } else if (instrument instanceof Amendment amendment) {
        amendment.changes().forEach(change -> join(parties, amendment.amends(), change));
      }
    }
    return parties.build();
  }

  private static void join(
      ImmutableSetMultimap.Builder<InstrumentId, OrganizationId> parties,
      InstrumentId amended,
      Change change) {
    if (change instanceof Change.PartyJoins joins) {
      parties.put(amended, joins.party().organization());
    } else if (change instanceof Change.PartySucceeded succeeded) {
      parties.put(amended, succeeded.successor());
    }
  }
}
