package org.dohoda.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dohoda.time.Truth;

/** A proposition over unknowns. All implementations are immutable and thread-safe. */
public sealed interface Formula
    permits Formula.Known, Formula.Ask, Formula.Join, Formula.Cases, Formula.Not, Leading {
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
    return join(parts, Known.FALSE, Known.TRUE, true);
  }

  /** All parts are so. */
  static Formula all(Formula... parts) {
    return all(ImmutableList.copyOf(parts));
  }

  /** One of the parts is so. */
  static Formula any(List<Formula> parts) {
    return join(parts, Known.TRUE, Known.FALSE, false);
  }

  /** One of the parts is so. */
  static Formula any(Formula... parts) {
    return any(ImmutableList.copyOf(parts));
  }

  /** It is not so. */
  default Formula not() {
    return this instanceof Known known ? of(known == Known.FALSE) : new Not(this);
  }

  private static Formula join(
      List<Formula> parts, Formula absorbing, Formula neutral, boolean conjunction) {
    List<Formula> kept = new ArrayList<>(parts.size());
    for (Formula part : parts) {
      if (part.equals(absorbing)) {
        return absorbing;
      }
      if (!part.equals(neutral)) {
        kept.add(part);
      }
    }
    if (kept.isEmpty()) {
      return neutral;
    }
    return kept.size() == 1 ? kept.get(0) : new Join(ImmutableList.copyOf(kept), conjunction);
  }

  /** What is so in the case of each value that an unknown may have, and in any other case. */
  static Formula cases(Unknown unknown, ImmutableMap<?, Formula> byValue, Formula otherwise) {
    if (byValue.values().stream().allMatch(otherwise::equals)) {
      return otherwise;
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
