package org.dohoda.words;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dohoda.time.Anchor;
import org.dohoda.time.Bound;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.DerivedRule;
import org.dohoda.time.EachDeadline;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Recurrence;
import org.dohoda.time.TimeSpan;

/** Dates, spans, rules and recurrences in words. */
public final class TimeWords {
  private static final DateTimeFormatter CZECH =
      DateTimeFormatter.ofPattern("d. M. y", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_MONTH =
      DateTimeFormatter.ofPattern("MMMM y", Locale.ENGLISH);
  private static final ImmutableList<String> CZECH_MONTHS =
      ImmutableList.of(
          "leden",
          "únor",
          "březen",
          "duben",
          "květen",
          "červen",
          "červenec",
          "srpen",
          "září",
          "říjen",
          "listopad",
          "prosinec");

  private static final DateTimeFormatter CZECH_DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d. M.", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH_DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private static final ImmutableList<String> CZECH_WEEK =
      ImmutableList.of("pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle");
  private static final ImmutableList<String> CZECH_WEEK_BY =
      ImmutableList.of("pondělí", "úterý", "středu", "čtvrtek", "pátek", "sobotu", "neděli");

  private final Tongue in;
  private final AnchorWords anchors;

  public TimeWords(Tongue in) {
    this.in = in;
    this.anchors = new AnchorWords(in);
  }

  /**
   * A day in words, a year or a month as such, of other days the first and the last they may be.
   */
  public String date(PartialDate date) {
    if (date.isExact()) {
      return day(date.earliest());
    }
    if (date.isUnknown()) {
      return in.pick("den není znám", "the day is not known");
    }
    LocalDate first = date.earliest();
    if (date.equals(PartialDate.ofYear(first.getYear()))) {
      return date.toString();
    }
    if (date.equals(PartialDate.of(YearMonth.from(first)))) {
      return month(first);
    }
    if (first.equals(PartialDate.MIN_DAY)) {
      return in.pick("nejpozději ", "not later than ") + day(date.latest());
    }
    if (date.latest().equals(PartialDate.MAX_DAY)) {
      return in.pick("nejdříve ", "not earlier than ") + day(first);
    }
    return in.pick("mezi ", "between ") + day(first) + in.pick(" a ", " and ") + day(date.latest());
  }

  private String month(LocalDate day) {
    return in.isCzech()
        ? CZECH_MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear()
        : ENGLISH_MONTH.format(day);
  }

  public String day(LocalDate day) {
    return (in.isCzech() ? CZECH : ENGLISH).format(day);
  }

  public String period(Period period) {
    return bound(period.start(), in.pick("od", "from"))
        + " "
        + bound(period.end(), in.pick("do", "until"));
  }

  private String bound(Bound bound, String side) {
    String value =
        bound
            .date()
            .map(this::date)
            .orElseGet(
                () ->
                    bound.isOpen()
                        ? in.pick("bez omezení", "without limit")
                        : in.pick("neuvedeno", "not stated"));
    return side + ": " + value;
  }

  public String span(TimeSpan span) {
    int n = span.amount();
    return switch (span.unit()) {
      case HOURS -> in.count(n, "hodina", "hodiny", "hodin", "hour");
      case DAYS -> in.count(n, "den", "dny", "dnů", "day");
      case WORKING_DAYS ->
          in.count(n, "pracovní den", "pracovní dny", "pracovních dnů", "working day");
      case WEEKS -> in.count(n, "týden", "týdny", "týdnů", "week");
      case MONTHS -> in.count(n, "měsíc", "měsíce", "měsíců", "month");
      case YEARS -> in.count(n, "rok", "roky", "let", "year");
    };
  }

  /** "per year", "per 2 years". */
  public String per(TimeSpan span) {
    if (span.equals(TimeSpan.hours(1))) {
      return in.pick(" za hodinu", " per hour");
    }
    String words = span(span);
    return in.pick(" za ", " per ") + (span.amount() == 1 ? words.substring(2) : words);
  }

  public String recurrence(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.Times times) {
      String precision =
          switch (times.precision()) {
            case AT_LEAST -> in.pick("nejméně ", "at least ");
            case AT_MOST -> in.pick("nejvýše ", "at most ");
            case ABOUT -> in.pick("přibližně ", "about ");
            case EXACTLY -> "";
          };
      String count =
          times.count() == 1 ? in.pick("jednou", "once") : times.count() + in.pick("×", " times");
      return precision + count + per(times.interval());
    }
    if (recurrence instanceof Recurrence.Occasion occasion) {
      return occasion(occasion);
    }
    if (recurrence instanceof EachDeadline.By by) {
      return by(by.occasion());
    }
    if (recurrence instanceof EachDeadline.Within within) {
      return in.pick("nejpozději ", "within ") + span(within.span()) + after(within.after());
    }
    return in.pick("pravidelně", "regularly");
  }

