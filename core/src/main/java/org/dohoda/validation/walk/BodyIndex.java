package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.register.CooperationRegister;

/** Which bodies there are, so that a description can be compared with all of them at once. */
final class BodyIndex {
  private final ImmutableSetMultimap<Optional<OrganizationId>, Optional<BodyKind>> kindsByOwner;
  private final ImmutableSetMultimap<OrganizationId, OrganizationId> stakes;
  private final ImmutableSet<Optional<BodyKind>> kinds;
  private final ImmutableSet<BodyId> succeeded;
  private final Set<OrganizationId> succession = new HashSet<>();

  BodyIndex(CooperationRegister register) {
    ImmutableSetMultimap.Builder<Optional<OrganizationId>, Optional<BodyKind>> byOwner =
        ImmutableSetMultimap.builder();
    ImmutableSet.Builder<BodyId> before = ImmutableSet.builder();
    for (Body body : register.bodies()) {
      byOwner.put(body.owner(), body.kind());
      before.addAll(body.successorOf());
    }
    kindsByOwner = byOwner.build();
    kinds = ImmutableSet.copyOf(kindsByOwner.values());
    succeeded = before.build();
    ImmutableSetMultimap.Builder<OrganizationId, OrganizationId> held =
        ImmutableSetMultimap.builder();
    for (Stake stake : register.stakes()) {
      held.put(stake.holder(), stake.organization());
    }
    stakes = held.build();
    for (Succession each : register.successions()) {
      succession.add(each.predecessor());
      succession.add(each.successor());
    }
  }

  boolean isSucceeded(BodyId body) {
    return succeeded.contains(body);
  }

  /** Whether a recorded body can fit; what is not recorded of a body excludes nothing. */
  boolean mayFit(BodyDescription description) {
    if (hasKind(kindsByOwner.get(Optional.empty()), description)) {
      return true;
    }
    if (description.owner().isPresent()) {
      return succession.contains(description.owner().get())
          || hasKind(kindsByOwner.get(description.owner()), description);
    }
    if (description.stakeOf().isPresent()) {
      return stakes.get(description.stakeOf().get()).stream()
          .anyMatch(held -> hasKind(kindsByOwner.get(Optional.of(held)), description));
    }
    return hasKind(kinds, description);
  }

  private static boolean hasKind(
      ImmutableSet<Optional<BodyKind>> kinds, BodyDescription description) {
    return !kinds.isEmpty()
        && (description.kind().isEmpty()
            || kinds.contains(description.kind())
            || kinds.contains(Optional.<BodyKind>empty()));
  }
}
