package org.dohoda.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dohoda.partnership.PartnershipStatus.ACTIVE;
import static org.dohoda.partnership.PartnershipStatus.APPLIED;
import static org.dohoda.partnership.PartnershipStatus.APPROVED;
import static org.dohoda.partnership.PartnershipStatus.ENDED;
import static org.dohoda.partnership.PartnershipStatus.NONE;
import static org.dohoda.partnership.PartnershipStatus.SUSPENDED;
import static org.dohoda.partnership.PartnershipStatus.WITHDRAWN;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.partnership.StatusGround.Basis;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.dohoda.time.Validity;
import org.junit.jupiter.api.Test;

class PartnershipTest {
  private static final LocalDate RELEASE = day("2023-07-03");

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  static Partnership partnership(Episode... episodes) {
    return Partnership.builder()
        .id(PartnershipId.of("asz-town"))
        .addParties(OrganizationId.of("asz"), OrganizationId.of("town"))
        .addEpisodes(episodes)
        .build();
  }

  static Episode complete(PartnershipEvent... events) {
    return Episode.of(events).toBuilder().beginning(Beginning.COMPLETE).build();
  }

  static Episode stepsMissing(PartnershipEvent... events) {
    return Episode.of(events).toBuilder().beginning(Beginning.STEPS_MISSING).build();
  }

  private static Truth active(Partnership partnership, String day) {
    return partnership.validity(Set.of(ACTIVE)).on(day(day));
  }

  @Test
  void validity_velkeHamry_startedInAYearEndNotStated() {
    Partnership velkeHamry = partnership(stepsMissing(Started.on(date("2013"))));

    Validity active = velkeHamry.validity(Set.of(ACTIVE));
    assertThat(active.possible().asRanges())
        .containsExactly(Range.closedOpen(day("2013-01-01"), day("9999-12-31").plusDays(1)));
    assertThat(active.certain().asRanges()).isEmpty();
    assertThat(velkeHamry.possibleOn(day("2012-12-31"))).containsOnly(NONE, APPLIED, APPROVED);
    assertThat(velkeHamry.possibleOn(day("2013-01-01")))
        .containsOnly(NONE, APPLIED, APPROVED, ACTIVE);
    assertThat(active.on(day("2013-12-31"))).isEqualTo(Truth.UNKNOWN);
    assertThat(active.on(RELEASE)).isEqualTo(Truth.UNKNOWN);
    assertThat(velkeHamry.problems()).isEmpty();
  }

  @Test
  void validity_velkeHamry_continuingMakesDaysCertain() {
    Partnership known =
        partnership(
            stepsMissing(Started.on(date("2013"))).toBuilder()
                .continuingUntil(day("2013-12-31"))
                .build());

    assertThat(known.validity(Set.of(ACTIVE)).certain().asRanges())
        .containsExactly(Range.closedOpen(day("2013-12-31"), day("2014-01-01")));
    assertThat(known.possibleOn(day("2014-01-01"))).contains(ACTIVE, SUSPENDED, ENDED, APPLIED);
  }

  @Test
  void validity_startedOnADay_certainOnThatDayAlone() {
    Partnership exact = partnership(complete(Started.on(date("2013-05-17"))));

    assertThat(exact.validity(Set.of(ACTIVE)).certain().asRanges())
        .containsExactly(Range.closedOpen(day("2013-05-17"), day("2013-05-18")));
    assertThat(exact.possibleOn(day("2013-05-16"))).containsOnly(NONE);
  }

  @Test
  void validity_incompleteBeginning_earlierEpisodesPossible() {
    Partnership town = partnership(Episode.of(Started.on(date("2013-05-17"))));

    assertThat(town.possibleOn(day("2013-05-16")))
        .isEqualTo(EnumSet.allOf(PartnershipStatus.class));
  }

  @Test
  void validity_jablonec_appliedNotStatedWhen() {
    Partnership unknown = partnership(complete(Applied.undated()));
    assertThat(unknown.possibleOn(RELEASE)).contains(NONE, APPLIED, APPROVED, ACTIVE);

    Partnership jablonec =
        partnership(complete(Applied.undated(), Attested.on(APPLIED, date("2023-07-03"))));
    assertThat(jablonec.possibleOn(RELEASE)).containsOnly(APPLIED);
    assertThat(active(jablonec, "2023-07-04")).isEqualTo(Truth.UNKNOWN);
    assertThat(jablonec.problems()).isEmpty();
  }

