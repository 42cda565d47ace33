package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.body;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dohoda.body.Capacities;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Party;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** A day of which nothing is known is not taken for the first or the last day of the calendar. */
class LimitDaysTest {
  private static final LocalDate FIRST = PartialDate.MIN_DAY;
  private static final LocalDate LAST = PartialDate.MAX_DAY;

  private static Decision decision(CooperationRegister register) {
    return ParticipationEngine.of(register).decide(question().addRights(ATTEND).build());
  }

  private static Truth granted(CooperationRegister register, LocalDate day) {
    return ParticipationEngine.of(register)
        .granted(AGENCY, COMMITTEE, ATTEND, Capacities.GUEST, day);
  }

  private static void assertThatNoDayIsNear(CooperationRegister register) {
    Decision decision = decision(register);

    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(decision.ruling(ATTEND).grantedBefore()).isEmpty();
    assertThat(decision.ruling(ATTEND).grantedAfter()).isEmpty();
    assertThat(String.join("\n", decision.explain(Locale.ENGLISH)))
        .doesNotContain("granted on")
        .doesNotContain("9999");
    assertThat(granted(register, FIRST)).isNotEqualTo(Truth.YES);
    assertThat(granted(register, LAST)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void nearest_partyHasNotSigned_isNotTheLastDay() {
    assertThatNoDayIsNear(
        register(
            memorandum(permit("r", ATTEND).build()).toBuilder()
                .parties(
                    List.of(
                        Party.builder().organization(REGION).signed(day()).build(),
                        Party.builder().organization(AGENCY).build()))
                .build()));
  }

  private static PartialDate day() {
    return PartialDate.of(2020, 1, 1);
  }

  @Test
  void nearest_bodyWithoutARecordedBeginning_isNotTheLastDay() {
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).build())).toBuilder()
            .bodies(
                List.of(body(COMMITTEE, REGION).toBuilder().existence(Period.parse("/..")).build()))
            .build();

    assertThatNoDayIsNear(register);
  }

  @Test
  void nearest_rulesWithoutARecordedEnd_isNotTheFirstDay() {
    CooperationRegister register =
        register(
            rules("statute", Authority.STATUTE, permit("r", ATTEND).build()).toBuilder()
                .term(Period.parse("../"))
                .build());

    assertThatNoDayIsNear(register);
    assertThat(granted(register, FIRST)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void granted_prohibitionSinceAnUnknownDay_isUnknownOnTheLastDayAsBefore() {
    CooperationRegister register =
        register(
            memorandum(
                permit("r", ATTEND).build(),
                prohibit("x", ATTEND).period(Period.parse("/..")).build()));

    assertThat(granted(register, LAST.minusDays(1))).isEqualTo(Truth.UNKNOWN);
    assertThat(granted(register, LAST)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void nearest_limitThatIsKnown_isACertainDay() {
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).period(Period.parse("[..2023]/..")).build()));
    Decision decision = decision(register);

    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(decision.ruling(ATTEND).grantedAfter()).contains(LocalDate.of(2023, 12, 31));
    assertThat(granted(register, LAST)).isEqualTo(Truth.YES);
  }

  @Test
  void granted_withoutAnyUnknownDay_isCertainOnTheLimitDays() {
    CooperationRegister register =
        register(
            rules("statute", Authority.STATUTE, permit("r", ATTEND).build()).toBuilder()
                .term(Period.always())
                .build());

    assertThat(granted(register, FIRST)).isEqualTo(Truth.YES);
    assertThat(granted(register, LAST)).isEqualTo(Truth.YES);
  }
}
