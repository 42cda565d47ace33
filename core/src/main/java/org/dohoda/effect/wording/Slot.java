package org.dohoda.effect.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dohoda.effect.entry.Applied;
import org.dohoda.holding.Holding;
import org.jspecify.annotations.Nullable;

/**
 * Something of a text that amendments change, such as the wording of one clause: on each day the
 * last change that has taken effect decides.
 *
 * @param <T> what each change makes of it
 */
public final class Slot<T> {
  /** Circles of more changes than these are not told from orders: too much hangs together. */
  private static final int MOST_UNORDERED = 5;

  /** Of more changes that may have come last it is not told which of them did. */
  private static final int MOST_PERHAPS = 32;

  private final List<T> values = new ArrayList<>();
  private final List<Applied> changes = new ArrayList<>();
  private T latest;
  private int perhaps;
  private @Nullable Version<T> beyond;
  private @Nullable ImmutableList<Version<T>> versions;

  /** Begins with what was there before any change. */
  Slot(T initial) {
    values.add(initial);
    latest = initial;
  }

  /** Adds a change, which comes after those that were added before unless its days say else. */
  void change(Applied amendment, T value) {
    latest = value;
    versions = null;
    int last = changes.size() - 1;
    if (last >= 0 && changes.get(last).equals(amendment)) {
      values.set(last + 1, value);
    } else {
      changes.add(amendment);
      values.add(value);
    }
  }

  /**
   * Adds a change that comes last if its days say so; what it is now remains.
   *
   * @param unknown that it is one of more changes than are told apart
   */
  void perhaps(Applied amendment, T value, Holding unknown) {
    if (changes.contains(amendment)) {
      return;
    }
    versions = null;
    if (perhaps == MOST_PERHAPS) {
      beyond = new Version<>(value, unknown);
    } else {
      perhaps++;
      changes.add(amendment);
      values.add(value);
    }
  }

  /** What it may be when an amendment comes, after all that may come before that; latest first. */
  ImmutableList<Made<T>> perhapsBefore(Applied amendment) {
    ImmutableList.Builder<Made<T>> perhaps = ImmutableList.builder();
    for (int i = changes.size() - 1; i >= 0; i--) {
      Applied change = changes.get(i);
      boolean own = change.equals(amendment);
      if (own || !change.after(amendment).equals(Holding.ALWAYS)) {
        perhaps.add(new Made<>(values.get(i + 1), Optional.of(change)));
      }
      if (own || (change.certainlyBefore(amendment) && isAfterAll(i))) {
        return perhaps.build();
      }
    }
    return perhaps.add(new Made<>(values.get(0), Optional.empty())).build();
  }

  private boolean isAfterAll(int change) {
    return changes.subList(0, change).stream()
        .allMatch(before -> before.certainlyBefore(changes.get(change)));
  }

  /**
   * A value with the change that makes it.
   *
   * @param value the value
   * @param by the change; none for what was there before any
   */
  record Made<T>(T value, Optional<Applied> by) {}

  /** What it is now. */
  T latest() {
    return latest;
  }

  /** The values with the days on which they hold: on each day one of them. */
  ImmutableList<Version<T>> versions() {
    if (versions == null) {
      versions = computed();
    }
    return versions;
  }

  private ImmutableList<Version<T>> computed() {
    boolean circles = mayBeInACircle();
    ImmutableSet<Integer> placed = certainlyAfterAny();
    ImmutableList.Builder<Version<T>> versions = ImmutableList.builder();
    for (int i = 0; i < values.size(); i++) {
      Holding holding = holding(i - 1, circles, placed);
      versions.add(
          new Version<>(
              values.get(i), beyond == null ? holding : Holding.all(holding, beyond.holding())));
    }
    if (beyond != null) {
      versions.add(beyond);
    }
    return versions.build();
  }

