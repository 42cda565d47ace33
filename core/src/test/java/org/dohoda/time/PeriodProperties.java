package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.PartialDates;
import org.dohoda.testkit.Periods;

class PeriodProperties {
  private static final LocalDate FIRST = LocalDate.of(2016, 2, 26);
  private static final LocalDate LAST = LocalDate.of(2016, 3, 3);
  private static final List<LocalDate> HORIZON =
      FIRST.minusDays(1).datesUntil(LAST.plusDays(2)).toList();

  @Provide
  Arbitrary<Period> periods() {
    return Periods.periods();
  }

  @Provide
  Arbitrary<Period> nearPeriods() {
    return Periods.within(FIRST, LAST);
  }

  @Provide
  Arbitrary<List<PartialDate>> attested() {
    return PartialDates.within(FIRST, LAST).list().ofMaxSize(3);
  }

  @Property(tries = 10_000)
  void text_roundTrips(@ForAll("periods") Period period) {
    assertThat(Period.parse(period.toString())).isEqualTo(period);
  }

  @Property(tries = 10_000)
  void fourDays_areInOrder(@ForAll("periods") Period period) {
    assertThat(period.earliestStart()).isBeforeOrEqualTo(period.latestStart());
    assertThat(period.latestStart()).isBeforeOrEqualTo(period.latestEnd());
    assertThat(period.earliestStart()).isBeforeOrEqualTo(period.earliestEnd());
    assertThat(period.earliestEnd()).isBeforeOrEqualTo(period.latestEnd());
  }

  @Property(tries = 10_000)
  void period_isTheEnvelopeOfItsCompletions(
      @ForAll("nearPeriods") Period period, @ForAll("attested") List<PartialDate> attested) {
    Assume.that(attested.stream().allMatch(period::admits));
    List<LocalDate[]> all = completions(period, List.of());
    List<LocalDate[]> consistent = completions(period, attested);
    for (LocalDate day : HORIZON) {
      assertThat(period.on(day)).isEqualTo(envelope(all, day));
      assertThat(period.validity().on(day)).isEqualTo(envelope(all, day));
      assertThat(period.validity(attested).on(day)).isEqualTo(envelope(consistent, day));
    }
    assertThat(all.stream().map(days -> days[0]).min(LocalDate::compareTo))
        .contains(period.earliestStart());
    assertThat(all.stream().map(days -> days[0]).max(LocalDate::compareTo))
        .contains(period.latestStart());
    assertThat(all.stream().map(days -> days[1]).min(LocalDate::compareTo))
        .contains(period.earliestEnd());
    assertThat(all.stream().map(days -> days[1]).max(LocalDate::compareTo))
        .contains(period.latestEnd());
  }

  @Property(tries = 10_000)
  void presuming_onlyMakesUnknownDaysCertain(@ForAll("periods") Period period) {
    Validity presumed = period.presuming(Set.of(Presumption.values())).validity();
    assertThat(presumed.possible()).isEqualTo(period.validity().possible());
    assertThat(presumed.certain().enclosesAll(period.validity().certain())).isTrue();
  }

  private static Truth envelope(List<LocalDate[]> completions, LocalDate day) {
    return PartialDateProperties.envelope(
        completions.stream().map(days -> !day.isBefore(days[0]) && !day.isAfter(days[1])));
  }

  /** All pairs of first and last day; outside the horizon, the ends of the calendar stand in. */
  private static List<LocalDate[]> completions(Period period, List<PartialDate> attested) {
    List<LocalDate[]> completions = new ArrayList<>();
    for (LocalDate first : candidates(period.start(), PartialDate.MIN_DAY)) {
      for (LocalDate last : candidates(period.end(), PartialDate.MAX_DAY)) {
        boolean consistent =
            !first.isAfter(last) && attested.stream().allMatch(date -> meets(date, first, last));
        if (consistent) {
          completions.add(new LocalDate[] {first, last});
        }
      }
    }
    return completions;
  }

  private static boolean meets(PartialDate date, LocalDate first, LocalDate last) {
    return PartialDateProperties.days(date)
        .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
  }

  private static List<LocalDate> candidates(Bound bound, LocalDate open) {
    if (bound.date().isPresent()) {
      return PartialDateProperties.days(bound.date().get()).toList();
    }
    return bound.isOpen()
        ? List.of(open)
        : Stream.concat(HORIZON.stream(), Stream.of(PartialDate.MIN_DAY, PartialDate.MAX_DAY))
            .toList();
  }
}
