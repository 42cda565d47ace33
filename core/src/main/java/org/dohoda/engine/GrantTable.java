package org.dohoda.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import org.dohoda.body.Capacity;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Right;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What is known of rights granted, by holder, body and capacity, as far as it was asked for.
 *
 * <p>Holders and bodies have numbers, what is known of one of each stands in a row of numbers, and
 * equal rows are one: so the answers to many questions stay close together in memory. Capacities
 * that no rule speaks of are all alike, and a right that no rule speaks of is never granted.
 *
 * <p>Reading takes no lock and allocates nothing, writers take turns. A row is written before its
 * key, and readers look for the key first; what they do not see yet is worked out once more, with
 * the same result. Beyond a number of entries nothing is kept.
 */
final class GrantTable {
  private static final int MOST = 1 << 20;
  private static final int KEY_BITS = 21;

  private final Numbers organizations = new Numbers();
  private final Numbers bodies = new Numbers();
  private final Numbers capacities = new Numbers();
  private final Numbers rights = new Numbers();
  private final GrantFormat format;
  private final Map<ImmutableIntArray, Integer> places = new HashMap<>();
  private volatile int[] rows = new int[64];
  private volatile Keys keys = new Keys(32);
  private int size;
  private int used;

  /** Slots of two numbers, a key and the place of its row: a hash table with open addressing. */
  private static final class Keys {
    private final int most;
    private final AtomicLongArray slots;

    Keys(int most) {
      this.most = most;
      slots = new AtomicLongArray(most * 4);
    }

    /** The place of the row of a key, or -1. */
    int find(long key) {
      if (key <= 0) {
        return -1;
      }
      int at = slot(key);
      long each = slots.getAcquire(at);
      while (each != key) {
        if (each == 0) {
          return -1;
        }
        at = (at + 2) & (slots.length() - 1);
        each = slots.getAcquire(at);
      }
      return (int) slots.getPlain(at + 1);
    }

    void place(long key, long row) {
      int at = slot(key);
      while (slots.getPlain(at) != 0) {
        at = (at + 2) & (slots.length() - 1);
      }
      slots.setPlain(at + 1, row);
      slots.setRelease(at, key);
    }

    private int slot(long key) {
      return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length() - 2);
    }

    Keys larger() {
      Keys larger = new Keys(most * 2);
      for (int at = 0; at < slots.length(); at += 2) {
        long key = slots.getPlain(at);
        if (key != 0) {
          larger.place(key, slots.getPlain(at + 1));
        }
      }
      return larger;
    }
  }

  /** A table for the rights and capacities of which the rules speak. */
  GrantTable(ImmutableSet<Right> rights, ImmutableSet<Capacity> capacities) {
    rights.forEach(right -> this.rights.add(right.code()));
    capacities.forEach(capacity -> this.capacities.add(capacity.code()));
    format = new GrantFormat(rights.size());
  }

  /** Whether a right is granted on a day, if that is known and the day is one that can be asked. */
  @Nullable Truth find(
      OrganizationId organization, BodyId body, Right right, Capacity capacity, LocalDate day) {
    long key = key(organizations.find(organization.value()), bodies.find(body.value()), capacity);
    int row = keys.find(key);
    int number = rights.find(right.code());
    int year = day.getYear();
    if (row < 0 || year < PartialDate.MIN_DAY.getYear() || year > PartialDate.MAX_DAY.getYear()) {
      return null;
    }
    return number < 0 ? Truth.NO : format.on(rows, row, number, (int) day.toEpochDay());
  }

  /** Whether a right is granted on each day, if that is known. */
  @Nullable Timeline<Truth> find(
      OrganizationId organization, BodyId body, Right right, Capacity capacity) {
    long key = key(organizations.find(organization.value()), bodies.find(body.value()), capacity);
    int row = keys.find(key);
    return row < 0 ? null : timeline(rows, row, right);
  }

  /** Positive, unless one of the numbers is none. */
  private long key(int organization, int body, Capacity capacity) {
    long other = capacities.find(capacity.code()) + 1L;
    return (((long) organization << KEY_BITS | body) << KEY_BITS | other) + 1;
  }

  /** A row in the making. */
  GrantFormat.Builder row() {
    return format.new Builder();
  }

  /** The number of a right in a row; some rule speaks of it. */
  int numberOf(Right right) {
    return rights.find(right.code());
  }

  /** Whether a right is granted on each day, by a row. */
  Timeline<Truth> timeline(ImmutableIntArray row, Right right) {
    return timeline(row.toArray(), 0, right);
  }

  private Timeline<Truth> timeline(int[] rows, int row, Right right) {
    int number = rights.find(right.code());
    return number < 0 ? Timeline.constant(Truth.NO) : format.timeline(rows, row, number);
  }

  /** Keeps a row. */
  synchronized void add(
      OrganizationId organization, BodyId body, Capacity capacity, ImmutableIntArray row) {
    if (size >= MOST) {
      return;
    }
    long key = key(organizations.add(organization.value()), bodies.add(body.value()), capacity);
    if (keys.find(key) >= 0) {
      return;
    }
    Integer place = places.get(row);
    if (place == null) {
      place = write(row);
      places.put(row, place);
    }
    if (size == keys.most) {
      keys = keys.larger();
    }
    keys.place(key, place); // read after the row, which is there by then
    size++;
  }

  /** Writes a row behind the others; gives its place. */
  private int write(ImmutableIntArray row) {
    int place = used;
    used += row.length();
    int[] all = rows;
    if (used > all.length) {
      all = Arrays.copyOf(all, Math.max(all.length * 2, used));
    }
    for (int i = 0; i < row.length(); i++) {
      all[place + i] = row.get(i);
    }
    rows = all;
    return place;
  }
}
