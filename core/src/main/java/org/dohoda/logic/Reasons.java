package org.dohoda.logic;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;

/** What something rests on that several things have to do with. */
public final class Reasons {
  private Reasons() {}

  /** What it rests on where each of some reasons is needed. */
  public static <T> ImmutableSet<T> ofAll(Collection<ImmutableSet<T>> reasons) {
    return reasons.stream().flatMap(Collection::stream).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * What it rests on where each of some reasons is enough: a reason is passed over if a part of it
   * is another one.
   */
  public static <T> ImmutableSet<T> ofAny(List<ImmutableSet<T>> reasons) {
    return ofAll(
        reasons.stream()
            .filter(
                each ->
                    reasons.stream()
                        .noneMatch(less -> less.size() < each.size() && each.containsAll(less)))
            .toList());
  }
}
