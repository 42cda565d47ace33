package org.dohoda.logic;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which something is so, each with all that it takes; a way of which a part is enough
 * is none. Where there are very many, they are told as one way that takes everything.
 *
 * @param ways the ways
 * @param <T> the type of what they take
 */
public record Reasons<T>(ImmutableSet<ImmutableSet<T>> ways) {
  private static final int MOST = 64;

  /** It is so, and takes this. */
  public static <T> Reasons<T> of(Collection<? extends T> taken) {
    return new Reasons<>(ImmutableSet.of(ImmutableSet.copyOf(taken)));
  }

  /** All that any of the ways takes. */
  public ImmutableSet<T> taken() {
    return union(ways);
  }

  /** Whether it takes nothing. */
  public boolean takesNothing() {
    return ways.contains(ImmutableSet.<T>of());
  }

  /** What it takes that all of some are so. */
  public static <T> Reasons<T> all(List<Reasons<T>> parts) {
    Reasons<T> all = of(ImmutableSet.of());
    for (Reasons<T> part : parts) {
      all = all.and(part);
    }
    return all;
  }

  private Reasons<T> and(Reasons<T> other) {
    if (ways.size() * other.ways.size() > MOST) {
      return of(union(List.of(taken(), other.taken())));
    }
    Set<ImmutableSet<T>> both = new LinkedHashSet<>();
    for (ImmutableSet<T> one : ways) {
      other.ways.forEach(each -> both.add(union(List.of(one, each))));
    }
    return new Reasons<>(least(both));
  }

  /** What it takes that one of some is so. */
  public static <T> Reasons<T> any(List<Reasons<T>> parts) {
    Set<ImmutableSet<T>> all = new LinkedHashSet<>();
    parts.forEach(part -> all.addAll(part.ways));
    ImmutableSet<ImmutableSet<T>> least = least(all);
    return least.size() > MOST ? of(union(least)) : new Reasons<>(least);
  }

  /** Those of some sets of which none of the others is a part. */
  public static <T> ImmutableSet<ImmutableSet<T>> least(Collection<ImmutableSet<T>> sets) {
    return sets.stream()
        .filter(
            each ->
                sets.stream()
                    .noneMatch(less -> less.size() < each.size() && each.containsAll(less)))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What is in any of some sets. */
  public static <T> ImmutableSet<T> union(Collection<ImmutableSet<T>> sets) {
    return sets.stream().flatMap(Collection::stream).collect(ImmutableSet.toImmutableSet());
  }
}
