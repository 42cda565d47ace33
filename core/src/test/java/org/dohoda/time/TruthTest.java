package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.time.Truth.NO;
import static org.dohoda.time.Truth.UNKNOWN;
import static org.dohoda.time.Truth.YES;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES, YES",
    "YES, NO, NO, YES",
    "YES, UNKNOWN, UNKNOWN, YES",
    "NO, NO, NO, NO",
    "NO, UNKNOWN, NO, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
  })
  void andOr_table(Truth a, Truth b, Truth and, Truth or) {
    assertThat(a.and(b)).isEqualTo(and);
    assertThat(b.and(a)).isEqualTo(and);
    assertThat(a.or(b)).isEqualTo(or);
    assertThat(b.or(a)).isEqualTo(or);
  }

  @Test
  void not_keepsUnknown() {
    assertThat(Stream.of(YES, NO, UNKNOWN).map(Truth::not)).containsExactly(NO, YES, UNKNOWN);
  }

  @Test
  void all_ofNone_holds() {
    assertThat(Truth.all(Stream.of())).isEqualTo(YES);
    assertThat(Truth.any(Stream.of())).isEqualTo(NO);
    assertThat(Truth.all(Stream.of(YES, UNKNOWN, NO))).isEqualTo(NO);
    assertThat(Truth.any(Stream.of(NO, UNKNOWN))).isEqualTo(UNKNOWN);
  }

  @Test
  void is_namesTheTruth() {
    assertThat(Truth.of(true).isYes()).isTrue();
    assertThat(Truth.of(false).isNo()).isTrue();
    assertThat(UNKNOWN.isUnknown()).isTrue();
    assertThat(UNKNOWN.isYes() || UNKNOWN.isNo() || YES.isUnknown()).isFalse();
  }
}
