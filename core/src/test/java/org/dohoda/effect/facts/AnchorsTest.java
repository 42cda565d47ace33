package org.dohoda.effect.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.time.Anchor;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** The days from which terms are counted, as far as the record of a paper tells them. */
class AnchorsTest {
  private static final Anchor SIGNED_BY_A = Anchor.signatureOf(OrganizationId.of("a"));
  private static final Anchor SIGNED_BY_C = Anchor.signatureOf(OrganizationId.of("c"));
  private static final Anchor VISIT = Anchor.event("visit");
  private static final List<Anchor> ALL =
      List.of(
          Anchor.FIRST_SIGNATURE,
          Anchor.LAST_SIGNATURE,
          Anchor.DEPOSIT,
          Anchor.APPROVAL,
          SIGNED_BY_A,
          SIGNED_BY_C,
          VISIT);

  private static Party.Builder party(String id) {
    return Party.builder().organization(OrganizationId.of(id));
  }

  private static PartialDate day(String day) {
    return PartialDate.parse(day);
  }

  private static InstrumentEvent.Builder event(InstrumentEvent.Type type, String day) {
    return InstrumentEvent.builder().type(type).on(day(day));
  }

  private static Memorandum.Builder memorandum(Party.Builder... parties) {
    Memorandum.Builder memorandum = Memorandum.builder().id(InstrumentId.of("paper"));
    for (Party.Builder each : parties) {
      memorandum.addParty(each.build());
    }
    return memorandum;
  }

  /** The day of an anchor, the same by itself and among the others. */
  private static Optional<String> of(Anchor anchor, Instrument paper, Needed needed) {
    for (Anchor each : ALL) {
      assertThat(Anchors.day(each, paper, needed))
          .as("%s", each)
          .isEqualTo(Anchors.of(paper, needed).day(each));
    }
    return Anchors.day(anchor, paper, needed).map(PartialDate::toString);
  }

  private static Optional<String> of(Anchor anchor, Instrument paper) {
    Needed all = Needed.all(Signatures.parties(paper).size());
    assertThat(Anchors.of(paper).day(anchor)).isEqualTo(Anchors.of(paper, all).day(anchor));
    return of(anchor, paper, all);
  }

  @Test
  void signatures_ofAllOrOfSome() {
    Memorandum paper =
        memorandum(
                party("a").signed(day("2021-05-02")),
                party("b").signed(day("2022-05-01")),
                party("c").signed(day("2023")))
            .build();

    assertThat(of(Anchor.FIRST_SIGNATURE, paper)).contains("2021-05-02");
    assertThat(of(Anchor.LAST_SIGNATURE, paper)).contains("2023");
    assertThat(of(Anchor.LAST_SIGNATURE, paper, Needed.all(2))).contains("2022-05-01");
    assertThat(of(Anchor.LAST_SIGNATURE, paper, new Needed(1, 2)))
        .contains("[2021-05-02..2022-05-01]");
    assertThat(of(SIGNED_BY_A, paper)).contains("2021-05-02");
    assertThat(of(SIGNED_BY_C, paper)).contains("2023");
    assertThat(of(Anchor.DEPOSIT, paper)).isEmpty();
    assertThat(of(Anchor.APPROVAL, paper)).isEmpty();
    assertThat(of(VISIT, paper)).isEmpty();
  }

  @Test
  void whatIsNotRecorded_isNoDay() {
    Memorandum paper = memorandum(party("a"), party("c").signed(PartialDate.unknown())).build();

    for (Anchor each : ALL) {
      assertThat(of(each, paper)).as("%s", each).isEmpty();
    }
  }

  @Test
  void deposit_isTheLastOne_orThePublicationIfNobodyDeposits() {
    InstrumentEvent published = event(InstrumentEvent.Type.PUBLISHED, "2024-01-01").build();
    Memorandum none = memorandum(party("a"), party("b")).addEvent(published).build();
    Memorandum both =
        memorandum(party("a").deposited(day("2023-01-02")), party("b").deposited(day("2023-03-01")))
            .addEvent(published)
            .build();
    Memorandum one =
        memorandum(party("a").deposited(day("2023-01-02")), party("b")).addEvent(published).build();

    assertThat(of(Anchor.DEPOSIT, none)).contains("2024-01-01");
    assertThat(of(Anchor.DEPOSIT, both)).contains("2023-03-01");
    assertThat(of(Anchor.DEPOSIT, both, Needed.all(1))).contains("2023-01-02");
    assertThat(of(Anchor.DEPOSIT, one)).contains("[2023-01-02..]");
    assertThat(of(Anchor.DEPOSIT, one, Needed.all(1))).contains("[..2023-01-02]");
  }

  @Test
  void approval_isTheLastOne_andThatOfRulesTheirAdoption() {
    InstrumentEvent approved = event(InstrumentEvent.Type.APPROVED, "2023-02-01").build();
    InstrumentEvent again = event(InstrumentEvent.Type.APPROVED, "2023-04-01").build();
    ProcedureRules.Builder rules =
        ProcedureRules.builder().id(InstrumentId.of("rules")).adopted(day("2022-01-01"));

    assertThat(
            of(
                Anchor.APPROVAL,
                memorandum(party("a"), party("b")).addEvent(again).addEvent(approved).build()))
        .contains("2023-04-01");
    assertThat(of(Anchor.APPROVAL, rules.build())).contains("2022-01-01");
    assertThat(of(Anchor.LAST_SIGNATURE, rules.build())).contains("2022-01-01");
    assertThat(of(Anchor.APPROVAL, rules.addEvent(approved).build())).contains("2023-02-01");
  }

  /** Which of two visits a term means cannot be told. */
  @Test
  void namedEvents_ofOneNameAreEither() {
    Memorandum.Builder paper =
        memorandum(party("a"), party("b"))
            .addEvent(event(InstrumentEvent.Type.OTHER, "2021-01-02").name("visit").build());

    assertThat(of(VISIT, paper.build())).contains("2021-01-02");
    assertThat(
            of(
                VISIT,
                paper
                    .addEvent(event(InstrumentEvent.Type.OTHER, "2022-01-01").name("visit").build())
                    .build()))
        .contains("[2021-01-02..2022-01-01]");
    assertThat(
            of(
                VISIT,
                paper
                    .addEvent(
                        event(InstrumentEvent.Type.OTHER, "2023-01-02")
                            .name("No name of an event!")
                            .build())
                    .build()))
        .contains("[2021-01-02..2022-01-01]");
  }
}
