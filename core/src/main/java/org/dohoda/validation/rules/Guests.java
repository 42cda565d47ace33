package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableSet;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;

/** Who comes to a meeting without being a member. */
final class Guests {
  private static final ImmutableSet<Capacity> GUESTS =
      ImmutableSet.of(Capacities.GUEST, Capacities.OBSERVER, Capacities.PUBLIC);

  private Guests() {}

  static boolean isGuest(Capacity capacity) {
    return GUESTS.contains(capacity);
  }
}
