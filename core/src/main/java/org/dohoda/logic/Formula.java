package org.dohoda.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dohoda.time.Truth;

/** A proposition over unknowns. All implementations are immutable and thread-safe. */
public sealed interface Formula
    permits Formula.Known,
        Formula.Recorded,
        Formula.Ask,
        Formula.Join,
        Formula.Cases,
        Formula.Not,
        Leading {
  /** The truth in strong Kleene logic, every unknown unknown. */
  Truth kleene();

  /** Whether it is so in one completion. */
  boolean in(Completion completion);

  /** Adds what it asks. */
  void collect(Asked asked);

  /** The formula that is known to be so or not. */
  static Formula of(boolean holds) {
    return holds ? Known.TRUE : Known.FALSE;
  }

  /** The formula that is known to be so, by things that are recorded. */
  static Formula by(Reasons<Object> recorded) {
    return recorded.takesNothing() ? Known.TRUE : new Recorded(recorded);
  }

  /** By which things that are recorded it is so; empty unless it is certain and rests on some. */
  default ImmutableSet<Object> recorded() {
    return this instanceof Recorded given ? given.by().taken() : ImmutableSet.of();
  }

  /** Whether it is the same, or both are certain, for whatever reasons. */
  default boolean saysAsMuchAs(Formula other) {
    return equals(other) || (isGiven() && other.isGiven());
  }

  private boolean isGiven() {
    return this == Known.TRUE || this instanceof Recorded;
  }

  /** The formula that asks an unknown whether its value passes a test of that unknown. */
  static Formula ask(Unknown unknown, Object test) {
    unknown.mention(test);
    return new Ask(unknown, test);
  }

  /** The formula that asks, or what is known if every value gives the same answer. */
  static Formula settle(Unknown unknown, Object test) {
    boolean some = false;
    boolean every = true;
    for (int value = 0; value < unknown.size(); value++) {
      boolean passes = unknown.passes(test, value);
      some |= passes;
      every &= passes;
    }
    return every || !some ? of(every) : ask(unknown, test);
  }

  /** All parts are so. */
  static Formula all(List<Formula> parts) {
    return join(parts, true);
  }

  /** All parts are so. */
  static Formula all(Formula... parts) {
    return all(ImmutableList.copyOf(parts));
  }

  /** One of the parts is so. */
  static Formula any(List<Formula> parts) {
    return join(parts, false);
  }

  /** One of the parts is so. */
  static Formula any(Formula... parts) {
    return any(ImmutableList.copyOf(parts));
  }

  /** It is not so. */
  default Formula not() {
    return isGiven() || this == Known.FALSE ? of(!isGiven()) : new Not(this);
  }

  private static Formula join(List<Formula> parts, boolean conjunction) {
    List<Formula> kept = new ArrayList<>(parts.size());
    List<Reasons<Object>> recorded = new ArrayList<>(0);
    for (Formula part : parts) {
      if (part == (conjunction ? Known.FALSE : Known.TRUE)) {
        return part;
      } else if (part instanceof Recorded given) {
        recorded.add(given.by());
      } else if (!(part instanceof Known)) {
        kept.add(part);
      }
    }
    if (!conjunction && !recorded.isEmpty()) {
      return by(Reasons.any(recorded));
    } else if (kept.isEmpty()) {
      return recorded.isEmpty() ? of(conjunction) : by(Reasons.all(recorded));
    }
    return kept.size() == 1 ? kept.get(0) : new Join(ImmutableList.copyOf(kept), conjunction);
  }

  /** What is so in the case of each value that an unknown may have, and in any other case. */
  static Formula cases(Unknown unknown, ImmutableMap<?, Formula> byValue, Formula otherwise) {
    if (byValue.values().stream().allMatch(otherwise::saysAsMuchAs)) {
      return byValue.values().stream().reduce(otherwise, Formula::all);
    }
    byValue.keySet().forEach(unknown::mention);
    return new Cases(unknown, byValue, otherwise);
  }

  /** What is known. */
  enum Known implements Formula {
    /** It is so. */
    TRUE,
    /** It is not so. */
    FALSE;

    @Override
    public Truth kleene() {
      return Truth.of(this == TRUE);
    }

    @Override
    public boolean in(Completion completion) {
      return this == TRUE;
    }

    @Override
    public void collect(Asked asked) {}
  }

  /** What is known to be so by things that are recorded. */
  record Recorded(Reasons<Object> by) implements Formula {
    @Override
    public Truth kleene() {
      return Truth.YES;
    }

    @Override
    public boolean in(Completion completion) {
      return true;
    }

    @Override
    public void collect(Asked asked) {}
  }

  /** What is asked of an unknown. */
  record Ask(Unknown unknown, Object test) implements Formula {
    @Override
    public Truth kleene() {
      return Truth.UNKNOWN;
    }

    @Override
    public boolean in(Completion completion) {
      return unknown.passes(test, completion.valueOf(unknown));
    }

    @Override
    public void collect(Asked asked) {
      asked.add(unknown, test);
    }
  }

  /** All of the parts, or one of them. */
  record Join(ImmutableList<Formula> parts, boolean conjunction) implements Formula {
    @Override
    public Truth kleene() {
      Truth truth = Truth.of(conjunction);
      for (Formula part : parts) {
        truth = conjunction ? truth.and(part.kleene()) : truth.or(part.kleene());
      }
      return truth;
    }

    @Override
    public boolean in(Completion completion) {
      for (Formula part : parts) {
        if (part.in(completion) != conjunction) {
          return !conjunction;
        }
      }
      return conjunction;
    }

    @Override
    public void collect(Asked asked) {
      parts.forEach(part -> part.collect(asked));
    }
  }

  /** A distinction of cases: it is so if it is so in the case that is given. */
  record Cases(Unknown unknown, ImmutableMap<?, Formula> byValue, Formula otherwise)
      implements Formula {
    @Override
    public Truth kleene() {
      Truth truth = otherwise.kleene();
      for (Formula each : byValue.values()) {
        truth = each.kleene() == truth ? truth : Truth.UNKNOWN;
      }
      return truth;
    }

    @Override
    public boolean in(Completion completion) {
      int value = completion.valueOf(unknown);
      for (Map.Entry<?, Formula> each : byValue.entrySet()) {
        if (unknown.passes(each.getKey(), value)) {
          return each.getValue().in(completion);
        }
      }
      return otherwise.in(completion);
    }

    @Override
    public void collect(Asked asked) {
      byValue.keySet().forEach(each -> asked.add(unknown, each));
      byValue.values().forEach(each -> each.collect(asked));
      otherwise.collect(asked);
    }
  }

  /** The opposite. */
  record Not(Formula other) implements Formula {
    @Override
    public Truth kleene() {
      return other.kleene().not();
    }

    @Override
    public boolean in(Completion completion) {
      return !other.in(completion);
    }

    @Override
    public void collect(Asked asked) {
      other.collect(asked);
    }
  }
}
