package org.dohoda.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dohoda.partnership.PartnershipStatus.ACTIVE;
import static org.dohoda.partnership.PartnershipStatus.APPLIED;
import static org.dohoda.partnership.PartnershipStatus.ENDED;
import static org.dohoda.partnership.PartnershipStatus.NONE;
import static org.dohoda.partnership.PartnershipStatus.SUSPENDED;
import static org.dohoda.partnership.PartnershipTest.complete;
import static org.dohoda.partnership.PartnershipTest.date;
import static org.dohoda.partnership.PartnershipTest.day;
import static org.dohoda.partnership.PartnershipTest.partnership;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Where changes without a record are possible, and where they are not. */
class GapsTest {
  private static final LocalDate BETWEEN = day("2017-06-30");

  private static Episode until(String day, Episode episode) {
    return episode.toBuilder().continuingUntil(day(day)).build();
  }

  @Test
  void observation_ofTheSameStatus_opensAGapUnlessTheRecordGoesOn() {
    Episode episode =
        complete(
            Started.on(date("2013-01-01")),
            Ended.on(date("2016-12-31")),
            Attested.on(ENDED, date("2018-06-30")));
    assertThat(partnership(episode).possibleOn(BETWEEN)).contains(ENDED, APPLIED, ACTIVE);
    assertThat(partnership(episode).problems()).isEmpty();
    Partnership again = partnership(episode, complete(Applied.on(date("2020-01-01"))));
    assertThat(again.possibleOn(BETWEEN)).containsOnly(ENDED);
    assertThat(again.problems()).isEmpty();
  }

  @Test
  void observation_ofTheSameStatus_beforeAnotherGap_opensOne() {
    Partnership town =
        partnership(
            complete(
                Started.on(date("2015-01-01")),
                Attested.on(ACTIVE, date("2018-06-30")),
                Attested.on(SUSPENDED, date("2020-06-30"))));
    assertThat(town.possibleOn(BETWEEN)).contains(ACTIVE, SUSPENDED).doesNotContain(NONE);
  }

  @Test
  void observation_ofTheSameStatus_thatIsKnownToContinue_opensNone() {
    Episode episode =
        complete(Started.on(date("2015-01-01")), Attested.on(ACTIVE, date("2018-06-30")));
    assertThat(partnership(episode).possibleOn(BETWEEN)).contains(SUSPENDED);
    assertThat(partnership(until("2019-12-31", episode)).possibleOn(BETWEEN)).containsOnly(ACTIVE);
  }

  @Test
  void observation_ofAnotherStatus_opensAGapThoughTheRecordGoesOn() {
    Partnership town =
        partnership(
            complete(
                Concluded.on(date("2015-01-01")),
                Attested.on(ACTIVE, date("2018-06-30")),
                Ended.on(date("2020-12-31"))));
    assertThat(town.possibleOn(BETWEEN)).contains(ACTIVE, PartnershipStatus.APPROVED);
    assertThat(town.problems()).isEmpty();
  }

  @Test
  void observation_thatNoWayLeadsTo_isAProblem_andAnythingIsPossibleBefore() {
    Partnership town =
        partnership(
            complete(Started.on(date("2015-01-01")), Attested.on(NONE, date("2018-06-30"))));
    assertThat(town.problems().all())
        .extracting(problem -> problem.kind())
        .containsExactly(PartnershipProblems.TRANSITION_DOES_NOT_FIT);
    assertThat(town.possibleOn(BETWEEN)).isEqualTo(EnumSet.allOf(PartnershipStatus.class));
  }

  @Test
  void eventThatComesTwice_doesNotFit_thoughTheStatusIsTheSame() {
    Partnership town =
        partnership(
            complete(
                Started.on(date("2013-01-01")),
                Ended.on(date("2016-12-31")),
                Ended.on(date("2018-12-31"))),
            complete(Applied.on(date("2020-01-01"))));
    assertThat(town.problems().all())
        .extracting(problem -> problem.path().toString())
        .containsExactly("/episodes/0/events/2");
  }

  @Test
  void continuing_thatContinuesTooLong_isContradictedByTheNextOne() {
    Partnership town =
        partnership(
            until("2020-01-01", complete(Applied.undated(), Withdrawn.undated())),
            until("2015-01-01", complete(Applied.undated())));
    assertThat(town.problems().all())
        .extracting(problem -> problem.message(Locale.ENGLISH))
        .containsExactly(
            "The status is said to continue until 2020-01-01, which continuing (2015-01-01)"
                + " contradicts.");
  }

  @Test
  void continuing_outsideTheYears_isRefused() {
    Episode.Builder episode = complete(Applied.undated()).toBuilder();
    for (LocalDate day : new LocalDate[] {LocalDate.of(10_000, 1, 1), LocalDate.of(0, 12, 31)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> episode.continuingUntil(day).build())
          .withMessageStartingWith("continuingUntil: must be in the years 0001 to 9999");
    }
    LocalDate last = LocalDate.of(9999, 12, 31);
    assertThat(episode.continuingUntil(last).build().continuingUntil()).contains(last);
    LocalDate first = LocalDate.of(1, 1, 1);
    assertThat(episode.continuingUntil(first).build().continuingUntil()).contains(first);
  }
}