  @Test
  void validity_ceskaLipa_concludedThisYear() {
    Partnership ceskaLipa = partnership(stepsMissing(Concluded.on(date("2023"))));

    assertThat(active(ceskaLipa, "2013-06-30")).isEqualTo(Truth.NO);
    assertThat(ceskaLipa.possibleOn(day("2022-12-31"))).containsOnly(NONE, APPLIED, APPROVED);
    assertThat(active(ceskaLipa, "2023-01-01")).isEqualTo(Truth.NO);
    assertThat(active(ceskaLipa, "2023-07-03")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void validity_ended_lastDayIsRecorded() {
    Partnership town =
        partnership(
            complete(Started.on(date("2013-01-01")), Ended.on(date("2016-12-31"))),
            complete(Applied.on(date("2018-03-01"))));

    assertThat(town.possibleOn(day("2016-12-31"))).containsOnly(ACTIVE);
    assertThat(town.possibleOn(day("2017-01-01"))).containsOnly(ENDED);
    assertThat(town.possibleOn(day("2018-02-28"))).containsOnly(ENDED);
    assertThat(town.possibleOn(day("2018-03-01"))).containsOnly(APPLIED);
    assertThat(town.problems()).isEmpty();
  }

  @Test
  void validity_withdrawnLastDayUnknown_bothPossibleInBetween() {
    Partnership town =
        partnership(complete(Applied.on(date("2020-01-10")), Withdrawn.on(date("2020-01"))));

    assertThat(town.possibleOn(day("2020-01-10"))).containsOnly(APPLIED);
    assertThat(town.possibleOn(day("2020-01-11"))).containsOnly(APPLIED, WITHDRAWN);
  }

  @Test
  void validity_keptStatus_provesTheDaysBefore() {
    Partnership town =
        partnership(complete(Started.on(date("2013")), SupportChanged.on(date("2016-05-02"))));

    assertThat(town.validity(Set.of(ACTIVE)).certain().asRanges())
        .containsExactly(Range.closedOpen(day("2013-12-31"), day("2016-05-03")));
  }

  @Test
  void validity_observation_provesItsDayAlone() {
    Partnership town =
        partnership(
            complete(Started.on(date("2013-01-01")), Attested.on(ACTIVE, date("2017-06-30"))));

    assertThat(active(town, "2013-01-01")).isEqualTo(Truth.YES);
    assertThat(active(town, "2015-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(active(town, "2017-06-30")).isEqualTo(Truth.YES);
    assertThat(town.possibleOn(day("2015-01-01"))).doesNotContain(NONE);
    assertThat(active(town.endedOn(date("2020")), "2015-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void validity_severalStatuses_areMoreThanEach() {
    Partnership town =
        partnership(
            complete(
                Started.on(date("2013-01-01")),
                Suspended.on(date("2015")),
                Ended.on(date("2018-12-31"))));

    Validity either = town.validity(Set.of(ACTIVE, SUSPENDED));
    Validity each = town.validity(Set.of(ACTIVE)).or(town.validity(Set.of(SUSPENDED)));
    assertThat(either.on(day("2015-06-01"))).isEqualTo(Truth.YES);
    assertThat(each.on(day("2015-06-01"))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void validity_nothingRecorded_anything() {
    assertThat(partnership().possibleOn(RELEASE)).isEqualTo(EnumSet.allOf(PartnershipStatus.class));
    assertThat(partnership().grounds(RELEASE).get(0).basis()).isEqualTo(Basis.NOTHING_RECORDED);
  }

  @Test
  void grounds_nameTheEvents() {
    Partnership town = partnership(stepsMissing(Started.on(date("2013"))));

    assertThat(town.grounds(day("2012-12-31")))
        .extracting(StatusGround::basis)
        .containsExactly(Basis.BEFORE);
    assertThat(town.grounds(RELEASE))
        .extracting(StatusGround::basis)
        .containsExactly(Basis.EVENT, Basis.UNRECORDED_CHANGE);
    assertThat(town.grounds(RELEASE).get(0).event().orElseThrow())
        .hasToString("/episodes/0/events/0");
  }

  @Test
  void with_continuing_becomesAnObservation() {
    Partnership town =
        partnership(
            complete(Started.on(date("2013-01-01"))).toBuilder()
                .continuingUntil(day("2017-06-30"))
                .build());

    Partnership ended = town.endedOn(date("2020"));

    assertThat(ended.episodes().get(0).events()).hasSize(3);
    assertThat(ended.episodes().get(0).continuingUntil()).isEmpty();
    assertThat(active(ended, "2017-06-30")).isEqualTo(Truth.YES);
    assertThat(partnership().with(Applied.undated()).episodes()).hasSize(1);
  }

  @Test
  void constructors_refuseWhatIsNeverMeaningful() {
    assertThatThrownBy(() -> Episode.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("events: must not be empty");
    assertThatThrownBy(() -> Partnership.builder().id(PartnershipId.of("p")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parties: must be at least two");
    assertThatThrownBy(
            () -> complete(Applied.undated()).toBuilder().continuingUntil(LocalDate.MAX).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("continuingUntil: must be in the years");
  }
}
