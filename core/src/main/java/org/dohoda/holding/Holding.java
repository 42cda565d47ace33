package org.dohoda.holding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dohoda.internal.Arguments;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.dohoda.time.Validity;

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
   * Adds the days from which on it may hold otherwise than on the day before, under any
   * presumptions: between two of them it holds, does not hold or is unknown without a change.
   *
   * @param turns where they are added, some perhaps more than once
   */
  void addTurns(Collection<LocalDate> turns);

  /**
   * {@return whether it holds, on every day at once; on each day equal to {@link #on}}
   *
   * @param presumptions what is presumed where nothing is recorded
   */
  Validity validity(Set<Presumption> presumptions);

  /**
   * {@return that all of these hold}
   *
   * @param parts the parts; none for what always holds
   */
  static Holding all(Iterable<Holding> parts) {
    ImmutableList<Holding> kept = kept(parts, NEVER, ALWAYS);
    return kept.isEmpty() ? ALWAYS : kept.size() == 1 ? kept.get(0) : new All(kept);
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
    ImmutableList<Holding> kept = kept(parts, ALWAYS, NEVER);
    return kept.isEmpty() ? NEVER : kept.size() == 1 ? kept.get(0) : new Any(kept);
  }

  /**
   * {@return that one of these holds}
   *
   * @param parts the parts
   */
  static Holding any(Holding... parts) {
    return any(ImmutableList.copyOf(parts));
  }

  /**
   * {@return that another thing does not hold}
   *
   * @param other the other
   */
  static Holding not(Holding other) {
    if (Arguments.notNull("other", other) instanceof Constant constant) {
      return constant.holds() ? NEVER : ALWAYS;
    }
    if (other instanceof Since since) {
      return new Before(since.first());
    }
    if (other instanceof Before before) {
      return new Since(before.end());
    }
    return other instanceof Not not ? not.other() : new Not(other);
  }

  /** The parts and the parts of such parts, each once; the absorbing one alone if it is there. */
  private static ImmutableList<Holding> kept(
      Iterable<Holding> parts, Holding absorbing, Holding neutral) {
    Set<Holding> kept = new LinkedHashSet<>();
    for (Holding part : parts) {
      if (part.equals(absorbing)) {
        return ImmutableList.of(absorbing);
      }
      if (part instanceof All all && absorbing.equals(NEVER)) {
        kept.addAll(all.parts());
      } else if (part instanceof Any any && absorbing.equals(ALWAYS)) {
        kept.addAll(any.parts());
      } else if (!part.equals(neutral)) {
        kept.add(part);
      }
    }
    return ImmutableList.copyOf(kept);
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

    @Override
    public void addTurns(Collection<LocalDate> turns) {}

    @Override
    public Validity validity(Set<Presumption> presumptions) {
      return holds ? Validity.ALWAYS : Validity.NEVER;
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
      return first.isOnOrBefore(day);
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return ImmutableSet.of(first);
    }

    @Override
    public void addTurns(Collection<LocalDate> turns) {
      first.addFirstTurns(turns);
    }

    @Override
    public Validity validity(Set<Presumption> presumptions) {
      return first.since();
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
      return last.isOnOrAfter(day);
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return ImmutableSet.of(last);
    }

    @Override
    public void addTurns(Collection<LocalDate> turns) {
      last.addNextTurns(turns);
    }

    @Override
    public Validity validity(Set<Presumption> presumptions) {
      return last.until();
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
      return end.isOnOrBefore(day).not();
    }

    @Override
    public ImmutableSet<DayFact> days() {
      return ImmutableSet.of(end);
    }

    @Override
    public void addTurns(Collection<LocalDate> turns) {
      end.addFirstTurns(turns);
    }

    @Override
    public Validity validity(Set<Presumption> presumptions) {
      return end.since().not();
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

    @Override
    public void addTurns(Collection<LocalDate> turns) {}

    @Override
    public Validity validity(Set<Presumption> presumptions) {
      return Validity.UNKNOWN;
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

    @Override
    public void addTurns(Collection<LocalDate> turns) {
      presumed.addTurns(turns);
      recorded.addTurns(turns);
    }

    @Override
    public Validity validity(Set<Presumption> presumptions) {
      return (presumptions.contains(presumption) ? presumed : recorded).validity(presumptions);
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

    @Override
    public void addTurns(Collection<LocalDate> turns) {
      parts.forEach(part -> part.addTurns(turns));
    }

    @Override
    public Validity validity(Set<Presumption> presumptions) {
      return parts.stream()
          .map(part -> part.validity(presumptions))
          .reduce(Validity.ALWAYS, Validity::and);
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

    @Override
    public void addTurns(Collection<LocalDate> turns) {
      parts.forEach(part -> part.addTurns(turns));
    }

    @Override
    public Validity validity(Set<Presumption> presumptions) {
      return parts.stream()
          .map(part -> part.validity(presumptions))
          .reduce(Validity.NEVER, Validity::or);
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

    @Override
    public void addTurns(Collection<LocalDate> turns) {
      other.addTurns(turns);
    }

    @Override
    public Validity validity(Set<Presumption> presumptions) {
      return other.validity(presumptions).not();
    }
  }

  private static ImmutableSet<DayFact> daysOf(ImmutableList<Holding> parts) {
    return parts.stream()
        .flatMap(part -> part.days().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
