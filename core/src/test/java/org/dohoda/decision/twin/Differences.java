package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.decision.Supposition;
import org.dohoda.holding.Recordable;
import org.dohoda.time.Truth;

/** What a ruling of the engine and one of the twin say differently. */
final class Differences {
  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /** {@return the differences, in words; none if both say the same} */
  static List<String> between(Ruling ruling, TwinRuling twin) {
    Differences differences = new Differences();
    if (ruling.overLimit()) {
      differences.check(
          "possible", ruling.possible().containsAll(twin.possible()), ruling.possible(), twin);
      return differences.found;
    }
    differences.same("outcome", ruling.outcome(), twin.outcome());
    differences.same("possible", ruling.possible(), twin.possible());
    differences.same("grounds", grounds(ruling), grounds(twin));
    if (differences.found.isEmpty()) {
      differences.same("missing", missing(ruling), missing(twin));
      differences.compareSufficient(ruling, twin);
    }
    return differences.found;
  }

  private void same(String what, Object engine, Object twin) {
    check(what, engine.equals(twin), engine, twin);
  }

  private void check(String what, boolean holds, Object engine, Object twin) {
    if (!holds) {
      found.add(what + ": engine " + engine + ", twin " + twin);
    }
  }

  /** Every ground by its place, as far as the two differ at all. */
  private static Map<String, Object> grounds(Ruling ruling) {
    Map<String, Object> grounds = new HashMap<>();
    for (Ground each : ruling.grounds()) {
      grounds.put(
          each.path().toString(),
          List.of(
              each.origin(),
              Maps.transformValues(each.links(), link -> link.truth()).toString(),
              each.live()));
    }
    return grounds;
  }

  private static Map<String, Object> grounds(TwinRuling ruling) {
    Map<String, Object> grounds = new HashMap<>();
    for (TwinGround each : ruling.grounds()) {
      grounds.put(
          each.path().toString(), List.of(each.origin(), each.links().toString(), each.live()));
    }
    return grounds;
  }

  private static Set<String> missing(Ruling ruling) {
    Set<String> missing = new TreeSet<>();
    for (Recordable each : ruling.missing()) {
      missing.add(each.toString());
    }
    return missing;
  }

  private static Set<String> missing(TwinRuling ruling) {
    Set<String> missing = new TreeSet<>();
    for (Unknown each : ruling.missing()) {
      missing.add(
          each instanceof Unknown.Day day
              ? day.fact().toString()
              : ((Unknown.Missing) each).datum().toString());
    }
    return missing;
  }

  /**
   * The engine supposes propositions, the twin gives values to unknowns. What the engine supposes
   * must be enough, nothing in it must be dispensable, and it must cover what the twin found.
   */
  private void compareSufficient(Ruling ruling, TwinRuling twin) {
    check(
        "sufficient",
        ruling.sufficient().isEmpty() == twin.assignments().isEmpty(),
        ruling.sufficient(),
        twin.assignments());
    for (ImmutableSet<Supposition> set : ruling.sufficient()) {
      check("sufficient", grants(twin, set), set, "not enough");
      for (Supposition each : set) {
        check(
            "sufficient",
            !grants(twin, Sets.difference(set, Set.of(each))),
            set,
            "can do without " + each);
      }
    }
    for (Map<Unknown, Object> assignment : twin.assignments()) {
      boolean covered =
          ruling.sufficient().stream()
              .anyMatch(set -> set.stream().allMatch(each -> isSaid(each, assignment, twin)));
      check("sufficient", covered, ruling.sufficient(), assignment);
    }
  }

  private static boolean grants(TwinRuling twin, Set<Supposition> suppositions) {
    return twin.completions()
        .results(
            (unknown, value) ->
                suppositions.stream()
                    .noneMatch(
                        each -> Suppositions.truth(each, unknown, value, twin.follows()).isNo()))
        .equals(Set.of(Outcome.GRANTED));
  }

  private static boolean isSaid(
      Supposition supposition, Map<Unknown, Object> assignment, TwinRuling twin) {
    return assignment.entrySet().stream()
        .anyMatch(
            each ->
                Suppositions.truth(supposition, each.getKey(), each.getValue(), twin.follows())
                    == Truth.YES);
  }
}
