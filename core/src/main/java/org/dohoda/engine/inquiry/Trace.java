package org.dohoda.engine.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dohoda.holding.Holding;
import org.dohoda.time.Presumption;

/** What a reading rests on. Used by one thread. */
public final class Trace {
  private final List<LocalDate> turns = new ArrayList<>();
  private final Set<Presumption> presumptions = EnumSet.noneOf(Presumption.class);
  private final List<Holding> failing = new ArrayList<>();
  private boolean asks;

  /** A holding was read. */
  public void restsOn(Holding holding) {
    holding.addTurns(turns);
  }

  /** A holding was read that certainly does not hold. */
  void fails(Holding holding) {
    failing.add(holding);
  }

  /** Something unknown was asked. */
  public void asks() {
    asks = true;
  }

  /** Something was read that is another, or may be, with or without a presumption. */
  public void turnsOn(Presumption presumption) {
    presumptions.add(presumption);
  }

  public void add(Trace other) {
    addWhateverFails(other);
    failing.addAll(other.failing);
  }

  /** Adds another one but for what does not hold: that is no reason why this reading fails. */
  void addWhateverFails(Trace other) {
    turns.addAll(other.turns);
    presumptions.addAll(other.presumptions);
    asks |= other.asks;
  }

  /** Adds the days alone: what was read counts for nothing but what would be so otherwise. */
  public void addTurns(Trace other) {
    turns.addAll(other.turns);
  }

  /** The days from which on the reading may be another than on the day before, some repeated. */
  public List<LocalDate> turns() {
    return turns;
  }

  /** The presumptions with or without which something that was read is another, or may be. */
  public Set<Presumption> presumptions() {
    return presumptions;
  }

  /** The holdings that certainly do not hold, some repeated. */
  List<Holding> failing() {
    return failing;
  }

  /** Whether everything that was read is known. */
  public boolean asksNothing() {
    return !asks;
  }
}
