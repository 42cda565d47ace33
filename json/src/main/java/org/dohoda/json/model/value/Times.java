package org.dohoda.json.model.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.shape.Cases;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.json.shape.Patterns;
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
import org.dohoda.time.EachDeadline;
import org.dohoda.time.Recurrence;
import org.dohoda.time.Recurrence.Precision;
import org.dohoda.time.TimeSpan;

/** Spans, recurrences and date rules; the days of recurrences are {@link Occasions}. */
public final class Times {
  public static final Codec<TimeSpan> SPAN =
      Codecs.text(TimeSpan::parse, TimeSpan::toString, Schema.matching(Patterns.SPAN), "P30D");
  public static final Codec<Anchor> ANCHOR =
      Codecs.described(
          Codecs.text(Anchor::parse, Anchor::toString, Schema.string(), "last-signature"),
          text -> Schema.matching(Patterns.anchor()).named("anchor"));
  public static final Codec<CalendarUnit> UNIT = Codecs.constants(CalendarUnit.class);

  /** A date alone is a fixed date. */
  public static final Codec<DateRule> RULE = rule(Codecs.lazily(Times::ruleItself));

  public static final Codec<Recurrence> RECURRENCE = recurrence();

  private Times() {}

  private static Codec<DateRule> ruleItself() {
    return RULE;
  }

  private static Codec<DateRule> rule(Codec<DateRule> self) {
    Cases<DateRule> c = Cases.of("date-rule");
    c.word("next-meeting", DateRule.nextMeeting());
    c.word("without-delay", DateRule.withoutDelay());
    var fixed = c.plain(Values.DATE);
    var on = c.member("on", ANCHOR);
    var after = c.member("after", after());
    var before = c.member("before", before());
    var window = c.member("window", window(self));
    var startOf = c.member("startOf", rounded(self, Edge.START));
    var endOf = c.member("endOf", rounded(self, Edge.END));
    var earlierOf = c.member("earlierOf", several(self));
    var laterOf = c.member("laterOf", several(self));
    var orNextWorkingDay = c.member("orNextWorkingDay", self);
    var orPreviousWorkingDay = c.member("orPreviousWorkingDay", self);
    return c.bind(
        new Mapping<>() {
          @Override
          public DateRule make(Slots v) {
            if (v.has(fixed)) {
              return new Fixed(v.get(fixed));
            }
            if (v.has(on)) {
              return new On(v.get(on));
            }
            if (v.has(after)) {
              return v.get(after);
            }
            if (v.has(before)) {
              return v.get(before);
            }
            if (v.has(window)) {
              return v.get(window);
            }
            if (v.has(startOf)) {
              return v.get(startOf);
            }
            if (v.has(endOf)) {
              return v.get(endOf);
            }
            if (v.has(earlierOf)) {
              return new EarlierOf(v.get(earlierOf));
            }
            if (v.has(laterOf)) {
              return new LaterOf(v.get(laterOf));
            }
            return v.has(orNextWorkingDay)
                ? DateRule.orNextWorkingDay(v.get(orNextWorkingDay))
                : DateRule.orPreviousWorkingDay(v.get(orPreviousWorkingDay));
          }

          @Override
          public void write(Members m, DateRule rule) {
            if (rule instanceof Fixed it) {
              m.put(fixed, it.date());
            } else if (rule instanceof On it) {
              m.put(on, it.anchor());
            } else if (rule instanceof After it) {
              m.put(after, it);
            } else if (rule instanceof Before it) {
              m.put(before, it);
            } else if (rule instanceof Window it) {
              m.put(window, it);
            } else if (rule instanceof Rounded it) {
              m.put(it.edge() == Edge.START ? startOf : endOf, it);
            } else if (rule instanceof EarlierOf it) {
              m.put(earlierOf, it.rules());
            } else if (rule instanceof LaterOf it) {
              m.put(laterOf, it.rules());
            } else if (rule instanceof OrWorkingDay it) {
              m.put(
                  it.direction() == Direction.NEXT ? orNextWorkingDay : orPreviousWorkingDay,
                  it.rule());
            }
          }
        });
  }

  private static Codec<ImmutableList<DateRule>> several(Codec<DateRule> rule) {
    return Codecs.described(
        Codecs.list(rule), list -> Schema.of("allOf", ImmutableList.of(list)).with("minItems", 2));
  }

