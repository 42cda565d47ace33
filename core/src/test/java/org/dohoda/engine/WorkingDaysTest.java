package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dohoda.decision.Outcome;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** Papers that count working days, of which an engine knows as much as it is told. */
class WorkingDaysTest {
  private static final WorkingCalendar WEEKDAYS =
      day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  private static final PartialDate FRIDAY = PartialDate.of(2023, 9, 1);
  private static final LocalDate TUESDAY = LocalDate.of(2023, 9, 5);
  private static final LocalDate WEDNESDAY = LocalDate.of(2023, 9, 6);

  /** Signed on a Friday, in force on the third working day after that. */
  private static final Memorandum MEMORANDUM =
      Memorandum.builder()
          .id(InstrumentId.of("memorandum"))
          .state(InstrumentState.CONCLUDED)
          .addParties(party(REGION), party(AGENCY))
          .addClauses(
              clause(
                  "entry",
                  EntryIntoForce.on(
                      DateRule.after(TimeSpan.workingDays(3), Anchor.LAST_SIGNATURE))),
              clause("term", Term.indefinite()),
              clause("guests", Participation.of(permit("guests-1", ATTEND).build())))
          .build();

  private static final ParticipationEngine ENGINE = ParticipationEngine.of(register(MEMORANDUM));

  private static Party party(OrganizationId id) {
    return Party.builder().organization(id).signed(FRIDAY).build();
  }

  private static Outcome on(LocalDate day, ParticipationEngine engine) {
    return engine.decide(question().day(day).build()).ruling(ATTEND).outcome();
  }

  @Test
  void workingDays_withoutCalendar_leaveTheFirstDayOpen() {
    assertThat(on(WEDNESDAY, ENGINE)).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(on(LocalDate.of(2023, 9, 1), ENGINE)).isEqualTo(Outcome.UNMET);
  }

  @Test
  void workingDays_ofACalendar_settleTheFirstDay() {
    ParticipationEngine counting = ENGINE.countingWorkingDays(WEEKDAYS);
    assertThat(on(TUESDAY, counting)).isEqualTo(Outcome.UNMET);
    assertThat(on(WEDNESDAY, counting)).isEqualTo(Outcome.GRANTED);
    WorkingCalendar holiday = day -> WEEKDAYS.isWorkingDay(day) && !day.equals(TUESDAY);
    assertThat(on(WEDNESDAY, counting.countingWorkingDays(holiday))).isEqualTo(Outcome.UNMET);
    assertThat(on(WEDNESDAY, ENGINE)).isEqualTo(Outcome.NOT_DETERMINED);
  }

  @Test
  void workingDays_andPresumptions_inWhateverOrder_areBothKept() {
    ParticipationEngine one =
        ENGINE.presuming(Presumption.customary()).countingWorkingDays(WEEKDAYS);
    ParticipationEngine other =
        ENGINE.countingWorkingDays(WEEKDAYS).presuming(Presumption.customary());
    assertThat(one.presumptions()).isEqualTo(Presumption.customary());
    assertThat(on(WEDNESDAY, one)).isEqualTo(Outcome.GRANTED);
    assertThat(other.timeline(question().build(), ATTEND).map(ruling -> ruling.outcome()))
        .isEqualTo(one.timeline(question().build(), ATTEND).map(ruling -> ruling.outcome()));
  }
}
