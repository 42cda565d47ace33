package org.dohoda.instrument;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.junit.jupiter.api.Test;

/** What a paper cannot be, in words that fit on a line. */
class RefusalsTest {
  private final Memorandum.Builder memorandum = Memorandum.builder().id(InstrumentId.of("m"));
  private final Party agency = Party.of(OrganizationId.of("asz"));

  @Test
  void oneParty_isRefusedByItsId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> memorandum.addParties(agency).build())
        .withMessage("parties: must be at least two, was '[asz]'");
  }

  @Test
  void sameParty_isRefusedByItsId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> memorandum.addParties(agency, agency).build())
        .withMessage("parties: must name each organization once, was 'asz'");
  }

  @Test
  void missingAttribute_isNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Memorandum.builder().build())
        .withMessageContaining("id");
  }
}
