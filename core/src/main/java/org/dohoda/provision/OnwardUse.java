package org.dohoda.provision;

import java.util.Optional;
import org.dohoda.condition.Condition;
import org.dohoda.internal.Arguments;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;
import org.immutables.value.Value;

/**
 * What those who receive information may do with it (další užití).
 *
 * <p>A closed list of uses says "only for these"; an open one says "for example for these".
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OnwardUse permits ImmutableOnwardUse {
  OnwardUse() {}

  /** {@return what it may be used for, with whether the list is complete} */
  public abstract Optional<Listed<LocalizedText>> uses();

  /** {@return whether it may be passed on to others; unknown unless stated} */
  @Value.Default
  public Truth disclosure() {
    return Truth.UNKNOWN;
  }

  /** {@return under which condition it may be used or passed on} */
  public abstract Optional<Condition> condition();

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Arguments.check(
        uses().isPresent() || !disclosure().isUnknown() || condition().isPresent(),
        "uses",
        "must be there unless disclosure or a condition is stated");
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableOnwardUse.Builder {
    Builder() {}
  }
}
