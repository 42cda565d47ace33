package org.dohoda.validation.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dohoda.id.RuleId;

/** Stated rules in their order and by their ids, without an object for each. Not thread-safe. */
final class RuleTable {
  private final List<StatedRule> all = new ArrayList<>();

  /** The hash of the id of each rule. */
  private int[] hashes = new int[64];

  /** Numbers of rules, from one, each at the hash of its id or at the next free place. */
  private int[] slots = new int[128];

  /** Adds a rule after the others; says whether its id is new. */
  boolean add(StatedRule rule) {
    if (all.size() == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * hashes.length);
      slots = new int[2 * slots.length];
      for (int i = 0; i < all.size(); i++) {
        enter(all.get(i).id(), i + 1);
      }
    }
    hashes[all.size()] = rule.id().hashCode();
    all.add(rule);
    return enter(rule.id(), all.size());
  }

  private boolean enter(RuleId id, int number) {
    int slot = slot(id, hashes[number - 1]);
    boolean free = slots[slot] == 0;
    if (free) {
      slots[slot] = number;
    }
    return free;
  }

  /** Where an id is, or would be. */
  private int slot(RuleId id, int hash) {
    int mask = slots.length - 1;
    int slot = (hash * 0x9E3779B9) >>> 7 & mask;
    while (slots[slot] != 0 && !is(slots[slot] - 1, id, hash)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean is(int number, RuleId id, int hash) {
    return hashes[number] == hash && all.get(number).id().equals(id);
  }

  List<StatedRule> all() {
    return all;
  }

  Optional<StatedRule> first(RuleId id) {
    int number = slots[slot(id, id.hashCode())];
    return number == 0 ? Optional.empty() : Optional.of(all.get(number - 1));
  }
}
