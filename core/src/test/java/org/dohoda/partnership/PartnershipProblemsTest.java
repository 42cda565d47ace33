package org.dohoda.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.partnership.PartnershipStatus.ACTIVE;
import static org.dohoda.partnership.PartnershipStatus.ENDED;
import static org.dohoda.partnership.PartnershipStatus.NONE;
import static org.dohoda.partnership.PartnershipTest.complete;
import static org.dohoda.partnership.PartnershipTest.date;
import static org.dohoda.partnership.PartnershipTest.day;
import static org.dohoda.partnership.PartnershipTest.partnership;

import java.util.Locale;
import java.util.Set;
import org.dohoda.problem.Problem;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class PartnershipProblemsTest {
  private static final Locale CZECH = Locale.forLanguageTag("cs");

  private static Problem only(Partnership partnership) {
    assertThat(partnership.problems()).hasSize(1);
    return partnership.problems().all().get(0);
  }

  private static Episode until(String day, Episode episode) {
    return episode.toBuilder().continuingUntil(day(day)).build();
  }

  @Test
  void datesContradict_laterEventCertainlyEarlier() {
    Partnership wrong = partnership(complete(Started.on(date("2013")), Suspended.on(date("2012"))));

    Problem problem = only(wrong);
    assertThat(problem.kind()).isEqualTo(PartnershipProblems.DATES_CONTRADICT);
    assertThat(problem.path()).hasToString("/episodes/0/events/1");
    assertThat(problem.related())
        .extracting(Object::toString)
        .containsExactly(
            "/episodes/0/events/0", "/episodes/0/events/0/date", "/episodes/0/events/1/date");
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo(
            "The event suspended (2012) is recorded after the event started (2013), which its date"
                + " excludes.");
    assertThat(problem.message(CZECH))
        .isEqualTo(
            "Událost suspended (2012) je zaznamenána až po události started (2013), její datum to"
                + " však vylučuje.");
    assertThat(wrong.possibleOn(day("2012-06-01"))).contains(NONE, ACTIVE);
    assertThat(wrong.validity(Set.of(ACTIVE)).certain().isEmpty()).isTrue();
  }

  @Test
  void datesContradict_sameYear_mayBeInOrder() {
    assertThat(
            partnership(complete(Started.on(date("2013")), Suspended.on(date("2013")))).problems())
        .isEmpty();
    assertThat(
            partnership(complete(Started.on(date("2013-05-17")), Suspended.on(date("2013-05-17"))))
                .problems())
        .isEmpty();
  }

  @Test
  void datesContradict_appliedAgainOnTheLastDay() {
    Episode first = complete(Started.on(date("2013-05-17")), Ended.on(date("2016-12-31")));

    assertThat(only(partnership(first, complete(Applied.on(date("2016-12-31"))))).kind())
        .isEqualTo(PartnershipProblems.DATES_CONTRADICT);
    assertThat(partnership(first, complete(Applied.on(date("2017-01-01")))).problems()).isEmpty();
  }

  @Test
  void datesContradict_endedBeforeItsFirstDay() {
    assertThat(
            only(partnership(
                    complete(Started.on(date("2013-05-17")), Ended.on(date("2013-05-16")))))
                .kind())
        .isEqualTo(PartnershipProblems.DATES_CONTRADICT);
    assertThat(
            partnership(complete(Started.on(date("2013-05-17")), Ended.on(date("2013-05-17"))))
                .problems())
        .isEmpty();
  }

  @Test
  void datesContradict_otherDatesAreStillReliedOn() {
    Partnership typo =
        partnership(
            complete(
                Applied.on(date("2013")),
                Decided.approvedOn(date("1913")),
                Started.on(date("2015-01-01"))));

    assertThat(only(typo).kind()).isEqualTo(PartnershipProblems.DATES_CONTRADICT);
    assertThat(typo.validity(Set.of(ACTIVE)).on(day("2015-01-01"))).isEqualTo(Truth.YES);
  }

  @Test
  void continuingContradicted_beforeItsEvent() {
    Episode started = complete(Started.on(date("2013-05-17")));

    Problem problem = only(partnership(until("2013-05-16", started)));
    assertThat(problem.kind()).isEqualTo(PartnershipProblems.CONTINUING_CONTRADICTED);
    assertThat(problem.path()).hasToString("/episodes/0/continuingUntil");
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo(
            "The status is said to continue until 2013-05-16, which started (2013-05-17)"
                + " contradicts.");
    assertThat(problem.message(CZECH))
        .isEqualTo("Stav má trvat do 2013-05-16, tomu však odporuje started (2013-05-17).");
    assertThat(partnership(until("2013-05-17", started)).problems()).isEmpty();
  }

  @Test
  void continuingContradicted_intoTheNextStatus() {
    Episode ended = complete(Started.undated(), Ended.on(date("2016-12-31")));
    Episode again = complete(Applied.on(date("2018-03-01")));

    Partnership wrong = partnership(until("2018-03-01", ended), again);
    assertThat(only(wrong).kind()).isEqualTo(PartnershipProblems.CONTINUING_CONTRADICTED);
    assertThat(only(wrong).related())
        .extracting(Object::toString)
        .containsExactly("/episodes/1/events/0", "/episodes/1/events/0/date");
    assertThat(wrong.validity(Set.of(ENDED)).certain().contains(day("2018-03-01"))).isFalse();
    assertThat(partnership(until("2018-02-28", ended), again).problems()).isEmpty();
  }

  @Test
  void transitionDoesNotFit_resumedWithoutABreak() {
    Partnership wrong =
        partnership(complete(Started.on(date("2013-01-01")), Resumed.on(date("2015-01-01"))));

    Problem problem = only(wrong);
    assertThat(problem.kind()).isEqualTo(PartnershipProblems.TRANSITION_DOES_NOT_FIT);
    assertThat(problem.path()).hasToString("/episodes/0/events/1");
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo("The event resumed cannot follow the status active; it can follow: suspended.");
    assertThat(problem.message(CZECH))
        .isEqualTo(
            "Událost resumed nemůže následovat po stavu active; může následovat po stavech:"
                + " suspended.");
    assertThat(wrong.validity(Set.of(ACTIVE)).on(day("2014-01-01"))).isEqualTo(Truth.UNKNOWN);
    assertThat(wrong.problems().hasErrors()).isFalse();
    assertThat(
            partnership(complete(Started.undated(), Suspended.undated(), Resumed.undated()))
                .problems())
        .isEmpty();
  }

  @Test
  void transitionDoesNotFit_firstEvent() {
    assertThat(only(partnership(complete(Resumed.undated()))).kind())
        .isEqualTo(PartnershipProblems.TRANSITION_DOES_NOT_FIT);
    assertThat(partnership(Episode.of(Resumed.undated())).problems()).isEmpty();
    assertThat(partnership(PartnershipTest.stepsMissing(Resumed.undated())).problems()).isEmpty();
  }

  @Test
  void transitionDoesNotFit_observedNoneAfterSomething() {
    Partnership wrong =
        partnership(complete(Applied.undated(), Attested.on(NONE, date("2015-01-01"))));

    assertThat(only(wrong).kind()).isEqualTo(PartnershipProblems.TRANSITION_DOES_NOT_FIT);
    assertThat(only(wrong).arguments()).containsEntry("event", "attested none");
    assertThat(partnership(complete(Attested.on(NONE, date("2015-01-01")))).problems()).isEmpty();
  }

  @Test
  void episodeGoesOn_appliedAgainInTheSameEpisode() {
    Ended ended = Ended.on(date("2016-12-31"));
    Applied again = Applied.on(date("2018-03-01"));
    Partnership wrong = partnership(complete(Started.undated(), ended, again));

    Problem problem = only(wrong);
    assertThat(problem.kind()).isEqualTo(PartnershipProblems.EPISODE_GOES_ON);
    assertThat(problem.path()).hasToString("/episodes/0/events/2");
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo("After the status ended the event applied follows in the same episode.");
    assertThat(problem.message(CZECH))
        .isEqualTo("Po stavu ended následuje v téže epizodě událost applied.");
    assertThat(partnership(complete(Started.undated(), ended), complete(again)).problems())
        .isEmpty();
  }

  @Test
  void episodeGoesOn_observedActiveAfterTheEnd() {
    Episode ended = complete(Started.undated(), Ended.on(date("2016-12-31")));

    assertThat(only(partnership(ended.with(Attested.on(ACTIVE, date("2018"))))).kind())
        .isEqualTo(PartnershipProblems.EPISODE_GOES_ON);
    assertThat(partnership(ended.with(Attested.on(ENDED, date("2018")))).problems()).isEmpty();
  }

  @Test
  void all_haveDistinctCodes() {
    assertThat(PartnershipProblems.all()).doesNotHaveDuplicates().hasSize(4);
    assertThat(PartnershipProblems.all())
        .allSatisfy(kind -> assertThat(kind.code()).startsWith("partnership."));
  }
}
