package org.dohoda.engine.links;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.body.AgendaItem;
import org.dohoda.engine.inquiry.Chains;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.Propositions;
import org.dohoda.id.OrganizationId;
import org.dohoda.logic.Formula;

/**
 * Who put the item asked about on the agenda. What is said of an organization as its author is said
 * of its units and successors, as everywhere.
 */
final class Authors {
  private final Inquiry inquiry;
  private final Chains chains;
  private final Optional<OrganizationId> recorded;

  Authors(Inquiry inquiry, Chains chains) {
    this.inquiry = inquiry;
    this.chains = chains;
    this.recorded = inquiry.question().agendaItem().flatMap(AgendaItem::author);
  }

  /** Whether the item is by an organization of which a rule speaks. */
  Formula isBy(OrganizationId named, CompiledRule rule) {
    return ofAuthor(
        inquiry.relations().below(named), author -> chains.speaksOf(named, author, rule.ranking()));
  }

  /** Whether a rule that speaks of the author of the item speaks of an organization. */
  Formula isAuthor(OrganizationId holder, CompiledRule rule) {
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
    return Formula.cases(
        inquiry.occasionOf(Propositions.Topic.AUTHOR, ImmutableList.of()),
        cases.buildOrThrow(),
        Formula.of(false));
  }
}
