package org.dohoda.condition;

import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.time.DateRule;

/**
 * The fact that notice was given, in time where the rule names a time.
 *
 * <p>For example "at the latest on the sixth day before the meeting".
 *
 * <p>Immutable and thread-safe.
 *
 * @param due the last day on which notice is in time; empty if the rule names none
 */
public record NoticeGiven(Optional<DateRule> due) implements Fact {
  /**
   * Checks the components.
   *
   * @param due the last day on which notice is in time; empty if the rule names none
   */
  public NoticeGiven {
    Arguments.notNull("due", due);
  }

  @Override
  public boolean implies(Fact other) {
    return other instanceof NoticeGiven asked && Deadlines.isNoLater(due, asked.due);
  }

  @Override
  public boolean isOfInstrument() {
    return Deadlines.isOfInstrument(due);
  }
}
