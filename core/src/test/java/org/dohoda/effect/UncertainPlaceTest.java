package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.on;

import java.util.List;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Term;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Who leaves, is succeeded or joins again where its own place may have ended before. */
class UncertainPlaceTest {
  private static final OrganizationId GUEST = OrganizationId.of("host");

  private static Party since(OrganizationId organization, String day) {
    return Party.builder().organization(organization).effective(PartialDate.parse(day)).build();
  }

  /** A memorandum of Region, Agency and Town, whose last day is given. */
  private static Memorandum ofThree(String townsLastDay, InstrumentEvent... events) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .addParties(since(REGION, "2020-01-01"), since(AGENCY, "2020-01-01"))
        .addParties(
            townsLastDay.isEmpty()
                ? since(TOWN, "2020-01-01")
                : since(TOWN, "2020-01-01").toBuilder()
                    .lastDay(PartialDate.parse(townsLastDay))
                    .build())
        .addClauses(
            Clause.builder().id(ClauseId.of("term")).addProvisions(Term.indefinite()).build())
        .addEvents(events)
        .build();
  }

  private static Amendment amendment(String id, String day, Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChanges(changes)
        .build();
  }

  private static Truth bound(Effects effects, OrganizationId party, String day) {
    return on(effects.inEffectFor(MEMORANDUM, party), day);
  }

  private static List<String> problems(Effects effects) {
    return effects.problems(MEMORANDUM).stream().map(Problem::code).toList();
  }

  private static Effects effects(Instrument... instruments) {
    return Cases.effects(instruments);
  }

  @Test
  void leaves_withALastDay_isBoundUntilThen() {
    Effects effects =
        effects(
            ofThree(""),
            amendment(
                "leaving", "2021-01-01", Change.leaves(TOWN, PartialDate.parse("2021-06-30"))));
    assertThat(bound(effects, TOWN, "2021-06-30")).isEqualTo(Truth.YES);
    assertThat(bound(effects, TOWN, "2021-07-01")).isEqualTo(Truth.NO);
  }

  @Test
  void leavesTwice_theSecondTimeItIsNoParty() {
    Effects effects =
        effects(
            ofThree(""),
            amendment("leaving", "2021-01-01", Change.leaves(TOWN)),
            amendment("again", "2022-01-01", Change.leaves(TOWN)));
    assertThat(problems(effects)).containsExactly("amendment.party-missing");
  }

  @Test
  void joinsAgain_whereItMayHaveLeft_mayHoldTwoPlacesAndLeavesEither() {
    Amendment joins = amendment("joining", "2021-06-01", Change.joins(since(TOWN, "2021")));
    Amendment leaves = amendment("leaving", "2021-07-01", Change.leaves(TOWN));

    assertThat(bound(effects(ofThree("2021"), joins), TOWN, "2022-01-01")).isEqualTo(Truth.YES);
    Effects effects = effects(ofThree("2021"), joins, leaves);
    assertThat(bound(effects, TOWN, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, AGENCY, "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(problems(effects)).isEmpty();
  }

  @Test
  void joinsAgain_afterAnEventThatEndsNothing_isAProblem() {
    InstrumentEvent renewed =
        event(InstrumentEvent.Type.RENEWED, "2020-06-01").toBuilder().party(TOWN).build();
    InstrumentEvent other =
        event(InstrumentEvent.Type.TERMINATED, "2020-06-01").toBuilder().party(AGENCY).build();
    Amendment joins = amendment("joining", "2021-06-01", Change.joins(since(TOWN, "2021-06-01")));

    assertThat(problems(effects(ofThree("", renewed), joins)))
        .containsExactly("amendment.party-exists");
    assertThat(problems(effects(ofThree("", other), joins)))
        .containsExactly("amendment.party-exists");
  }

  @Test
  void joinsAgain_whereItMayHaveLeft_isPerhapsNoNewParty() {
    Effects mayHave =
        effects(
            ofThree("2021"),
            amendment("joining", "2021-06-01", Change.joins(since(TOWN, "2021-06-01"))));
    Effects has =
        effects(
            ofThree("2020"),
            amendment("joining", "2021-06-01", Change.joins(since(TOWN, "2021-06-01"))));

    Holding isParty = mayHave.isParty(MEMORANDUM, TOWN);
    assertThat(on(isParty, "2020-12-31")).isEqualTo(Truth.YES);
    assertThat(on(has.isParty(MEMORANDUM, TOWN), "2021-05-31")).isEqualTo(Truth.NO);
    assertThat(on(has.isParty(MEMORANDUM, TOWN), "2021-06-01")).isEqualTo(Truth.YES);
  }

  @Test
  void succeededByAmendment_hasBeenAPartyEverSince() {
    Effects effects =
        effects(ofThree(""), amendment("passing", "2021-01-01", Change.succeeded(TOWN, GUEST)));
    assertThat(on(effects.hasBeenParty(MEMORANDUM, TOWN), "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(on(effects.hasBeenParty(MEMORANDUM, GUEST), "2020-12-31")).isEqualTo(Truth.NO);
    assertThat(on(effects.hasBeenParty(MEMORANDUM, GUEST), "2021-01-01")).isEqualTo(Truth.YES);
    assertThat(on(effects.isParty(MEMORANDUM, TOWN), "2022-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void succeededByAmendment_isPartyNoLonger_andTheSuccessorLeavesIt() {
    Effects effects =
        effects(
            ofThree(""),
            amendment("passing", "2021-01-01", Change.succeeded(TOWN, GUEST)),
            amendment("leaving", "2022-01-01", Change.leaves(TOWN)));
    assertThat(problems(effects)).containsExactly("amendment.party-missing");
    assertThat(bound(effects, GUEST, "2022-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void noticeOfAPartyWhoseLastDayIsRecorded_doesNotEndItEarlier() {
    InstrumentEvent notice =
        event(InstrumentEvent.Type.NOTICE_GIVEN, "2020-06-01").toBuilder().party(TOWN).build();
    Effects effects = effects(ofThree("2021-12-31", notice));
    assertThat(bound(effects, TOWN, "2021-12-31")).isEqualTo(Truth.YES);
    assertThat(bound(effects, TOWN, "2022-01-01")).isEqualTo(Truth.NO);
  }
}
