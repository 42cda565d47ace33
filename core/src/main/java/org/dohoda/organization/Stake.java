package org.dohoda.organization;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Validity;
import org.immutables.value.Value;

/**
 * One organisation taking part in another (účast) during a period.
 *
 * <p>"Organisations in which the Region participates" are those in which it holds a stake. They
 * stay organisations of their own, and so do their bodies: the holder of a stake does not make
 * their rules.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Stake implements TimedRelation permits ImmutableStake {
  Stake() {}

  /** {@return the organisation that takes part} */
  public abstract OrganizationId holder();

  /** {@return the organisation in which it takes part} */
  public abstract OrganizationId organization();

  /** {@return the role, if recorded} */
  public abstract Optional<StakeRole> role();

  @Override
  @Value.Default
  public Period period() {
    return Period.unknown();
  }

  /** {@return where it is recorded; may be empty} */
  public abstract ImmutableList<Source> sources();

  @Override
  public abstract ImmutableList<Attestation> attestations();

  @Override
  public Validity validity(Set<Presumption> presumptions) {
    return TimedRelation.validity(period(), attestations(), presumptions);
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
    Arguments.check(
        !holder().equals(organization()), "organization", "must not be the holder", organization());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableStake.Builder {
    Builder() {}
  }
}
