package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeverityTest {
  @Test
  void label_isInTheReadersLanguage() {
    assertThat(Severity.WARNING.label(Locale.forLanguageTag("cs"))).isEqualTo("varování");
    assertThat(Severity.WARNING.label(Locale.GERMAN)).isEqualTo("warning");
  }

  @Test
  void order_isFromTheHeaviest() {
    assertThat(Severity.values())
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFORMATION);
  }
}
