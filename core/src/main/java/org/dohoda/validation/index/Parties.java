package org.dohoda.validation.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;

/** Who takes part in which memorandum. Not thread-safe. */
final class Parties {
  private final Index index;
  private final Map<InstrumentId, Set<OrganizationId>> parties = new HashMap<>();
  private final Map<InstrumentId, Set<OrganizationId>> involved = new HashMap<>();

  Parties(Index index) {
    this.index = index;
  }

  /** Whether an organisation ever is a party to a memorandum. */
  boolean isParty(OrganizationId organization, Memorandum memorandum) {
    for (int i = 0; i < memorandum.parties().size(); i++) {
      if (memorandum.parties().get(i).organization().equals(organization)) {
        return true;
      }
    }
    return parties(memorandum).contains(organization);
  }

  private Set<OrganizationId> parties(Memorandum memorandum) {
    return parties.computeIfAbsent(
        memorandum.id(), id -> parties(memorandum, index.amendments(id)));
  }

  private static Set<OrganizationId> parties(Memorandum memorandum, List<Amendment> amendments) {
    Set<OrganizationId> all = new HashSet<>();
    memorandum.parties().forEach(party -> all.add(party.organization()));
    for (Amendment amendment : amendments) {
      for (Change change : amendment.changes()) {
        if (change instanceof Change.PartyJoins joins) {
          all.add(joins.party().organization());
        } else if (change instanceof Change.PartySucceeded succeeded) {
          all.add(succeeded.successor());
        }
      }
    }
    return all;
  }

  /** Whether it is a party or one's unit, stands behind one, or succeeds one of these. */
  boolean takesPart(OrganizationId organization, Memorandum memorandum) {
    return isParty(organization, memorandum)
        || involved
            .computeIfAbsent(memorandum.id(), id -> involved(memorandum))
            .contains(organization)
        || index.chain(organization).stream().anyMatch(parties(memorandum)::contains);
  }

  private Set<OrganizationId> involved(Memorandum memorandum) {
    Set<OrganizationId> all = new HashSet<>();
    parties(memorandum).forEach(party -> all.addAll(index.chain(party)));
    for (Party party : memorandum.parties()) {
      party.through().forEach(through -> all.add(through.unit()));
    }
    return all;
  }
}
