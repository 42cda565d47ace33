package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dohoda.effect.facts.Relations;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Segment;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/**
 * What stands behind organizations.
 *
 * @param register the register
 * @param relations its relations
 * @param presumptions what is presumed
 */
record Standings(CooperationRegister register, Relations relations, Set<Presumption> presumptions) {

  /** What stands behind an organization on a day. */
  Standing on(OrganizationId organization, LocalDate day) {
    ImmutableList.Builder<Standing.Link> links = ImmutableList.builder();
    ImmutableList.Builder<Affiliation> announced = ImmutableList.builder();
    for (OrganizationId unit : reached(organization, Optional.of(day))) {
      for (Affiliation affiliation : relations.affiliationsOf(unit)) {
        Truth truth = truth(affiliation, day);
        if (!truth.isNo()) {
          links.add(new Standing.Link(affiliation, truth));
        } else if (isAnnounced(affiliation, day)) {
          announced.add(affiliation);
        }
      }
    }
    LegalPersons legal = new LegalPersons(links.build());
    Optional<OrganizationId> first = legal.first(organization, Set.of());
    return new Standing(organization, links.build(), announced.build(), first, legal.possible());
  }

  /** What stands behind an organization on every day. */
  Timeline<Standing> timeline(OrganizationId organization) {
    Set<LocalDate> changes = new TreeSet<>();
    changes.add(PartialDate.MIN_DAY);
    for (OrganizationId unit : reached(organization, Optional.empty())) {
      for (Affiliation affiliation : relations.affiliationsOf(unit)) {
        relations.holding(affiliation).validity(presumptions).segments().stream()
            .map(Segment::first)
            .forEach(changes::add);
        affiliation.decided().map(PartialDate::earliest).ifPresent(changes::add);
      }
    }
    ImmutableSortedMap.Builder<LocalDate, Standing> standings = ImmutableSortedMap.naturalOrder();
    changes.forEach(day -> standings.put(day, on(organization, day)));
    return Timeline.of(standings.buildOrThrow());
  }

  private Truth truth(Affiliation affiliation, LocalDate day) {
    return relations.holding(affiliation).on(day, presumptions);
  }

  /** Decided is not effective: the decision has possibly been made, the period has not begun. */
  private static boolean isAnnounced(Affiliation affiliation, LocalDate day) {
    return day.isBefore(affiliation.period().earliestStart())
        && affiliation.decided().map(decided -> !decided.isOnOrBefore(day).isNo()).orElse(false);
  }

  /** The organization and all that it possibly acts within, on a day or ever, upwards. */
  private Set<OrganizationId> reached(OrganizationId organization, Optional<LocalDate> day) {
    Set<OrganizationId> reached = new LinkedHashSet<>(List.of(organization));
    Deque<OrganizationId> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Affiliation affiliation : relations.affiliationsOf(open.remove())) {
        boolean possible = day.map(on -> !truth(affiliation, on).isNo()).orElse(true);
        if (possible && reached.add(affiliation.within())) {
          open.add(affiliation.within());
        }
      }
    }
    return reached;
  }

  /** The search for the first legal person through links that possibly hold. */
  private final class LegalPersons {
    private final ImmutableList<Standing.Link> links;
    private final Set<OrganizationId> possible = new LinkedHashSet<>();

    LegalPersons(ImmutableList<Standing.Link> links) {
      this.links = links;
    }

    ImmutableSet<OrganizationId> possible() {
      return ImmutableSet.copyOf(possible);
    }

    /** The first legal person, if certain, from an organization upwards. */
    Optional<OrganizationId> first(OrganizationId from, Set<OrganizationId> below) {
      if (below.contains(from)) {
        return Optional.empty();
      }
      Truth person =
          register.organization(from).map(Organization::legalPersonality).orElse(Truth.UNKNOWN);
      if (!person.isNo()) {
        possible.add(from);
      }
      if (person.isYes()) {
        return Optional.of(from);
      }
      Optional<OrganizationId> above = above(from, below);
      return person.isNo() ? above : Optional.empty();
    }

    /** The one that all ways up lead to, if one of them certainly is there. */
    private Optional<OrganizationId> above(OrganizationId unit, Set<OrganizationId> below) {
      Set<OrganizationId> path =
          ImmutableSet.<OrganizationId>builder().addAll(below).add(unit).build();
      Set<Optional<OrganizationId>> found = new LinkedHashSet<>();
      Truth some = Truth.NO;
      for (Standing.Link link : links) {
        if (link.affiliation().unit().equals(unit)) {
          found.add(first(link.affiliation().within(), path));
          some = some.or(link.truth());
        }
      }
      return found.size() == 1 && some.isYes() ? found.iterator().next() : Optional.empty();
    }
  }
}
