package org.dohoda.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Draws that a seed determines. Not thread-safe. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** True with a chance of so many in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A whole number in a range, both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  @SafeVarargs
  final <T> T one(T... things) {
    return things[random.nextInt(things.length)];
  }

  <T> T one(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** One of several things, the first with so many chances in a hundred, and so on. */
  <T> T weighted(List<Integer> percents, List<Supplier<T>> things) {
    int roll = random.nextInt(100);
    int sum = 0;
    for (int i = 0; i < things.size() - 1; i++) {
      sum += percents.get(i);
      if (roll < sum) {
        return things.get(i).get();
      }
    }
    return things.get(things.size() - 1).get();
  }

  /** A value with a chance of so many in a hundred, else nothing. */
  <T> Optional<T> maybe(int percent, Supplier<T> value) {
    return chance(percent) ? Optional.of(value.get()) : Optional.empty();
  }

  /** Some things of a list, at most so many, in a random order. */
  <T> List<T> some(List<T> things, int most) {
    List<T> left = new ArrayList<>(things);
    List<T> drawn = new ArrayList<>();
    for (int count = Math.min(most, left.size()); count > 0; count--) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }
}
