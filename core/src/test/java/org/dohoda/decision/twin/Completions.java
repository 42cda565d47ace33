package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dohoda.decision.Outcome;
import org.dohoda.time.Truth;

/**
 * Step 5: every completion of what is not known, one value for each unknown.
 *
 * <p>A world that does not settle the decision names an unknown that stands in the way; each of its
 * values gives a world in which more is known. Unknowns that never stand in the way are not
 * completed: all their values give the same.
 */
sealed interface Completions {

  /**
   * All completions with one result.
   *
   * @param result the result
   */
  record Settled(Outcome result) implements Completions {}

  /**
   * Completions that an unknown tells apart.
   *
   * @param unknown the unknown
   * @param values what each of its values leads to
   */
  record Open(Unknown unknown, ImmutableMap<Object, Completions> values) implements Completions {
    Completions at(Object value) {
      return Objects.requireNonNull(values.get(value));
    }
  }

  /** Thrown where there are too many completions to walk through. */
  final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * {@return the completions of a world}
   *
   * @param decide the decision in a world; empty if something unknown stands in the way
   * @throws TooMany if there are far more than the engine walks through
   */
  static Completions of(World world, Function<World, Optional<Outcome>> decide) {
    return of(world, decide, new int[] {200_000});
  }

  private static Completions of(
      World world, Function<World, Optional<Outcome>> decide, int[] left) {
    if (--left[0] < 0) {
      throw new TooMany();
    }
    Optional<Outcome> result = decide.apply(world);
    if (result.isPresent()) {
      return new Settled(result.get());
    }
    Unknown unknown = world.firstInTheWay().orElseThrow();
    return new Open(
        unknown,
        Maps.toMap(
            ImmutableSet.copyOf(unknown.values()),
            value -> of(world.with(unknown, value), decide, left)));
  }

  /** {@return every result that some completion gives} */
  default ImmutableSet<Outcome> results() {
    return results((unknown, value) -> true);
  }

  /**
   * {@return every result that some completion gives in which some unknowns have these values; none
   * if they exclude each other}
   */
  default ImmutableSet<Outcome> results(Map<Unknown, Object> given, Follows follows) {
    BiPredicate<Unknown, Object> admitted =
        (unknown, value) -> admits(given, unknown, value, follows);
    return given.entrySet().stream().allMatch(each -> admitted.test(each.getKey(), each.getValue()))
        ? results(admitted)
        : ImmutableSet.of();
  }

  /** {@return whether an unknown can have a value while others have these} */
  static boolean admits(
      Map<Unknown, Object> given, Unknown unknown, Object value, Follows follows) {
    return given.entrySet().stream()
        .allMatch(each -> admits(each.getKey(), each.getValue(), unknown, value, follows));
  }

  private static boolean admits(
      Unknown given, Object is, Unknown unknown, Object value, Follows follows) {
    if (given.equals(unknown)) {
      return is.equals(value);
    }
    return !(given instanceof Unknown.OfOccasion one
        && unknown instanceof Unknown.OfOccasion other
        && is instanceof Boolean holds
        && value instanceof Boolean wanted
        && follows.truth(one.about(), holds, other.about()).equals(Truth.of(!wanted)));
  }

  /** {@return every result that some completion gives in which unknowns have admitted values} */
  default ImmutableSet<Outcome> results(BiPredicate<Unknown, Object> admits) {
    Set<Outcome> found = EnumSet.noneOf(Outcome.class);
    if (this instanceof Open open) {
      for (Map.Entry<Object, Completions> each : open.values().entrySet()) {
        if (admits.test(open.unknown(), each.getKey())) {
          found.addAll(each.getValue().results(admits));
        }
      }
    } else {
      found.add(((Settled) this).result());
    }
    return ImmutableSet.copyOf(found);
  }

  /** {@return every unknown that tells completions apart somewhere} */
  default ImmutableSet<Unknown> unknowns() {
    ImmutableSet.Builder<Unknown> found = ImmutableSet.builder();
    if (this instanceof Open open) {
      found.add(open.unknown());
      open.values().values().forEach(each -> found.addAll(each.unknowns()));
    }
    return found.build();
  }
}
