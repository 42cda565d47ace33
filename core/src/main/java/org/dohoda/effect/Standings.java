package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
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
    LegalPersons legal = new LegalPersons(register, links.build());
    return new Standing(
        organization,
        links.build(),
        announced.build(),
        legal.first(organization),
        legal.possible(organization));
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
}
