package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Papers.amendment;
import static org.dohoda.effect.Papers.effects;
import static org.dohoda.effect.Papers.problems;
import static org.dohoda.effect.Papers.since;
import static org.dohoda.effect.Papers.succession;

import java.util.List;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Who leaves ends the place that it then holds, whatever it held before or comes to hold later. */
class LeavingTest {
  private static final OrganizationId NEW = OrganizationId.of("new-agency");
  private static final OrganizationId THIRD = OrganizationId.of("third-agency");

  private static Memorandum.Builder ofThree() {
    return Papers.agreement(REGION, AGENCY, TOWN).toBuilder();
  }

  private static InstrumentEvent terminated(OrganizationId party, String day) {
    return event(InstrumentEvent.Type.TERMINATED, day).toBuilder().party(party).build();
  }

  private static Truth bound(Effects effects, OrganizationId party, String day) {
    return Cases.on(effects.inEffectFor(MEMORANDUM, party), day);
  }

  @Test
  void successorByRegister_leavesByAmendment_isBoundNoLonger() {
    Effects effects =
        effects(
            List.of(succession(AGENCY, NEW, "2021-01-01")),
            ofThree().build(),
            amendment("leaving", "2022-01-01", Change.leaves(NEW)));

    assertThat(bound(effects, NEW, "2021-12-31")).isEqualTo(Truth.YES);
    assertThat(bound(effects, NEW, "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, AGENCY, "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, TOWN, "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(problems(effects)).isEmpty();
  }

  @Test
  void successorByRegister_isSucceededByAmendment_passesThePlaceOn() {
    Effects effects =
        effects(
            List.of(succession(AGENCY, NEW, "2021-01-01")),
            ofThree().build(),
            amendment("passing", "2022-01-01", Change.succeeded(NEW, THIRD)));

    assertThat(bound(effects, NEW, "2021-12-31")).isEqualTo(Truth.YES);
    assertThat(bound(effects, NEW, "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, THIRD, "2021-12-31")).isEqualTo(Truth.NO);
    assertThat(bound(effects, THIRD, "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(problems(effects)).isEmpty();
  }

  @Test
  void successorThatComesLater_cannotLeaveBefore() {
    Effects effects =
        effects(
            List.of(succession(AGENCY, NEW, "2023-01-01")),
            ofThree().build(),
            amendment("leaving", "2022-01-01", Change.leaves(NEW)));

    assertThat(bound(effects, AGENCY, "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(bound(effects, NEW, "2023-01-01")).isEqualTo(Truth.YES);
    assertThat(problems(effects)).containsExactly("amendment.party-missing");
  }

  @Test
  void joinedAgain_afterItsRecordedLastDay_leavesTheNewPlace() {
    Memorandum memorandum = ofThree().build();
    Party left =
        memorandum.parties().get(1).toBuilder().lastDay(PartialDate.parse("2020-12-31")).build();
    Effects effects =
        effects(
            List.of(),
            memorandum.toBuilder()
                .parties(List.of(memorandum.parties().get(0), left, memorandum.parties().get(2)))
                .build(),
            amendment("joining", "2021-06-01", Change.joins(since(AGENCY, "2021-06-01"))),
            amendment("leaving", "2022-01-01", Change.leaves(AGENCY)));

    assertThat(bound(effects, AGENCY, "2021-05-31")).isEqualTo(Truth.NO);
    assertThat(bound(effects, AGENCY, "2021-06-01")).isEqualTo(Truth.YES);
    assertThat(bound(effects, AGENCY, "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(problems(effects)).isEmpty();
  }

  @Test
  void joinedAgain_afterATermination_isBoundAgain() {
    Effects effects =
        effects(
            List.of(),
            ofThree().addEvents(terminated(AGENCY, "2020-12-31")).build(),
            amendment("joining", "2022-01-01", Change.joins(since(AGENCY, "2022-01-01"))));

    assertThat(bound(effects, AGENCY, "2020-12-31")).isEqualTo(Truth.YES);
    assertThat(bound(effects, AGENCY, "2021-06-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, AGENCY, "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(problems(effects)).isEmpty();
  }

  @Test
  void joinedAgain_beforeATermination_isAProblem() {
    Effects effects =
        effects(
            List.of(),
            ofThree().addEvents(terminated(AGENCY, "2022-12-31")).build(),
            amendment("joining", "2022-01-01", Change.joins(since(AGENCY, "2022-01-01"))));

    assertThat(bound(effects, AGENCY, "2022-12-31")).isEqualTo(Truth.YES);
    assertThat(bound(effects, AGENCY, "2023-01-01")).isEqualTo(Truth.NO);
    assertThat(problems(effects)).containsExactly("amendment.party-exists");
  }

  @Test
  void joinsWhatItHasBySuccession_isAProblem() {
    Effects effects =
        effects(
            List.of(succession(AGENCY, NEW, "2021-01-01")),
            ofThree().build(),
            amendment("joining", "2022-01-01", Change.joins(since(NEW, "2022-01-01"))));

    assertThat(bound(effects, NEW, "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(problems(effects)).containsExactly("amendment.party-exists");
  }

  @Test
  void whoLeft_doesNotEndThePlaceThatComesToItLater() {
    Effects effects =
        effects(
            List.of(succession(AGENCY, TOWN, "2025-01-01")),
            ofThree().addEvents(terminated(TOWN, "2020-12-31")).build());

    assertThat(bound(effects, TOWN, "2021-01-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, AGENCY, "2023-09-12")).isEqualTo(Truth.YES);
    assertThat(bound(effects, TOWN, "2025-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void whoHoldsTwoPlaces_leavesBoth() {
    Effects effects =
        effects(
            List.of(succession(AGENCY, TOWN, "2021-01-01")),
            ofThree().addParties(since(THIRD, "2020-01-01")).build(),
            amendment("leaving", "2022-01-01", Change.leaves(TOWN)));

    assertThat(bound(effects, TOWN, "2021-12-31")).isEqualTo(Truth.YES);
    assertThat(bound(effects, TOWN, "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, REGION, "2022-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void terminationByNoParty_isUnknownForEachAndTheEventIsNamed() {
    Effects effects =
        effects(List.of(), ofThree().addEvents(terminated(NEW, "2020-12-31")).build());

    for (OrganizationId party : List.of(REGION, AGENCY, TOWN)) {
      assertThat(bound(effects, party, "2020-12-31")).isEqualTo(Truth.YES);
      assertThat(bound(effects, party, "2021-01-01")).isEqualTo(Truth.UNKNOWN);
    }
    assertThat(effects.inEffectFor(MEMORANDUM, AGENCY).toString())
        .contains("/instruments/memorandum/events/0/party/asz");
  }

  /** Until it is gone, it has a place that it can pass on, until the same day. */
  @Test
  void whoLeavesOnALaterDay_isAPartyUntilThen() {
    Amendment leaving =
        amendment("leaving", "2022-01-01", Change.leaves(TOWN, PartialDate.parse("2022-12-31")));
    Effects passed =
        effects(
            List.of(),
            ofThree().build(),
            leaving,
            amendment("passing", "2022-06-01", Change.succeeded(TOWN, NEW)));
    assertThat(problems(passed)).isEmpty();
    assertThat(bound(passed, TOWN, "2022-05-31")).isEqualTo(Truth.YES);
    assertThat(bound(passed, TOWN, "2022-06-01")).isEqualTo(Truth.NO);
    assertThat(bound(passed, NEW, "2022-12-31")).isEqualTo(Truth.YES);
    assertThat(bound(passed, NEW, "2023-01-01")).isEqualTo(Truth.NO);

    Effects earlier =
        effects(
            List.of(),
            ofThree().build(),
            leaving,
            amendment("at-once", "2022-06-01", Change.leaves(TOWN)));
    assertThat(problems(earlier)).isEmpty();
    assertThat(bound(earlier, TOWN, "2022-06-01")).isEqualTo(Truth.NO);

    Effects after =
        effects(
            List.of(),
            ofThree().build(),
            leaving,
            amendment("passing", "2023-01-01", Change.succeeded(TOWN, NEW)));
    assertThat(problems(after)).containsExactly("amendment.party-missing");
  }

  /** What binds from an earlier day does not put a name into a text that did not have it then. */
  @Test
  void whoJoinsFromAnEarlierDay_isBoundFromThenAndNamedFromTheAmendment() {
    Effects effects =
        effects(
            List.of(),
            ofThree().build(),
            amendment("joining", "2022-06-01", Change.joins(Papers.since(NEW, "2022-04-01"))));
    assertThat(bound(effects, NEW, "2022-03-31")).isEqualTo(Truth.NO);
    assertThat(bound(effects, NEW, "2022-04-01")).isEqualTo(Truth.YES);
    assertThat(Cases.on(effects.isParty(MEMORANDUM, NEW), "2022-05-31")).isEqualTo(Truth.NO);
    assertThat(Cases.on(effects.isParty(MEMORANDUM, NEW), "2022-06-01")).isEqualTo(Truth.YES);
  }

  /** Named before all this has effect, it can leave before, too. */
  @Test
  void successorOfAPartyThatIsNotBoundYet_leavesBeforeItIs() {
    Effects effects =
        effects(
            List.of(succession(TOWN, NEW, "2019-06-01")),
            ofThree().build(),
            amendment("leaving", "2019-09-01", Change.leaves(NEW)));
    assertThat(problems(effects)).isEmpty();
    assertThat(bound(effects, NEW, "2020-01-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, AGENCY, "2020-01-01")).isEqualTo(Truth.YES);
  }
}
