package org.dohoda.engine.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.holding.Holding;

/** What a reading rests on. Used by one thread. */
public final class Trace {
  private final List<LocalDate> turns = new ArrayList<>();
  private boolean asks;

  /** A holding was read. */
  public void restsOn(Holding holding) {
    holding.addTurns(turns);
  }

  /** Something unknown was asked. */
  public void asks() {
    asks = true;
  }

  public void add(Trace other) {
    turns.addAll(other.turns);
    asks |= other.asks;
  }

  /** The days from which on the reading may be another than on the day before, some repeated. */
  public List<LocalDate> turns() {
    return turns;
  }

  /** Whether everything that was read is known. */
  public boolean asksNothing() {
    return !asks;
  }
}
