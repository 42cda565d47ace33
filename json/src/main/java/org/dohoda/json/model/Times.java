package org.dohoda.json.model;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.MonthDay;
import org.dohoda.json.codec.ChoiceCodec;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.DateRule.After;
import org.dohoda.time.DateRule.Before;
import org.dohoda.time.DateRule.Edge;
import org.dohoda.time.DateRule.Fixed;
import org.dohoda.time.DateRule.On;
import org.dohoda.time.DateRule.SpanEnd;
import org.dohoda.time.DerivedRule.Direction;
import org.dohoda.time.DerivedRule.EarlierOf;
import org.dohoda.time.DerivedRule.LaterOf;
import org.dohoda.time.DerivedRule.OrWorkingDay;
import org.dohoda.time.DerivedRule.Rounded;
import org.dohoda.time.DerivedRule.Window;
import org.dohoda.time.Recurrence;
import org.dohoda.time.Recurrence.CommonYears;
import org.dohoda.time.Recurrence.KthDay;
import org.dohoda.time.Recurrence.Precision;
import org.dohoda.time.Recurrence.Yearly;
import org.dohoda.time.TimeSpan;

/** Spans, recurrences and date rules. */
final class Times {
  static final Codec<TimeSpan> SPAN = Codecs.text(TimeSpan::parse, TimeSpan::toString, "P30D");
  static final Codec<Anchor> ANCHOR =
      Codecs.text(Anchor::parse, Anchor::toString, "last-signature");
  static final Codec<CalendarUnit> UNIT = Codecs.constants(CalendarUnit.class);

  /** A date alone is a fixed date. */
  static final Codec<DateRule> RULE = rule(Codecs.lazily(Times::ruleItself));

  static final Codec<Recurrence> RECURRENCE =
      ChoiceCodec.<Recurrence>of("recurrence")
          .word("regularly", Recurrence.regularly())
          .member(
              "atLeast",
              times(Precision.AT_LEAST),
              Recurrence.Times.class,
              t -> t.precision() == Precision.AT_LEAST)
          .member(
              "about",
              times(Precision.ABOUT),
              Recurrence.Times.class,
              t -> t.precision() == Precision.ABOUT)
          .member(
              "exactly",
              times(Precision.EXACTLY),
              Recurrence.Times.class,
              t -> t.precision() == Precision.EXACTLY)
          .member("kthDay", kthDay(), KthDay.class)
          .member("yearly", yearly(), Yearly.class)
          .build();

  private Times() {}

  private static Codec<DateRule> ruleItself() {
    return RULE;
  }

  private static Codec<DateRule> rule(Codec<DateRule> self) {
    return ChoiceCodec.<DateRule>of("date-rule")
        .word("next-meeting", DateRule.nextMeeting())
        .word("without-delay", DateRule.withoutDelay())
        .plain(Values.DATE, Fixed.class, Fixed::date, Fixed::new)
        .member("on", ANCHOR, On.class, On::anchor, On::new)
        .member("after", after(), After.class)
        .member("before", before(), Before.class)
        .member("window", window(self), Window.class)
        .member("startOf", rounded(self, Edge.START), Rounded.class, r -> r.edge() == Edge.START)
        .member("endOf", rounded(self, Edge.END), Rounded.class, r -> r.edge() == Edge.END)
        .member("earlierOf", Codecs.list(self), EarlierOf.class, EarlierOf::rules, EarlierOf::new)
        .member("laterOf", Codecs.list(self), LaterOf.class, LaterOf::rules, LaterOf::new)
        .member(
            "orNextWorkingDay",
            self,
            rule -> isMoved(rule, Direction.NEXT),
            rule -> ((OrWorkingDay) rule).rule(),
            DateRule::orNextWorkingDay)
        .member(
            "orPreviousWorkingDay",
            self,
            rule -> isMoved(rule, Direction.PREVIOUS),
            rule -> ((OrWorkingDay) rule).rule(),
            DateRule::orPreviousWorkingDay)
        .build();
  }

  private static boolean isMoved(DateRule rule, Direction direction) {
    return rule instanceof OrWorkingDay moved && moved.direction() == direction;
  }

  private static ObjectShape<After> after() {
    Fields<After> f = Fields.of("after");
    var span = f.required("span", SPAN, After::span);
    var anchor = f.required("anchor", ANCHOR, After::anchor);
    Codec<SpanEnd> ends = Codecs.constants(SpanEnd.class, ImmutableSet.of(SpanEnd.NOT_STATED));
    var end = f.defaulted("end", ends, After::end, SpanEnd.NOT_STATED);
    return f.make(v -> new After(v.get(span), v.get(anchor), v.get(end)));
  }

  private static ObjectShape<Before> before() {
    Fields<Before> f = Fields.of("before");
    var span = f.required("span", SPAN, Before::span);
    var anchor = f.required("anchor", ANCHOR, Before::anchor);
    return f.make(v -> new Before(v.get(span), v.get(anchor)));
  }

  private static ObjectShape<Window> window(Codec<DateRule> rule) {
    Fields<Window> f = Fields.of("window");
    var first = f.required("first", rule, Window::first);
    var last = f.required("last", rule, Window::last);
    return f.make(v -> new Window(v.get(first), v.get(last)));
  }

  /** The start or end of the unit in which a rule's day lies, or of the n-th following one. */
  private static ObjectShape<Rounded> rounded(Codec<DateRule> rules, Edge edge) {
    Fields<Rounded> f = Fields.of("rounded");
    var unit = f.required("unit", UNIT, Rounded::unit);
    var following = f.defaulted("following", Codecs.integer(0, 9999), Rounded::following, 0);
    var rule = f.required("rule", rules, Rounded::rule);
    return f.make(v -> new Rounded(v.get(rule), edge, v.get(following), v.get(unit)));
  }

  private static ObjectShape<Recurrence.Times> times(Precision precision) {
    Fields<Recurrence.Times> f = Fields.of("times");
    var count = f.required("count", Values.COUNT, Recurrence.Times::count);
    var interval = f.required("interval", SPAN, Recurrence.Times::interval);
    return f.make(v -> new Recurrence.Times(precision, v.get(count), v.get(interval)));
  }

  private static ObjectShape<KthDay> kthDay() {
    Fields<KthDay> f = Fields.of("kth-day");
    var k = f.required("k", Codecs.integer(-366, 366), KthDay::k);
    var unit = f.required("unit", UNIT, KthDay::unit);
    return f.make(v -> new KthDay(v.get(unit), v.get(k)));
  }

  private static ObjectShape<Yearly> yearly() {
    Fields<Yearly> f = Fields.of("yearly");
    Codec<MonthDay> days = Codecs.text(Times::monthDay, MonthDay::toString, "--03-31");
    var day = f.required("day", days, Yearly::day);
    Codec<CommonYears> standIns =
        Codecs.constants(CommonYears.class, ImmutableSet.of(CommonYears.NOT_STATED));
    var commonYears =
        f.defaulted("commonYears", standIns, Yearly::commonYears, CommonYears.NOT_STATED);
    return f.make(v -> new Yearly(v.get(day), v.get(commonYears)));
  }

  private static MonthDay monthDay(String text) {
    try {
      return MonthDay.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("day: must be written as --03-31", e);
    }
  }
}
