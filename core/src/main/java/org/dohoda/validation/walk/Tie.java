package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import org.dohoda.id.Id;
import org.dohoda.time.Period;

/**
 * A relation that ties elements during a period.
 *
 * @param period the period
 * @param ends the organisations and bodies that are tied
 */
public record Tie(Period period, ImmutableList<Id> ends) {
  static Tie of(Period period, Id... ends) {
    return new Tie(period, ImmutableList.copyOf(ends));
  }
}
