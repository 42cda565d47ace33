package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.LocalizedTexts;
import org.dohoda.testkit.Provisions;

class ProvisionProperties {
  @Provide
  Arbitrary<Provision> provisions() {
    return Provisions.provisions();
  }

  @Provide
  Arbitrary<Locale> locales() {
    return LocalizedTexts.locales();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void describe_anyProvision_isOneSentenceInAnyLocale(
      @ForAll("provisions") Provision provision, @ForAll("locales") Locale locale) {
    assertThat(provision.describe(locale))
        .endsWith(".")
        .doesNotContain(": ;", "; ;", ": .", "; .", "null", "Optional", "Immutable");
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void describe_otherLocale_isEnglish(@ForAll("provisions") Provision provision) {
    assertThat(provision.describe(Locale.ROOT)).isEqualTo(provision.describe(Locale.ENGLISH));
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void match_anyProvision_takesTheCaseOfItsKind(@ForAll("provisions") Provision provision) {
    assertThat(provision.match(new KindOfCase())).isEqualTo(provision.kind());
    assertThat(provision.type()).isEqualTo(provision.kind().token());
  }
}
