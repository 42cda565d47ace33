package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @Test
  void equals_sameSum_whateverZerosAreWritten() {
    new EqualsTester()
        .addEqualityGroup(
            Money.of(62_500, "GBP"),
            Money.of("62500.00", "GBP"),
            new Money(new BigDecimal("6.25E4"), "GBP"))
        .addEqualityGroup(Money.of("62500.01", "GBP"))
        .addEqualityGroup(Money.of(62_500, "EUR"))
        .testEquals();
    assertThat(new Money(new BigDecimal("6.25E4"), "GBP")).hasToString("62500 GBP");
    assertThat(Money.of("0.50", "CZK")).hasToString("0.5 CZK");
    assertThat(Money.of("0", "CZK")).isEqualTo(Money.of("0.00", "CZK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "+1", "1,5", "1.", ".5", "01", "1e3", " 1", "١", "1.5.0"})
  void of_amountOfOtherForm_isRefused(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(amount, "CZK"))
        .withMessageContaining("amount: must be decimal digits");
  }

  @Test
  void of_negativeHugeOrOddCurrency_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(-1, "CZK"))
        .withMessage("amount: must not be negative, was '-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(new BigDecimal("1E+1000000"), "CZK"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(new BigDecimal("1E-1000000"), "CZK"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(1, "Kč"))
        .withMessage("currency: must be three letters A to Z, was 'Kč'");
  }

  /** What is written out with more digits than can be read is no amount. */
  @Test
  void amount_hasAtMostThirtyDigitsWrittenOut() {
    assertThat(new Money(new BigDecimal("1E+29"), "CZK"))
        .hasToString("1" + "0".repeat(29) + " CZK");
    assertThat(new Money(new BigDecimal("1E-29"), "CZK"))
        .hasToString("0." + "0".repeat(28) + "1 CZK");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(new BigDecimal("1E+30"), "CZK"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(new BigDecimal("1E-30"), "CZK"));
  }

  @Test
  void constructor_null_isRefused() {
    new NullPointerTester()
        .setDefault(BigDecimal.class, BigDecimal.ONE)
        .setDefault(String.class, "CZK")
        .testAllPublicConstructors(Money.class);
  }
}
