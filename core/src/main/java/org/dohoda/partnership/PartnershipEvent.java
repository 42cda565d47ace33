package org.dohoda.partnership;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.source.Source;
import org.dohoda.time.PartialDate;

/**
 * Something that happened to a partnership, or that a source shows of it. The date is partial or
 * not stated; it is the <em>first</em> day of the new status, except that {@link Ended} and {@link
 * Withdrawn} record the <em>last</em> day of the old one, as papers do.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface PartnershipEvent
    permits Applied,
        Assessed,
        Decided,
        Concluded,
        Started,
        SupportChanged,
        Suspended,
        Resumed,
        Ended,
        Withdrawn,
        Attested {

  /**
   * {@return the kind of event, by which the {@linkplain Transitions transition table} knows it}
   */
  EventKind kind();

  /**
   * {@return the recorded day, as far as it is known; empty if no day is stated} An absent date and
   * {@link PartialDate#unknown()} mean the same.
   */
  Optional<PartialDate> date();

  /** {@return the documents that say so} */
  ImmutableList<Source> sources();

  /** {@return the status in which this event leaves the partnership} */
  PartnershipStatus status();
}
