package org.dohoda.effect.end;

import java.util.Optional;
import org.dohoda.effect.facts.Range;
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
 * @param course what happened to the term
 * @param known the known events
 * @param calendar the working days
 */
record RenewedEnd(
    Renewal renewal,
    PartialDate first,
    TermCourse course,
    KnownEvents known,
    Optional<WorkingCalendar> calendar) {
  private static final Anchor TERM = Anchor.event("end of term");
  private static final int MOST = 9999;

  /** The last day, as far as the record says. */
  PartialDate day() {
    return Range.either(day(course.least()), day(course.most()));
  }

  /** The last day after so many recorded renewals. */
  private PartialDate day(int recorded) {
    PartialDate open = PartialDate.between(after(recorded).earliest(), last(recorded).latest());
    PartialDate stopped =
        course.stopped().stream()
            .map(notice -> stoppedBy(notice, recorded))
            .reduce(PartialDate::earlierOf)
            .orElse(open);
    return course.perhapsStopped().stream()
        .map(notice -> stoppedBy(notice, recorded))
        .map(perhaps -> Range.either(stopped, PartialDate.earlierOf(stopped, perhaps)))
        .reduce(stopped, Range::either);
  }

  /** The last day if it is presumed to be renewed as long as it can be. */
  Optional<PartialDate> presumed() {
    boolean byItself = renewal.mode() == RenewalMode.AUTOMATIC && renewal.condition().isEmpty();
    return byItself && !course.mayBeStopped()
        ? Optional.of(Range.either(last(course.least()), last(course.most())))
        : Optional.empty();
  }

  /** The last day once notice is given: the end of the term for which it comes in time. */
  private PartialDate stoppedBy(PartialDate notice, int recorded) {
    PartialDate earliest = after(recorded);
    PartialDate last = last(recorded);
    if (renewal.mode() != RenewalMode.AUTOMATIC) {
      return PartialDate.between(earliest.earliest(), last.latest());
    }
    if (renewal.span().isEmpty()) {
      return notice.isAfter(lastDayToStop(earliest)).isNo()
          ? earliest
          : PartialDate.laterOf(earliest, PartialDate.notBefore(notice.earliest()));
    }
    boolean possible = false;
    for (int times = recorded; times <= MOST; times++) {
      PartialDate end = after(times);
      Truth inTime = notice.isAfter(lastDayToStop(end)).not();
      if (!inTime.isNo() && !possible) {
        possible = true;
        earliest = end;
      }
      if (inTime.isYes() || !end.earliest().isBefore(last.latest())) {
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
  private PartialDate last(int recorded) {
    return renewal.times().isPresent()
        ? after(Math.max(recorded, renewal.times().getAsInt()))
        : Ending.NEVER;
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
