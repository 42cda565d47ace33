package org.dohoda.condition;

import com.google.common.collect.ImmutableList;
import org.dohoda.internal.Nesting;

/** What conditions are made of. */
final class Parts {
  private Parts() {}

  /** Refuses conditions that stand in one another too deep. */
  static void check(String argument, ImmutableList<Condition> conditions) {
    Nesting.check(argument, conditions, Parts::of);
  }

  private static ImmutableList<Condition> of(Condition condition) {
    if (condition instanceof AllOf all) {
      return all.conditions();
    } else if (condition instanceof AnyOf any) {
      return any.conditions();
    }
    return condition instanceof Not not ? ImmutableList.of(not.condition()) : ImmutableList.of();
  }
}
