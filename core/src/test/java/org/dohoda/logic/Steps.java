package org.dohoda.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Formulas over a few unknowns of every kind, read from steps as a calculator reads keys. */
final class Steps {
  private static final OneOf NAMED = new OneOf("c", true, ImmutableList.of("x", "y", "z"));
  private static final OneOf OTHER = new OneOf("e", false, ImmutableList.of());
  private static final SomeCount COUNT = new SomeCount("d");

  private static final ImmutableList<Formula> LEAVES =
      ImmutableList.of(
          Formula.of(true),
          Formula.of(false),
          Formula.ask(new YesOrNo("a", true), YesOrNo.SO),
          Formula.ask(new YesOrNo("b", false), YesOrNo.SO),
          Formula.ask(NAMED, "x"),
          Formula.ask(NAMED, "y"),
          Formula.ask(OTHER, "v"),
          Formula.ask(OTHER, "w"),
          Formula.ask(COUNT, 1),
          Formula.ask(COUNT, 3));

  /** The largest step: ten leaves, the opposite, and twice each way to join the last ones. */
  static final int LARGEST = 18;

  private Steps() {}

  static Formula formula(List<Integer> steps) {
    Deque<Formula> read = new ArrayDeque<>(List.of(LEAVES.get(2), LEAVES.get(4)));
    for (int step : steps) {
      if (step < LEAVES.size()) {
        read.push(LEAVES.get(step));
      } else if (step == LEAVES.size()) {
        read.push(read.pop().not());
      } else if (read.size() > 1) {
        Formula last = read.pop();
        Formula before = read.pop();
        read.push(joined(step % 4, before, last));
      }
    }
    return read.element();
  }

  private static Formula joined(int how, Formula before, Formula last) {
    return switch (how) {
      case 0 -> Formula.all(before, last);
      case 1 -> Formula.any(before, last);
      case 2 -> Formula.cases(NAMED, ImmutableMap.of("x", before, "y", last), last);
      default -> Formula.cases(OTHER, ImmutableMap.of("v", before), last);
    };
  }
}
