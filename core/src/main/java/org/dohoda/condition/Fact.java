package org.dohoda.condition;

import com.google.common.collect.ImmutableSet;
import org.dohoda.time.Truth;

/**
 * A fact of an occasion: a leaf of a condition, and what circumstances may state.
 *
 * <p>Two equal facts are one fact, however many rules rest on it, and in whatever papers these
 * stand: what is known of an occasion is stated once for all of them. A fact that speaks of a
 * clause, of a role or of an event of its own paper is {@linkplain #isOfInstrument() of its
 * instrument}: in another one it is another fact, and {@link InstrumentFact} tells which is meant.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Fact extends Condition
    permits Approved,
        NoticeGiven,
        AgendaConcerns,
        HolderConcerned,
        InSession,
        AtMostPersons,
        InMode,
        ConfidentialityUndertaken,
        NoConflictOfInterest,
        RequestMade,
        FundsAvailable,
        Overdue,
        StatusRecognised,
        InWords {

  /**
   * {@return whether another fact is certainly the case if this one is, by what the two say alone}
   *
   * <p>Notice ten days before a meeting is notice six days before it, and notice at all; consent in
   * writing is consent. Notice a month before is notice 28 days before it, and 31 days before is a
   * month; of a month and thirty days none is taken to be the longer.
   *
   * @param other the other fact
   */
  default boolean implies(Fact other) {
    return equals(other);
  }

  /**
   * {@return whether what it says depends on the instrument in which it stands}
   *
   * <p>It does where it speaks of a clause of the instrument, of somebody's role under it, or of a
   * day that is counted from anything but the meeting in question, such as its effect.
   */
  default boolean isOfInstrument() {
    return false;
  }

  @Override
  default Truth truth(Circumstances circumstances) {
    return circumstances.truth(this);
  }

  @Override
  default ImmutableSet<Fact> facts() {
    return ImmutableSet.of(this);
  }
}
