package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {
  @ParameterizedTest
  @CsvSource({
    "P30D, 30, DAYS",
    "P10WD, 10, WORKING_DAYS",
    "P2W, 2, WEEKS",
    "P3M, 3, MONTHS",
    "P5Y, 5, YEARS",
    "P1D, 1, DAYS",
    "P9999WD, 9999, WORKING_DAYS",
    "PT48H, 48, HOURS",
    "PT9999H, 9999, HOURS",
  })
  void parse_spelling(String text, int amount, TimeSpan.Unit unit) {
    assertThat(TimeSpan.parse(text)).isEqualTo(new TimeSpan(amount, unit)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "P1",
        "PD",
        "30D",
        "P0D",
        "P01D",
        "P-1D",
        "P1.5Y",
        "P1Y2M",
        "PT1D",
        "P1H",
        "PTH",
        "PT0H",
        "PT10000H",
        "PT1M",
        "p1d",
        "P1d",
        "P10000D",
        "P99999999999999D",
        "P١D",
        "P1D ",
        " P1D",
        "P1Q"
      })
  void parse_otherText_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.parse(text))
        .withMessage(
            "span: must be written as P30D, P10WD, P2W, P3M, P5Y or PT48H, was '" + text + "'");
  }

  @Test
  void factories_nameTheUnit() {
    assertThat(TimeSpan.hours(48)).hasToString("PT48H").isNotEqualTo(TimeSpan.days(2));
    assertThat(TimeSpan.days(1)).hasToString("P1D");
    assertThat(TimeSpan.workingDays(10)).hasToString("P10WD");
    assertThat(TimeSpan.weeks(2)).hasToString("P2W");
    assertThat(TimeSpan.months(12)).hasToString("P12M").isNotEqualTo(TimeSpan.years(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.days(0))
        .withMessage("amount: must be 1 to 9999, was '0'");
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.years(10_000));
  }
}
