package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dohoda.id.OrganizationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {
  @ParameterizedTest
  @EnumSource
  void parse_milestone(Anchor.Milestone milestone) {
    assertThat(Anchor.parse(milestone.toString())).isEqualTo(milestone);
  }

  @Test
  void parse_eventAndSignature() {
    assertThat(Anchor.parse("signature-of:asz"))
        .isEqualTo(Anchor.signatureOf(OrganizationId.of("asz")))
        .hasToString("signature-of:asz");
    assertThat(Anchor.parse("event:první schůzka"))
        .isEqualTo(Anchor.event("první schůzka"))
        .hasToString("event:první schůzka");
    assertThat(Anchor.LAST_SIGNATURE).hasToString("last-signature");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "LAST-SIGNATURE", "last_signature", "event:", "event: ", "signature-of:", "x"})
  void parse_otherText_isRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Anchor.parse(text));
  }

  @Test
  void event_controlCharactersAndLongNames_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Anchor.event("a\nb"));
    assertThatIllegalArgumentException().isThrownBy(() -> Anchor.event("a".repeat(129)));
  }
}
