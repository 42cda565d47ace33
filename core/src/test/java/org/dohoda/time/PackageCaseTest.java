package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked case of the package comment, line by line. */
class PackageCaseTest {
  @Test
  void velkeHamry_inTheWordsOfThePackageComment() {
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
  }
}
