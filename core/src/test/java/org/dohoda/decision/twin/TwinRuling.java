package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.participation.Right;
import org.dohoda.participation.RuleEffect;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Scenario;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/**
 * What the twin says of one right.
 *
 * @param outcome the outcome
 * @param possible what the decision can be, whatever the unknowns are
 * @param grounds every rule that speaks of the right, of this holder and of this body
 * @param completions all completions, with what tells them apart
 * @param follows which facts of the occasion settle others
 * @param assignments the fewest facts of the occasion that would grant the right
 * @param missing what is not recorded and changes the decision
 */
record TwinRuling(
    Outcome outcome,
    ImmutableSet<Outcome> possible,
    ImmutableList<TwinGround> grounds,
    Completions completions,
    Follows follows,
    ImmutableSet<Map<Unknown, Object>> assignments,
    ImmutableSet<Unknown> missing) {

  /** {@return what the twin says of a scenario} */
  static TwinRuling of(Scenario scenario) {
    return of(scenario.register(), scenario.presumptions(), scenario.question(), scenario.right());
  }

  /** {@return what the twin says of a right} */
  static TwinRuling of(
      CooperationRegister register,
      Set<Presumption> presumptions,
      ParticipationQuestion question,
      Right right) {
    return of(Matter.of(register, question), presumptions, right);
  }

  /** {@return what the twin says of a right in a matter} */
  static TwinRuling of(Matter all, Set<Presumption> presumptions, Right right) {
    ParticipationQuestion question = all.question();
    List<RuleVersion> speaking =
        all.rules().stream().filter(each -> each.rule().rights().contains(right)).toList();
    World world = World.asRecorded(question.day(), presumptions, all.follows());
    Completions completions = Completions.of(world, open -> decide(all, open, right));
    ImmutableSet<Outcome> possible = completions.results();
    ImmutableSet<Map<Unknown, Object>> assignments =
        possible.size() > 1 && possible.contains(Outcome.GRANTED)
            ? WhatMatters.leastThatGrant(completions, all.follows())
            : ImmutableSet.of();
    return new TwinRuling(
        verdict(possible, !assignments.isEmpty()),
        possible,
        grounds(all, speaking, world, right),
        completions,
        all.follows(),
        assignments,
        possible.size() > 1 && assignments.isEmpty()
            ? WhatMatters.missing(completions, all.follows())
            : ImmutableSet.of());
  }

  /**
   * Steps 3 and 4: the live rules of the highest rank decide; among them a prohibition wins.
   *
   * @return the result; empty if what is known does not settle it
   */
  static Optional<Outcome> decide(Matter matter, World world, Right right) {
    List<RuleVersion> speaking =
        matter.rules().stream().filter(each -> each.rule().rights().contains(right)).toList();
    List<RuleVersion> permissions = withEffect(speaking, RuleEffect.PERMITS);
    List<RuleVersion> prohibitions = withEffect(speaking, RuleEffect.PROHIBITS);
    Liveness liveness = new Liveness(matter, world, right);
    Ranks ranks = new Ranks(matter, world);
    Truth granted =
        world.any(
            permissions,
            p ->
                world.all(
                    () -> liveness.isLive(p),
                    () ->
                        world
                            .any(
                                prohibitions,
                                d ->
                                    world.all(
                                        () -> ranks.isAtLeast(d, p), () -> liveness.isLive(d)))
                            .not()));
    Truth refused =
        world.any(
            prohibitions,
            d ->
                world.all(
                    () -> liveness.isLive(d),
                    () ->
                        world
                            .any(
                                permissions,
                                p ->
                                    world.all(
                                        () -> ranks.isAtLeast(d, p).not(),
                                        () -> liveness.isLive(p)))
                            .not()));
    if (granted.isYes()) {
      return Optional.of(Outcome.GRANTED);
    }
    if (refused.isYes()) {
      return Optional.of(Outcome.REFUSED);
    }
    if (granted.isUnknown() || refused.isUnknown()) {
      return Optional.empty();
    }
    Truth matched = world.any(permissions, new Links(matter, world)::matches);
    return matched.isUnknown()
        ? Optional.empty()
        : Optional.of(matched.isYes() ? Outcome.UNMET : Outcome.SILENT);
  }

  private static List<RuleVersion> withEffect(List<RuleVersion> rules, RuleEffect effect) {
    return rules.stream().filter(each -> each.rule().effect() == effect).toList();
  }

  /** Step 5, last part. */
  private static Outcome verdict(ImmutableSet<Outcome> possible, boolean conditional) {
    if (possible.size() == 1) {
      return possible.iterator().next();
    }
    if (!possible.contains(Outcome.GRANTED)) {
      return Outcome.NOT_GRANTED;
    }
    return conditional ? Outcome.CONDITIONAL : Outcome.NOT_DETERMINED;
  }

  private static ImmutableList<TwinGround> grounds(
      Matter matter, List<RuleVersion> speaking, World world, Right right) {
    Links links = new Links(matter, world);
    Liveness liveness = new Liveness(matter, world, right);
    ImmutableList.Builder<TwinGround> grounds = ImmutableList.builder();
    for (RuleVersion version : speaking) {
      if (!links.truth(LinkKind.HOLDER, version).isNo()
          && !links.truth(LinkKind.BODY, version).isNo()) {
        grounds.add(
            new TwinGround(
                version.rule().id(),
                version.clause().origin(),
                version.path(),
                Maps.toMap(Arrays.asList(LinkKind.values()), link -> links.truth(link, version)),
                liveness.isLive(version)));
      }
    }
    return grounds.build();
  }
}
