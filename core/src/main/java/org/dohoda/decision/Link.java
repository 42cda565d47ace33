package org.dohoda.decision;

import com.google.common.collect.ImmutableSet;
import org.dohoda.holding.Recordable;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * One link of the chain by which a rule applies, with what it rests on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Link permits ImmutableLink {
  Link() {}

  /** {@return which link it is} */
  public abstract LinkKind kind();

  /** {@return whether it holds, in strong Kleene logic} */
  public abstract Truth truth();

  /** {@return the days and data of the record that leave it unknown; empty if it is known} */
  public abstract ImmutableSet<Recordable> missing();

  /** {@return what the asker did not state and leaves it unknown; empty if it is known} */
  public abstract ImmutableSet<Proposition> unstated();

  /**
   * {@return the presumptions without which its truth or, where it is unknown, what leaves it
   * unknown would be another}
   *
   * <p>Where any one of several is enough, or several matter only together, each of them is named:
   * it belongs to a smallest set of presumptions without which the link would be another.
   */
  public abstract ImmutableSet<Presumption> presumptionsUsed();

  /**
   * {@return the presumptions that would settle it; empty if it is known}
   *
   * <p>Where several are needed, each of them is named: it belongs to a smallest set that settles
   * it.
   */
  public abstract ImmutableSet<Presumption> presumptionsUseful();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this link} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of links; not thread-safe. */
  public static final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
