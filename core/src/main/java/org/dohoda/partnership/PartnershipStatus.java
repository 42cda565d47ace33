package org.dohoda.partnership;

import com.google.common.base.Ascii;

/** The status of a partnership on a day (stav partnerství). Exactly one holds on every day. */
public enum PartnershipStatus {
  /** Nothing has happened yet (žádné). After an end the status is {@link #ENDED}, never this. */
  NONE,
  /** An application was made and is not decided (žádost podána). */
  APPLIED,
  /** Approved or concluded, but cooperation has not begun (schváleno, uzavřeno). */
  APPROVED,
  /** Cooperation goes on (aktivní). */
  ACTIVE,
  /** Cooperation rests (přerušeno). */
  SUSPENDED,
  /** Cooperation has ended (ukončeno). */
  ENDED,
  /** The application was rejected (zamítnuto). */
  REJECTED,
  /** A side has left or has taken its application back (odstoupeno). */
  WITHDRAWN;

  /**
   * {@return whether an episode ends in this status} What comes after {@link #ENDED}, {@link
   * #REJECTED} or {@link #WITHDRAWN} is a new {@link Episode}.
   */
  public boolean isFinal() {
    return this == ENDED || this == REJECTED || this == WITHDRAWN;
  }

  /** {@return the spelling in data and messages, for instance {@code "active"}} */
  public String code() {
    return Ascii.toLowerCase(name());
  }
}