  private static Codec<Recurrence> recurrence() {
    Cases<Recurrence> c = Cases.of("recurrence");
    c.word("regularly", Recurrence.regularly());
    var atLeast = c.member("atLeast", times(Precision.AT_LEAST));
    var about = c.member("about", times(Precision.ABOUT));
    var exactly = c.member("exactly", times(Precision.EXACTLY));
    var atMost = c.member("atMost", times(Precision.AT_MOST));
    var days = Occasions.in(c);
    var by = c.member("by", Occasions.OCCASION);
    var within = c.member("within", within());
    return c.bind(
        new Mapping<>() {
          @Override
          public Recurrence make(Slots v) {
            if (v.has(atLeast)) {
              return v.get(atLeast);
            }
            if (v.has(about)) {
              return v.get(about);
            }
            if (v.has(exactly)) {
              return v.get(exactly);
            }
            if (v.has(atMost)) {
              return v.get(atMost);
            }
            if (v.has(by)) {
              return Recurrence.by(v.get(by));
            }
            return v.has(within) ? v.get(within) : days.make(v);
          }

          @Override
          public void write(Members m, Recurrence recurrence) {
            if (recurrence instanceof Recurrence.Times times) {
              switch (times.precision()) {
                case AT_LEAST -> m.put(atLeast, times);
                case ABOUT -> m.put(about, times);
                case EXACTLY -> m.put(exactly, times);
                case AT_MOST -> m.put(atMost, times);
              }
            } else if (recurrence instanceof Recurrence.Occasion occasion) {
              days.write(m, occasion);
            } else if (recurrence instanceof EachDeadline.By it) {
              m.put(by, it.occasion());
            } else if (recurrence instanceof EachDeadline.Within it) {
              m.put(within, it);
            }
          }
        });
  }

  /** A span after each of the days or events. */
  private static ObjectShape<EachDeadline.Within> within() {
    Fields<EachDeadline.Within> f = Fields.of("within");
    var span = f.required("span", SPAN);
    var after = f.required("after", Occasions.OCCASION);
    return f.bind(
        new Mapping<>() {
          @Override
          public EachDeadline.Within make(Slots v) {
            return new EachDeadline.Within(v.get(span), v.get(after));
          }

          @Override
          public void write(Members m, EachDeadline.Within within) {
            m.put(span, within.span());
            m.put(after, within.after());
          }
        });
  }

  private static ObjectShape<After> after() {
    Fields<After> f = Fields.of("after");
    var span = f.required("span", SPAN);
    var anchor = f.required("anchor", ANCHOR);
    Codec<SpanEnd> ends = Codecs.constants(SpanEnd.class, ImmutableSet.of(SpanEnd.NOT_STATED));
    var end = f.defaulted("end", ends, SpanEnd.NOT_STATED);
    return f.bind(
        new Mapping<>() {
          @Override
          public After make(Slots v) {
            return new After(v.get(span), v.get(anchor), v.get(end));
          }

          @Override
          public void write(Members m, After after) {
            m.put(span, after.span());
            m.put(anchor, after.anchor());
            m.put(end, after.end());
          }
        });
  }

  private static ObjectShape<Before> before() {
    Fields<Before> f = Fields.of("before");
    var span = f.required("span", SPAN);
    var anchor = f.required("anchor", ANCHOR);
    return f.bind(
        new Mapping<>() {
          @Override
          public Before make(Slots v) {
            return new Before(v.get(span), v.get(anchor));
          }

          @Override
          public void write(Members m, Before before) {
            m.put(span, before.span());
            m.put(anchor, before.anchor());
          }
        });
  }

  private static ObjectShape<Window> window(Codec<DateRule> rule) {
    Fields<Window> f = Fields.of("window");
    var first = f.required("first", rule);
    var last = f.required("last", rule);
    return f.bind(
        new Mapping<>() {
          @Override
          public Window make(Slots v) {
            return new Window(v.get(first), v.get(last));
          }

          @Override
          public void write(Members m, Window window) {
            m.put(first, window.first());
            m.put(last, window.last());
          }
        });
  }

  /** The start or end of the unit in which a rule's day lies, or of the n-th following one. */
  private static ObjectShape<Rounded> rounded(Codec<DateRule> rules, Edge edge) {
    Fields<Rounded> f = Fields.of("rounded");
    var unit = f.required("unit", UNIT);
    var following = f.defaulted("following", Codecs.integer(0, 9999), 0);
    var rule = f.required("rule", rules);
    f.neverSays(following, 0);
    return f.bind(
        new Mapping<>() {
          @Override
          public Rounded make(Slots v) {
            return new Rounded(v.get(rule), edge, v.get(following), v.get(unit));
          }

          @Override
          public void write(Members m, Rounded rounded) {
            m.put(unit, rounded.unit());
            m.put(following, rounded.following());
            m.put(rule, rounded.rule());
          }
        });
  }

  private static ObjectShape<Recurrence.Times> times(Precision precision) {
    Fields<Recurrence.Times> f = Fields.of("times");
    var count = f.required("count", Values.COUNT);
    var interval = f.required("interval", SPAN);
    return f.bind(
        new Mapping<>() {
          @Override
          public Recurrence.Times make(Slots v) {
            return new Recurrence.Times(precision, v.get(count), v.get(interval));
          }

          @Override
          public void write(Members m, Recurrence.Times times) {
            m.put(count, times.count());
            m.put(interval, times.interval());
          }
        });
  }
}
