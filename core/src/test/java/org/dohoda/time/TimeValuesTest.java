package org.dohoda.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.dohoda.id.OrganizationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeValuesTest {
  private static final LocalDate DAY = LocalDate.of(2013, 5, 17);

  @Test
  void equality_datesAndPeriods() {
    new EqualsTester()
        .addEqualityGroup(
            PartialDate.ofYear(2013),
            PartialDate.parse("2013"),
            PartialDate.between(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31)))
        .addEqualityGroup(PartialDate.of(DAY), PartialDate.of(2013, 5, 17))
        .addEqualityGroup(PartialDate.ofMonth(2013, 5), PartialDate.of(YearMonth.of(2013, 5)))
        .addEqualityGroup(PartialDate.notAfter(DAY), PartialDate.parse("[..2013-05-17]"))
        .addEqualityGroup(PartialDate.notBefore(DAY))
        .addEqualityGroup(PartialDate.unknown(), PartialDate.notAfter(PartialDate.MAX_DAY))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(Bound.OPEN, Bound.parse(".."))
        .addEqualityGroup(Bound.UNKNOWN, Bound.parse(""))
        .addEqualityGroup(Bound.of(PartialDate.unknown()), Bound.parse("XXXX"))
        .addEqualityGroup(Bound.of(PartialDate.of(DAY)), Bound.parse("2013-05-17"))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(Period.unknown(), Period.parse("/"))
        .addEqualityGroup(Period.always(), Period.of(Bound.OPEN, Bound.OPEN))
        .addEqualityGroup(Period.of(DAY, DAY), Period.parse("2013-05-17/2013-05-17"))
        .addEqualityGroup(Period.startingOn(PartialDate.of(DAY)))
        .addEqualityGroup(Period.startingOn(PartialDate.of(DAY)).openEnded())
        .testEquals();
  }

  @Test
  void equality_timelinesAndValidities() {
    new EqualsTester()
        .addEqualityGroup(Timeline.constant("a"), Timeline.builder("a").change(DAY, "a").build())
        .addEqualityGroup(Timeline.constant("b"))
        .addEqualityGroup(Timeline.builder("a").change(DAY, "b").build())
        .addEqualityGroup(Timeline.builder("a").change(DAY.plusDays(1), "b").build())
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(Validity.ALWAYS, Validity.of(Timeline.constant(Truth.YES)))
        .addEqualityGroup(Validity.NEVER, Validity.ALWAYS.not())
        .addEqualityGroup(Validity.UNKNOWN, Period.unknown().validity())
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(new Segment<>(DAY, DAY, "a"), new Segment<>(DAY, DAY, "a"))
        .addEqualityGroup(new Segment<>(DAY, DAY, "b"))
        .testEquals();
  }

  @Test
  void equality_rules() {
    new EqualsTester()
        .addEqualityGroup(TimeSpan.days(7), TimeSpan.parse("P7D"))
        .addEqualityGroup(TimeSpan.weeks(1))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(Anchor.EFFECT, Anchor.parse("effect"))
        .addEqualityGroup(Anchor.event("effect"), Anchor.parse("event:effect"))
        .addEqualityGroup(
            Anchor.signatureOf(OrganizationId.of("asz")), Anchor.parse("signature-of:asz"))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(Recurrence.regularly(), new Recurrence.Regularly())
        .addEqualityGroup(
            Recurrence.atLeast(2, TimeSpan.years(1)), Recurrence.atLeast(2, TimeSpan.years(1)))
        .addEqualityGroup(Recurrence.about(2, TimeSpan.years(1)))
        .addEqualityGroup(Recurrence.kthDayOf(CalendarUnit.MONTH, 1))
        .addEqualityGroup(Recurrence.kthDayOf(CalendarUnit.MONTH, -1))
        .addEqualityGroup(
            Recurrence.yearlyOn(MonthDay.of(2, 29)),
            Recurrence.yearlyOnLeapDay(Recurrence.CommonYears.NOT_STATED))
        .addEqualityGroup(Recurrence.yearlyOnLeapDay(Recurrence.CommonYears.MARCH_1))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(DateRule.nextMeeting(), new DateRule.NextMeeting())
        .addEqualityGroup(DateRule.withoutDelay(), new DateRule.WithoutDelay())
        .addEqualityGroup(DateRule.on(Anchor.EFFECT), new DateRule.On(Anchor.EFFECT))
        .addEqualityGroup(
            DateRule.after(TimeSpan.days(1), Anchor.EFFECT),
            DateRule.after(TimeSpan.days(1), Anchor.EFFECT, DateRule.SpanEnd.NOT_STATED))
        .addEqualityGroup(DateRule.before(TimeSpan.days(1), Anchor.EFFECT))
        .addEqualityGroup(DateRule.fixed(PartialDate.of(DAY)))
        .addEqualityGroup(DateRule.earlierOf(DateRule.nextMeeting(), DateRule.withoutDelay()))
        .addEqualityGroup(DateRule.laterOf(DateRule.nextMeeting(), DateRule.withoutDelay()))
        .addEqualityGroup(DateRule.window(DateRule.nextMeeting(), DateRule.withoutDelay()))
        .addEqualityGroup(DateRule.orNextWorkingDay(DateRule.nextMeeting()))
        .addEqualityGroup(DateRule.orPreviousWorkingDay(DateRule.nextMeeting()))
        .addEqualityGroup(DateRule.startOf(DateRule.nextMeeting(), 1, CalendarUnit.MONTH))
        .addEqualityGroup(DateRule.endOf(DateRule.nextMeeting(), 1, CalendarUnit.MONTH))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(KnownEvents.none(), KnownEvents.of(ImmutableMap.of()))
        .addEqualityGroup(
            KnownEvents.none().with(Anchor.EFFECT, PartialDate.of(DAY)),
            KnownEvents.of(ImmutableMap.of(Anchor.EFFECT, PartialDate.of(DAY))))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(Resolution.of(PartialDate.of(DAY)), Resolution.of(PartialDate.of(DAY)))
        .addEqualityGroup(Resolution.unresolved(Obstacle.missing(Anchor.EFFECT)))
        .testEquals();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Truth.class,
        PartialDate.class,
        Bound.class,
        Period.class,
        Presumption.class,
        Timeline.class,
        Segment.class,
        Validity.class,
        TimeSpan.class,
        Recurrence.class,
        Recurrence.Times.class,
        Recurrence.KthDay.class,
        Recurrence.Yearly.class,
        Anchor.class,
        Anchor.SignatureOf.class,
        Anchor.Event.class,
        KnownEvents.class,
        Obstacle.class,
        Resolution.class,
        DueDates.class,
        DateRule.class,
        DateRule.Fixed.class,
        DateRule.On.class,
        DateRule.After.class,
        DateRule.Before.class,
        DerivedRule.Window.class,
        DerivedRule.Rounded.class,
        DerivedRule.EarlierOf.class,
        DerivedRule.LaterOf.class,
        DerivedRule.OrWorkingDay.class
      })
  void null_isRefused(Class<?> type) {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(LocalDate.class, DAY)
            .setDefault(PartialDate.class, PartialDate.of(DAY))
            .setDefault(Bound.class, Bound.OPEN)
            .setDefault(TimeSpan.class, TimeSpan.days(1))
            .setDefault(Anchor.class, Anchor.EFFECT)
            .setDefault(DateRule.class, DateRule.nextMeeting())
            .setDefault(Recurrence.Occasion.class, Recurrence.yearlyOn(MonthDay.of(3, 31)))
            .setDefault(MonthDay.class, MonthDay.of(2, 29))
            .setDefault(ImmutableList.class, ImmutableList.of())
            .setDefault(ImmutableSet.class, ImmutableSet.of())
            .setDefault(Optional.class, Optional.of(PartialDate.of(DAY)));
    tester.testAllPublicStaticMethods(type);
    tester.testAllPublicConstructors(type);
  }

  @Test
  void null_isRefusedByOperations() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(LocalDate.class, DAY)
            .setDefault(PartialDate.class, PartialDate.of(DAY))
            .setDefault(Bound.class, Bound.OPEN);
    tester.testAllPublicInstanceMethods(PartialDate.of(DAY));
    tester.testAllPublicInstanceMethods(Period.always());
    tester.testAllPublicInstanceMethods(Validity.ALWAYS);
    tester.testAllPublicInstanceMethods(KnownEvents.none());
  }
}
