package org.dohoda.json.model.value;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
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
import org.dohoda.time.Recurrence.CommonYears;
import org.dohoda.time.Recurrence.EachTime;
import org.dohoda.time.Recurrence.KthDay;
import org.dohoda.time.Recurrence.KthWeekday;
import org.dohoda.time.Recurrence.Occasion;
import org.dohoda.time.Recurrence.Yearly;

/** The days and events that recurrences come back with. */
public final class Occasions {
  public static final Codec<Occasion> OCCASION = occasion();

  private Occasions() {}

  private static Codec<Occasion> occasion() {
    Cases<Occasion> c = Cases.of("occasion");
    return c.bind(in(c));
  }

  /** Adds the members for days and events to cases, and binds them. */
  public static Mapping<Occasion> in(Cases<?> c) {
    var kthDay = c.member("kthDay", kthDay());
    var yearly = c.member("yearly", yearly());
    var atEach = c.member("atEach", Times.ANCHOR);
    var kthWeekday = c.member("kthWeekday", kthWeekday());
    return new Mapping<>() {
      @Override
      public Occasion make(Slots v) {
        if (v.has(atEach)) {
          return new EachTime(v.get(atEach));
        }
        if (v.has(kthWeekday)) {
          return v.get(kthWeekday);
        }
        return v.has(kthDay) ? v.get(kthDay) : v.get(yearly);
      }

      @Override
      public void write(Members m, Occasion occasion) {
        if (occasion instanceof KthDay day) {
          m.put(kthDay, day);
        } else if (occasion instanceof Yearly day) {
          m.put(yearly, day);
        } else if (occasion instanceof KthWeekday day) {
          m.put(kthWeekday, day);
        } else if (occasion instanceof EachTime each) {
          m.put(atEach, each.event());
        }
      }
    };
  }

  private static ObjectShape<KthDay> kthDay() {
    Fields<KthDay> f = Fields.of("kth-day");
    var k = f.required("k", Codecs.integer(-366, 366));
    var unit = f.required("unit", Times.UNIT);
    f.neverSays(k, 0);
    return f.bind(
        new Mapping<>() {
          @Override
          public KthDay make(Slots v) {
            return new KthDay(v.get(unit), v.get(k));
          }

          @Override
          public void write(Members m, KthDay kthDay) {
            m.put(k, kthDay.k());
            m.put(unit, kthDay.unit());
          }
        });
  }

  private static ObjectShape<KthWeekday> kthWeekday() {
    Fields<KthWeekday> f = Fields.of("kth-weekday");
    var k = f.required("k", Codecs.integer(-53, 53));
    var day = f.required("day", Codecs.constants(DayOfWeek.class));
    var unit = f.required("unit", Times.UNIT);
    f.neverSays(k, 0);
    return f.bind(
        new Mapping<>() {
          @Override
          public KthWeekday make(Slots v) {
            return new KthWeekday(v.get(unit), v.get(k), v.get(day));
          }

          @Override
          public void write(Members m, KthWeekday weekday) {
            m.put(k, weekday.k());
            m.put(day, weekday.day());
            m.put(unit, weekday.unit());
          }
        });
  }

  private static ObjectShape<Yearly> yearly() {
    Fields<Yearly> f = Fields.of("yearly");
    Codec<MonthDay> days =
        Codecs.text(
            Occasions::monthDay, MonthDay::toString, Schema.matching(Patterns.YEARLY), "--03-31");
    var day = f.required("day", days);
    Codec<CommonYears> standIns =
        Codecs.constants(CommonYears.class, ImmutableSet.of(CommonYears.NOT_STATED));
    var commonYears = f.defaulted("commonYears", standIns, CommonYears.NOT_STATED);
    return f.bind(
        new Mapping<>() {
          @Override
          public Yearly make(Slots v) {
            return new Yearly(v.get(day), v.get(commonYears));
          }

          @Override
          public void write(Members m, Yearly yearly) {
            m.put(day, yearly.day());
            m.put(commonYears, yearly.commonYears());
          }
        });
  }

  private static MonthDay monthDay(String text) {
    try {
      return MonthDay.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("day: must be written as --03-31", e);
    }
  }
}
