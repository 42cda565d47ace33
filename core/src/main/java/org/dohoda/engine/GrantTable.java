package org.dohoda.engine;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dohoda.body.Capacity;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Right;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What is known of rights granted, by holder, body, right and capacity, as far as it was asked for.
 *
 * <p>A hash table with open addressing that only grows: reading takes no lock and allocates
 * nothing, writing takes a lock. An entry that a reader does not see yet is worked out once more,
 * with the same result. Beyond a number of entries nothing is kept.
 */
final class GrantTable {
  private static final int MOST = 1 << 20;

  private volatile AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(64);
  private int size;

  /** The truth over time for one combination. */
  record Entry(
      OrganizationId organization,
      BodyId body,
      Right right,
      Capacity capacity,
      Timeline<Truth> granted) {

    boolean is(OrganizationId organization, BodyId body, Right right, Capacity capacity) {
      return this.body.equals(body)
          && this.organization.equals(organization)
          && this.right.equals(right)
          && this.capacity.equals(capacity);
    }

    Truth on(LocalDate day) {
      return granted.onEpochDay((int) day.toEpochDay());
    }
  }

  @Nullable Entry find(OrganizationId organization, BodyId body, Right right, Capacity capacity) {
    AtomicReferenceArray<@Nullable Entry> table = entries;
    int mask = table.length() - 1;
    int slot = hash(organization, body, right, capacity) & mask;
    Entry entry = table.getAcquire(slot);
    while (entry != null && !entry.is(organization, body, right, capacity)) {
      slot = (slot + 1) & mask;
      entry = table.getAcquire(slot);
    }
    return entry;
  }

  synchronized void add(Entry entry) {
    if (size >= MOST
        || find(entry.organization(), entry.body(), entry.right(), entry.capacity()) != null) {
      return;
    }
    if (size * 2 >= entries.length()) {
      AtomicReferenceArray<@Nullable Entry> larger =
          new AtomicReferenceArray<>(entries.length() * 2);
      for (int i = 0; i < entries.length(); i++) {
        Entry each = entries.get(i);
        if (each != null) {
          place(each, larger);
        }
      }
      entries = larger;
    }
    place(entry, entries);
    size++;
  }

  private static void place(Entry entry, AtomicReferenceArray<@Nullable Entry> table) {
    int mask = table.length() - 1;
    int slot = hash(entry.organization(), entry.body(), entry.right(), entry.capacity()) & mask;
    while (table.get(slot) != null) {
      slot = (slot + 1) & mask;
    }
    table.setRelease(slot, entry);
  }

  private static int hash(
      OrganizationId organization, BodyId body, Right right, Capacity capacity) {
    int hash = organization.hashCode();
    hash = hash * 31 + body.hashCode();
    hash = hash * 31 + right.hashCode();
    hash = (hash * 31 + capacity.hashCode()) * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
