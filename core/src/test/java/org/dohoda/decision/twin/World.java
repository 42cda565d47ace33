package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dohoda.decision.twin.Unknown.Position;
import org.dohoda.holding.Holding;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What is known: on a day, under presumptions, with values for some of the unknowns.
 *
 * <p>It answers in strong Kleene logic, and remembers which unknowns stood in the way of an answer.
 * An answer that is worked out {@link #once} stays as it is until one of these has a value. Not
 * thread-safe.
 */
final class World {
  private final LocalDate day;
  private final ImmutableSet<Presumption> presumptions;
  private final Follows follows;
  private final ImmutableMap<Unknown, Object> values;
  private final List<Unknown> inTheWay = new ArrayList<>();
  private final Map<Object, Answer> answers = new HashMap<>();

  private World(
      LocalDate day,
      Set<Presumption> presumptions,
      Follows follows,
      ImmutableMap<Unknown, Object> values) {
    this.day = day;
    this.follows = follows;
    this.presumptions = ImmutableSet.copyOf(presumptions);
    this.values = values;
  }

  /** {@return the world of which only what is recorded is known} */
  static World asRecorded(LocalDate day, Set<Presumption> presumptions, Follows follows) {
    return new World(day, presumptions, follows, ImmutableMap.of());
  }

  /** {@return a new world in which one more unknown has a value} */
  World with(Unknown unknown, Object value) {
    return with(ImmutableMap.of(unknown, value));
  }

  /** {@return a new world in which more unknowns have a value} */
  World with(Map<Unknown, Object> given) {
    World more =
        new World(
            day,
            presumptions,
            follows,
            ImmutableMap.<Unknown, Object>builder().putAll(values).putAll(given).buildOrThrow());
    answers.forEach(
        (asked, answer) -> {
          if (answer.inTheWay().stream().allMatch(each -> more.known(each) == null)) {
            more.answers.put(asked, answer);
          }
        });
    return more;
  }

  /** {@return the first unknown that stood in the way of the answers so far, if any did} */
  Optional<Unknown> firstInTheWay() {
    return inTheWay.stream().findFirst();
  }

  /** {@return whether the value of an unknown is such} */
  Truth test(Unknown unknown, Predicate<Object> such) {
    return cases(unknown, value -> Truth.of(such.test(value)));
  }

  /** {@return what holds for the value of an unknown; for all its values alike if it has none} */
  Truth cases(Unknown unknown, Function<Object, Truth> holds) {
    Object known = known(unknown);
    if (known != null) {
      return holds.apply(known);
    }
    return settled(
        () -> {
          inTheWay.add(unknown);
          Set<Truth> found = EnumSet.noneOf(Truth.class);
          for (Object value : unknown.values()) {
            found.add(holds.apply(value));
          }
          return found.size() == 1 ? found.iterator().next() : Truth.UNKNOWN;
        });
  }

  /** The value of an unknown, or the one that follows from the value of another one. */
  private @Nullable Object known(Unknown unknown) {
    Object known = values.get(unknown);
    for (Map.Entry<Unknown, Object> each : values.entrySet()) {
      if (known == null
          && unknown instanceof Unknown.OfOccasion asked
          && each.getKey() instanceof Unknown.OfOccasion other
          && each.getValue() instanceof Boolean is) {
        Truth truth = follows.truth(other.about(), is, asked.about());
        known = truth.isUnknown() ? null : (Object) truth.isYes();
      }
    }
    return known;
  }

  /** {@return whether all of these hold} */
  @SafeVarargs
  final Truth all(Supplier<Truth>... parts) {
    return settled(
        () -> {
          Truth all = Truth.YES;
          for (Supplier<Truth> part : parts) {
            all = all.isNo() ? all : all.and(part.get());
          }
          return all;
        });
  }

  /** {@return whether one of these holds} */
  <T> Truth any(Iterable<T> things, Function<T, Truth> holds) {
    return settled(
        () -> {
          Truth any = Truth.NO;
          for (T thing : things) {
            any = any.isYes() ? any : any.or(holds.apply(thing));
          }
          return any;
        });
  }

  /** {@return an answer that is worked out once, with what stood in its way} */
  Truth once(Object asked, Supplier<Truth> answer) {
    Answer known = answers.get(asked);
    if (known == null) {
      int before = inTheWay.size();
      Truth truth = settled(answer);
      known = new Answer(truth, ImmutableList.copyOf(inTheWay.subList(before, inTheWay.size())));
      answers.put(asked, known);
    } else {
      inTheWay.addAll(known.inTheWay());
    }
    return known.truth();
  }

  private record Answer(Truth truth, ImmutableList<Unknown> inTheWay) {}

  /** {@return an answer; where it is known, no unknown stood in its way} */
  Truth settled(Supplier<Truth> answer) {
    int before = inTheWay.size();
    Truth truth = answer.get();
    if (!truth.isUnknown()) {
      inTheWay.subList(before, inTheWay.size()).clear();
    }
    return truth;
  }

  /** {@return whether something holds on the day} */
  Truth holds(Holding holding) {
    if (holding instanceof Holding.Constant constant) {
      return Truth.of(constant.holds());
    }
    if (holding instanceof Holding.Since since) {
      return test(Unknown.Day.of(since.first(), day), at -> at != Position.AFTER);
    }
    if (holding instanceof Holding.Until until) {
      return test(Unknown.Day.of(until.last(), day), at -> at != Position.BEFORE);
    }
    if (holding instanceof Holding.Before before) {
      return test(Unknown.Day.of(before.end(), day), at -> at == Position.AFTER);
    }
    if (holding instanceof Holding.NotRecorded missing) {
      return test(Unknown.Missing.truth(missing.datum(), ""), is -> is.equals(true));
    }
    if (holding instanceof Holding.Presumable open) {
      return holds(presumptions.contains(open.presumption()) ? open.presumed() : open.recorded());
    }
    if (holding instanceof Holding.Any any) {
      return any(any.parts(), this::holds);
    }
    if (holding instanceof Holding.All all) {
      return any(all.parts(), part -> holds(part).not()).not();
    }
    return holds(((Holding.Not) holding).other()).not();
  }
}
