package org.dohoda.policy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * A field of public policy (oblast politiky): one concept, whatever it is called.
 *
 * <p>A paper names an area in its own words; those stand in a {@link Focus}. Here stand the label
 * of the concept and the other labels under which it is met. Two areas that look alike stay two
 * until somebody who knows says that they are one. Broader areas may belong to another taxonomy.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PolicyArea permits ImmutablePolicyArea {
  PolicyArea() {}

  /** {@return the id, which carries the taxonomy} */
  public abstract PolicyAreaId id();

  /** {@return the preferred label} */
  public abstract LocalizedText label();

  /** {@return the other labels of the same concept} */
  public abstract ImmutableSet<LocalizedText> otherLabels();

  /** {@return the areas that this one is directly part of} */
  public abstract ImmutableSet<PolicyAreaId> broader();

  /** {@return the same concept elsewhere, such as an IRI or a COFOG notation; never blank} */
  public abstract ImmutableSet<String> exactMatches();

  /** {@return during which the area is in use in its taxonomy; empty if not stated} */
  public abstract Optional<Period> period();

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
    Arguments.check(!broader().contains(id()), "broader", "must not be the area itself", id());
    exactMatches().forEach(match -> Texts.check("exactMatches", match));
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutablePolicyArea.Builder {
    Builder() {}
  }
}
