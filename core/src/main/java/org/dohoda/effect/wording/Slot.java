package org.dohoda.effect.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dohoda.effect.entry.Applied;
import org.dohoda.holding.Holding;

/**
 * Something of a text that amendments change, such as the wording of one clause: on each day the
 * last change that has taken effect decides.
 *
 * @param <T> what each change makes of it
 */
public final class Slot<T> {
  /** Circles of more changes than these are not told from orders: too much hangs together. */
  private static final int MOST_UNORDERED = 5;

  private final List<T> values = new ArrayList<>();
  private final List<Applied> changes = new ArrayList<>();

  /** Begins with what was there before any change. */
  Slot(T initial) {
    values.add(initial);
  }

  /** Adds a change; changes come in their order. */
  void change(Applied amendment, T value) {
    int last = changes.size() - 1;
    if (last >= 0 && changes.get(last).equals(amendment)) {
      values.set(last + 1, value);
    } else {
      changes.add(amendment);
      values.add(value);
    }
  }

  /** What it is now. */
  T latest() {
    return values.get(values.size() - 1);
  }

  /** What it was last that satisfies a condition. */
  Optional<T> latest(Predicate<T> condition) {
    return Lists.reverse(values).stream().filter(condition).findFirst();
  }

  /** The values with the days on which they hold: on each day one of them. */
  ImmutableList<Version<T>> versions() {
    boolean circles = mayBeInACircle();
    ImmutableList.Builder<Version<T>> versions = ImmutableList.builder();
    for (int i = 0; i < values.size(); i++) {
      versions.add(new Version<>(values.get(i), holding(i - 1, circles)));
    }
    return versions.build();
  }

  private Holding holding(int change, boolean circles) {
    List<Holding> parts = new ArrayList<>();
    if (change >= 0) {
      parts.add(changes.get(change).brought());
    }
    for (int other = 0; other < changes.size(); other++) {
      if (other != change
          && !after(other, change).equals(Holding.NEVER)
          && !follows(other, change)) {
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
    return !one.equals(other) && !(one.after(other) instanceof Holding.Constant);
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
    return change < 0 ? Holding.ALWAYS : changes.get(other).after(changes.get(change));
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
