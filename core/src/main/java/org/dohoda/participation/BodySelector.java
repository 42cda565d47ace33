package org.dohoda.participation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.id.BodyId;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Listed;
import org.immutables.value.Value;

/**
 * Which bodies a rule speaks of: some that it names, some that it describes.
 *
 * <p>A named body matches. Another body that fits one of the descriptions matches if the list of
 * names is open or absent, does not match if the list is closed, and is unknown if the paper does
 * not say whether the list is complete. Without a description a body that is not named does not
 * match a closed list and is unknown otherwise. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BodySelector permits ImmutableBodySelector {
  BodySelector() {}

  /** {@return the general descriptions; a body fits if it fits one of them} */
  public abstract ImmutableSet<BodyDescription> descriptions();

  /** {@return the bodies that are named, and whether they are all} */
  public abstract Optional<Listed<BodyId>> named();

  /**
   * {@return the bodies that fit one of these descriptions}
   *
   * @param descriptions at least one
   * @throws IllegalArgumentException if there is none
   */
  public static BodySelector of(BodyDescription... descriptions) {
    return builder().addDescriptions(descriptions).build();
  }

  /**
   * {@return exactly these bodies}
   *
   * @param bodies at least one
   * @throws IllegalArgumentException if there is none
   */
  public static BodySelector only(BodyId... bodies) {
    return builder().named(Listed.closed(ImmutableSet.copyOf(bodies))).build();
  }

  /**
   * {@return this selector with bodies named}
   *
   * @param bodies the bodies, and whether they are all
   */
  public BodySelector naming(Listed<BodyId> bodies) {
    return toBuilder().named(bodies).build();
  }

  @Value.Check
  void check() {
    Arguments.check(
        !descriptions().isEmpty() || (named().isPresent() && !named().get().isNone()),
        "bodies",
        "must be described or named",
        named());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this selector} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of selectors; not thread-safe. */
  public static final class Builder extends ImmutableBodySelector.Builder {
    Builder() {}
  }
}
