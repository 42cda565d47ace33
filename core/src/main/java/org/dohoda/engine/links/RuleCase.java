package org.dohoda.engine.links;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dohoda.decision.BodyMatch;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.effect.facts.Paths;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.LinkFormula;
import org.dohoda.engine.inquiry.Propositions;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.logic.Completion;
import org.dohoda.logic.Formula;
import org.dohoda.problem.ModelPath;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the light of a question: each link as a formula.
 *
 * @param rule the rule
 * @param links the links
 * @param fits whether holder, capacity, body and reach fit
 * @param applies whether every link holds
 * @param bodyMatch by what the rule speaks of the body
 * @param ranks for each rank, whether the rule has it; empty if its rank is recorded
 * @param counting for each rule that it is an exception to by a link that may lie in a circle,
 *     whether the link counts; another link does wherever the rule applies
 */
public record RuleCase(
    CompiledRule rule,
    ImmutableMap<LinkKind, LinkFormula> links,
    Formula fits,
    Formula applies,
    BodyMatch bodyMatch,
    ImmutableList<Formula> ranks,
    ImmutableMap<RuleId, LinkFormula> counting) {

  private static final ImmutableList<Object> AUTHORITIES = ImmutableList.copyOf(Authority.values());

  /** Reads the links of a rule; empty if it certainly speaks of another holder or body. */
  public static Optional<RuleCase> of(CompiledRule rule, Readers readers) {
    Inquiry inquiry = readers.inquiry();
    Map<LinkKind, LinkFormula> links = new EnumMap<>(LinkKind.class);
    links.put(LinkKind.HOLDER, readers.link(each -> each.holders().speaksOf(rule)));
    links.put(LinkKind.BODY, readers.link(each -> each.bodies().speaksOf(rule)));
    if (isNo(links, LinkKind.HOLDER) || isNo(links, LinkKind.BODY)) {
      return Optional.empty();
    }
    links.put(LinkKind.CAPACITY, readers.link(each -> capacity(rule, each.inquiry())));
    links.put(LinkKind.REACH, readers.link(each -> each.agenda().reached(rule)));
    Formula fits = join(links);
    readers.readEffect(rule, links);
    ImmutableList.Builder<Formula> ranks = ImmutableList.builder();
    if (rule.authority().isEmpty()) {
      ModelPath path = Paths.instrument(rule.ranking());
      Datum datum = new Datum(DatumKind.AUTHORITY, path.member("authority"));
      Datum reported =
          rule.unknown().map(missing -> new Datum(DatumKind.ELEMENT, missing)).orElse(datum);
      for (Authority authority : Authority.values()) {
        ranks.add(Formula.ask(inquiry.datumOf(datum, reported, AUTHORITIES), authority));
      }
    }
    return Optional.of(
        new RuleCase(
            rule,
            ImmutableMap.copyOf(links),
            fits,
            join(links),
            readers.bodies().match(rule),
            ranks.build(),
            readers.counting().links(rule, readers)));
  }

  private static boolean isNo(Map<LinkKind, LinkFormula> links, LinkKind kind) {
    LinkFormula link = links.get(kind);
    return link != null && link.formula().kleene().isNo();
  }

  private static Formula join(Map<LinkKind, LinkFormula> links) {
    List<Formula> parts = new ArrayList<>();
    links.values().forEach(link -> parts.add(link.formula()));
    return Formula.all(parts);
  }

  private static Formula capacity(CompiledRule rule, Inquiry inquiry) {
    return rule.rule()
        .capacity()
        .map(
            wanted ->
                inquiry
                    .question()
                    .capacity()
                    .map(stated -> Formula.of(stated.equals(wanted)))
                    .orElseGet(
                        () ->
                            inquiry.occasionIs(
                                Propositions.Topic.CAPACITY, wanted, ImmutableList.of())))
        .orElse(Formula.of(true));
  }

  /** Whether it counts as an exception to a rule to which it is declared one. */
  public Formula counts(CompiledRule to) {
    LinkFormula link = counting.get(to.rule().id());
    return link == null ? Formula.of(true) : link.formula();
  }

  /** The rank of the rule in a completion. */
  public int rank(Completion completion) {
    if (rule.authority().isPresent()) {
      return rule.authority().get().rank();
    }
    for (Authority authority : Authority.values()) {
      if (ranks.get(AUTHORITIES.indexOf(authority)).in(completion)) {
        return authority.rank();
      }
    }
    throw new IllegalStateException("completion: must give a rank to " + rule.ranking());
  }

  /** The lowest rank that the rule may have. */
  public int lowestRank() {
    return rule.authority().orElse(Authority.MEMORANDUM).rank();
  }

  /** The highest rank that the rule may have. */
  public int highestRank() {
    return rule.authority().orElse(Authority.STATUTE).rank();
  }

  /** The links in the words of an answer. */
  public ImmutableMap<LinkKind, Link> describe() {
    ImmutableMap.Builder<LinkKind, Link> described = ImmutableMap.builder();
    links.forEach((kind, link) -> described.put(kind, link.describe(kind)));
    return described.buildOrThrow();
  }

  /** One case is the same as itself alone: comparing what it holds would cost too much. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return rule.number();
  }
}
