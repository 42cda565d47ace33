package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2023-07-03/2025-12-31, 2023-07-03, 2023-07-03, 2025-12-31, 2025-12-31",
    "2023-07-03/2023-07-03, 2023-07-03, 2023-07-03, 2023-07-03, 2023-07-03",
    "2013/.., 2013-01-01, 2013-12-31, 9999-12-31, 9999-12-31",
    "2013/, 2013-01-01, 2013-12-31, 2013-01-01, 9999-12-31",
    "2020-01-01/, 2020-01-01, 2020-01-01, 2020-01-01, 9999-12-31",
    "/, 0001-01-01, 9999-12-31, 0001-01-01, 9999-12-31",
    "../.., 0001-01-01, 0001-01-01, 9999-12-31, 9999-12-31",
    "../, 0001-01-01, 0001-01-01, 0001-01-01, 9999-12-31",
    "/.., 0001-01-01, 9999-12-31, 9999-12-31, 9999-12-31",
    "/2025, 0001-01-01, 2025-12-31, 2025-01-01, 2025-12-31",
    "2013/2013, 2013-01-01, 2013-12-31, 2013-01-01, 2013-12-31",
    "2013/2013-05-17, 2013-01-01, 2013-05-17, 2013-05-17, 2013-05-17",
    "2013-05-17/2013, 2013-05-17, 2013-05-17, 2013-05-17, 2013-12-31",
    "[2013..2023]/[2010..2015], 2013-01-01, 2015-12-31, 2013-01-01, 2015-12-31",
    "2016-02-29/2016-02-29, 2016-02-29, 2016-02-29, 2016-02-29, 2016-02-29",
    "0001-01-01/9999-12-31, 0001-01-01, 0001-01-01, 9999-12-31, 9999-12-31",
    "XXXX/XXXX, 0001-01-01, 9999-12-31, 0001-01-01, 9999-12-31",
  })
  void parse_boundsTightenEachOther(
      String text,
      LocalDate earliestStart,
      LocalDate latestStart,
      LocalDate earliestEnd,
      LocalDate latestEnd) {
    Period period = Period.parse(text);
    assertThat(period).hasToString(text);
    assertThat(
            Stream.of(
                period.earliestStart(),
                period.latestStart(),
                period.earliestEnd(),
                period.latestEnd()))
        .containsExactly(earliestStart, latestStart, earliestEnd, latestEnd);
  }

  @ParameterizedTest
  @CsvSource({
    "2013/, 2012-12-31, NO",
    "2013/, 2013-01-01, UNKNOWN",
    "2013/, 2013-12-31, UNKNOWN",
    "2013/, 2023-07-03, UNKNOWN",
    "2013/.., 2013-12-30, UNKNOWN",
    "2013/.., 2013-12-31, YES",
    "2013/.., 9999-12-31, YES",
    "2020-01-01/, 2019-12-31, NO",
    "2020-01-01/, 2020-01-01, YES",
    "2020-01-01/, 2020-01-02, UNKNOWN",
    "2023-07-03/2025-12-31, 2023-07-02, NO",
    "2023-07-03/2025-12-31, 2023-07-03, YES",
    "2023-07-03/2025-12-31, 2025-12-31, YES",
    "2023-07-03/2025-12-31, 2026-01-01, NO",
    "/2025, 2024-12-31, UNKNOWN",
    "../2025, 2025-01-01, YES",
    "../2025, 2025-01-02, UNKNOWN",
    "../2025, 2026-01-01, NO",
    "/, 2023-07-03, UNKNOWN",
    "../.., 0001-01-01, YES",
  })
  void on_table(String period, LocalDate day, Truth truth) {
    assertThat(Period.parse(period).on(day)).isEqualTo(truth);
    assertThat(Period.parse(period).validity().on(day)).isEqualTo(truth);
  }

  /** The worked case of the package-info. */
  @Test
  void velkeHamry_partnerSince2013_isNotCertainlyActiveIn2023() {
    Period partner = Period.parse("2013/");
    assertThat(partner.on(LocalDate.parse("2012-12-31"))).isEqualTo(Truth.NO);
    assertThat(partner.on(LocalDate.parse("2013-12-31"))).isEqualTo(Truth.UNKNOWN);
    assertThat(partner.on(LocalDate.parse("2023-07-03"))).isEqualTo(Truth.UNKNOWN);
    assertThat(
            partner
                .validity(List.of(PartialDate.parse("2023-07-03")))
                .on(LocalDate.parse("2020-01-01")))
        .isEqualTo(Truth.YES);
    assertThat(Period.parse("2013/..").on(LocalDate.parse("2023-07-03"))).isEqualTo(Truth.YES);
    assertThat(partner.presuming(Set.of(Presumption.CONTINUES)).on(LocalDate.parse("2023-07-03")))
        .isEqualTo(Truth.YES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014/2013",
        "2013-05-18/2013-05-17",
        "2014/[..2013]",
        "[2014..]/2013",
        "2023-07-03/0001"
      })
  void parse_endCertainlyBeforeStart_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.parse(text))
        .withMessage("period: must not end before it starts, was '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2013", "2013/2014/2015", "//", "2013-2014", "2013--2014"})
  void parse_withoutExactlyOneSlash_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.parse(text))
        .withMessageStartingWith("period: must be two bounds with one slash");
  }

  @Test
  void parse_badBound_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.parse("2013/P1Y"))
        .withMessageStartingWith("date: must be");
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2013/ .."));
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2013/..."));
  }

  @Test
  void openAndUnknownEnds_differ() {
    Period since = Period.startingOn(PartialDate.ofYear(2013));
    assertThat(since).hasToString("2013/");
    assertThat(since.openEnded()).hasToString("2013/..").isNotEqualTo(since);
    assertThat(since.withEnd(Bound.of(PartialDate.unknown()))).hasToString("2013/XXXX");
    assertThat(since.withStart(Bound.OPEN)).hasToString("../");
  }

  @Test
  void presuming_fillsOnlySilence() {
    Set<Presumption> all = Presumption.customary();
    assertThat(Period.parse("/").presuming(all)).hasToString("../..");
    assertThat(Period.parse("2013/").presuming(Set.of(Presumption.EXISTS))).hasToString("2013/");
    assertThat(Period.parse("/2020").presuming(Set.of(Presumption.EXISTS))).hasToString("../2020");
    assertThat(Period.parse("2013/XXXX").presuming(all)).hasToString("2013/XXXX");
    assertThat(Period.parse("2013/").presuming(Set.of())).hasToString("2013/");
  }

  @Test
  void validity_attested() {
    Period since = Period.parse("2013/");
    assertThat(since.validity(List.of(PartialDate.parse("2013-05-17"))))
        .hasToString("{0001-01-01=NO, 2013-01-01=UNKNOWN, 2013-05-17=YES, 2013-05-18=UNKNOWN}");
    assertThat(since.validity(dates("2013-05-17", "2016-02-29")))
        .hasToString("{0001-01-01=NO, 2013-01-01=UNKNOWN, 2013-05-17=YES, 2016-03-01=UNKNOWN}");
    assertThat(Period.unknown().validity(dates("2019"))).isEqualTo(Validity.UNKNOWN);
    assertThat(Period.unknown().validity(dates("2019", "2021")).certain().span().toString())
        .isEqualTo("[2019-12-31..2021-01-02)");
  }

  @Test
  void validity_contradictingAttestation_isLeftOut() {
    Period period = Period.parse("2013-05-17/2014");
    assertThat(period.admits(PartialDate.parse("2013-05-16"))).isFalse();
    assertThat(period.admits(PartialDate.parse("2013-05"))).isTrue();
    assertThat(period.validity(dates("2013-05-16", "2015"))).isEqualTo(period.validity());
  }

  private static List<PartialDate> dates(String... texts) {
    return Stream.of(texts).map(PartialDate::parse).toList();
  }
}
