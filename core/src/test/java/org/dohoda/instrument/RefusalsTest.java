package org.dohoda.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.text.LocalizedText;
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
  void amendment_ofItself_isRefused() {
    Amendment.Builder amendment =
        Amendment.builder().id(InstrumentId.of("a")).addChange(Change.repeal(ClauseId.of("old")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amendment.amends(InstrumentId.of("a")).build())
        .withMessage("amends: must be another instrument, was 'a'");
  }

  @Test
  void amendment_withoutChanges_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Amendment.builder().id(InstrumentId.of("a")).amends(InstrumentId.of("m")).build())
        .withMessage("changes: must not be empty, was '[]'");
  }

  @Test
  void party_succeededByItself_isRefused() {
    OrganizationId party = OrganizationId.of("asz");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Change.succeeded(party, party))
        .withMessage("successor: must not be the predecessor, was 'asz'");
  }

  @Test
  @SuppressWarnings("NullAway")
  void change_ofNull_isRefusedByItsName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Change.leaves(null))
        .withMessage("organization: must not be null");
  }

  @Test
  void signatory_withoutPersonAndOffice_isRefused() {
    LocalizedText governor = LocalizedText.of("cs", "hejtman");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Signatory(Optional.empty(), Optional.empty()))
        .withMessage("signatory: must have a person or office, was empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Signatory.of(" ", governor))
        .withMessage("person: must not be blank, was ' '");
    assertThat(new Signatory(Optional.empty(), Optional.of(governor)).person()).isEmpty();
    assertThat(new Signatory(Optional.of("A. B."), Optional.empty()).office()).isEmpty();
    assertThat(Signatory.of("A. B.", governor))
        .isEqualTo(new Signatory(Optional.of("A. B."), Optional.of(governor)));
  }

  @Test
  void missingAttribute_isNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Memorandum.builder().build())
        .withMessageContaining("id");
  }
}
