package org.dohoda.validation.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/**
 * Which bodies there are, so that a description is compared with all of them at once. Not
 * thread-safe.
 */
final class BodyIndex {
  /** The kinds of some bodies. */
  private static final class Kinds {
    private static final Kinds NONE = new Kinds();

    private final List<BodyKind> kinds = new ArrayList<>(4);
    private boolean any;
    private boolean unknown;

    void add(Optional<BodyKind> kind) {
      any = true;
      unknown |= kind.isEmpty();
      if (kind.isPresent() && !kinds.contains(kind.get())) {
        kinds.add(kind.get());
      }
    }

    void addAll(Kinds others) {
      any |= others.any;
      unknown |= others.unknown;
      others.kinds.forEach(kind -> add(Optional.of(kind)));
    }

    /** Whether a body of these can be of a kind; one whose kind is not recorded can. */
    boolean mayHave(Optional<BodyKind> kind) {
      return kind.isEmpty() ? any : unknown || kinds.contains(kind.get());
    }
  }

  private final Map<OrganizationId, Kinds> byOwner = new HashMap<>();
  private final Map<OrganizationId, Kinds> byHolder = new HashMap<>();
  private final Kinds withoutOwner = new Kinds();
  private final Kinds all = new Kinds();
  private final Set<BodyId> succeeded = new HashSet<>();
  private final Set<OrganizationId> succession = new HashSet<>();

  BodyIndex(CooperationRegister register, Chains chains) {
    for (Body body : register.bodies()) {
      Optional<OrganizationId> owner = body.owner();
      all.add(body.kind());
      (owner.isPresent() ? of(byOwner, owner.get()) : withoutOwner).add(body.kind());
      succeeded.addAll(body.successorOf());
    }
    Map<OrganizationId, Kinds> byHeir = register.stakes().isEmpty() ? Map.of() : byHeir(chains);
    for (Stake stake : register.stakes()) {
      of(byHolder, stake.holder()).addAll(byHeir.getOrDefault(stake.organization(), Kinds.NONE));
    }
    for (Succession each : register.successions()) {
      succession.add(each.predecessor());
      succession.add(each.successor());
    }
  }

  /** The bodies of owners and of all to whom these passed or may have passed. */
  private Map<OrganizationId, Kinds> byHeir(Chains chains) {
    Map<OrganizationId, Kinds> byHeir = new HashMap<>();
    byOwner.forEach(
        (owner, kinds) -> chains.heirs(owner).forEach(heir -> of(byHeir, heir).addAll(kinds)));
    return byHeir;
  }

  private static Kinds of(Map<OrganizationId, Kinds> map, OrganizationId id) {
    return map.computeIfAbsent(id, key -> new Kinds());
  }

  boolean isSucceeded(BodyId body) {
    return succeeded.contains(body);
  }

  /** Whether a recorded body can fit; what is not recorded of a body excludes nothing. */
  boolean mayFit(BodyDescription description) {
    Optional<BodyKind> kind = description.kind();
    if (withoutOwner.mayHave(kind)) {
      return true;
    }
    if (description.owner().isPresent()) {
      return mayHave(description.owner().get(), byOwner, kind);
    }
    return description.stakeOf().isPresent()
        ? mayHave(description.stakeOf().get(), byHolder, kind)
        : all.mayHave(kind);
  }

  /** Whether one whom a rule names may have a body; one in a succession may speak of another. */
  private boolean mayHave(
      OrganizationId id, Map<OrganizationId, Kinds> kinds, Optional<BodyKind> kind) {
    return succession.contains(id) || kinds.getOrDefault(id, Kinds.NONE).mayHave(kind);
  }
}
