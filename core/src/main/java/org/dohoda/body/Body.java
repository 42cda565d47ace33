package org.dohoda.body;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.dohoda.organization.Named;
import org.dohoda.organization.TimedRelation;
import org.dohoda.source.Attestation;
import org.dohoda.source.Extensions;
import org.dohoda.source.Source;
import org.dohoda.text.Listed;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Validity;
import org.immutables.value.Value;

/**
 * A body that meets (orgán): a commission, a committee, a board, with its names over time.
 *
 * <p>A body is not an organisation: it is an organ of one, its owner, if that is recorded. The
 * parent is the body it belongs to, as a committee belongs to its assembly. A body does not know
 * who may attend it: that is said by rules.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Body implements Named permits ImmutableBody {
  Body() {}

  /** {@return the id} */
  public abstract BodyId id();

  @Override
  public abstract ImmutableList<TimedName> names();

  /** {@return the kind, if recorded} */
  public abstract Optional<BodyKind> kind();

  /**
   * {@return the organisation whose organ it is, if recorded}
   *
   * <p>From the day of a succession by which all passes, the body is the successor's. Where a
   * succession does not say what passes, whose it is from then on is not known.
   */
  public abstract Optional<OrganizationId> owner();

  /** {@return the body that it belongs to, if recorded} */
  public abstract Optional<BodyId> parent();

  /** {@return the bodies that it follows} */
  public abstract ImmutableSet<BodyId> successorOf();

  /** {@return the areas that it deals with; empty if nothing is recorded} */
  public abstract Optional<Listed<PolicyAreaId>> remit();

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
    Arguments.check(
        !parent().equals(Optional.of(id())), "parent", "must not be the body itself", id());
    Arguments.check(
        !successorOf().contains(id()), "successorOf", "must not hold the body itself", id());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableBody.Builder {
    Builder() {}
  }
}
