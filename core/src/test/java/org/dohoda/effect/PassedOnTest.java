package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.on;
import static org.dohoda.effect.Papers.agreement;
import static org.dohoda.effect.Papers.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Change;
import org.dohoda.organization.Succession;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What passes to a successor, comes back, or goes on to the next one. */
class PassedOnTest {
  private static final OrganizationId GUEST = OrganizationId.of("host");

  private static Effects effects(Succession... successions) {
    return effects(List.of(successions));
  }

  private static Effects effects(List<Succession> successions) {
    return Papers.effects(successions, agreement(REGION, AGENCY));
  }

  private static Truth bound(Effects effects, OrganizationId party, String day) {
    return on(effects.inEffectFor(MEMORANDUM, party), day);
  }

  /** That on a day one alone of agency, town and guest is bound. */
  private static void assertWith(OrganizationId holder, Effects effects, String day) {
    for (OrganizationId each : List.of(AGENCY, TOWN, GUEST)) {
      assertThat(bound(effects, each, day))
          .as("%s on %s", each, day)
          .isEqualTo(Truth.of(each.equals(holder)));
    }
  }

  @Test
  void handedBack_isWhereItWas_andOnceMoreWithTheSuccessor() {
    Effects effects =
        effects(
            succession(AGENCY, TOWN, "2021-01-01"),
            succession(TOWN, AGENCY, "2022-01-01"),
            succession(AGENCY, TOWN, "2023-01-01"));
    assertWith(AGENCY, effects, "2020-12-31");
    assertWith(TOWN, effects, "2021-01-01");
    assertWith(AGENCY, effects, "2022-01-01");
    assertWith(TOWN, effects, "2023-01-01");
  }

  /** Every year there and back again: the ways are told by their days, and do not run on. */
  @Test
  void handedThereAndBackForTenYears_isWhereItWasHandedLast() {
    List<Succession> successions = new ArrayList<>();
    for (int year = 2021; year <= 2030; year++) {
      successions.add(
          year % 2 == 1
              ? succession(AGENCY, TOWN, year + "-01-01")
              : succession(TOWN, AGENCY, year + "-01-01"));
    }
    Effects effects = effects(successions);
    for (int year = 2020; year <= 2030; year++) {
      assertWith(year % 2 == 1 ? TOWN : AGENCY, effects, year + "-12-31");
    }
  }

  @Test
  void handedBackBeforeItCame_staysWithTheSuccessor() {
    Effects effects =
        effects(succession(TOWN, AGENCY, "2021-01-01"), succession(AGENCY, TOWN, "2023-01-01"));
    assertWith(AGENCY, effects, "2022-12-31");
    assertWith(TOWN, effects, "2023-01-01");
  }

