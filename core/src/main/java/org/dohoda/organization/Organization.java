package org.dohoda.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.source.Attestation;
import org.dohoda.source.Extensions;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.dohoda.time.Validity;
import org.immutables.value.Value;

/**
 * A public body, company or other organisation (organizace), with its names over time.
 *
 * <p>It need not be a legal person: papers name units of ministries and offices as parties. Whether
 * it is one is a {@link Truth}, unknown unless recorded. What it is part of is said by {@link
 * Affiliation}, who stands behind others by {@link Stake}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Organization implements Named permits ImmutableOrganization {
  Organization() {}

  /** {@return the id} */
  public abstract OrganizationId id();

  @Override
  public abstract ImmutableList<TimedName> names();

  /** {@return the kind, if recorded} */
  public abstract Optional<OrganizationKind> kind();

  /** {@return the identifiers in registers} */
  public abstract ImmutableSet<Identifier> identifiers();

  /** {@return the codes of the territory it is responsible for} */
  public abstract ImmutableSet<Identifier> territory();

  /** {@return whether it is a legal person; unknown unless recorded} */
  @Value.Default
  public Truth legalPersonality() {
    return Truth.UNKNOWN;
  }

  /** {@return the period of its existence; unknown unless recorded} */
  @Value.Default
  public Period existence() {
    return Period.unknown();
  }

  /** {@return where it is recorded; may be empty} */
  public abstract ImmutableList<Source> sources();

  /** {@return the days on which a named source shows it to exist; they tighten the existence} */
  public abstract ImmutableList<Attestation> attestations();

  /** {@return a user's own named strings} */
  @Value.Default
  public Extensions extensions() {
    return Extensions.EMPTY;
  }

  /**
   * {@return the days on which it exists, as far as existence, attestations and presumptions say}
   *
   * @param presumptions what may be presumed; {@link Presumption#CONTINUES} and {@link
   *     Presumption#EXISTS} matter
   */
  public Validity validity(Set<Presumption> presumptions) {
    return TimedRelation.validity(existence(), attestations(), presumptions);
  }

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
    Arguments.check(!names().isEmpty(), "names", "must have at least one", names());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableOrganization.Builder {
    Builder() {}
  }
}
