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
 * @param byParty when it is in effect for each organization that ever is a party
 * @param versions every wording of its clauses
 * @param problems changes that do not apply, by amendment
 * @param contradictions facts that cannot be true together with what the instrument provides
 */
record InstrumentEffect(
    Holding whole,
    ImmutableMap<OrganizationId, Holding> byParty,
    ImmutableList<ClauseVersion> versions,
    ImmutableListMultimap<Applied, Problem> problems,
    ImmutableList<Problem> contradictions) {

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
        clauses.build(),
        problems.entries().stream()
            .filter(entry -> !entry.getKey().brought().on(day, presumptions).isNo())
            .map(Map.Entry::getValue)
            .collect(Problems.collector()));
  }

  /** This, while something else holds. */
  InstrumentEffect within(Holding other) {
    return new InstrumentEffect(
        Holding.all(whole, other),
        ImmutableMap.copyOf(Maps.transformValues(byParty, each -> Holding.all(each, other))),
        versions,
        problems,
        contradictions);
  }

  /** This, while what it amends is in effect, for the parties of that. */
  InstrumentEffect amending(InstrumentEffect amended) {
    return new InstrumentEffect(
        Holding.all(whole, amended.whole),
        ImmutableMap.copyOf(
            Maps.transformValues(amended.byParty, each -> Holding.all(whole, each))),
        versions,
        problems,
        contradictions);
  }
}
