package org.dohoda.effect;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.organization.Affiliation;
import org.dohoda.time.Truth;

/**
 * What stands behind an organization on a day: what it acts within, and the first legal person
 * among them.
 *
 * <p>A legal person is never guessed: where it is not recorded whether an organization is one, or
 * what it acts within, the first legal person is unknown. Immutable and thread-safe.
 *
 * @param organization the organization
 * @param links the affiliations of the organization, of what it acts within, and so on, as far as
 *     they possibly hold; from the organization upwards
 * @param announced the affiliations that are decided, at least possibly, and not yet effective
 * @param legalPerson the first legal person in the chain, itself included; empty if it is unknown
 * @param possibleLegalPersons the recorded organizations that may be the first legal person
 */
public record Standing(
    OrganizationId organization,
    ImmutableList<Link> links,
    ImmutableList<Affiliation> announced,
    Optional<OrganizationId> legalPerson,
    ImmutableSet<OrganizationId> possibleLegalPersons) {
  /**
   * Refuses null.
   *
   * @param organization the organization
   * @param links the affiliations, from the organization upwards
   * @param announced the affiliations that are decided and not yet effective
   * @param legalPerson the first legal person in the chain; empty if it is unknown
   * @param possibleLegalPersons the organizations that may be the first legal person
   */
  public Standing {
    Arguments.notNull("organization", organization);
    Arguments.notNull("links", links);
    Arguments.notNull("announced", announced);
    Arguments.notNull("legalPerson", legalPerson);
    Arguments.notNull("possibleLegalPersons", possibleLegalPersons);
  }

  /**
   * An affiliation with its truth on the day.
   *
   * @param affiliation the affiliation
   * @param truth whether it holds on the day: yes or unknown
   */
  public record Link(Affiliation affiliation, Truth truth) {
    /**
     * Refuses null.
     *
     * @param affiliation the affiliation
     * @param truth whether it holds on the day
     */
    public Link {
      Arguments.notNull("affiliation", affiliation);
      Arguments.notNull("truth", truth);
    }
  }

  /**
   * {@return whether the organization is another one or acts within it, directly or through others}
   *
   * @param other the other
   */
  public Truth within(OrganizationId other) {
    if (reached(Truth::isYes).contains(other)) {
      return Truth.YES;
    }
    return reached(truth -> true).contains(other) ? Truth.UNKNOWN : Truth.NO;
  }

  /** The organization and all that links of some truths lead to. */
  private Set<OrganizationId> reached(Predicate<Truth> kept) {
    ListMultimap<OrganizationId, OrganizationId> above = ArrayListMultimap.create();
    for (Link link : links) {
      if (kept.test(link.truth())) {
        above.put(link.affiliation().unit(), link.affiliation().within());
      }
    }
    Set<OrganizationId> reached = new HashSet<>(Set.of(organization));
    Deque<OrganizationId> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      above.get(open.remove()).stream().filter(reached::add).forEach(open::add);
    }
    return reached;
  }
}
