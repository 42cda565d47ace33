package org.dohoda.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Optional;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

class AttestationTest {
  private static final PartialDate DAY = PartialDate.of(2019, 10, 22);
  private static final Source MINUTES = Source.of("Zápis");

  @Test
  void of_recordsDayAndSource() {
    assertThat(Attestation.of(DAY).source()).isEmpty();
    assertThat(Attestation.of(DAY, MINUTES).source()).contains(MINUTES);
  }

  @Test
  void of_refusesADayOfWhichNothingIsKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attestation.of(PartialDate.unknown()))
        .withMessage("on: must not be wholly unknown, was 'XXXX'");
  }

  @Test
  void equality_isOfDayAndSource() {
    new EqualsTester()
        .addEqualityGroup(Attestation.of(DAY), new Attestation(DAY, Optional.empty()))
        .addEqualityGroup(Attestation.of(DAY, MINUTES))
        .addEqualityGroup(Attestation.of(PartialDate.ofYear(2019), MINUTES))
        .testEquals();
  }

  @Test
  void nulls_areRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(PartialDate.class, DAY)
            .setDefault(Source.class, MINUTES);
    tester.testAllPublicStaticMethods(Attestation.class);
    tester.testAllPublicConstructors(Attestation.class);
  }
}
