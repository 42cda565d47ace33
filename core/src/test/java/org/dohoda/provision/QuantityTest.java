package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Optional;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  private static final LocalizedText DELEGATES = LocalizedText.of("en", "delegates");

  @Test
  void fraction_equalShares_areOneValue() {
    new EqualsTester()
        .addEqualityGroup(Fraction.of(1, 2), Fraction.percent(50), Fraction.parse("1/2"))
        .addEqualityGroup(Fraction.of(0, 7), Fraction.of(0, 1))
        .addEqualityGroup(Fraction.percent(150), Fraction.of(3, 2))
        .testEquals();
    assertThat(Fraction.of(4, 6)).hasToString("2/3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1/0", "2/4", "01/2", "-1/2", "1/2/3", "1 /2", "9999999999/1"})
  void parse_otherSpelling_isRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.parse(text))
        .withMessageStartingWith("fraction: ");
  }

  @Test
  void parse_largestNumbers_areRead() {
    Fraction largest = Fraction.of(Integer.MAX_VALUE, Integer.MAX_VALUE - 1);
    assertThat(Fraction.parse(largest.toString())).isEqualTo(largest);
  }

  @Test
  void fraction_negative_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
  }

  @Test
  void factories_readAsSaid_holdComparisonAndBase() {
    new EqualsTester()
        .addEqualityGroup(
            Quantity.exactly(2, DELEGATES),
            new Quantity.Count(Comparison.EXACTLY, 2, Optional.empty(), Optional.of(DELEGATES)))
        .addEqualityGroup(Quantity.atLeast(2, DELEGATES))
        .addEqualityGroup(Quantity.atMost(2, DELEGATES))
        .addEqualityGroup(Quantity.atLeast(2, Bases.PARTIES))
        .addEqualityGroup(
            Quantity.moreThan(Fraction.of(1, 2), Bases.MEMBERS_PRESENT),
            new Quantity.Share(
                Comparison.MORE_THAN,
                Fraction.percent(50),
                Optional.of(Bases.MEMBERS_PRESENT),
                Optional.empty(),
                Optional.empty()))
        .addEqualityGroup(Quantity.atLeast(Fraction.of(1, 2), Bases.MEMBERS_PRESENT))
        .addEqualityGroup(Quantity.exactly(Fraction.of(1, 2), DELEGATES))
        .addEqualityGroup(Quantity.atMost(Money.of(1, "EUR")))
        .addEqualityGroup(Quantity.atMost(Money.of(1, "EUR"), TimeSpan.years(1)))
        .addEqualityGroup(Quantity.exactly(Money.of(1, "EUR")))
        .testEquals();
  }

  @Test
  void constructors_withoutBaseOrBelowZero_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Quantity.Share(
                    Comparison.EXACTLY,
                    Fraction.of(1, 2),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessage("base: must be named for a share, was '1/2'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.exactly(-1, DELEGATES))
        .withMessage("number: must not be negative, was '-1'");
  }

  @Test
  void publicMethods_null_areRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(LocalizedText.class, DELEGATES)
            .setDefault(Fraction.class, Fraction.of(1, 2))
            .setDefault(Money.class, Money.of(1, "EUR"))
            .setDefault(TimeSpan.class, TimeSpan.years(1))
            .setDefault(Optional.class, Optional.empty())
            .setDefault(Base.class, Bases.SEATS);
    tester.testAllPublicStaticMethods(Quantity.class);
    tester.testAllPublicConstructors(Quantity.Count.class);
    tester.testAllPublicConstructors(Quantity.Sum.class);
  }
}
