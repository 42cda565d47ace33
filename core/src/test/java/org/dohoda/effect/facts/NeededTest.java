package org.dohoda.effect.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.dohoda.provision.Bases;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Quantity;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** How many parties must have done something. */
class NeededTest {
  private static final LocalizedText PARTIES = LocalizedText.of("en", "parties");

  private static void assertNeeded(Quantity quantity, int least, int most) {
    assertThat(Needed.of(quantity, 5)).as("%s", quantity).isEqualTo(new Needed(least, most));
  }

  @Test
  void number_isThatNumber_ofThoseThereAre() {
    assertNeeded(Quantity.exactly(2, PARTIES), 2, 2);
    assertNeeded(Quantity.atLeast(2, PARTIES), 2, 2);
    assertNeeded(Quantity.moreThan(2, PARTIES), 3, 3);
    assertNeeded(Quantity.atLeast(9, PARTIES), 5, 5);
    assertNeeded(Quantity.moreThan(5, PARTIES), 5, 5);
  }

  @Test
  void share_isTheFewestThatAreSoMany() {
    assertNeeded(Quantity.atLeast(Fraction.of(1, 2), Bases.PARTIES), 3, 3);
    assertNeeded(Quantity.atLeast(Fraction.of(2, 5), Bases.PARTIES), 2, 2);
    assertNeeded(Quantity.moreThan(Fraction.of(2, 5), Bases.PARTIES), 3, 3);
    assertNeeded(Quantity.moreThan(Fraction.of(1, 2), Bases.PARTIES), 3, 3);
    assertNeeded(Quantity.exactly(Fraction.of(1, 1), Bases.PARTIES), 5, 5);
    assertNeeded(Quantity.atLeast(Fraction.of(2, 3), PARTIES), 4, 4);
    assertNeeded(Quantity.atLeast(Fraction.of(1, 100), Bases.PARTIES), 1, 1);
  }

  @Test
  void whatCannotBeCounted_mayBeAny() {
    assertNeeded(Quantity.atLeast(Fraction.of(1, 2), Bases.SEATS), 1, 5);
    assertNeeded(Quantity.atMost(2, PARTIES), 1, 5);
    assertNeeded(Quantity.lessThan(2, PARTIES), 1, 5);
  }

  @Test
  void mayBeFewerThanAll() {
    assertThat(Needed.all(5).mayBeFewerThan(5)).isFalse();
    assertThat(new Needed(4, 5).mayBeFewerThan(5)).isTrue();
  }
}
