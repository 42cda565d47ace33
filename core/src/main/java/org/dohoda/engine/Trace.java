package org.dohoda.engine;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dohoda.effect.Holding;

/** What a reading rests on. Used by one thread. */
final class Trace {
  private final Set<LocalDate> turns = new LinkedHashSet<>();
  private boolean asks;

  /** A holding was read. */
  void restsOn(Holding holding) {
    holding.addTurns(turns);
  }

  /** Something unknown was asked. */
  void asks() {
    asks = true;
  }

  void add(Trace other) {
    turns.addAll(other.turns);
    asks |= other.asks;
  }

  /** The days from which on the reading may be another than on the day before. */
  Set<LocalDate> turns() {
    return turns;
  }

  /** Whether everything that was read is known. */
  boolean asksNothing() {
    return !asks;
  }
}
