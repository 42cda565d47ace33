package org.dohoda.body;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
import org.dohoda.organization.TimedRelation;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * A seat in a body (členství) during a period: of an organisation, an office or a person.
 *
 * <p>At least one of the three is there. "The mayor of the town" is an office of an organisation,
 * whoever holds it. Where more than one is there, all of them are so of whoever sits: another one
 * who comes for the organisation does not. A seat of an office or a person alone is found by a
 * question that states the office or the person; who comes for an organisation, of whom neither is
 * stated, is not taken to be the one who sits there. A seat does not pass to a successor of the
 * organisation by the succession alone: record the new seat.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Membership implements TimedRelation permits ImmutableMembership {
  Membership() {}

  /** {@return the body} */
  public abstract BodyId body();

  /** {@return the organisation that has the seat or sends the member} */
  public abstract Optional<OrganizationId> organization();

  /** {@return the office that has the seat} */
  public abstract Optional<LocalizedText> office();

  /** {@return the name of the person; never blank} */
  public abstract Optional<String> person();

  /** {@return the capacity, if recorded} */
  public abstract Optional<Capacity> capacity();

  /** {@return the class of members, if the body knows classes} */
  public abstract Optional<MemberClass> memberClass();

  @Override
  @Value.Default
  public Period period() {
    return Period.unknown();
  }

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
    person().ifPresent(person -> Texts.check("person", person));
    Arguments.check(
        organization().isPresent() || office().isPresent() || person().isPresent(),
        "organization",
        "must be there if neither office nor person is",
        body());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
