package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.on;
import static org.dohoda.effect.Papers.agreement;
import static org.dohoda.effect.Papers.amendment;
import static org.dohoda.effect.Papers.between;
import static org.dohoda.effect.Papers.effects;
import static org.dohoda.effect.Papers.problems;
import static org.dohoda.effect.Papers.since;
import static org.dohoda.effect.Papers.succession;

import java.util.ArrayList;
import java.util.List;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.Passing;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Which place an event or an amendment takes from one who has, had or will have several. */
class PlacesTakenTest {
  private static final OrganizationId GUEST = OrganizationId.of("host");
  private static final OrganizationId LAST = OrganizationId.of("posledni");

  private static Truth bound(Effects effects, OrganizationId party, String day) {
    return on(effects.inEffectFor(MEMORANDUM, party), day);
  }

  private static Truth hasBeen(Effects effects, OrganizationId party, String day) {
    return on(effects.hasBeenParty(MEMORANDUM, party), day);
  }

  private static Memorandum terminatedBy(OrganizationId party, Memorandum memorandum) {
    return memorandum.toBuilder()
        .addEvent(
            event(InstrumentEvent.Type.TERMINATED, "2021-06-30").toBuilder().party(party).build())
        .build();
  }

  @Test
  void terminated_byOneWhoHoldsTwoPlaces_endsBoth() {
    Effects effects =
        effects(
            List.of(succession(TOWN, AGENCY, "2020-06-01")),
            terminatedBy(AGENCY, agreement(REGION, AGENCY, TOWN)));
    assertThat(on(effects.inEffect(MEMORANDUM), "2021-06-30")).isEqualTo(Truth.YES);
    assertThat(on(effects.inEffect(MEMORANDUM), "2021-07-01")).isEqualTo(Truth.NO);
  }

