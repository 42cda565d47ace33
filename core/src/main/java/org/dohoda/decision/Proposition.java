package org.dohoda.decision;

import java.util.Optional;
import org.dohoda.body.Capacity;
import org.dohoda.condition.Fact;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
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
   * @param instrument the instrument that means it, if the fact is {@linkplain
   *     Fact#isOfInstrument() of an instrument}; else empty
   */
  record FactIs(Fact fact, Optional<InstrumentId> instrument) implements Proposition {
    /**
     * Checks that the components are there.
     *
     * @param fact the fact
     * @param instrument the instrument that means it, if the fact is of an instrument
     */
    public FactIs {
      Arguments.notNull("fact", fact);
      Arguments.notNull("instrument", instrument);
    }

    /**
     * Makes the proposition of a fact that is the same in all instruments.
     *
     * @param fact the fact
     */
    public FactIs(Fact fact) {
      this(fact, Optional.empty());
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
      Arguments.notNull("capacity", capacity);
    }
  }

  /**
   * The holder comes for an organization, of which the question names none.
   *
   * @param organization the organization
   */
  record ComesFor(OrganizationId organization) implements Proposition {
    /**
     * Checks that the organization is there.
     *
     * @param organization the organization
     */
    public ComesFor {
      Arguments.notNull("organization", organization);
    }
  }

  /**
   * The holder has an office of the organization for which he comes.
   *
   * @param office the office as the rule or the membership calls it
   */
  record HoldsOffice(LocalizedText office) implements Proposition {
    /**
     * Checks that the office is there.
     *
     * @param office the office as the rule or the membership calls it
     */
    public HoldsOffice {
      Arguments.notNull("office", office);
    }
  }

  /**
   * The one who comes is a certain person.
   *
   * @param person the name of the person, as the membership has it
   */
  record IsPerson(String person) implements Proposition {
    /**
     * Checks that the name is there.
     *
     * @param person the name of the person, as the membership has it
     */
    public IsPerson {
      Arguments.notNull("person", person);
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
      Arguments.notNull("organization", organization);
    }
  }
}
