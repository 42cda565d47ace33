package org.dohoda.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * An unknown with the values that what is asked of it tells apart, numbered from 0, and with the
 * sets of them that can be said by answers. Of a number those are the ranges; of anything else, one
 * value that is asked for, or all values but some that are.
 */
final class Scope {
  private final Unknown unknown;
  private final Set<Object> tests;
  private final ImmutableList<Integer> values;

  /** The place of the value that passes no test; -1 if there is none. */
  private final int another;

  Scope(Unknown unknown, Set<Object> tests) {
    this.unknown = unknown;
    this.tests = tests;
    this.values = unknown.distinguished(tests);
    int passingNone = -1;
    for (int i = 0; i < values.size(); i++) {
      int value = values.get(i);
      if (tests.stream().noneMatch(test -> unknown.passes(test, value))) {
        passingNone = i;
      }
    }
    this.another = passingNone;
  }

  Unknown unknown() {
    return unknown;
  }

  int size() {
    return values.size();
  }

  int value(int at) {
    return values.get(at);
  }

  /** The places of all values. */
  BitSet all() {
    BitSet all = new BitSet();
    all.set(0, size());
    return all;
  }

  /** The largest sets within a set that can be said; together they make up the set. */
  List<BitSet> largest(BitSet within) {
    List<BitSet> largest = new ArrayList<>();
    if (!(unknown instanceof SomeCount) && (another < 0 || within.get(another))) {
      largest.add(within);
      return largest;
    }
    for (int from = within.nextSetBit(0); from >= 0; ) {
      int to = unknown instanceof SomeCount ? within.nextClearBit(from) : from + 1;
      BitSet range = new BitSet();
      range.set(from, to);
      largest.add(range);
      from = within.nextSetBit(to);
    }
    return largest;
  }

  /** The fewest answers that say that the value is one of a set, what is so before what is not. */
  List<Answer> answers(BitSet set) {
    List<Answer> passed = new ArrayList<>();
    List<Answer> failed = new ArrayList<>();
    for (Object test : tests) {
      if (set.stream().allMatch(at -> unknown.passes(test, value(at)))) {
        passed.add(new Answer(unknown, test, true));
      } else if (set.stream().noneMatch(at -> unknown.passes(test, value(at)))) {
        failed.add(new Answer(unknown, test, false));
      }
    }
    List<Answer> answers = new ArrayList<>(passed);
    if (unknown instanceof SomeCount) {
      answers = new ArrayList<>();
      passed.stream().min(SomeCount.BY_BOUND).ifPresent(answers::add);
      failed.stream().max(SomeCount.BY_BOUND).ifPresent(answers::add);
    } else if (passed.isEmpty()) {
      answers.addAll(failed);
    }
    return answers;
  }
}
