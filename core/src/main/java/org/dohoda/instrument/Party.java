package org.dohoda.instrument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * A party (smluvní strana) to a memorandum with what is attested of it.
 *
 * <p>A unit without legal personality may be named as the party, as papers do. Signature is not
 * effect: the days are separate facts, and a day that is not recorded is unknown. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Party permits ImmutableParty {
  Party() {}

  /** {@return the organization that is the party} */
  public abstract OrganizationId organization();

  /**
   * {@return the units through which it acts, each with its period; for this paper they stand on
   * its side as units within it do, whether or not an affiliation is recorded}
   */
  public abstract ImmutableList<ThroughUnit> through();

  /** {@return the name of its role in the paper, such as "the Region"} */
  public abstract Optional<LocalizedText> role();

  /** {@return who signs for it} */
  public abstract ImmutableList<Signatory> signatories();

  /** {@return the day of its signature; empty if not recorded} */
  public abstract Optional<PartialDate> signed();

  /** {@return the day on which it deposited its instrument of approval; empty if not recorded} */
  public abstract Optional<PartialDate> deposited();

  /** {@return the first day on which the memorandum is in effect for it; empty if not recorded} */
  public abstract Optional<PartialDate> effective();

  /** {@return the last day on which it was a party, if it left; empty if not recorded} */
  public abstract Optional<PartialDate> lastDay();

  /**
   * {@return a party of which no more is recorded}
   *
   * @param organization the organization
   */
  public static Party of(OrganizationId organization) {
    return builder().organization(organization).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this party} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of parties; not thread-safe. */
  public static final class Builder extends ImmutableParty.Builder {
    Builder() {}
  }
}
