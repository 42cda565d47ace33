package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.party.Place;
import org.dohoda.effect.wording.Slot;
import org.dohoda.effect.wording.TermHistory;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/**
 * What is computed of one instrument.
 *
 * @param whole when it is in effect as a whole
 * @param byParty the place of each organization that ever is a party
 * @param others when it is in effect for any other: never, unless its parties are not known
 * @param versions every wording of its clauses
 * @param terms its terms and when each counts, if an amendment changes the term as such
 * @param handovers who follows a party by amendments, by the party
 * @param problems changes that do not apply, by amendment
 * @param contradictions facts that cannot be true together with what the instrument provides
 */
record InstrumentEffect(
    Holding whole,
    ImmutableMap<OrganizationId, Place> byParty,
    Holding others,
    ImmutableList<ClauseVersion> versions,
    ImmutableList<Slot.Version<TermHistory.Stated>> terms,
    ImmutableListMultimap<OrganizationId, Handover> handovers,
    ImmutableListMultimap<Applied, Problem> problems,
    ImmutableList<Problem> contradictions) {

  /** When it is in effect for an organization. */
  Holding forParty(OrganizationId party) {
    Place place = byParty.get(party);
    return place == null ? others : place.bound();
  }

  /** The place of an organization among the parties; none if it never is one. */
  Place place(OrganizationId party) {
    return byParty.getOrDefault(party, Place.NONE);
  }

  /** All problems of the instrument. */
  Problems allProblems() {
    return Problems.copyOf(Iterables.concat(problems.values(), contradictions));
  }

  /** The text of a day. */
  ConsolidatedText consolidated(InstrumentId id, LocalDate day, Set<Presumption> presumptions) {
    ImmutableList.Builder<ConsolidatedText.ConsolidatedClause> clauses = ImmutableList.builder();
    for (ClauseVersion version : versions) {
      Truth inText = version.text().on(day, presumptions);
      if (!inText.isNo()) {
        clauses.add(
            new ConsolidatedText.ConsolidatedClause(
                version, inText, version.within(whole).on(day, presumptions)));
      }
    }
    return new ConsolidatedText(
        id,
        day,
        whole.on(day, presumptions),
        parties(day, presumptions),
        terms(day, presumptions),
        clauses.build(),
        problems.entries().stream()
            .filter(entry -> !entry.getKey().brought().on(day, presumptions).isNo())
            .map(Map.Entry::getValue)
            .collect(Problems.collector()));
  }

  private ImmutableList<ConsolidatedText.ConsolidatedParty> parties(
      LocalDate day, Set<Presumption> presumptions) {
    ImmutableList.Builder<ConsolidatedText.ConsolidatedParty> parties = ImmutableList.builder();
    byParty.forEach(
        (party, place) -> {
          Truth is = place.party().on(day, presumptions);
          if (!is.isNo()) {
            Truth bound = place.bound().on(day, presumptions);
            parties.add(new ConsolidatedText.ConsolidatedParty(party, is, bound));
          }
        });
    return parties.build();
  }

  private ImmutableList<ConsolidatedText.ConsolidatedTerm> terms(
      LocalDate day, Set<Presumption> presumptions) {
    ImmutableList.Builder<ConsolidatedText.ConsolidatedTerm> counting = ImmutableList.builder();
    for (Slot.Version<TermHistory.Stated> version : terms) {
      counting.add(
          new ConsolidatedText.ConsolidatedTerm(
              version.value().term().provision(),
              version.value().origin(),
              version.value().clause(),
              version.value().term().path(),
              version.holding().on(day, presumptions)));
    }
    return counting.build();
  }

  /** This amendment, while something else holds of what it amends, whose parties are not known. */
  InstrumentEffect amendingUnknown(Holding other) {
    Holding both = Holding.all(whole, other);
    return new InstrumentEffect(
        both, ImmutableMap.of(), both, versions, terms, handovers, problems, contradictions);
  }

  /** This amendment, while what it amends is in effect, for the parties of that. */
  InstrumentEffect amending(InstrumentEffect amended) {
    return new InstrumentEffect(
        Holding.all(whole, amended.whole),
        ImmutableMap.copyOf(Maps.transformValues(amended.byParty, each -> each.within(whole))),
        Holding.all(whole, amended.others),
        versions,
        terms,
        handovers,
        problems,
        contradictions);
  }
}
