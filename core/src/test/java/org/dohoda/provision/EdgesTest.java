package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.dohoda.id.OrganizationId;
import org.dohoda.policy.Focus;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.testkit.Plot;
import org.dohoda.text.Listed;
import org.dohoda.time.DateRule;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last values that the parts of provisions take, and the first that they refuse. */
class EdgesTest {
  private static final OrganizationId AGENCY = OrganizationId.of("asz");

  @ParameterizedTest
  @ValueSource(strings = {"AAA", "ZZZ", "XXX", "CZK"})
  void currency_ofThreeCapitals_isOne(String currency) {
    assertThat(Money.of(1, currency)).hasToString("1 " + currency);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CZ", "CZKK", "@ZK", "C@K", "CZ@", "[ZK", "C[K", "CZ[", "czk"})
  void currency_ofOtherCharactersOrLength_isRefused(String currency) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(1, currency))
        .withMessage("currency: must be three letters A to Z, was '" + currency + "'");
  }

  @Test
  void amount_ofThirtyDigits_isTheLastOne() {
    BigDecimal last = new BigDecimal("9".repeat(30));
    assertThat(new Money(last, "CZK").amount()).isEqualTo(last);
    assertThat(new Money(last.movePointLeft(29), "CZK"))
        .hasToString("9." + "9".repeat(29) + " CZK");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(new BigDecimal("9".repeat(31)), "CZK"))
        .withMessageContaining("amount: must have at most 30 digits,");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(new BigDecimal("1E+31"), "CZK"))
        .withMessageContaining("amount: must have at most 30 digits,");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(new BigDecimal("1E-30"), "CZK"))
        .withMessageContaining("amount: must have at most 30 digits written out");
  }

  @Test
  void fraction_ofNothing_isOneAndHasADenominator() {
    assertThat(Fraction.of(0, 5)).isEqualTo(Fraction.parse("0/1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(-1, 5))
        .withMessage("numerator: must not be negative, was '-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(1, 0))
        .withMessage("denominator: must be positive, was '0'");
    assertThat(Fraction.parse("2147483647/1").numerator()).isEqualTo(Integer.MAX_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.parse("2147483648/1"))
        .withMessageContaining("fraction: must be of numbers up to 2147483647");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.parse("1/2147483648"))
        .withMessageContaining("fraction: must be of numbers up to 2147483647");
  }

  @Test
  void termLimit_ofOneTerm_isTheLeast() {
    assertThat(new TermLimit(1, Truth.YES).terms()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TermLimit(0, Truth.YES))
        .withMessage("terms: must be at least 1, was '0'");
  }

  @Test
  void bearers_aHundredDeep_areTheDeepest() {
    Bearer acting = Bearer.eachParty();
    Bearer together = Bearer.eachParty();
    for (int depth = 2; depth < 100; depth++) {
      acting = Bearer.onBehalfOf(AGENCY, acting);
      together = Bearer.jointly(together, Bearer.party(AGENCY));
    }
    Bearer deepActing = Bearer.onBehalfOf(AGENCY, acting);
    Bearer deepTogether = Bearer.jointly(together, Bearer.party(AGENCY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bearer.onBehalfOf(AGENCY, deepActing))
        .withMessageContaining("principal: must stand in one another at most 100 deep");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bearer.jointly(deepTogether, Bearer.party(AGENCY)))
        .withMessageContaining("bearers: must stand in one another at most 100 deep");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bearer.jointly(deepActing, Bearer.party(AGENCY)))
        .withMessageContaining("bearers: must stand in one another at most 100 deep");
  }

  @Test
  void finance_withoutMoney_hasNoModalityAndNoSums() {
    Quantity sum = Quantity.atMost(Money.of(1, "CZK"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Finance.builder().finance(FinanceKind.NONE).modality(Modality.MAY).build())
        .withMessageContaining("modality: must be empty where no money passes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finance.builder().finance(FinanceKind.NONE).addQuantities(sum).build())
        .withMessageContaining("quantities: must be empty unless an amount is");
    assertThat(
            Finance.builder().finance(FinanceKind.AMOUNT).addQuantities(sum).build().quantities())
        .containsExactly(sum);
    assertThat(
            Finance.builder()
                .finance(FinanceKind.AMOUNT)
                .wording(Plot.text("dle rozpočtu"))
                .build())
        .extracting(Finance::quantities)
        .isEqualTo(List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finance.builder().finance(FinanceKind.AMOUNT).build())
        .withMessageContaining("quantities: must not be empty without wording");
  }

  @Test
  void shortForms_makeWhatTheirNamesSay() {
    assertThat(DecisionStep.silence(DateRule.withoutDelay()))
        .isEqualTo(
            DecisionStep.builder()
                .method(DecisionMethods.SILENCE_PROCEDURE)
                .due(DateRule.withoutDelay())
                .silenceCounts(Truth.YES)
                .build());
    Listed<Focus> foci = Listed.closed(List.of(Focus.on(SocialInclusion.HOUSING)));
    assertThat(PolicyFocus.of(foci).foci()).isEqualTo(foci);
    DisputeStep step = DisputeStep.of(SettlementMethods.MEDIATION);
    assertThat(Dispute.of(step).steps()).containsExactly(step);
    assertThat(
            List.of(
                Undertaking.builder().should(Acts.INFORM).build(),
                Undertaking.builder().needNot(Acts.INFORM).build(),
                Undertaking.builder().is(Acts.INFORM).build()))
        .extracting(Undertaking::modality)
        .containsExactly(Modality.SHOULD, Modality.NEED_NOT, Modality.IS);
    assertThat(
            Undertaking.builder()
                .may(Acts.INFORM)
                .forTheGoodOf(Bearer.eachParty())
                .build()
                .beneficiaries())
        .containsExactly(Bearer.eachParty());
  }
}
