package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Circumstances;
import org.dohoda.decision.Outcome;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class SurveyTest {
  private static final BodyId OF_TOWN = BodyId.of("town-council");

  private final CooperationRegister register =
      register(memorandum(permit("r", ATTEND).as(Capacities.GUEST).build())).toBuilder()
          .addBodies(Region.body(OF_TOWN, TOWN))
          .build();
  private final ParticipationEngine engine = ParticipationEngine.of(register);

  @Test
  void bodiesOpenTo_leavesOutThoseThatAreNot() {
    assertThat(engine.survey().bodiesOpenTo(AGENCY, ATTEND, Capacities.GUEST, DAY).keySet())
        .containsExactly(COMMITTEE);
    assertThat(engine.survey().bodiesOpenTo(AGENCY, SPEAK, Capacities.GUEST, DAY)).isEmpty();
    assertThat(engine.survey().bodiesOpenTo(TOWN, ATTEND, Capacities.GUEST, DAY)).isEmpty();
  }

  @Test
  void bodiesOpenOverTime_beginsWithTheMemorandum() {
    Map<BodyId, Timeline<Truth>> open =
        engine.survey().bodiesOpenOverTime(AGENCY, ATTEND, Capacities.GUEST);

    assertThat(open.keySet()).containsExactly(COMMITTEE);
    assertThat(open.values())
        .allSatisfy(
            timeline -> {
              assertThat(timeline.on(LocalDate.of(2019, 12, 31))).isEqualTo(Truth.NO);
              assertThat(timeline.on(LocalDate.of(2020, 1, 1))).isEqualTo(Truth.YES);
            });
  }

  @Test
  void guestsOf_areThoseWithARight() {
    assertThat(engine.survey().guestsOf(COMMITTEE, ATTEND, Capacities.GUEST, DAY).keySet())
        .containsExactly(AGENCY);
  }

  @Test
  void grantsOf_tellsWhoWhereAndWhich() {
    assertThat(engine.survey().grantsOf(InstrumentId.of("memorandum"), DAY))
        .singleElement()
        .satisfies(
            grant -> {
              assertThat(grant.organization()).isEqualTo(AGENCY);
              assertThat(grant.body()).isEqualTo(COMMITTEE);
              assertThat(grant.ruling().right()).isEqualTo(ATTEND);
              assertThat(grant.ruling().outcome()).isEqualTo(Outcome.CONDITIONAL);
            });
    assertThat(engine.survey().grantsOf(InstrumentId.of("another"), DAY)).isEmpty();
  }

  @Test
  void withoutGround_findsWhoCameWithoutOne() {
    Meeting meeting = Meeting.builder().body(COMMITTEE).date(DAY).build();
    Attendance agency = attendance(meeting, AGENCY);
    Attendance region = attendance(meeting, REGION);

    assertThat(engine.survey().withoutGround(List.of(agency, region), ATTEND).keySet())
        .containsExactly(region);
  }

  private static Attendance attendance(Meeting meeting, OrganizationId who) {
    return new Attendance(meeting, who, Optional.of(Capacities.GUEST), Circumstances.unknown());
  }
}
