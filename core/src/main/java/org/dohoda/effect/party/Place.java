package org.dohoda.effect.party;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.dohoda.effect.wording.Slot;
import org.dohoda.holding.Holding;

/**
 * The place of an organization among the parties of an instrument.
 *
 * @param bound when the instrument is in effect for it
 * @param party when it is a party, bound or not: since it has been named as one, until it leaves
 * @param named since when it has been named as a party, even if it has left
 * @param kept since when it has had the place of a party without passing it on, even if it has left
 */
public record Place(Holding bound, Holding party, Holding named, Holding kept) {
  /** The place of one that never is a party. */
  public static final Place NONE =
      new Place(Holding.NEVER, Holding.NEVER, Holding.NEVER, Holding.NEVER);

  /** A place of which nothing can be told. */
  static Place notTold(Holding notRecorded) {
    return new Place(notRecorded, notRecorded, notRecorded, notRecorded);
  }

  /** The place while something else holds too that the instrument needs. */
  public Place within(Holding other) {
    return new Place(Holding.all(other, bound), party, named, kept);
  }

  /** The place by whichever of several holds. */
  static <T> Place on(ImmutableList<Slot.Version<T>> orders, Function<T, Place> place) {
    return new Place(
        Slot.on(orders, each -> place.apply(each).bound),
        Slot.on(orders, each -> place.apply(each).party),
        Slot.on(orders, each -> place.apply(each).named),
        Slot.on(orders, each -> place.apply(each).kept));
  }

  /** The place by any of several ways, all until an end. */
  static Place any(List<Place> ways, Holding until) {
    return new Place(
        Holding.all(any(ways, Place::bound), until),
        any(ways, Place::party),
        any(ways, Place::named),
        any(ways, Place::kept));
  }

  private static Holding any(List<Place> ways, Function<Place, Holding> part) {
    return Holding.any(ways.stream().map(part).toList());
  }
}
