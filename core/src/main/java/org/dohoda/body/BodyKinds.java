package org.dohoda.body;

import com.google.common.collect.ImmutableSet;

/**
 * The usual kinds of bodies; the list is open, a user adds codes of his own.
 *
 * <p>In Czech self-government commission and committee are no synonyms: the council sets up
 * commissions, the assembly sets up committees.
 *
 * <p>Immutable and thread-safe.
 */
public final class BodyKinds {
  /** The elected assembly of a region or municipality (zastupitelstvo). */
  public static final BodyKind ASSEMBLY = BodyKind.of("assembly");

  /** The council, the executive organ (rada). */
  public static final BodyKind COUNCIL = BodyKind.of("council");

  /** A commission, an advisory organ of the council (komise). */
  public static final BodyKind COMMISSION = BodyKind.of("commission");

  /** A committee, an organ of the assembly (výbor). */
  public static final BodyKind COMMITTEE = BodyKind.of("committee");

  /** A group set up for a task, often without rules of its own (pracovní skupina). */
  public static final BodyKind WORKING_GROUP = BodyKind.of("working-group");

  /** A group that steers a project or programme (řídicí výbor). */
  public static final BodyKind STEERING_COMMITTEE = BodyKind.of("steering-committee");

  /** A group that watches over a programme and may approve its steps (monitorovací výbor). */
  public static final BodyKind MONITORING_COMMITTEE = BodyKind.of("monitoring-committee");

  /** Another body that advises, such as one of a government (poradní orgán). */
  public static final BodyKind ADVISORY_BODY = BodyKind.of("advisory-body");

  /** A board of a company, association or fund (správní, dozorčí rada, představenstvo). */
  public static final BodyKind BOARD = BodyKind.of("board");

  /** Stated to be none of the other kinds; a kind that is not recorded is absent instead. */
  public static final BodyKind OTHER = BodyKind.of("other");

  private static final ImmutableSet<BodyKind> ALL =
      ImmutableSet.of(
          ASSEMBLY,
          COUNCIL,
          COMMISSION,
          COMMITTEE,
          WORKING_GROUP,
          STEERING_COMMITTEE,
          MONITORING_COMMITTEE,
          ADVISORY_BODY,
          BOARD,
          OTHER);

  private BodyKinds() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<BodyKind> all() {
    return ALL;
  }
}
