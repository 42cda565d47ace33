package org.dohoda.partnership;

import com.google.common.base.Ascii;

/** The kinds of {@link PartnershipEvent}, in the order in which they usually follow each other. */
public enum EventKind {
  /** {@link Applied}. */
  APPLIED,
  /** {@link Assessed}. */
  ASSESSED,
  /** {@link Decided} with {@link Decided.Result#APPROVED}. */
  APPROVED,
  /** {@link Decided} with {@link Decided.Result#REJECTED}. */
  REJECTED,
  /** {@link Concluded}. */
  CONCLUDED,
  /** {@link Started}. */
  STARTED,
  /** {@link SupportChanged}. */
  SUPPORT_CHANGED,
  /** {@link Suspended}. */
  SUSPENDED,
  /** {@link Resumed}. */
  RESUMED,
  /** {@link Ended}. */
  ENDED,
  /** {@link Withdrawn}. */
  WITHDRAWN,
  /** {@link Attested}: an observation, the one kind that the transition table does not know. */
  ATTESTED;

  /**
   * {@return whether the recorded date is the last day of the old status rather than the first of
   * the new one}
   */
  public boolean recordsLastDay() {
    return this == ENDED || this == WITHDRAWN;
  }

  /** {@return the spelling in data and messages, for instance {@code "support-changed"}} */
  public String code() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }
}
