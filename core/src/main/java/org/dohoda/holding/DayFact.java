package org.dohoda.holding;

import java.util.Objects;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;

/**
 * A day on which something begins or ends, as far as it is known.
 *
 * <p>Two equal facts are one fact with one day, however many clauses and rules rest on it.
 * Immutable and thread-safe.
 *
 * @param kind what begins or ends
 * @param path where in the register the day is recorded, or would be
 * @param day the day
 */
public record DayFact(DayKind kind, ModelPath path, PartialDate day) implements Recordable {
  /**
   * Checks that the components are there.
   *
   * @param kind what begins or ends
   * @param path where in the register the day is recorded, or would be
   * @param day the day
   */
  public DayFact {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(day, "day");
  }
}
