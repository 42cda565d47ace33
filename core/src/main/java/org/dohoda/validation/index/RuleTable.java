package org.dohoda.validation.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.id.RuleId;

/** Stated rules in their order and by their ids, without an object for each. Not thread-safe. */
final class RuleTable {
  private final List<StatedRule> all = new ArrayList<>();

  /** Numbers of rules, from one, each at the hash of its id or at the next free place. */
  private int[] slots = new int[64];

  /** Adds a rule after the others; says whether its id is new. */
  boolean add(StatedRule rule) {
    if (2 * all.size() >= slots.length) {
      slots = new int[2 * slots.length];
      for (int i = 0; i < all.size(); i++) {
        enter(all.get(i).id(), i + 1);
      }
    }
    all.add(rule);
    return enter(rule.id(), all.size());
  }

  private boolean enter(RuleId id, int number) {
    int slot = slot(id);
    boolean free = slots[slot] == 0;
    if (free) {
      slots[slot] = number;
    }
    return free;
  }

  /** Where an id is, or would be. */
  private int slot(RuleId id) {
    int mask = slots.length - 1;
    int slot = (id.hashCode() * 0x9E3779B9) >>> 7 & mask;
    while (slots[slot] != 0 && !all.get(slots[slot] - 1).id().equals(id)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  List<StatedRule> all() {
    return all;
  }

  Optional<StatedRule> first(RuleId id) {
    int number = slots[slot(id)];
    return number == 0 ? Optional.empty() : Optional.of(all.get(number - 1));
  }
}