  /** What the agency handed to the town in 2021 it could not hand to the guest in 2023. */
  @Test
  void handedToASecondOneLater_staysWithTheFirst() {
    Effects effects =
        effects(succession(AGENCY, TOWN, "2021-01-01"), succession(AGENCY, GUEST, "2023-01-01"));
    assertWith(TOWN, effects, "2021-01-01");
    assertWith(TOWN, effects, "2023-01-01");
    Effects inUnknownOrder =
        effects(succession(AGENCY, TOWN, "2021"), succession(AGENCY, GUEST, "2021-06-01"));
    assertThat(bound(inUnknownOrder, TOWN, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(inUnknownOrder, GUEST, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(inUnknownOrder, AGENCY, "2022-01-01")).isEqualTo(Truth.NO);
  }

  /** Each of the two holds the place of another one, so that nothing ends. */
  @Test
  void handedToOneAnotherTwice_endsNothing() {
    Effects effects =
        effects(
            succession(REGION, TOWN, "2021-01-01"),
            succession(TOWN, GUEST, "2021-06-01"),
            succession(REGION, TOWN, "2022-01-01"),
            succession(AGENCY, TOWN, "2022-01-01"));
    assertThat(on(effects.inEffect(MEMORANDUM), "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(bound(effects, GUEST, "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(bound(effects, TOWN, "2022-01-01")).isEqualTo(Truth.YES);
  }

  /** The guest followed the town when the agreement was not the town's. */
  @Test
  void handedOnBeforeItCame_staysWhereItCame() {
    Effects effects =
        effects(succession(TOWN, GUEST, "2021-01-01"), succession(AGENCY, TOWN, "2023-01-01"));
    assertWith(AGENCY, effects, "2022-12-31");
    assertWith(TOWN, effects, "2023-01-01");
  }

  @Test
  void handedOnOnTheDayOnWhichItCame_isWithTheLastOne() {
    Effects effects =
        effects(succession(AGENCY, TOWN, "2021-01-01"), succession(TOWN, GUEST, "2021-01-01"));
    assertWith(AGENCY, effects, "2020-12-31");
    assertWith(GUEST, effects, "2021-01-01");
  }

  @Test
  void receivedAndHandedOn_wasAPartyOnce() {
    Effects effects =
        effects(succession(AGENCY, TOWN, "2021-01-01"), succession(TOWN, GUEST, "2022-01-01"));
    assertWith(GUEST, effects, "2022-01-01");
    assertThat(on(effects.hasBeenParty(MEMORANDUM, TOWN), "2020-12-31")).isEqualTo(Truth.NO);
    assertThat(on(effects.hasBeenParty(MEMORANDUM, TOWN), "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(on(effects.isParty(MEMORANDUM, TOWN), "2022-01-01")).isEqualTo(Truth.NO);
  }

  /** The answer names the order alone: round and round it does not go. */
  @Test
  void handedBackInUnknownOrder_restsOnTheOrderAlone() {
    Effects effects =
        effects(
            succession(AGENCY, TOWN, "2020-06-01"),
            succession(TOWN, GUEST, "2021"),
            succession(GUEST, TOWN, "2021"));
    for (OrganizationId each : List.of(TOWN, GUEST)) {
      assertThat(bound(effects, each, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
      assertThat(Reading.data(effects.inEffectFor(MEMORANDUM, each)))
          .isNotEmpty()
          .allSatisfy(datum -> assertThat(datum.kind()).isEqualTo(DatumKind.ORDER));
    }
  }

  private static OrganizationId town(String row, int number) {
    return OrganizationId.of(row + "-" + number);
  }

  @Test
  void successorsOfSuccessors_areFollowedFor32Steps() {
    List<Succession> successions = new ArrayList<>();
    successions.add(succession(AGENCY, town("next", 1), "2021-01-01"));
    for (int i = 2; i <= 33; i++) {
      successions.add(succession(town("next", i - 1), town("next", i), "2021-01-01"));
    }
    Effects followed = effects(successions.subList(0, 32));
    assertThat(bound(followed, town("next", 32), "2021-01-01")).isEqualTo(Truth.YES);
    Effects tooFar = effects(successions);
    assertThat(bound(tooFar, town("next", 32), "2021-01-01")).isEqualTo(Truth.NO);
    assertThat(bound(tooFar, town("next", 33), "2021-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  /**
   * The agency divides among towns of a first row, each of these among towns of a second row, and
   * all these become one. What has come by today has come by the last town of each row.
   */
  private static Truth throughTwoRows(int first, int second) {
    List<Succession> successions = new ArrayList<>();
    IntStream.rangeClosed(1, first)
        .forEach(i -> successions.add(succession(AGENCY, town("first", i), "2021-01-01")));
    for (int j = 1; j <= second; j++) {
      for (int i = 1; i <= first; i++) {
        successions.add(
            succession(
                town("first", i), town("second", j), i == first ? "2021-01-01" : "2090-01-01"));
      }
      successions.add(
          succession(town("second", j), GUEST, j == second ? "2021-01-01" : "2090-01-01"));
    }
    return bound(effects(successions), GUEST, "2022-01-01");
  }

  /** A step to each of the second row, from each to each of the first, from there to the agency. */
  @Test
  void waysThatBranch_areFollowedFor1000Steps() {
    assertThat(8 + 8 * 62 + 8 * 62).isEqualTo(1_000);
    assertThat(throughTwoRows(62, 8)).isEqualTo(Truth.YES);
    assertThat(throughTwoRows(63, 8)).isEqualTo(Truth.UNKNOWN);
  }

  /** The amendment names the town, whose place the guest holds by then: it takes it from him. */
  @Test
  void handedOnByAmendmentInTheNameOfThePredecessor_wasHeldOnce() {
    OrganizationId last = OrganizationId.of("posledni");
    Effects effects =
        Papers.effects(
            List.of(succession(TOWN, GUEST, "2021-01-01")),
            agreement(REGION, AGENCY, TOWN),
            Papers.amendment("passing", "2022-01-01", Change.succeeded(TOWN, last)));
    assertThat(bound(effects, GUEST, "2021-12-31")).isEqualTo(Truth.YES);
    assertThat(bound(effects, GUEST, "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, last, "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(on(effects.isParty(MEMORANDUM, GUEST), "2022-01-01")).isEqualTo(Truth.NO);
    for (OrganizationId each : List.of(TOWN, GUEST, last)) {
      assertThat(on(effects.hasBeenParty(MEMORANDUM, each), "2022-01-01")).isEqualTo(Truth.YES);
    }
    assertThat(on(effects.hasBeenParty(MEMORANDUM, GUEST), "2020-12-31")).isEqualTo(Truth.NO);
    assertThat(on(effects.hasBeenParty(MEMORANDUM, last), "2021-12-31")).isEqualTo(Truth.NO);
  }

  /** What passed by amendment in 2021 was not there to pass by succession in 2022. */
  @Test
  void passedByAmendment_thenBySuccession_neverCameToTheLast() {
    Effects effects =
        Papers.effects(
            List.of(succession(TOWN, GUEST, "2022-01-01")),
            agreement(REGION, AGENCY, TOWN),
            Papers.amendment(
                "passing", "2021-01-01", Change.succeeded(TOWN, OrganizationId.of("posledni"))));
    assertThat(on(effects.hasBeenParty(MEMORANDUM, GUEST), "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, GUEST, "2022-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void succeededTwiceByAmendments_theFirstSuccessorWasAParty() {
    Effects effects =
        Papers.effects(
            List.of(),
            agreement(REGION, AGENCY, TOWN),
            Papers.amendment("one", "2021-01-01", Change.succeeded(TOWN, GUEST)),
            Papers.amendment(
                "two", "2022-01-01", Change.succeeded(GUEST, OrganizationId.of("posledni"))));
    assertThat(on(effects.hasBeenParty(MEMORANDUM, GUEST), "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(on(effects.isParty(MEMORANDUM, GUEST), "2022-01-01")).isEqualTo(Truth.NO);
  }
}
