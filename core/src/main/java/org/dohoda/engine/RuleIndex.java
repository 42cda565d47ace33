package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.body.Capacity;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Relations;
import org.dohoda.id.BodyId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Stake;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.Holder;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Right;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Openness;

/**
 * The rules that may concern a question, found without looking at the others.
 *
 * <p>A rule stands under each pair of what it may say of the holder and of the body: an id, or
 * nothing in particular. A question looks under the pairs of the ids to which recorded relations
 * lead from its holder and its body. Whether a rule found concerns the question, its links tell.
 */
final class RuleIndex {
  private final ImmutableListMultimap<Key, CompiledRule> rules;
  private final CooperationRegister register;
  private final Relations relations;
  private final ImmutableSet<Right> rights;
  private final ImmutableSet<Capacity> capacities;
  private final boolean reachesItems;

  /** An id or nothing in particular, for the holder and for the body. */
  private record Key(Optional<? extends Id> holder, Optional<? extends Id> body) {}

  RuleIndex(Iterable<CompiledRule> compiled, CooperationRegister register, Relations relations) {
    this.register = register;
    this.relations = relations;
    ImmutableListMultimap.Builder<Key, CompiledRule> index = ImmutableListMultimap.builder();
    Set<Right> spokenOf = new LinkedHashSet<>();
    Set<Capacity> named = new LinkedHashSet<>();
    for (CompiledRule rule : compiled) {
      spokenOf.addAll(rule.rule().rights());
      rule.rule().capacity().ifPresent(named::add);
      Optional<OrganizationId> holder =
          rule.rule().holder() instanceof Holder.RepresentativeOf of
              ? Optional.of(of.organization())
              : Optional.empty();
      for (Optional<? extends Id> body : bodiesOf(rule)) {
        index.put(new Key(holder, body), rule);
      }
    }
    this.rules = index.build();
    this.reachesItems =
        rules.values().stream()
            .map(CompiledRule::rule)
            .anyMatch(
                rule ->
                    !(rule.reach() instanceof Reach.WholeMeeting)
                        || rule.holder() instanceof Holder.AuthorOfItem);
    this.rights = ImmutableSet.copyOf(spokenOf);
    this.capacities = ImmutableSet.copyOf(named);
  }

  /** The rights of which some rule speaks. */
  ImmutableSet<Right> rights() {
    return rights;
  }

  /** The capacities for which some rule is. */
  ImmutableSet<Capacity> capacities() {
    return capacities;
  }

  /** The rights that the rules of an instrument speak of. */
  ImmutableSet<Right> rightsIn(InstrumentId instrument) {
    return rules.values().stream()
        .filter(rule -> rule.instrument().id().equals(instrument))
        .sorted(Comparator.comparingInt(CompiledRule::number))
        .flatMap(rule -> rule.rule().rights().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether any rule reaches items of the agenda alone: else an item is as the meeting. */
  boolean reachesItems() {
    return reachesItems;
  }

  private static Set<Optional<? extends Id>> bodiesOf(CompiledRule rule) {
    Set<Optional<? extends Id>> bodies = new LinkedHashSet<>();
    var selector = rule.rule().bodies();
    selector.named().ifPresent(named -> named.items().forEach(b -> bodies.add(Optional.of(b))));
    if (selector.descriptions().isEmpty()) {
      if (selector.named().map(n -> n.openness() != Openness.CLOSED).orElse(true)) {
        bodies.add(Optional.empty());
      }
    }
    for (BodyDescription description : selector.descriptions()) {
      bodies.add(description.owner().isPresent() ? description.owner() : description.stakeOf());
    }
    return bodies;
  }

  /** The rules that may concern a question, in the order of the register. */
  ImmutableList<CompiledRule> about(ParticipationQuestion question) {
    Set<Optional<? extends Id>> holders = holders(question);
    Set<Optional<? extends Id>> bodies = bodies(question.body());
    Set<CompiledRule> found = new LinkedHashSet<>();
    for (Optional<? extends Id> holder : holders) {
      for (Optional<? extends Id> body : bodies) {
        found.addAll(rules.get(new Key(holder, body)));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(CompiledRule::number))
        .collect(ImmutableList.toImmutableList());
  }

  private Set<Optional<? extends Id>> holders(ParticipationQuestion question) {
    Set<Optional<? extends Id>> holders = new LinkedHashSet<>();
    holders.add(Optional.empty());
    question.organization().ifPresent(id -> above(id).forEach(o -> holders.add(Optional.of(o))));
    if (question.organization().isEmpty() && !question.isOfPublic()) {
      rules.keySet().forEach(key -> holders.add(key.holder())); // he may come for any of them
    }
    return holders;
  }

  /** The organization, those above it, and those that any of them succeeded. */
  Set<OrganizationId> above(OrganizationId organization) {
    return relations.above(organization);
  }

  /** The same of the recorded owner of a body, and of all that succeeded it. */
  Set<OrganizationId> aboveOwner(OrganizationId owner) {
    return relations.above(relations.succeeding(owner));
  }

  private Set<Optional<? extends Id>> bodies(BodyId id) {
    Set<Optional<? extends Id>> bodies = new LinkedHashSet<>();
    bodies.add(Optional.empty());
    Set<BodyId> predecessors = Relations.withPredecessors(id, register);
    predecessors.forEach(body -> bodies.add(Optional.of(body)));
    boolean recorded = predecessors.stream().allMatch(each -> register.body(each).isPresent());
    Optional<OrganizationId> owner = register.body(id).flatMap(Body::owner);
    if (recorded && owner.isPresent()) {
      aboveOwner(owner.get()).forEach(each -> bodies.add(Optional.of(each)));
      for (OrganizationId each : relations.succeeding(owner.get())) {
        for (Stake stake : relations.stakes().get(each)) {
          above(stake.holder()).forEach(holder -> bodies.add(Optional.of(holder)));
        }
      }
    } else {
      rules.keySet().forEach(key -> bodies.add(key.body()));
    }
    return bodies;
  }
}
