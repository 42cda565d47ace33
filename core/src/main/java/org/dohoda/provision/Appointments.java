package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The usual ways to fill a seat; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class Appointments {
  /** Named by somebody who decides alone (jmenování). */
  public static final Appointment APPOINTED = Appointment.of("appointed");

  /** Elected (volba). */
  public static final Appointment ELECTED = Appointment.of("elected");

  /** Sent by whom the member represents (vyslání, delegování). */
  public static final Appointment DELEGATED = Appointment.of("delegated");

  /** Proposed by one, named by another (nominace). */
  public static final Appointment NOMINATED = Appointment.of("nominated");

  /** Held by whoever holds an office (z titulu funkce). */
  public static final Appointment EX_OFFICIO = Appointment.of("ex-officio");

  /** Chosen by the members there are (kooptace). */
  public static final Appointment CO_OPTED = Appointment.of("co-opted");

  /** Passing round (střídání). */
  public static final Appointment ROTATING = Appointment.of("rotating");

  private static final ImmutableSet<Appointment> ALL =
      ImmutableSet.of(APPOINTED, ELECTED, DELEGATED, NOMINATED, EX_OFFICIO, CO_OPTED, ROTATING);

  private Appointments() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<Appointment> all() {
    return ALL;
  }
}