  @Test
  void terminated_byOneWhosePlaceIsAnothersNow_endsThePlaceThatItHolds() {
    Effects effects =
        effects(
            List.of(succession(TOWN, AGENCY, "2020-06-01")),
            terminatedBy(AGENCY, agreement(REGION, AGENCY, TOWN)),
            amendment("passing", "2020-03-01", Change.succeeded(AGENCY, GUEST)));
    assertThat(bound(effects, AGENCY, "2021-06-30")).isEqualTo(Truth.YES);
    assertThat(bound(effects, AGENCY, "2021-07-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, GUEST, "2021-07-01")).isEqualTo(Truth.YES);
  }

  /** The place that it will get in years is not the one that it had. */
  @Test
  void terminated_byOneWhosePlaceIsOver_endsNoneThatItIsYetToGet() {
    Effects effects =
        effects(
            List.of(succession(TOWN, AGENCY, "2030-01-01")),
            terminatedBy(
                AGENCY,
                agreement(
                    since(TOWN, "2020-01-01"),
                    since(REGION, "2020-01-01"),
                    between(AGENCY, "2020-01-01", "2020-12-31"))));
    assertThat(bound(effects, TOWN, "2021-07-01")).isEqualTo(Truth.YES);
  }

  /** What is recorded as having ended has ended, though it was to last longer. */
  @Test
  void terminated_byOneWhoseLastDayWasToBeLater_endsItThen() {
    Effects effects =
        effects(
            List.of(),
            terminatedBy(
                TOWN,
                agreement(
                    since(REGION, "2020-01-01"),
                    since(AGENCY, "2020-01-01"),
                    between(TOWN, "2020-01-01", "2021-12-31"))));
    assertThat(bound(effects, TOWN, "2021-06-30")).isEqualTo(Truth.YES);
    assertThat(bound(effects, TOWN, "2021-07-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, AGENCY, "2021-07-01")).isEqualTo(Truth.YES);
  }

  @Test
  void joins_whoFollowedAParty_isAPartyAlready() {
    Amendment joins = amendment("joins", "2021-01-01", Change.joins(since(TOWN, "2021-01-01")));
    assertThat(
            problems(
                effects(
                    List.of(succession(AGENCY, TOWN, "2020-06-01")),
                    agreement(REGION, AGENCY),
                    joins)))
        .containsExactly("amendment.party-exists");
  }

  /** If the place did not pass to it, it joins; if it did, it is a party already. */
  @Test
  void joins_whoPerhapsFollowedAParty_isAPartyFromThenOn() {
    Amendment joins = amendment("joins", "2021-01-01", Change.joins(since(TOWN, "2021-01-01")));
    Effects effects =
        effects(
            List.of(
                succession(AGENCY, TOWN, "2020-06-01").toBuilder()
                    .passing(Passing.NOT_STATED)
                    .build()),
            agreement(REGION, AGENCY),
            joins);
    assertThat(problems(effects)).isEmpty();
    assertThat(on(effects.isParty(MEMORANDUM, TOWN), "2020-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(effects.isParty(MEMORANDUM, TOWN), "2021-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void leaves_whoFollowedAParty_leavesThatPlace() {
    Effects effects =
        effects(
            List.of(succession(AGENCY, TOWN, "2020-06-01")),
            agreement(REGION, AGENCY),
            amendment("leaves", "2021-01-01", Change.leaves(TOWN)));
    assertThat(problems(effects)).isEmpty();
    assertThat(bound(effects, TOWN, "2020-12-31")).isEqualTo(Truth.YES);
    assertThat(bound(effects, TOWN, "2021-01-01")).isEqualTo(Truth.NO);
  }

  /** Whether the place had passed to the town, the paper that passes it on does not tell. */
  @Test
  void leaves_whosePlaceMayBeAnothers_mayLeaveNone() {
    Effects effects =
        effects(
            List.of(
                succession(AGENCY, TOWN, "2020-06-01").toBuilder()
                    .passing(Passing.NOT_STATED)
                    .build()),
            agreement(REGION, AGENCY),
            amendment("passes", "2021-01-01", Change.succeeded(TOWN, GUEST)),
            amendment("leaves", "2022-01-01", Change.leaves(AGENCY)));
    assertThat(problems(effects)).isEmpty();
    assertThat(bound(effects, GUEST, "2020-12-31")).isEqualTo(Truth.NO);
    assertThat(bound(effects, GUEST, "2021-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, GUEST, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  /** If it left first, it had nothing to pass on, and nobody ever followed it. */
  @Test
  void leavesAndIsSucceeded_whoFollowedAParty_inUnknownOrder() {
    Effects effects =
        effects(
            List.of(succession(AGENCY, TOWN, "2020-06-01")),
            agreement(REGION, AGENCY),
            amendment("leaves", "2021-06", Change.leaves(TOWN)),
            amendment("passes", "2021-06", Change.succeeded(TOWN, GUEST)));
    assertThat(problems(effects)).isEmpty();
    assertThat(bound(effects, TOWN, "2021-07-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, GUEST, "2021-07-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(hasBeen(effects, GUEST, "2021-05-31")).isEqualTo(Truth.NO);
    assertThat(hasBeen(effects, GUEST, "2021-07-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void succeededBeforeItsFirstDay_passesOnThePlaceToCome() {
    Effects effects =
        effects(
            List.of(),
            agreement(
                since(REGION, "2020-01-01"),
                since(AGENCY, "2020-01-01"),
                since(TOWN, "2022-01-01")),
            amendment("passes", "2021-06-01", Change.succeeded(TOWN, GUEST)));
    assertThat(problems(effects)).isEmpty();
    assertThat(bound(effects, GUEST, "2021-12-31")).isEqualTo(Truth.NO);
    assertThat(bound(effects, GUEST, "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(bound(effects, TOWN, "2022-01-01")).isEqualTo(Truth.NO);
  }

  /** Bound yet or not: it has no other place that it could leave. */
  @Test
  void leaves_whoIsPerhapsNotBoundYet_isNotBoundAfterwards() {
    Effects effects =
        effects(
            List.of(),
            agreement(
                since(REGION, "2020-01-01"), since(AGENCY, "2020-01-01"), since(TOWN, "2021")),
            amendment("leaves", "2021-06-01", Change.leaves(TOWN)));
    assertThat(bound(effects, TOWN, "2021-05-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, TOWN, "2021-06-01")).isEqualTo(Truth.NO);
  }

  /** If its old place was over by then, the new one passes on; else the old one does. */
  @Test
  void joinsForLaterAndIsSucceeded_whileItsOldPlaceMayBeOver() {
    Effects effects =
        effects(
            List.of(),
            agreement(
                since(REGION, "2020-01-01"),
                since(AGENCY, "2020-01-01"),
                between(TOWN, "2020-01-01", "2021")),
            amendment(
                "both",
                "2021-06-01",
                Change.joins(since(TOWN, "2022-01-01")),
                Change.succeeded(TOWN, GUEST)));
    assertThat(bound(effects, GUEST, "2022-06-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, TOWN, "2022-06-01")).isEqualTo(Truth.UNKNOWN);
  }

  /**
   * The town has a place until the end of 2023 and another one since some day of 2021; if that had
   * begun by the first of June, it passed to the guest on that day, else the older one did.
   */
  private static Effects oneOfTwoPassed(String lastDayOfTheNewPlace, Amendment... later) {
    List<Instrument> all =
        new ArrayList<>(
            List.of(
                agreement(
                    since(REGION, "2020-01-01"),
                    since(AGENCY, "2020-01-01"),
                    between(TOWN, "2020-01-01", "2023-12-31")),
                amendment(
                    "joins",
                    "2021-01-01",
                    Change.joins(
                        lastDayOfTheNewPlace.isEmpty()
                            ? since(TOWN, "[2021-03..2021-09]")
                            : between(TOWN, "[2021-03..2021-09]", lastDayOfTheNewPlace))),
                amendment("passes", "2021-06-01", Change.succeeded(TOWN, GUEST))));
    all.addAll(List.of(later));
    return effects(List.of(), all.toArray(Instrument[]::new));
  }

  @Test
  void succeeded_whoseNewerPlaceMayNotHaveBegun_keepsOneOfThem() {
    Effects effects = oneOfTwoPassed("");
    assertThat(bound(effects, GUEST, "2024-06-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, TOWN, "2024-06-01")).isEqualTo(Truth.UNKNOWN);
  }

  /** If the older place had passed to it, which is over, the town still has the newer one. */
  @Test
  void leaves_whoMayHoldAPlaceThatIsOver_mayLeaveNone() {
    Effects effects = oneOfTwoPassed("", amendment("leaves", "2024-06-01", Change.leaves(GUEST)));
    assertThat(problems(effects)).isEmpty();
    assertThat(bound(effects, TOWN, "2024-06-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, AGENCY, "2024-06-01")).isEqualTo(Truth.YES);
  }

  /** Whichever place it was that passed, it is over: it had one, and leaving it changes nothing. */
  @Test
  void leaves_whoMayHaveHadEitherOfTwoPlacesThatAreOver_isNoMistake() {
    for (OrganizationId party : List.of(TOWN, GUEST)) {
      Effects effects =
          oneOfTwoPassed("2023-12-31", amendment("leaves", "2024-06-01", Change.leaves(party)));
      assertThat(problems(effects)).isEmpty();
      assertThat(bound(effects, party, "2024-06-01")).isEqualTo(Truth.NO);
    }
  }

  @Test
  void succeeded_whoMayHoldAPlaceThatIsOver_mayPassOnTheOther() {
    Effects effects =
        oneOfTwoPassed(
            "",
            amendment("on", "2024-06-01", Change.succeeded(GUEST, LAST)),
            amendment("leaves", "2025-01-01", Change.leaves(LAST)));
    assertThat(problems(effects)).isEmpty();
    assertThat(bound(effects, LAST, "2024-05-31")).isEqualTo(Truth.NO);
    assertThat(bound(effects, LAST, "2024-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, LAST, "2025-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void leavesAndIsSucceeded_whoMayHoldAPlace_inUnknownOrder() {
    Effects effects =
        oneOfTwoPassed(
            "",
            amendment("leaves", "2024-06", Change.leaves(GUEST)),
            amendment("on", "2024-06", Change.succeeded(GUEST, LAST)));
    assertThat(hasBeen(effects, LAST, "2024-05-31")).isEqualTo(Truth.NO);
    assertThat(hasBeen(effects, LAST, "2024-07-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void passedOnByAmendment_backAndOnAgain_isWithTheLastOne() {
    Effects effects =
        effects(
            List.of(succession(AGENCY, TOWN, "2020-06-01")),
            agreement(REGION, AGENCY),
            amendment("on", "2021-01-01", Change.succeeded(TOWN, GUEST)),
            amendment("back", "2022-01-01", Change.succeeded(GUEST, TOWN)),
            amendment("again", "2023-01-01", Change.succeeded(TOWN, GUEST)));
    assertThat(problems(effects)).isEmpty();
    for (String day : List.of("2020-06-01", "2022-01-01")) {
      assertThat(bound(effects, TOWN, day)).as(day).isEqualTo(Truth.YES);
      assertThat(bound(effects, GUEST, day)).as(day).isEqualTo(Truth.NO);
    }
    for (String day : List.of("2021-01-01", "2023-01-01")) {
      assertThat(bound(effects, TOWN, day)).as(day).isEqualTo(Truth.NO);
      assertThat(bound(effects, GUEST, day)).as(day).isEqualTo(Truth.YES);
    }
  }
}
