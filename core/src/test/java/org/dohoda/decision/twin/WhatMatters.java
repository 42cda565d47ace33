package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dohoda.decision.Outcome;

/** Which of the unknowns an open decision turns on. */
final class WhatMatters {
  private WhatMatters() {}

  /**
   * {@return the assignments of unknown facts of the occasion that give GRANTED whatever else is,
   * and no part of which does; empty if there is none}
   */
  static ImmutableSet<Map<Unknown, Object>> leastThatGrant(
      Completions completions, Follows follows) {
    Set<Map<Unknown, Object>> least = new LinkedHashSet<>();
    for (Map<Unknown, Object> each : assignments(completions)) {
      boolean lessIsEnough =
          least.stream().anyMatch(less -> each.entrySet().containsAll(less.entrySet()));
      if (!lessIsEnough && completions.results(each, follows).equals(Set.of(Outcome.GRANTED))) {
        least.add(each);
      }
    }
    return ImmutableSet.copyOf(least);
  }

  /** Every assignment of values to some facts of the occasion, the shortest first. */
  private static List<Map<Unknown, Object>> assignments(Completions completions) {
    List<Map<Unknown, Object>> all = new ArrayList<>(List.of(ImmutableMap.of()));
    for (Unknown unknown : completions.unknowns()) {
      if (unknown instanceof Unknown.OfOccasion) {
        for (Map<Unknown, Object> shorter : List.copyOf(all)) {
          for (Object value : unknown.values()) {
            all.add(
                ImmutableMap.<Unknown, Object>builder()
                    .putAll(shorter)
                    .put(unknown, value)
                    .buildOrThrow());
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(Map::size));
    return all;
  }

  /**
   * {@return what is not recorded and matters: two completions that differ in nothing else differ
   * in their results}
   */
  static ImmutableSet<Unknown> missing(Completions completions, Follows follows) {
    ImmutableSet.Builder<Unknown> missing = ImmutableSet.builder();
    for (Unknown unknown : completions.unknowns()) {
      if (!(unknown instanceof Unknown.OfOccasion) && tellsApart(completions, unknown, follows)) {
        missing.add(unknown);
      }
    }
    return missing.build();
  }

  private static boolean tellsApart(Completions completions, Unknown unknown, Follows follows) {
    Object first = unknown.values().get(0);
    for (Object other : unknown.values()) {
      if (differ(
          completions,
          completions,
          ImmutableMap.of(unknown, first),
          ImmutableMap.of(unknown, other),
          follows)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the completions under two assignments of the same unknowns can differ somewhere. */
  private static boolean differ(
      Completions one,
      Completions other,
      Map<Unknown, Object> given,
      Map<Unknown, Object> otherGiven,
      Follows follows) {
    Completions here = follow(one, given);
    Completions there = follow(other, otherGiven);
    if (here instanceof Completions.Settled && there instanceof Completions.Settled) {
      return !here.equals(there);
    }
    Completions.Open open = (Completions.Open) (here instanceof Completions.Open ? here : there);
    for (Object value : open.unknown().values()) {
      if (Completions.admits(given, open.unknown(), value, follows)
          && differ(
              here, there, with(given, open, value), with(otherGiven, open, value), follows)) {
        return true;
      }
    }
    return false;
  }

  private static Completions follow(Completions completions, Map<Unknown, Object> given) {
    Completions here = completions;
    while (here instanceof Completions.Open open && given.containsKey(open.unknown())) {
      here = open.at(given.get(open.unknown()));
    }
    return here;
  }

  private static Map<Unknown, Object> with(
      Map<Unknown, Object> given, Completions.Open open, Object value) {
    return ImmutableMap.<Unknown, Object>builder()
        .putAll(given)
        .put(open.unknown(), value)
        .buildOrThrow();
  }
}
