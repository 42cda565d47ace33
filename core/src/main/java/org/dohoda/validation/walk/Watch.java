package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Arrays;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;

/**
 * Rules by what they look at, so that a pass finds those for a subject in one step.
 *
 * <p>Immutable and thread-safe.
 */
public final class Watch {
  private final Rule<?>[] rules;
  private final Check<?>[] checks;

  /** For each kind of subject the number of its first rule, and at the end the number of all. */
  private final int[] first = new int[On.COUNT_OF_ALL + 1];

  private Watch(Iterable<Rule<?>> all) {
    Multimap<Integer, Rule<?>> byNumber = MultimapBuilder.treeKeys().arrayListValues().build();
    all.forEach(rule -> byNumber.put(rule.on().number(), rule));
    rules = byNumber.values().toArray(new Rule<?>[0]);
    checks = new Check<?>[rules.length];
    for (int i = 0; i < rules.length; i++) {
      checks[i] = rules[i].check();
      first[rules[i].on().number() + 1] = i + 1;
    }
    for (int i = 1; i < first.length; i++) {
      first[i] = Math.max(first[i], first[i - 1]);
    }
  }

  private Watch(On<?> on, Check<?> check) {
    rules = new Rule<?>[0];
    checks = new Check<?>[] {check};
    Arrays.fill(first, on.number() + 1, first.length, 1);
  }

  /** A watch by one check, which reports nothing. */
  static <T> Watch by(On<T> on, Check<T> check) {
    return new Watch(on, check);
  }

  /**
   * {@return a watch by these rules}
   *
   * @param rules the rules
   */
  public static Watch of(Iterable<Rule<?>> rules) {
    return new Watch(ImmutableList.copyOf(rules));
  }

  /**
   * {@return what the rules find in a register, in order}
   *
   * @param register the register; any
   */
  public Problems over(CooperationRegister register) {
    return Pass.over(register, this);
  }

  /** The number of the first rule on something. */
  int first(On<?> on) {
    return first[on.number()];
  }

  /** The number after that of the last rule on something. */
  int end(On<?> on) {
    return first[on.number() + 1];
  }

  /** The check of the rule of a number between these two. */
  @SuppressWarnings("unchecked") // the rules of these numbers look at such subjects
  <T> Check<T> check(On<T> on, int number) {
    return (Check<T>) checks[number];
  }

  Rule<?> rule(int number) {
    return rules[number];
  }
}