  private String by(Recurrence.Occasion occasion) {
    if (occasion instanceof Recurrence.EachTime each) {
      return in.pick("nejpozději při každé události: ", "at the latest at each: ")
          + anchor(each.event());
    }
    return in.pick("nejpozději ", "by ")
        + (occasion instanceof Recurrence.Yearly yearly
            ? yearly(yearly)
            : occasion instanceof Recurrence.KthWeekday kth
                ? weekday(kth, CZECH_WEEK_BY)
                : occasion(occasion));
  }

  private String weekday(Recurrence.KthWeekday kth, ImmutableList<String> czech) {
    String name = in.pick(czech.get(kth.day().getValue() - 1), english(kth.day()));
    return place(kth.k(), name) + of(kth.unit());
  }

  private String after(Recurrence.Occasion occasion) {
    return occasion instanceof Recurrence.EachTime each
        ? in.pick(" po každé události: ", " after each: ") + anchor(each.event())
        : in.pick(" po termínu: ", " after: ") + occasion(occasion);
  }

  private String occasion(Recurrence.Occasion occasion) {
    if (occasion instanceof Recurrence.KthDay kth) {
      return place(kth.k(), in.pick("den", "day")) + of(kth.unit());
    }
    if (occasion instanceof Recurrence.KthWeekday kth) {
      return weekday(kth, CZECH_WEEK);
    }
    return occasion instanceof Recurrence.EachTime each
        ? in.pick("při každé události: ", "each time: ") + anchor(each.event())
        : in.pick("dne ", "on ") + yearly((Recurrence.Yearly) occasion);
  }

  /** The k-th of several, or the k-th from the end; both words for the last decline alike. */
  private String place(int k, String name) {
    if (k == -1) {
      return in.pick("poslední ", "the last ") + name;
    }
    int n = Math.abs(k);
    String end = k > 0 ? "" : in.pick(" od konce", " from the end");
    return in.pick(n + ". ", "the " + ordinal(n) + " ") + name + end;
  }

  /** The events that the documentation names, in words; others as the paper calls them. */
  private String event(String name) {
    return switch (name) {
      case "notice" -> in.pick("doručení výpovědi", "receipt of notice");
      case "hindrance" -> in.pick("vznik překážky", "start of the hindrance");
      case "end-of-hindrance" -> in.pick("odpadnutí překážky", "end of the hindrance");
      default -> in.event(name);
    };
  }

  private String yearly(Recurrence.Yearly yearly) {
    String day =
        (in.isCzech() ? CZECH_DAY_OF_YEAR : ENGLISH_DAY_OF_YEAR).format(yearly.day())
            + in.pick(" každého roku", " of each year");
    return switch (yearly.commonYears()) {
      case FEBRUARY_28 ->
          day + in.pick(" (v nepřestupném 28. 2.)", " (28 February if it is not a leap year)");
      case MARCH_1 ->
          day + in.pick(" (v nepřestupném 1. 3.)", " (1 March if it is not a leap year)");
      case NOT_STATED -> day;
    };
  }

  private String of(CalendarUnit unit) {
    return switch (unit) {
      case WEEK -> in.pick(" každého týdne", " of each week");
      case MONTH -> in.pick(" každého měsíce", " of each month");
      case QUARTER -> in.pick(" každého čtvrtletí", " of each quarter");
      case YEAR -> in.pick(" každého roku", " of each year");
    };
  }

