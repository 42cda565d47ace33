package org.dohoda.effect.end;

import java.util.List;
import java.util.Optional;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.dohoda.time.WorkingCalendar;

/**
 * The last day of a term that is renewed.
 *
 * <p>A renewal that is recorded has happened. Whether more follow is unknown, except that notice
 * stops an automatic one; that automatic ones go on may be presumed.
 *
 * @param renewal how it is renewed
 * @param first the last day of the first term
 * @param recorded how many renewals are recorded
 * @param known the known events
 * @param calendar the working days
 */
record RenewedEnd(
    Renewal renewal,
    PartialDate first,
    int recorded,
    KnownEvents known,
    Optional<WorkingCalendar> calendar) {
  private static final Anchor TERM = Anchor.event("end of term");
  private static final int MOST = 9999;

  /** The last day, as far as the record says. */
  PartialDate day(List<PartialDate> notices) {
    PartialDate now = after(recorded);
    return notices.stream()
        .map(this::stoppedBy)
        .reduce(PartialDate::earlierOf)
        .orElseGet(() -> PartialDate.between(now.earliest(), last().latest()));
  }

  /** The last day if it is presumed to be renewed as long as it can be. */
  Optional<PartialDate> presumed(List<PartialDate> notices) {
    boolean byItself = renewal.mode() == RenewalMode.AUTOMATIC && renewal.condition().isEmpty();
    return byItself && notices.isEmpty() ? Optional.of(last()) : Optional.empty();
  }

  /** The last day once notice is given: the end of the term for which it comes in time. */
  PartialDate stoppedBy(PartialDate notice) {
    PartialDate earliest = after(recorded);
    if (renewal.mode() != RenewalMode.AUTOMATIC) {
      return PartialDate.between(earliest.earliest(), last().latest());
    }
    boolean possible = false;
    for (int times = recorded; times <= MOST && hasSpan(); times++) {
      PartialDate end = after(times);
      Truth inTime = notice.isAfter(lastDayToStop(end)).not();
      if (!inTime.isNo() && !possible) {
        possible = true;
        earliest = end;
      }
      if (inTime.isYes() || !end.earliest().isBefore(last().latest())) {
        return PartialDate.between(earliest.earliest(), end.latest());
      }
    }
    return PartialDate.notBefore(notice.earliest());
  }

  private PartialDate lastDayToStop(PartialDate end) {
    return renewal
        .lastDayToStop()
        .flatMap(rule -> rule.resolve(known.with(Anchor.END_OF_INSTRUMENT, end), calendar).day())
        .orElse(end);
  }

  /** The last day beyond which no renewal leads. */
  private PartialDate last() {
    return renewal.times().isPresent()
        ? after(Math.max(recorded, renewal.times().getAsInt()))
        : Ending.NEVER;
  }

  private boolean hasSpan() {
    return renewal.span().isPresent();
  }

  /** The last day after so many renewals. */
  private PartialDate after(int times) {
    if (times == 0) {
      return first;
    }
    long amount = renewal.span().map(span -> (long) span.amount() * times).orElse(0L);
    if (amount < 1 || amount > MOST) {
      return PartialDate.notBefore(first.earliest());
    }
    TimeSpan span = new TimeSpan((int) amount, renewal.span().orElseThrow().unit());
    return DateRule.after(span, TERM, DateRule.SpanEnd.ANNIVERSARY)
        .resolve(KnownEvents.none().with(TERM, first), calendar)
        .day()
        .orElse(Ending.NEVER);
  }
}
