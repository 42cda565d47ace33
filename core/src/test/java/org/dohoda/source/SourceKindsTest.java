package org.dohoda.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceKindsTest {
  @Test
  void all_startsWithAgreementsAndEndsWithWhatIsMadeUp() {
    assertThat(SourceKinds.all())
        .hasSize(9)
        .startsWith(SourceKinds.AGREEMENT)
        .endsWith(SourceKinds.HYPOTHESIS);
  }

  @Test
  void of_takesAnyCodeAndRefusesOtherTexts() {
    assertThat(SourceKind.of("legal-text")).isEqualTo(SourceKinds.LEGAL_TEXT);
    assertThat(SourceKind.of("interview")).hasToString("interview");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceKind.of("Legal Text"))
        .withMessageStartingWith("source kind: must be words of a-z and 0-9")
        .withMessageEndingWith("was 'Legal Text'");
  }
}
