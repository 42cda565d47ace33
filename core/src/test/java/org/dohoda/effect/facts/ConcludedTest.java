package org.dohoda.effect.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.source.Attestation;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Anything that happens to concluded papers alone tells that a paper is more than a draft. */
class ConcludedTest {
  private static final InstrumentId PAPER = InstrumentId.of("paper");
  private static final PartialDate DAY = PartialDate.of(2023, 7, 3);
  private static final InstrumentEvent EVENT =
      InstrumentEvent.builder().type(InstrumentEvent.Type.PUBLISHED).on(DAY).build();
  private static final Attestation ATTESTED = Attestation.of(DAY);

  private static Memorandum memorandum(UnaryOperator<Party.Builder> of) {
    return Memorandum.builder()
        .id(PAPER)
        .addParty(Party.of(OrganizationId.of("a")))
        .addParty(of.apply(Party.builder().organization(OrganizationId.of("b"))).build())
        .build();
  }

  private static Amendment.Builder amendment() {
    return Amendment.builder()
        .id(PAPER)
        .amends(InstrumentId.of("amended"))
        .addChange(Change.repeal(ClauseId.of("clause")));
  }

  private static ProcedureRules.Builder rules() {
    return ProcedureRules.builder().id(PAPER);
  }

  private static void assertKnown(Instrument paper, boolean known) {
    assertThat(Concluded.isRecorded(paper)).as("%s", paper).isEqualTo(known);
    assertThat(Concluded.of(paper).equals(Holding.ALWAYS)).as("%s", paper).isEqualTo(known);
  }

  @Test
  void nothingRecorded_tellsNothing() {
    assertKnown(memorandum(party -> party), false);
    assertKnown(amendment().build(), false);
    assertKnown(rules().build(), false);
    assertKnown(rules().term(Period.parse("/2025-12-31")).build(), false);
    assertKnown(rules().term(Period.parse("../2025-12-31")).build(), false);
  }

  @Test
  void whatSomePartyHasDone_tells() {
    assertKnown(memorandum(party -> party.signed(DAY)), true);
    assertKnown(memorandum(party -> party.deposited(DAY)), true);
    assertKnown(memorandum(party -> party.effective(DAY)), true);
    assertKnown(memorandum(party -> party.lastDay(DAY)), true);
  }

  @Test
  void whatHasHappenedToAPaper_tells() {
    assertKnown(memorandum(party -> party).toBuilder().addEvent(EVENT).build(), true);
    assertKnown(memorandum(party -> party).toBuilder().addAttestation(ATTESTED).build(), true);
    assertKnown(amendment().signed(DAY).build(), true);
    assertKnown(amendment().effective(DAY).build(), true);
    assertKnown(amendment().addEvent(EVENT).build(), true);
    assertKnown(rules().adopted(DAY).build(), true);
    assertKnown(rules().term(Period.parse("2023-07-03/")).build(), true);
    assertKnown(rules().addAttestation(ATTESTED).build(), true);
  }

  @Test
  void state_tellsWhatItSays() {
    for (InstrumentState state : InstrumentState.values()) {
      Memorandum stated = memorandum(party -> party).toBuilder().state(state).build();
      Memorandum signed = memorandum(party -> party.signed(DAY)).toBuilder().state(state).build();
      assertThat(List.of(stated, signed)).allMatch(Concluded::isRecorded);
      assertThat(Concluded.of(stated))
          .isEqualTo(state == InstrumentState.DRAFT ? Holding.NEVER : Holding.ALWAYS)
          .isEqualTo(Concluded.of(signed));
    }
  }
}
