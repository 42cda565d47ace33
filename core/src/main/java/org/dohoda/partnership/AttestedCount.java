package org.dohoda.partnership;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.internal.Arguments;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * A number of partners that a source reports without naming them (doložený počet): "eight
 * municipalities take part now". It makes no single partnership certain. It stands beside what is
 * certain and what is possible.
 *
 * <p>There is at least one status; the count is not negative.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AttestedCount permits ImmutableAttestedCount {
  AttestedCount() {}

  /** {@return how many partners, zero or more} */
  public abstract int count();

  /** {@return the statuses that are counted together; at least one} */
  public abstract ImmutableSet<PartnershipStatus> statuses();

  /** {@return the day of which the source speaks, as far as it is known} */
  public abstract PartialDate on();

  /** {@return whose partners are counted, if stated} */
  public abstract Optional<OrganizationId> partner();

  /** {@return the programme whose partners are counted, if stated} */
  public abstract Optional<ProgrammeId> programme();

  /** {@return the territory whose partners are counted; empty if not stated} */
  public abstract ImmutableSet<Identifier> territory();

  /** {@return the document that reports the number} */
  public abstract Source source();

  @Value.Check
  void check() {
    Arguments.check(count() >= 0, "count", "must not be negative", count());
    Arguments.check(!statuses().isEmpty(), "statuses", "must not be empty", statuses());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this count} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds attested counts. */
  public static final class Builder extends ImmutableAttestedCount.Builder {
    Builder() {}
  }
}
