package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.dohoda.effect.end.Surviving;
import org.dohoda.holding.Holding;
import org.jspecify.annotations.Nullable;

/**
 * How a clause goes on when its instrument has ended (přetrvání): not at all, if no provision says
 * so.
 *
 * <p>Only what was once in effect goes on, and for those alone for whom it was. Immutable and
 * thread-safe.
 */
public final class Continuation {
  /** The clause ends with its instrument. */
  public static final Continuation NONE = new Continuation(ImmutableList.of());

  private final ImmutableList<Surviving> provisions;

  private Continuation(ImmutableList<Surviving> provisions) {
    this.provisions = provisions;
  }

  static Continuation by(List<Surviving> provisions) {
    return provisions.isEmpty() ? NONE : new Continuation(ImmutableList.copyOf(provisions));
  }

  /** {@return whether no provision says that the clause goes on} */
  public boolean isNone() {
    return provisions.isEmpty();
  }

  /**
   * {@return when the clause goes on after each time for which its instrument was in effect}
   *
   * @param instrument when the instrument is in effect, as a whole or for a party
   */
  public Holding after(Holding instrument) {
    return Holding.any(
        provisions.stream()
            .map(each -> each.after(instrument))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Continuation other && provisions.equals(other.provisions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(provisions);
  }

  @Override
  public String toString() {
    return provisions.toString();
  }
}
