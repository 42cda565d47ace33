package org.dohoda.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A result in every completion of some unknowns: values that no formula tells apart count once.
 *
 * @param <R> the result
 */
public final class Completions<R> {
  private final ImmutableList<Unknown> unknowns;
  private final List<ImmutableList<Integer>> values;
  private final int[] strides;
  private final List<R> results;

  private Completions(ImmutableList<Unknown> unknowns, Function<Completion, R> result) {
    this.unknowns = unknowns;
    this.values = unknowns.stream().map(Unknown::distinguished).toList();
    this.strides = new int[unknowns.size()];
    int count = 1;
    for (int i = 0; i < strides.length; i++) {
      strides[i] = count;
      count *= values.get(i).size();
    }
    this.results = new ArrayList<>(count);
    Map<Unknown, Integer> assigned = new HashMap<>();
    for (int number = 0; number < count; number++) {
      for (int i = 0; i < strides.length; i++) {
        assigned.put(unknowns.get(i), values.get(i).get(digit(number, i)));
      }
      results.add(result.apply(Completion.of(assigned)));
    }
  }

  /** How many completions there are; the largest long if they are more than a long can count. */
  public static long count(Collection<Unknown> unknowns) {
    long count = 1;
    for (Unknown unknown : unknowns) {
      int size = unknown.distinguished().size();
      count = count > Long.MAX_VALUE / size ? Long.MAX_VALUE : count * size;
    }
    return count;
  }

  /** Works out the result in every completion; those of the occasion come first. */
  public static <R> Completions<R> of(
      Collection<Unknown> unknowns, Function<Completion, R> result) {
    ImmutableList.Builder<Unknown> ordered = ImmutableList.builder();
    unknowns.stream().filter(Unknown::isOfOccasion).forEach(ordered::add);
    unknowns.stream().filter(u -> !u.isOfOccasion()).forEach(ordered::add);
    return new Completions<>(ordered.build(), result);
  }

  /** The results that occur. */
  public ImmutableSet<R> results() {
    return ImmutableSet.copyOf(results);
  }

  /** The unknowns whose value makes a difference in some completion, in order. */
  public ImmutableList<Unknown> decisive() {
    ImmutableList.Builder<Unknown> decisive = ImmutableList.builder();
    for (int i = 0; i < strides.length; i++) {
      if (differs(i)) {
        decisive.add(unknowns.get(i));
      }
    }
    return decisive.build();
  }

  private boolean differs(int i) {
    for (int number = 0; number < results.size(); number++) {
      if (digit(number, i) > 0
          && !results.get(number).equals(results.get(number - strides[i] * digit(number, i)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The smallest partial assignments of the unknowns of the occasion under which every completion
   * has a wanted result, fewest values first.
   */
  public ImmutableList<Map<Unknown, Integer>> sufficient(Predicate<R> wanted) {
    int occasion = (int) unknowns.stream().filter(Unknown::isOfOccasion).count();
    int occasions = occasion == strides.length ? results.size() : strides[occasion];
    boolean[] good = new boolean[occasions];
    for (int number = 0; number < occasions; number++) {
      good[number] = true;
      for (int rest = number; rest < results.size() && good[number]; rest += occasions) {
        good[number] = wanted.test(results.get(rest));
      }
    }
    List<int[]> found = new ArrayList<>();
    for (int size = 0; size <= occasion; size++) {
      List<int[]> ofSize = new ArrayList<>();
      extend(new int[occasion], 0, size, good, found, ofSize);
      found.addAll(ofSize);
    }
    return found.stream().map(this::assignment).collect(ImmutableList.toImmutableList());
  }

  /** Tries all partial assignments (0 for free, else 1 + the index of a value) of a size. */
  private void extend(
      int[] partial, int at, int left, boolean[] good, List<int[]> smaller, List<int[]> found) {
    if (left == 0) {
      if (smaller.stream().noneMatch(each -> covers(each, partial)) && suffices(partial, good)) {
        found.add(partial.clone());
      }
      return;
    }
    if (partial.length - at < left) {
      return;
    }
    for (int value = 1; value <= values.get(at).size(); value++) {
      partial[at] = value;
      extend(partial, at + 1, left - 1, good, smaller, found);
    }
    partial[at] = 0;
    extend(partial, at + 1, left, good, smaller, found);
  }

  private static boolean covers(int[] smaller, int[] partial) {
    for (int i = 0; i < smaller.length; i++) {
      if (smaller[i] != 0 && smaller[i] != partial[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean suffices(int[] partial, boolean[] good) {
    for (int number = 0; number < good.length; number++) {
      boolean fits = true;
      for (int i = 0; i < partial.length && fits; i++) {
        fits = partial[i] == 0 || partial[i] == digit(number, i) + 1;
      }
      if (fits && !good[number]) {
        return false;
      }
    }
    return true;
  }

  private Map<Unknown, Integer> assignment(int[] partial) {
    Map<Unknown, Integer> assignment = new LinkedHashMap<>();
    for (int i = 0; i < partial.length; i++) {
      if (partial[i] != 0) {
        assignment.put(unknowns.get(i), values.get(i).get(partial[i] - 1));
      }
    }
    return assignment;
  }

  private int digit(int number, int i) {
    return number / strides[i] % values.get(i).size();
  }
}
