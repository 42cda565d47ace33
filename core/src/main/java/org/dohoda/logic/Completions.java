package org.dohoda.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dohoda.time.Truth;

/**
 * A result in every completion of some unknowns: values that nothing asked tells apart count once,
 * and unknowns of the occasion have no values of which one excludes another.
 *
 * @param <R> the result
 */
public final class Completions<R> {
  private final ImmutableList<Scope> scopes;
  private final int[] strides;
  private final List<R> results;

  /** By number, whether a completion can be. */
  private final BitSet consistent = new BitSet();

  private final boolean tied;

  private Completions(ImmutableList<Scope> scopes, Function<Completion, R> result) {
    this.scopes = scopes;
    this.strides = new int[scopes.size()];
    int count = 1;
    for (int i = 0; i < strides.length; i++) {
      strides[i] = count;
      count *= scopes.get(i).size();
    }
    List<Tie> ties = ties(scopes);
    this.tied = !ties.isEmpty();
    this.results = new ArrayList<>(count);
    Map<Unknown, Integer> assigned = new HashMap<>();
    for (int number = 0; number < count; number++) {
      for (int i = 0; i < strides.length; i++) {
        assigned.put(scopes.get(i).unknown(), scopes.get(i).value(digit(number, i)));
      }
      consistent.set(number, ties.stream().allMatch(tie -> tie.admits(assigned)));
      results.add(result.apply(Completion.of(assigned)));
    }
  }

  /** That one unknown, being so, settles whether another one is. */
  private record Tie(Unknown one, Unknown other, boolean so) {
    boolean admits(Map<Unknown, Integer> assigned) {
      Completion completion = Completion.of(assigned);
      return !one.passes(YesOrNo.SO, completion.valueOf(one))
          || other.passes(YesOrNo.SO, completion.valueOf(other)) == so;
    }
  }

  private static List<Tie> ties(List<Scope> scopes) {
    List<Tie> ties = new ArrayList<>();
    for (Scope one : scopes) {
      for (Scope other : scopes) {
        Truth truth = one == other ? Truth.UNKNOWN : one.unknown().given(other.unknown());
        if (!truth.isUnknown()) {
          ties.add(new Tie(one.unknown(), other.unknown(), truth.isYes()));
        }
      }
    }
    return ties;
  }

  /** How many completions there are at most; the largest long if a long cannot count them. */
  public static long count(Asked asked) {
    long count = 1;
    for (Unknown unknown : asked.unknowns()) {
      int size = unknown.distinguished(asked.tests(unknown)).size();
      count = count > Long.MAX_VALUE / size ? Long.MAX_VALUE : count * size;
    }
    return count;
  }

  /** Works out the result in every completion; unknowns of the occasion come first. */
  public static <R> Completions<R> of(Asked asked, Function<Completion, R> result) {
    ImmutableList.Builder<Scope> scopes = ImmutableList.builder();
    for (boolean ofOccasion : new boolean[] {true, false}) {
      for (Unknown unknown : asked.unknowns()) {
        if (unknown.isOfOccasion() == ofOccasion) {
          scopes.add(new Scope(unknown, asked.tests(unknown)));
        }
      }
    }
    return new Completions<>(scopes.build(), result);
  }

  /** The results that occur. */
  public ImmutableSet<R> results() {
    ImmutableSet.Builder<R> occurring = ImmutableSet.builder();
    consistent.stream().forEach(number -> occurring.add(results.get(number)));
    return occurring.build();
  }

  /** The unknowns whose value makes a difference in some completion, in order. */
  public ImmutableList<Unknown> decisive() {
    ImmutableList.Builder<Unknown> decisive = ImmutableList.builder();
    for (int i = 0; i < strides.length; i++) {
      int unknown = i;
      if (consistent.stream().anyMatch(number -> differs(number, unknown))) {
        decisive.add(scopes.get(i).unknown());
      }
    }
    return decisive.build();
  }

  /** Whether another value of an unknown gives another result than a completion. */
  private boolean differs(int number, int i) {
    int first = number - strides[i] * digit(number, i);
    for (int other = first; other < number; other += strides[i]) {
      if (consistent.get(other)) {
        return !results.get(number).equals(results.get(other));
      }
    }
    return false;
  }

  /**
   * The least that may be answered about the unknowns of the occasion so that every completion has
   * a wanted result, what is said of the fewest unknowns first. What follows from less is left out.
   */
  public ImmutableList<ImmutableSet<Answer>> sufficient(Predicate<R> wanted) {
    int occasion = (int) scopes.stream().filter(each -> each.unknown().isOfOccasion()).count();
    int occasions = occasion == strides.length ? results.size() : strides[occasion];
    BitSet good = new BitSet();
    for (int number = 0; number < occasions; number++) {
      boolean every = true;
      for (int at = number; at < results.size() && every; at += occasions) {
        every = !consistent.get(at) || wanted.test(results.get(at));
      }
      good.set(number, every);
    }
    List<Ways.Way> ways = new ArrayList<>(new Ways(scopes.subList(0, occasion)).to(good));
    ways.removeIf(way -> !way.covered().intersects(consistent));
    ways.sort(
        Comparator.<Ways.Way>comparingInt(way -> said(way).size())
            .thenComparing(Completions::compare));
    return (tied ? widest(ways) : ways)
        .stream().map(way -> answers(said(way), way)).collect(ImmutableList.toImmutableList());
  }

  /** Without the ways that cannot be gone without going another one as well. */
  private List<Ways.Way> widest(List<Ways.Way> ways) {
    List<BitSet> covered = new ArrayList<>();
    for (Ways.Way way : ways) {
      BitSet possible = (BitSet) way.covered().clone();
      possible.and(consistent);
      covered.add(possible);
    }
    List<Ways.Way> widest = new ArrayList<>();
    for (int i = 0; i < covered.size(); i++) {
      BitSet mine = covered.get(i);
      boolean other = false;
      for (int j = 0; j < covered.size(); j++) {
        other |=
            j != i
                && Ways.isWithin(mine, covered.get(j))
                && (j < i || !mine.equals(covered.get(j)));
      }
      if (!other) {
        widest.add(ways.get(i));
      }
    }
    return widest;
  }

  /** The places of the unknowns of which a way says something. */
  private List<Integer> said(Ways.Way way) {
    List<Integer> said = new ArrayList<>();
    for (int i = 0; i < way.sets().size(); i++) {
      if (way.sets().get(i).cardinality() < scopes.get(i).size()) {
        said.add(i);
      }
    }
    return said;
  }

  /** By the values that they admit of the first unknown of which they admit others. */
  private static int compare(Ways.Way one, Ways.Way other) {
    for (int i = 0; i < one.sets().size(); i++) {
      BitSet ours = one.sets().get(i);
      BitSet theirs = other.sets().get(i);
      if (!ours.equals(theirs)) {
        int byNumber = Integer.compare(ours.cardinality(), theirs.cardinality());
        BitSet both = (BitSet) ours.clone();
        both.xor(theirs);
        return byNumber != 0 ? byNumber : ours.get(both.nextSetBit(0)) ? -1 : 1;
      }
    }
    return 0;
  }

  private ImmutableSet<Answer> answers(List<Integer> said, Ways.Way way) {
    ImmutableSet.Builder<Answer> answers = ImmutableSet.builder();
    said.forEach(i -> answers.addAll(scopes.get(i).answers(way.sets().get(i))));
    return answers.build();
  }

  private int digit(int number, int i) {
    return number / strides[i] % scopes.get(i).size();
  }
}
