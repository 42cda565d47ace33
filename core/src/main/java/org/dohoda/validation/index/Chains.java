package org.dohoda.validation.index;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.register.CooperationRegister;

/** What stands behind organisations, on whatever day. Not thread-safe. */
final class Chains {
  private final Map<OrganizationId, List<Affiliation>> affiliations = new HashMap<>();
  private final Map<OrganizationId, List<OrganizationId>> predecessors = new HashMap<>();
  private final Map<OrganizationId, List<Succession>> successions = new HashMap<>();

  Chains(CooperationRegister register) {
    for (Affiliation each : register.affiliations()) {
      affiliations.computeIfAbsent(each.unit(), id -> new ArrayList<>(2)).add(each);
    }
    for (Succession each : register.successions()) {
      predecessors
          .computeIfAbsent(each.successor(), id -> new ArrayList<>(2))
          .add(each.predecessor());
      successions.computeIfAbsent(each.predecessor(), id -> new ArrayList<>(2)).add(each);
    }
  }

  List<Affiliation> affiliations(OrganizationId unit) {
    return affiliations.getOrDefault(unit, List.of());
  }

  /** An organisation, all that it ever is within, and all that these succeed. */
  Set<OrganizationId> of(OrganizationId organization) {
    return of(organization, affiliation -> true);
  }

  /** An organisation, all that it may be within on a day, and all that these ever succeed. */
  Set<OrganizationId> of(OrganizationId organization, LocalDate day) {
    return of(organization, affiliation -> !affiliation.period().on(day).isNo());
  }

  private Set<OrganizationId> of(OrganizationId organization, Predicate<Affiliation> counts) {
    return reached(
        organization,
        (each, open) -> {
          affiliations(each).stream().filter(counts).map(Affiliation::within).forEach(open::add);
          open.addAll(predecessors.getOrDefault(each, List.of()));
        });
  }

  /** An organisation, and all to whom its bodies passed or may have passed. */
  Set<OrganizationId> heirs(OrganizationId organization) {
    return successions.containsKey(organization)
        ? reached(
            organization,
            (each, open) ->
                successions(each).stream()
                    .filter(succession -> succession.passing() != Passing.NAMED)
                    .forEach(succession -> open.add(succession.successor())))
        : Set.of(organization);
  }

  List<Succession> successions(OrganizationId predecessor) {
    return successions.getOrDefault(predecessor, List.of());
  }

  private static Set<OrganizationId> reached(
      OrganizationId first, BiConsumer<OrganizationId, Deque<OrganizationId>> addNext) {
    Set<OrganizationId> reached = new LinkedHashSet<>();
    Deque<OrganizationId> open = new ArrayDeque<>();
    open.add(first);
    while (!open.isEmpty()) {
      OrganizationId each = open.remove();
      if (reached.add(each)) {
        addNext.accept(each, open);
      }
    }
    return reached;
  }
}
