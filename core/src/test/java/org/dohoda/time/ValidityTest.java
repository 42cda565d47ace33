package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {
  private static final LocalDate NEW_YEAR_2013 = LocalDate.of(2013, 1, 1);
  private static final LocalDate DAY_AFTER_MAX = LocalDate.of(10_000, 1, 1);

  @Test
  void certainPossible_ofOpenEnd() {
    Validity since = Period.parse("2013/..").validity();
    assertThat(since.possible())
        .isEqualTo(ImmutableRangeSet.of(Range.closedOpen(NEW_YEAR_2013, DAY_AFTER_MAX)));
    assertThat(since.certain())
        .isEqualTo(
            ImmutableRangeSet.of(Range.closedOpen(LocalDate.of(2013, 12, 31), DAY_AFTER_MAX)));
  }

  @Test
  void certain_ofUnknownEnd_isOneDayOrNone() {
    assertThat(Period.parse("2013/").validity().certain().isEmpty()).isTrue();
    assertThat(Period.parse("2013-01-01/").validity().certain())
        .isEqualTo(ImmutableRangeSet.of(Range.closedOpen(NEW_YEAR_2013, LocalDate.of(2013, 1, 2))));
  }

  @Test
  void constants() {
    assertThat(Period.always().validity()).isEqualTo(Validity.ALWAYS);
    assertThat(Period.parse("0001-01-01/9999-12-31").validity()).isEqualTo(Validity.ALWAYS);
    assertThat(Period.unknown().validity()).isEqualTo(Validity.UNKNOWN);
    assertThat(Validity.ALWAYS.not()).isEqualTo(Validity.NEVER);
    assertThat(Validity.NEVER.possible().isEmpty()).isTrue();
    assertThat(Validity.UNKNOWN.not()).isEqualTo(Validity.UNKNOWN);
  }

  @Test
  void or_ofTouchingPeriods_isOneSegment() {
    Validity both =
        Period.parse("2013-01-01/2013-05-17")
            .validity()
            .or(Period.parse("2013-05-18/2013-12-31").validity());
    assertThat(both).isEqualTo(Period.parse("2013-01-01/2013-12-31").validity());
    assertThat(both.segments()).hasSize(3);
  }

  @Test
  void and_ofTouchingPeriods_isNever() {
    assertThat(
            Period.parse("2013-01-01/2013-05-17")
                .validity()
                .and(Period.parse("2013-05-18/..").validity()))
        .isEqualTo(Validity.NEVER);
    assertThat(
            Period.parse("../2013-05-17").validity().and(Period.parse("2013-05-17/..").validity()))
        .isEqualTo(Period.parse("2013-05-17/2013-05-17").validity());
  }
}
