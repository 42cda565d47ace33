package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Organization;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Truth;

/** The search for the first legal person from an organization upwards, through links of a day. */
final class LegalPersons {
  private final CooperationRegister register;
  private final ImmutableListMultimap<OrganizationId, Standing.Link> byUnit;
  private final ImmutableListMultimap<OrganizationId, Standing.Link> byWithin;

  /**
   * Keeps the links.
   *
   * @param links the affiliations that possibly hold
   */
  LegalPersons(CooperationRegister register, ImmutableList<Standing.Link> links) {
    this.register = register;
    this.byUnit = Multimaps.index(links, link -> link.affiliation().unit());
    this.byWithin = Multimaps.index(links, link -> link.affiliation().within());
  }

  /** All that may be the first one: no way to them passes one that certainly is one. */
  ImmutableSet<OrganizationId> possible(OrganizationId organization) {
    Set<OrganizationId> reached = new LinkedHashSet<>(List.of(organization));
    Deque<OrganizationId> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      OrganizationId each = open.remove();
      if (!isPerson(each).isYes()) {
        byUnit.get(each).stream()
            .map(link -> link.affiliation().within())
            .filter(reached::add)
            .forEach(open::add);
      }
    }
    return reached.stream()
        .filter(each -> !isPerson(each).isNo())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The first one, if certain: the organization itself, or the one that all ways up lead to if one
   * of them certainly is there. What leads in a circle leads nowhere.
   */
  Optional<OrganizationId> first(OrganizationId organization) {
    Map<OrganizationId, OrganizationId> first = new HashMap<>();
    Deque<OrganizationId> settled = new ArrayDeque<>();
    Set<OrganizationId> all = new HashSet<>(byWithin.keySet());
    all.add(organization);
    for (OrganizationId each : all) {
      if (isPerson(each).isYes()) {
        first.put(each, each);
        settled.add(each);
      }
    }
    Map<OrganizationId, Integer> open = new HashMap<>();
    while (!settled.isEmpty()) {
      for (Standing.Link below : byWithin.get(settled.remove())) {
        OrganizationId unit = below.affiliation().unit();
        int left = open.getOrDefault(unit, byUnit.get(unit).size()) - 1;
        open.put(unit, left);
        if (left == 0 && isPerson(unit).isNo()) {
          above(unit, first)
              .ifPresent(
                  person -> {
                    first.put(unit, person);
                    settled.add(unit);
                  });
        }
      }
    }
    return Optional.ofNullable(first.get(organization));
  }

  /** The one that all ways up lead to, if one of them certainly is there. */
  private Optional<OrganizationId> above(
      OrganizationId unit, Map<OrganizationId, OrganizationId> first) {
    Set<OrganizationId> found = new HashSet<>();
    Truth some = Truth.NO;
    for (Standing.Link link : byUnit.get(unit)) {
      found.add(first.get(link.affiliation().within()));
      some = some.or(link.truth());
    }
    return found.size() == 1 && some.isYes() ? found.stream().findFirst() : Optional.empty();
  }

  private Truth isPerson(OrganizationId id) {
    return register.organization(id).map(Organization::legalPersonality).orElse(Truth.UNKNOWN);
  }
}
