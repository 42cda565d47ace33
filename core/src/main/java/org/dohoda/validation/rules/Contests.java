package org.dohoda.validation.rules;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.RuleEffect;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.index.Hashes;
import org.dohoda.validation.index.StatedRule;

/**
 * Permissions and the prohibitions that may stand against them: those on the same right, for the
 * same holder, in bodies of the same owner. Not thread-safe.
 */
final class Contests {
  /** At most so many prohibitions on one right of one holder at one owner are compared. */
  private static final int COMPARED = 64;

  /** What two rules must have in common to meet. */
  private record Matter(Right right, Object holder, Object owner) {}

  private final CooperationRegister register;
  private final IdentityHashMap<StatedRule, Integer> numbers = new IdentityHashMap<>();
  private final List<StatedRule> permissions = new ArrayList<>();
  private final ListMultimap<Matter, StatedRule> prohibitions = ArrayListMultimap.create();

  private Contests(List<StatedRule> all, CooperationRegister register) {
    this.register = register;
    for (StatedRule stated : met(all)) {
      numbers.put(stated, numbers.size());
      if (stated.rule().effect() == RuleEffect.PERMITS) {
        permissions.add(stated);
      } else {
        stated
            .rule()
            .rights()
            .forEach(right -> matters(right, stated).forEach(m -> add(m, stated)));
      }
    }
  }

  static Contests among(List<StatedRule> all, CooperationRegister register) {
    return new Contests(all, register);
  }

  private void add(Matter matter, StatedRule prohibition) {
    if (prohibitions.get(matter).size() < COMPARED) {
      prohibitions.put(matter, prohibition);
    }
  }

  /** Whether one of two of these rules is stated before the other. */
  boolean isBefore(StatedRule one, StatedRule other) {
    return numbers.getOrDefault(one, 0) < numbers.getOrDefault(other, 0);
  }

  List<StatedRule> permissions() {
    return permissions;
  }

  /** The prohibitions that may stand against a permission of a right, in their order. */
  List<StatedRule> against(Right right, StatedRule permission) {
    Set<StatedRule> found = Sets.newIdentityHashSet();
    List<StatedRule> ordered = new ArrayList<>();
    for (Matter matter : matters(right, permission)) {
      for (StatedRule prohibition : prohibitions.get(matter)) {
        if (found.add(prohibition)) {
          ordered.add(prohibition);
        }
      }
    }
    return ordered;
  }

  private List<Matter> matters(Right right, StatedRule stated) {
    List<Matter> matters = new ArrayList<>();
    for (Object owner : owners(stated.rule())) {
      for (Object holder : holders(stated)) {
        matters.add(new Matter(right, holder, owner));
      }
    }
    return matters;
  }

  private Set<Object> owners(ParticipationRule rule) {
    Set<Object> owners = new LinkedHashSet<>();
    for (BodyId named : named(rule)) {
      Optional<OrganizationId> owner = register.body(named).flatMap(Body::owner);
      owners.add(owner.isPresent() ? owner.get() : named);
    }
    for (BodyDescription each : rule.bodies().descriptions()) {
      owners.add(each.owner().isPresent() ? each.owner().get() : each);
    }
    return owners;
  }

  static Iterable<BodyId> named(ParticipationRule rule) {
    return rule.bodies().named().isPresent()
        ? rule.bodies().named().get().items()
        : ImmutableList.of();
  }

  /** Whom a rule is for: organisations as far as they are named, else the words of the rule. */
  static List<?> holders(StatedRule stated) {
    Holder holder = stated.rule().holder();
    if (holder instanceof Holder.RepresentativeOf representative) {
      return List.of(representative.organization());
    }
    return holder instanceof Holder.OtherParties && stated.origin() instanceof Memorandum memorandum
        ? memorandum.parties().stream().map(Party::organization).toList()
        : List.of(holder);
  }

  /** Those rules that, by a cheap hash of right and holder, may stand against another. */
  private static List<StatedRule> met(List<StatedRule> all) {
    Hashes prohibited = new Hashes();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).rule().effect() == RuleEffect.PROHIBITS) {
        add(prohibited, all.get(i));
      }
    }
    if (prohibited.isEmpty()) {
      return List.of();
    }
    Hashes both = new Hashes();
    for (int i = 0; i < all.size(); i++) {
      StatedRule stated = all.get(i);
      if (stated.rule().effect() == RuleEffect.PERMITS && meets(stated, prohibited)) {
        add(both, stated);
      }
    }
    return both.isEmpty() ? List.of() : all.stream().filter(each -> meets(each, both)).toList();
  }

  private static void add(Hashes hashes, StatedRule stated) {
    for (Right right : stated.rule().rights()) {
      for (Object holder : holders(stated)) {
        hashes.add(31 * right.hashCode() + holder.hashCode());
      }
    }
  }

  private static boolean meets(StatedRule stated, Hashes hashes) {
    for (Right right : stated.rule().rights()) {
      for (Object holder : holders(stated)) {
        if (hashes.contains(31 * right.hashCode() + holder.hashCode())) {
          return true;
        }
      }
    }
    return false;
  }
}
