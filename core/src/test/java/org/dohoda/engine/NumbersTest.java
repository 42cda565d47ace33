package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void add_manyTexts_numbersInOrder() {
    Numbers numbers = new Numbers();
    for (int i = 0; i < 5_000; i++) {
      assertThat(numbers.find("obec-" + i)).isEqualTo(Numbers.NONE);
      assertThat(numbers.add("obec-" + i)).isEqualTo(i);
    }
    for (int i = 0; i < 5_000; i++) {
      assertThat(numbers.find("obec-" + i)).isEqualTo(i);
      assertThat(numbers.add("obec-" + i)).isEqualTo(i);
    }
    assertThat(numbers.add("kraj")).isEqualTo(5_000);
  }

  @Test
  void find_sameHash_tellsTextsApart() {
    assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());
    Numbers numbers = new Numbers();
    assertThat(numbers.add("AaAa")).isZero();
    assertThat(numbers.find("BBBB")).isEqualTo(Numbers.NONE);
    assertThat(numbers.add("BBBB")).isEqualTo(1);
    assertThat(numbers.find("AaAa")).isZero();
    assertThat(numbers.find("BBBB")).isEqualTo(1);
    assertThat(numbers.find("AaBB")).isEqualTo(Numbers.NONE);
  }
}
