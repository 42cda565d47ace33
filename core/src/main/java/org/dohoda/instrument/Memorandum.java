package org.dohoda.instrument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.immutables.value.Value;

/**
 * An agreement between two or more parties, whatever it calls itself.
 *
 * <p>Its term, entry into force and termination stand in its provisions; what is recorded to have
 * happened stands with the parties and in the events. Its validity is computed from both. A later
 * memorandum ends an earlier one only where a relation says so. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Memorandum implements Instrument permits ImmutableMemorandum {
  /** So many parties are compared with each other, which makes no set. */
  private static final int FEW = 24;

  Memorandum() {}

  /** {@return the parties, each organization once, at least two} */
  public abstract ImmutableList<Party> parties();

  @Override
  public final Optional<Authority> authority() {
    return Optional.of(Authority.MEMORANDUM);
  }

  /**
   * {@return the party that an organization is, if it is one by itself}
   *
   * @param organization the organization
   */
  public final Optional<Party> party(OrganizationId organization) {
    return parties().stream().filter(p -> p.organization().equals(organization)).findFirst();
  }

  @Value.Check
  void check() {
    if (parties().size() < 2) {
      throw Arguments.refused(
          "parties", "must be at least two", Lists.transform(parties(), Party::organization));
    }
    Set<OrganizationId> seen = parties().size() > FEW ? new HashSet<>() : Set.of();
    for (int i = 0; i < parties().size(); i++) {
      OrganizationId id = parties().get(i).organization();
      Arguments.check(
          parties().size() > FEW ? seen.add(id) : isFirst(i, id),
          "parties",
          "must name each organization once",
          id);
    }
    Clauses.check(this);
  }

  private boolean isFirst(int index, OrganizationId id) {
    for (int before = 0; before < index; before++) {
      if (id.equals(parties().get(before).organization())) {
        return false;
      }
    }
    return true;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this memorandum} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of memoranda; not thread-safe. */
  public static final class Builder extends ImmutableMemorandum.Builder {
    Builder() {}
  }
}
