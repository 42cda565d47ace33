package org.dohoda.participation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.dohoda.body.BodyKind;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.internal.Arguments;
import org.immutables.value.Value;

/**
 * A general description of bodies: by the organization whose organs they are, by an organization
 * that has a stake in that organization, by kind and by remit.
 *
 * <p>A body fits if it fits every part that is there; at least one is. A body whose owner, kind or
 * remit is not recorded may fit: that is unknown. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BodyDescription permits ImmutableBodyDescription {
  BodyDescription() {}

  /** {@return the organization whose organs the bodies are} */
  public abstract Optional<OrganizationId> owner();

  /** {@return the organization that has a stake in the organization whose organs the bodies are} */
  public abstract Optional<OrganizationId> stakeOf();

  /** {@return the kind of the bodies} */
  public abstract Optional<BodyKind> kind();

  /** {@return policy areas one of which is in the remit of the bodies; empty for any remit} */
  public abstract ImmutableSet<PolicyAreaId> remit();

  /**
   * {@return the bodies of an organization}
   *
   * @param owner its id
   */
  public static BodyDescription bodiesOf(OrganizationId owner) {
    return builder().owner(owner).build();
  }

  /**
   * {@return the bodies of the organizations in which an organization has a stake (organizace s
   * účastí)}
   *
   * @param holder the holder of the stake
   */
  public static BodyDescription bodiesOfStakesOf(OrganizationId holder) {
    return builder().stakeOf(holder).build();
  }

  /**
   * {@return this description, narrowed to a kind}
   *
   * @param kind the kind
   */
  public BodyDescription ofKind(BodyKind kind) {
    return toBuilder().kind(kind).build();
  }

  @Value.Check
  void check() {
    Arguments.check(
        owner().isEmpty() || stakeOf().isEmpty(),
        "stakeOf",
        "must be absent where there is an owner",
        stakeOf());
    Arguments.check(
        owner().isPresent() || stakeOf().isPresent() || kind().isPresent() || !remit().isEmpty(),
        "description",
        "must have an owner, a stake, a kind or a remit");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this description} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of descriptions; not thread-safe. */
  public static final class Builder extends ImmutableBodyDescription.Builder {
    Builder() {}
  }
}
