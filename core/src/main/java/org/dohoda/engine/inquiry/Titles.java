package org.dohoda.engine.inquiry;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.logic.Reasons;
import org.dohoda.problem.ModelPath;

/**
 * By what an organization has come to its place among the parties of an instrument: successions and
 * amendments. One that an amendment names as the successor has it by what brought it to whom it
 * follows, too, through as many steps as chains are followed. What has not ended the place is none
 * of it.
 *
 * <p>Used by one thread.
 */
final class Titles {
  private static final Reasons<Object> NOTHING = Reasons.of(Set.of());

  private final Inquiry inquiry;
  private final InstrumentId instrument;
  private final LocalDate day;

  /** What brought their places to those who were asked about so far; nothing while it is read. */
  private final Map<OrganizationId, Reasons<Object>> known = new HashMap<>();

  Titles(Inquiry inquiry, InstrumentId instrument, LocalDate day) {
    this.inquiry = inquiry;
    this.instrument = instrument;
    this.day = day;
  }

  /** The places of what has brought something about that holds on the day. */
  Reasons<Object> of(OrganizationId party, Holding holding) {
    known.putIfAbsent(party, NOTHING);
    if (holding instanceof Holding.Since since) {
      return brought(party, since.first());
    } else if (holding instanceof Holding.Presumable presumable) {
      boolean presumes = inquiry.presumptions().contains(presumable.presumption());
      return of(party, presumes ? presumable.presumed() : presumable.recorded());
    } else if (holding instanceof Holding.All all) {
      return Reasons.all(ofEach(party, all.parts()));
    } else if (holding instanceof Holding.Any any) {
      return Reasons.any(
          ofEach(
              party,
              any.parts().stream()
                  .filter(part -> part.on(day, inquiry.presumptions()).isYes())
                  .toList()));
    }
    return NOTHING;
  }

  private List<Reasons<Object>> ofEach(OrganizationId party, List<Holding> parts) {
    List<Reasons<Object>> each = new ArrayList<>(parts.size());
    parts.forEach(part -> each.add(of(party, part)));
    return each;
  }

  private Reasons<Object> brought(OrganizationId party, DayFact first) {
    Optional<InstrumentId> amendment = first.instrument().filter(id -> !id.equals(instrument));
    if (amendment.isPresent()) {
      Reasons<Object> itself = Reasons.of(Set.of(Paths.instrument(amendment.get())));
      return Reasons.all(List.of(itself, ofPredecessors(party, amendment.get())));
    }
    Optional<ModelPath> succession =
        first.kind() == DayKind.RELATION_START ? first.path().parent() : Optional.empty();
    return Reasons.of(succession.map(ImmutableSet::of).orElse(ImmutableSet.of()));
  }

  /** By what those had come to the place whom a party follows by an amendment. */
  private Reasons<Object> ofPredecessors(OrganizationId party, InstrumentId amendment) {
    List<Reasons<Object>> all = new ArrayList<>();
    if (inquiry.register().instrument(amendment).orElse(null) instanceof Amendment by) {
      for (Change change : by.changes()) {
        if (change instanceof Change.PartySucceeded succeeded
            && succeeded.successor().equals(party)) {
          all.add(ofPredecessor(succeeded.predecessor()));
        }
      }
    }
    return Reasons.all(all);
  }

  private Reasons<Object> ofPredecessor(OrganizationId predecessor) {
    Reasons<Object> before = known.get(predecessor);
    if (before != null || known.size() > Beyond.LONGEST) {
      return before == null ? NOTHING : before;
    }
    Holding named = inquiry.effects().hasBeenParty(instrument, predecessor);
    Reasons<Object> titles =
        named.on(day, inquiry.presumptions()).isYes() ? of(predecessor, named) : NOTHING;
    known.put(predecessor, titles);
    return titles;
  }
}
