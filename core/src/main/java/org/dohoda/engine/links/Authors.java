package org.dohoda.engine.links;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dohoda.body.AgendaItem;
import org.dohoda.engine.inquiry.Chains;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.Propositions;
import org.dohoda.engine.inquiry.Relations;
import org.dohoda.id.OrganizationId;
import org.dohoda.logic.Formula;
import org.dohoda.logic.Unknown;

/**
 * Who put the item asked about on the agenda. What is said of an organization as its author is said
 * of its units and successors, as everywhere.
 */
final class Authors {
  private final Inquiry inquiry;
  private final Chains chains;
  private final Comers comers;
  private final Optional<AgendaItem> item;
  private final Optional<OrganizationId> recorded;

  Authors(Inquiry inquiry, Chains chains, Comers comers) {
    this.inquiry = inquiry;
    this.chains = chains;
    this.comers = comers;
    this.item = inquiry.question().agendaItem();
    this.recorded = item.flatMap(AgendaItem::author);
  }

  /**
   * Whether the item is by an organization of which a rule speaks. An item of one that has been
   * succeeded, under whose name it may still be recorded, is its successor's, too.
   */
  Formula isBy(OrganizationId named, CompiledRule rule) {
    Relations relations = inquiry.relations();
    return ofAuthor(
        relations.preceding(relations.below(Set.of(named))), author -> isBy(named, author, rule));
  }

  private Formula isBy(OrganizationId named, OrganizationId author, CompiledRule rule) {
    if (named.equals(author)) {
      return Formula.of(true); // whoever bears the one bears the other
    }
    List<Formula> ways = new ArrayList<>();
    ways.add(chains.speaksOf(named, author, rule.ranking()));
    chains
        .bearers(author, rule.ranking())
        .forEach(
            (bearer, bears) ->
                ways.add(Formula.all(bears, chains.speaksOf(named, bearer, rule.ranking()))));
    return Formula.any(ways);
  }

  /**
   * Whether a rule that speaks of the author of the item speaks of the holder. The meeting as such
   * has no author.
   */
  Formula isHolder(CompiledRule rule) {
    if (item.isEmpty()) {
      return Formula.of(false);
    }
    return recorded
        .map(
            author ->
                comers.read(
                    () -> inquiry.relations().below(Set.of(author)),
                    holder -> chains.speaksOf(author, holder, rule.ranking())))
        .orElseGet(() -> comers.readAny(holder -> isAuthor(holder, rule), this::isAnother));
  }

  /** Whether the item is by one of which the register says nothing, and the holder comes for it. */
  private Formula isAnother() {
    return Formula.cases(
        author(),
        comers.mentioned().stream()
            .collect(ImmutableMap.toImmutableMap(each -> each, each -> Formula.of(false))),
        comers.anotherIsAuthor());
  }

  private Formula isAuthor(OrganizationId holder, CompiledRule rule) {
    return ofAuthor(
        inquiry.relations().above(holder),
        author -> chains.speaksOf(author, holder, rule.ranking()));
  }

  /** What is so of the author; if he is not recorded, in the case of each of some, else not. */
  private Formula ofAuthor(
      Iterable<OrganizationId> candidates, Function<OrganizationId, Formula> reading) {
    if (recorded.isPresent()) {
      return reading.apply(recorded.get());
    }
    ImmutableMap.Builder<OrganizationId, Formula> cases = ImmutableMap.builder();
    for (OrganizationId each : candidates) {
      Formula here = reading.apply(each);
      if (!here.kleene().isNo()) {
        cases.put(each, here);
      }
    }
    return Formula.cases(author(), cases.buildOrThrow(), Formula.of(false));
  }

  private Unknown author() {
    return inquiry.occasionOf(Propositions.Topic.AUTHOR, ImmutableList.of());
  }
}
