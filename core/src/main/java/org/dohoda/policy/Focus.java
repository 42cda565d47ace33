package org.dohoda.policy;

import java.util.Optional;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A policy area as an instrument speaks of it: what is to become of it, for whom and where.
 *
 * <p>Every part but the area is empty unless the paper says it. A target group is people, a place
 * is not: re-inclusion of excluded areas has a place and no target group.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Focus permits ImmutableFocus {
  Focus() {}

  /** {@return the concept that the paper speaks of} */
  public abstract PolicyAreaId area();

  /** {@return the words of the paper, if they are kept} */
  public abstract Optional<LocalizedText> label();

  /** {@return what is to be done about the area, if the paper says so} */
  public abstract Optional<Direction> direction();

  /** {@return the people concerned, in the words of the paper} */
  public abstract Optional<LocalizedText> targetGroup();

  /** {@return the places concerned, in the words of the paper} */
  public abstract Optional<LocalizedText> place();

  /**
   * {@return the area and nothing more}
   *
   * @param area the concept that the paper names
   */
  public static Focus on(PolicyAreaId area) {
    return builder().area(area).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableFocus.Builder {
    Builder() {}
  }
}
