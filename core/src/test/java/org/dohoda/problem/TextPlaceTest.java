package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPlaceTest {
  private static final TextPlace PLACE = new TextPlace(3, 14, 40);

  @Test
  void toString_isInTheReadersLanguage() {
    assertThat(PLACE).hasToString("line 3, column 14");
    assertThat(PLACE.toString(Locale.forLanguageTag("cs-CZ"))).isEqualTo("řádek 3, sloupec 14");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 'line: must be at least 1, was ''0'''",
    "1, 0, 0, 'column: must be at least 1, was ''0'''",
    "1, 1, -1, 'characterOffset: must not be negative, was ''-1'''"
  })
  void constructor_refusesNumbersBelowTheStart(int line, int column, long offset, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextPlace(line, column, offset))
        .withMessage(message);
  }

  @Test
  void order_isOfTheText() {
    assertThat(PLACE).isLessThan(new TextPlace(3, 15, 41)).isLessThan(new TextPlace(4, 1, 50));
    assertThat(PLACE).isGreaterThan(new TextPlace(1, 1, 0));
  }

  @Test
  void equality_isOfAllNumbers() {
    new EqualsTester()
        .addEqualityGroup(PLACE, new TextPlace(3, 14, 40))
        .addEqualityGroup(new TextPlace(3, 14, 41))
        .addEqualityGroup(new TextPlace(3, 15, 40))
        .addEqualityGroup(new TextPlace(4, 14, 40))
        .testEquals();
  }
}
