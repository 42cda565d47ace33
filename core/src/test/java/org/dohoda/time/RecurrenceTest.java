package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
  @ParameterizedTest
  @CsvSource({
    "MONTH, 31, 2023-01-01, 2023-04-30, 2023-01-31 2023-02-28 2023-03-31 2023-04-30",
    "MONTH, -1, 2016-02-01, 2016-02-29, 2016-02-29",
    "MONTH, -31, 2016-02-01, 2016-03-01, 2016-02-01 2016-03-01",
    "QUARTER, 1, 2015-12-31, 2016-07-01, 2016-01-01 2016-04-01 2016-07-01",
    "QUARTER, -1, 2016-01-01, 2016-09-29, 2016-03-31 2016-06-30",
    "YEAR, 366, 2015-01-01, 2016-12-31, 2015-12-31 2016-12-31",
    "YEAR, 60, 2015-01-01, 2016-12-31, 2015-03-01 2016-02-29",
    "WEEK, 1, 2016-02-22, 2016-03-07, 2016-02-22 2016-02-29 2016-03-07",
    "WEEK, 7, 9999-12-20, 9999-12-31, 9999-12-26",
    "WEEK, 1, 0001-01-01, 0001-01-09, 0001-01-01 0001-01-08",
  })
  void kthDayOf_table(CalendarUnit unit, int k, LocalDate first, LocalDate last, String days) {
    DueDates due = Recurrence.kthDayOf(unit, k).dueDates(first, last);
    assertThat(due.days().stream().map(PartialDate::toString).collect(Collectors.joining(" ")))
        .isEqualTo(days);
    assertThat(due.obstacles()).isEmpty();
  }

  @Test
  void kthDayOf_dayThatNoUnitHas_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.kthDayOf(CalendarUnit.WEEK, 8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.kthDayOf(CalendarUnit.MONTH, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.kthDayOf(CalendarUnit.YEAR, -367));
  }

  @Test
  void dueDates_ofANumberOfTimes_sayWhyThereAreNone() {
    LocalDate first = LocalDate.of(2023, 1, 1);
    LocalDate last = LocalDate.of(2023, 12, 31);
    assertThat(Recurrence.atLeast(2, TimeSpan.years(1)).dueDates(first, last).obstacles())
        .extracting(Obstacle::reason)
        .containsExactly(Obstacle.Reason.DAYS_NOT_STATED);
    assertThat(Recurrence.regularly().dueDates(first, last).obstacles())
        .extracting(Obstacle::reason)
        .containsExactly(Obstacle.Reason.INTERVAL_NOT_STATED);
    assertThat(Recurrence.about(4, TimeSpan.years(1)))
        .isNotEqualTo(Recurrence.exactly(4, TimeSpan.years(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.exactly(0, TimeSpan.months(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recurrence.regularly().dueDates(last, first));
  }
}
