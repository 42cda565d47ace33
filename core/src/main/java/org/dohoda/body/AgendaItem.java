package org.dohoda.body;

import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One item of the agenda of a meeting (bod jednání).
 *
 * <p>Areas are empty if nothing is recorded about them; stated areas say themselves whether they
 * are all.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AgendaItem permits ImmutableAgendaItem {
  AgendaItem() {}

  /** {@return the item as the agenda calls it} */
  public abstract LocalizedText label();

  /** {@return the areas that the item concerns, if recorded} */
  public abstract Optional<Listed<PolicyAreaId>> areas();

  /** {@return the organisation that put the item forward, if recorded} */
  public abstract Optional<OrganizationId> author();

  /** {@return whether the item is dealt with openly; not stated unless it differs or is said} */
  @Value.Default
  public Session session() {
    return Session.NOT_STATED;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableAgendaItem.Builder {
    Builder() {}
  }
}
