package org.dohoda.organization;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * A person or an office standing for an organisation (zástupce) during a period.
 *
 * <p>An office ("the governor") may be recorded without a person, and a person without an office;
 * one of them must be there. Speaking for an organisation is not signing for it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Representative implements TimedRelation
    permits ImmutableRepresentative {
  Representative() {}

  /** {@return the organisation that is represented} */
  public abstract OrganizationId organization();

  /** {@return the name of the person; never blank} */
  public abstract Optional<String> person();

  /** {@return the office that the person holds, or that represents as such} */
  public abstract Optional<LocalizedText> office();

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
        person().isPresent() || office().isPresent(),
        "office",
        "must be there if no person is",
        organization());
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableRepresentative.Builder {
    Builder() {}
  }
}
