package org.dohoda.organization;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * A unit acting within another organisation (začlenění) during a period.
 *
 * <p>Affiliations chain: an agency within a ministry, the ministry within the State. The day of
 * decision and the day of effect are different facts: the period starts with the effect.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Affiliation implements TimedRelation permits ImmutableAffiliation {
  Affiliation() {}

  /** {@return the organisation that is part of the other} */
  public abstract OrganizationId unit();

  /** {@return the organisation that it is part of} */
  public abstract OrganizationId within();

  @Override
  @Value.Default
  public Period period() {
    return Period.unknown();
  }

  /** {@return when it was decided, if recorded} */
  public abstract Optional<PartialDate> decided();

  /** {@return where it is recorded; may be empty} */
  public abstract ImmutableList<Source> sources();

  @Override
  public abstract ImmutableList<Attestation> attestations();

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
    Arguments.check(!unit().equals(within()), "within", "must not be the unit itself", within());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableAffiliation.Builder {
    Builder() {}
  }
}