  private Holding holding(int change, boolean circles, Set<Integer> placed) {
    List<Holding> parts = new ArrayList<>();
    if (change >= 0) {
      parts.add(changes.get(change).brought());
    }
    for (int other = 0; other < changes.size(); other++) {
      if (other != change
          && !after(other, change).equals(Holding.NEVER)
          && !(placed.contains(other) && follows(other, change))) {
        parts.add(Holding.not(ends(other, change, circles)));
      }
    }
    return Holding.all(parts);
  }

  /**
   * That a change comes after another one and ends it.
   *
   * <p>Of three whose order is not recorded, each pair may be told apart in a way that leads round
   * in a circle, which no real order does. So that even then one of them stands, one that is listed
   * before another ends it only if it has itself not been ended by what is listed before that.
   */
  private Holding ends(int other, int change, boolean circles) {
    List<Holding> parts = new ArrayList<>();
    parts.add(changes.get(other).brought());
    parts.add(after(other, change));
    if (other < change && circles) {
      for (int each = 0; each < change; each++) {
        if (each != other && !after(each, other).equals(Holding.NEVER)) {
          parts.add(Holding.not(ends(each, other, circles)));
        }
      }
    }
    return Holding.all(parts);
  }

  /** Whether more than two are in no certain order, and not so many that nobody could tell. */
  private boolean mayBeInACircle() {
    long unordered =
        changes.stream()
            .filter(one -> changes.stream().anyMatch(other -> isUnordered(one, other)))
            .limit(MOST_UNORDERED + 1)
            .count();
    return unordered > 2 && unordered <= MOST_UNORDERED;
  }

  private static boolean isUnordered(Applied one, Applied other) {
    return !isSame(one, other) && !(one.after(other) instanceof Holding.Constant);
  }

  private static boolean isSame(Applied one, Applied other) {
    return one.amendment().equals(other.amendment());
  }

  /** The changes that certainly come after another one: only those can {@link #follows follow}. */
  private ImmutableSet<Integer> certainlyAfterAny() {
    return IntStream.range(0, changes.size())
        .filter(i -> changes.stream().anyMatch(changes.get(i)::certainlyAfter))
        .boxed()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a change certainly comes after one that ends the value anyway. */
  private boolean follows(int other, int change) {
    for (int between = change + 1; between < changes.size(); between++) {
      if (between != other
          && after(between, change).equals(Holding.ALWAYS)
          && changes.get(other).certainlyAfter(changes.get(between))) {
        return true;
      }
    }
    return false;
  }

  private Holding after(int other, int change) {
    if (change < 0 || isSame(changes.get(other), changes.get(change))) {
      return other > change ? Holding.ALWAYS : Holding.NEVER;
    }
    return changes.get(other).after(changes.get(change));
  }

  /**
   * What the value of the day says: some version stands and what is made of it holds.
   *
   * <p>Where all versions say the same, it does not matter which one stands.
   */
  public static <T> Holding on(List<Version<T>> versions, Function<T, Holding> says) {
    Map<Holding, List<Holding>> days = new LinkedHashMap<>();
    for (Version<T> version : versions) {
      days.computeIfAbsent(says.apply(version.value()), key -> new ArrayList<>())
          .add(version.holding());
    }
    if (days.size() == 1) {
      return days.keySet().iterator().next();
    }
    List<Holding> ways = new ArrayList<>();
    days.forEach((said, when) -> ways.add(Holding.all(one(when, versions), said)));
    ways.add(Holding.all(days.keySet()));
    return Holding.any(ways);
  }

  /** That one of some versions stands; said of the others if they are fewer. */
  private static <T> Holding one(List<Holding> some, List<Version<T>> all) {
    if (2 * some.size() <= all.size()) {
      return Holding.any(some);
    }
    List<Holding> others = new ArrayList<>(all.stream().map(Version::holding).toList());
    others.removeAll(some);
    return Holding.not(Holding.any(others));
  }

  /**
   * A value with the days on which it holds.
   *
   * @param value the value
   * @param holding when it holds
   */
  public record Version<T>(T value, Holding holding) {}
}
