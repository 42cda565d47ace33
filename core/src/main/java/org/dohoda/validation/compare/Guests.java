package org.dohoda.validation.compare;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;

/** Who comes to a meeting without being a member. */
public final class Guests {
  private static final ImmutableSet<Capacity> GUESTS =
      ImmutableSet.of(Capacities.GUEST, Capacities.OBSERVER, Capacities.PUBLIC);

  private Guests() {}

  public static boolean isGuest(Capacity capacity) {
    return GUESTS.contains(capacity);
  }

  /** A right that is a member's alone, if it is among these. */
  public static Optional<Right> memberRight(ImmutableSet<Right> rights) {
    if (rights.contains(Rights.VOTE)) {
      return Optional.of(Rights.VOTE);
    }
    return rights.contains(Rights.COUNT_TO_QUORUM)
        ? Optional.of(Rights.COUNT_TO_QUORUM)
        : Optional.empty();
  }
}
