package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/**
 * Whether something holds on a day, with the days and data that this rests on.
 *
 * <p>A validity alone forgets why: two validities that rest on the same unknown day look
 * independent. A holding keeps the facts apart from the logic, so that a decision can give one
 * unknown day one value wherever it is used. All implementations are immutable and thread-safe.
 */
public sealed interface Holding {
  /** It holds on every day. */
  Holding ALWAYS = new Constant(true);

  /** It holds on no day. */
  Holding NEVER = new Constant(false);

  /**
   * {@return whether it holds on a day, in strong Kleene logic}
   *
   * @param day the day
   * @param presumptions what is presumed where nothing is recorded
   */
  Truth on(LocalDate day, Set<Presumption> presumptions);

  /** {@return the days that it rests on, under any presumptions} */
  ImmutableSet<DayFact> days();

  /**
   * {@return that all of these hold}
   *
   * @param parts the parts; none for what always holds
   */
  static Holding all(Iterable<Holding> parts) {
    List<Holding> kept = new ArrayList<>();
    for (Holding part : parts) {
      if (part.equals(NEVER)) {
        return NEVER;
      }
      if (!part.equals(ALWAYS)) {
        kept.add(part);
      }
    }
    return kept.isEmpty()
        ? ALWAYS
        : kept.size() == 1 ? kept.get(0) : new All(ImmutableList.copyOf(kept));
  }

  /**
   * {@return that all of these hold}
   *
   * @param parts the parts
   */
  static Holding all(Holding... parts) {
    return all(ImmutableList.copyOf(parts));
  }

  /**
   * {@return that one of these holds}
   *
   * @param parts the parts; none for what never holds
   */
  static Holding any(Iterable<Holding> parts) {
    List<Holding> kept = new ArrayList<>();
    for (Holding part : parts) {
      if (part.equals(ALWAYS)) {
        return ALWAYS;
      }
      if (!part.equals(NEVER)) {
        kept.add(part);
      }
    }
    return kept.isEmpty()
        ? NEVER
        : kept.size() == 1 ? kept.get(0) : new Any(ImmutableList.copyOf(kept));
  }

  /**
   * It holds always or never.
   *
   * @param holds which of the two
   */
  record Constant(boolean holds) implements Holding {
    @Override
    public Truth on(LocalDate day, Set<Presumption> presumptions) {
      return Truth.of(holds);
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return ImmutableSet.of();
    }
  }

  /**
   * It holds from a day on.
   *
   * @param first the first day
   */
  record Since(DayFact first) implements Holding {
    @Override
    public Truth on(LocalDate day, Set<Presumption> presumptions) {
      return first.day().isOnOrBefore(day);
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return ImmutableSet.of(first);
    }
  }

  /**
   * It holds up to a day, that day included.
   *
   * @param last the last day
   */
  record Until(DayFact last) implements Holding {
    @Override
    public Truth on(LocalDate day, Set<Presumption> presumptions) {
      return last.day().isOnOrAfter(day);
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return ImmutableSet.of(last);
    }
  }

  /**
   * It holds before a day, that day excluded: the old text before the amendment.
   *
   * @param end the first day on which it does not hold
   */
  record Before(DayFact end) implements Holding {
    @Override
    public Truth on(LocalDate day, Set<Presumption> presumptions) {
      return end.day().isOnOrBefore(day).not();
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return ImmutableSet.of(end);
    }
  }

  /**
   * Whether it holds is not recorded.
   *
   * @param datum what is not recorded
   */
  record NotRecorded(Datum datum) implements Holding {
    @Override
    public Truth on(LocalDate day, Set<Presumption> presumptions) {
      return Truth.UNKNOWN;
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return ImmutableSet.of();
    }
  }

  /**
   * It is as presumed, if that is presumed, and else as recorded.
   *
   * @param presumption the presumption
   * @param presumed what holds under it
   * @param recorded what holds without it
   */
  record Presumable(Presumption presumption, Holding presumed, Holding recorded)
      implements Holding {
    @Override
    public Truth on(LocalDate day, Set<Presumption> presumptions) {
      return (presumptions.contains(presumption) ? presumed : recorded).on(day, presumptions);
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return daysOf(ImmutableList.of(presumed, recorded));
    }
  }

  /**
   * All parts hold.
   *
   * @param parts the parts
   */
  record All(ImmutableList<Holding> parts) implements Holding {
    @Override
    public Truth on(LocalDate day, Set<Presumption> presumptions) {
      return Truth.all(parts.stream().map(part -> part.on(day, presumptions)));
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return daysOf(parts);
    }
  }

  /**
   * One of the parts holds.
   *
   * @param parts the parts
   */
  record Any(ImmutableList<Holding> parts) implements Holding {
    @Override
    public Truth on(LocalDate day, Set<Presumption> presumptions) {
      return Truth.any(parts.stream().map(part -> part.on(day, presumptions)));
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return daysOf(parts);
    }
  }

  /**
   * Another thing does not hold.
   *
   * @param other the other
   */
  record Not(Holding other) implements Holding {
    @Override
    public Truth on(LocalDate day, Set<Presumption> presumptions) {
      return other.on(day, presumptions).not();
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return other.days();
    }
  }

  private static ImmutableSet<DayFact> daysOf(ImmutableList<Holding> parts) {
    return parts.stream()
        .flatMap(part -> part.days().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
