package org.dohoda.body;

import com.google.common.collect.ImmutableSet;

/**
 * The usual capacities; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class Capacities {
  /** Invited or admitted by the body, not part of it (host). */
  public static final Capacity GUEST = Capacity.of("guest");

  /** There to see, usually for an organisation and over time (pozorovatel). */
  public static final Capacity OBSERVER = Capacity.of("observer");

  /** There to advise the body (poradce). */
  public static final Capacity ADVISER = Capacity.of("adviser");

  /** There for what he knows of an item (odborník, expert). */
  public static final Capacity EXPERT = Capacity.of("expert");

  /** There to keep two bodies or organisations in touch (styčná osoba). */
  public static final Capacity LIAISON = Capacity.of("liaison");

  /** Part of the body (člen). */
  public static final Capacity MEMBER = Capacity.of("member");

  /** One of the public (veřejnost). */
  public static final Capacity PUBLIC = Capacity.of("public");

  private static final ImmutableSet<Capacity> ALL =
      ImmutableSet.of(GUEST, OBSERVER, ADVISER, EXPERT, LIAISON, MEMBER, PUBLIC);

  private Capacities() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<Capacity> all() {
    return ALL;
  }
}
