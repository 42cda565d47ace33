package org.dohoda.decision;

import java.util.Objects;
import java.util.Optional;
import org.dohoda.body.Capacity;
import org.dohoda.condition.Fact;
import org.dohoda.id.OrganizationId;
import org.dohoda.text.LocalizedText;

/**
 * Something about the occasion that the asker may know.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Proposition {
  /**
   * A fact of a condition is the case.
   *
   * @param fact the fact
   */
  record FactIs(Fact fact) implements Proposition {
    /**
     * Checks that the fact is there.
     *
     * @param fact the fact
     */
    public FactIs {
      Objects.requireNonNull(fact, "fact");
    }
  }

  /**
   * The holder comes in a capacity.
   *
   * @param capacity the capacity
   */
  record ComesAs(Capacity capacity) implements Proposition {
    /**
     * Checks that the capacity is there.
     *
     * @param capacity the capacity
     */
    public ComesAs {
      Objects.requireNonNull(capacity, "capacity");
    }
  }

  /**
   * The holder has an office.
   *
   * @param office the office as the rule calls it
   * @param organization the organization whose office it is, if the rule says so
   */
  record HoldsOffice(LocalizedText office, Optional<OrganizationId> organization)
      implements Proposition {
    /**
     * Checks that the components are there.
     *
     * @param office the office as the rule calls it
     * @param organization the organization whose office it is, if the rule says so
     */
    public HoldsOffice {
      Objects.requireNonNull(office, "office");
      Objects.requireNonNull(organization, "organization");
    }
  }

  /**
   * An organization put the item on the agenda.
   *
   * @param organization the organization
   */
  record IsAuthor(OrganizationId organization) implements Proposition {
    /**
     * Checks that the organization is there.
     *
     * @param organization the organization
     */
    public IsAuthor {
      Objects.requireNonNull(organization, "organization");
    }
  }
}
