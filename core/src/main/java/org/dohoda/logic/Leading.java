package org.dohoda.logic;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dohoda.time.Truth;

/**
 * That steps lead from one thing to another, each of which is there if a formula is so. It says as
 * much as all ways between the two, each with all its steps, without going through each of them.
 *
 * @param start where they begin
 * @param goal where they lead
 * @param steps the steps on some way from the one to the other, by where they begin
 */
public record Leading(Object start, Object goal, ImmutableListMultimap<Object, Step> steps)
    implements Formula {

  /**
   * A step.
   *
   * @param from where it begins
   * @param to where it ends
   * @param taken whether it is there
   */
  public record Step(Object from, Object to, Formula taken) {}

  /** That some of these steps lead from a thing to another one. */
  public static Formula from(Object start, Object goal, List<Step> steps) {
    ImmutableListMultimap<Object, Step> onwards = index(steps, Step::from);
    Set<Object> after = reached(start, onwards, Step::to, step -> !step.taken().kleene().isNo());
    if (!after.contains(goal)) {
      return Formula.of(false);
    }
    if (reached(start, onwards, Step::to, step -> step.taken().kleene().isYes()).contains(goal)) {
      return Formula.of(true);
    }
    Set<Object> before =
        reached(goal, index(steps, Step::to), Step::from, step -> !step.taken().kleene().isNo());
    List<Step> between =
        steps.stream()
            .filter(step -> after.contains(step.from()) && before.contains(step.to()))
            .toList();
    return new Leading(start, goal, index(between, Step::from));
  }

  private static ImmutableListMultimap<Object, Step> index(
      List<Step> steps, Function<Step, Object> end) {
    return steps.stream().collect(ImmutableListMultimap.toImmutableListMultimap(end, step -> step));
  }

  private static Set<Object> reached(
      Object start,
      ImmutableListMultimap<Object, Step> steps,
      Function<Step, Object> end,
      Predicate<Step> taken) {
    Set<Object> reached = new HashSet<>(Set.of(start));
    Deque<Object> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Step step : steps.get(open.remove())) {
        Object next = end.apply(step);
        if (!reached.contains(next) && taken.test(step)) {
          reached.add(next);
          open.add(next);
        }
      }
    }
    return reached;
  }

  /** What is known is no formula of this kind. */
  @Override
  public Truth kleene() {
    return Truth.UNKNOWN;
  }

  @Override
  public boolean in(Completion completion) {
    return reached(start, steps, Step::to, step -> step.taken().in(completion)).contains(goal);
  }

  @Override
  public void collect(Asked asked) {
    steps.values().forEach(step -> step.taken().collect(asked));
  }
}
