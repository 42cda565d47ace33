package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

class TimedNameTest {
  private static final LocalizedText NAME = LocalizedText.of("cs", "Agentura", "en", "Agency");

  @Test
  void of_withoutPeriodSaysNothingOfWhen() {
    assertThat(TimedName.of(NAME).period()).isEqualTo(Period.unknown());
  }

  @Test
  void equality_isOfNameAndPeriod() {
    Period since2013 = Period.startingOn(PartialDate.ofYear(2013));
    new EqualsTester()
        .addEqualityGroup(TimedName.of(NAME), new TimedName(NAME, Period.parse("/")))
        .addEqualityGroup(TimedName.of(NAME, since2013))
        .addEqualityGroup(TimedName.of(LocalizedText.of("cs", "Odbor"), since2013))
        .testEquals();
  }

  @Test
  void nulls_areRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(LocalizedText.class, NAME)
            .setDefault(Period.class, Period.unknown());
    tester.testAllPublicStaticMethods(TimedName.class);
    tester.testAllPublicConstructors(TimedName.class);
  }
}
