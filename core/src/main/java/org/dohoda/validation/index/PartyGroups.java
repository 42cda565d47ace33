package org.dohoda.validation.index;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.register.CooperationRegister;

/** Memoranda between the same parties, drafts left out, where there are several. */
final class PartyGroups {
  private final ListMultimap<ImmutableSet<OrganizationId>, Memorandum> groups =
      LinkedListMultimap.create();

  PartyGroups(CooperationRegister register) {
    List<Memorandum> agreed = new ArrayList<>();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Memorandum memorandum && !isDraft(memorandum)) {
        agreed.add(memorandum);
      }
    }
    for (Memorandum memorandum : Alike.mayBe(agreed, PartyGroups::hash)) {
      groups.put(parties(memorandum), memorandum);
    }
  }

  private static boolean isDraft(Memorandum memorandum) {
    return memorandum.state().isPresent() && memorandum.state().get() == InstrumentState.DRAFT;
  }

  private static int hash(Memorandum memorandum) {
    int hash = 0;
    for (int i = 0; i < memorandum.parties().size(); i++) {
      hash += memorandum.parties().get(i).organization().hashCode();
    }
    return hash;
  }

  private static ImmutableSet<OrganizationId> parties(Memorandum memorandum) {
    return memorandum.parties().stream()
        .map(Party::organization)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The groups, each in the order of the register. */
  Collection<Collection<Memorandum>> all() {
    return groups.asMap().values();
  }

  /** The others of its group. */
  List<Memorandum> others(Memorandum memorandum) {
    return groups.isEmpty()
        ? List.of()
        : groups.get(parties(memorandum)).stream()
            .filter(other -> !other.id().equals(memorandum.id()))
            .toList();
  }
}