  public String anchor(Anchor anchor) {
    if (anchor instanceof Anchor.SignatureOf signature) {
      return in.pick("podpis strany ", "signature of ") + in.name(signature.party());
    }
    if (anchor instanceof Anchor.Event event) {
      return event(event.name());
    }
    return in.word((Anchor.Milestone) anchor);
  }

  public String rule(DateRule rule) {
    if (rule instanceof DateRule.Fixed fixed) {
      return date(fixed.date());
    }
    if (rule instanceof DateRule.On on) {
      return anchors.dayOf(on.anchor());
    }
    if (rule instanceof DateRule.After after) {
      return span(after.span()) + " " + anchors.after(after.anchor()) + end(after.end());
    }
    if (rule instanceof DateRule.Before before) {
      return span(before.span()) + " " + anchors.before(before.anchor());
    }
    if (rule instanceof DerivedRule.Window window) {
      if (window.first().equals(window.last())) {
        return in.pick("právě: ", "exactly: ") + rule(window.first());
      }
      return in.pick("mezi: ", "between: ")
          + rule(window.first())
          + in.pick(" a: ", " and: ")
          + rule(window.last());
    }
    if (rule instanceof DerivedRule.Rounded rounded) {
      return rounded(rounded);
    }
    if (rule instanceof DerivedRule.EarlierOf earlier) {
      return in.pick("co nastane dříve: ", "whichever comes first: ") + either(earlier.rules());
    }
    if (rule instanceof DerivedRule.LaterOf later) {
      return in.pick("co nastane později: ", "whichever comes last: ") + either(later.rules());
    }
    if (rule instanceof DerivedRule.OrWorkingDay moved) {
      boolean next = moved.direction() == DerivedRule.Direction.NEXT;
      return rule(moved.rule())
          + in.pick(", není-li to pracovní den, ", " or, if it is not a working day, ")
          + (next
              ? in.pick("nejbližší následující pracovní den", "the next working day")
              : in.pick("nejbližší předcházející pracovní den", "the last working day before"));
    }
    return rule instanceof DateRule.NextMeeting
        ? in.pick("příští jednání", "the next meeting")
        : in.pick("bez zbytečného odkladu", "without delay");
  }

  /** A time by which something is done: "nejpozději 10 dnů před jednáním". */
  public String by(DateRule rule) {
    if (rule instanceof DateRule.WithoutDelay || rule instanceof DerivedRule.Window) {
      return rule(rule);
    }
    if (rule instanceof DateRule.NextMeeting) {
      return in.pick("nejpozději na příštím jednání", "no later than at the next meeting");
    }
    if (rule instanceof DateRule.On) {
      return in.pick("nejpozději v ", "no later than on ") + rule(rule);
    }
    boolean plain =
        rule instanceof DateRule.Fixed fixed
            ? fixed.date().isExact()
            : !(rule instanceof DerivedRule.EarlierOf || rule instanceof DerivedRule.LaterOf);
    return in.pick("nejpozději", "no later than") + (plain ? " " : ": ") + rule(rule);
  }

  private String end(DateRule.SpanEnd end) {
    return end == DateRule.SpanEnd.DAY_BEFORE ? in.pick(" (den předem)", " (the day before)") : "";
  }

  private String rounded(DerivedRule.Rounded rounded) {
    String edge =
        rounded.edge() == DateRule.Edge.START
            ? in.pick("první den ", "the first day of the ")
            : in.pick("poslední den ", "the last day of the ");
    int n = rounded.following();
    String number = n > 1 ? in.pick(n + ". ", ordinal(n) + " ") : "";
    String unit =
        switch (rounded.unit()) {
          case WEEK -> in.pick("týdne", "week");
          case MONTH -> in.pick("měsíce", "month");
          case QUARTER -> in.pick("čtvrtletí", "quarter");
          case YEAR -> in.pick("roku", "year");
        };
    String where =
        n == 0 ? in.pick(" dne: ", " of: ") : in.pick(" následujícího po: ", " following: ");
    return edge + number + unit + where + rule(rounded.rule());
  }

  private static String english(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String ordinal(int n) {
    int last = n % 100 / 10 == 1 ? 0 : n % 10;
    return n + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
  }

  private String either(ImmutableList<DateRule> rules) {
    return rules.stream().map(this::rule).collect(Collectors.joining(in.pick(" nebo ", " or ")));
  }
}
