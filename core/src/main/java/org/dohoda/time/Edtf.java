package org.dohoda.time;

import static org.dohoda.internal.Arguments.check;
import static org.dohoda.internal.Arguments.refused;

import java.time.LocalDate;

/** The text form of partial dates: a subset of EDTF (ISO 8601-2) with one spelling per value. */
final class Edtf {
  private static final String UNKNOWN = "XXXX";
  private static final String ARGUMENT = "date";
  private static final String QUALIFIERS = "~?%X";
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final int LONGEST = "[2013-05-17..2023-07-03]".length();

  private Edtf() {}

  static String write(LocalDate earliest, LocalDate latest) {
    boolean fromMin = earliest.equals(PartialDate.MIN_DAY);
    boolean toMax = latest.equals(PartialDate.MAX_DAY);
    if (fromMin && toMax) {
      return UNKNOWN;
    }
    int shared = sharedUnit(earliest, latest);
    if (shared > 0) {
      return earliest.toString().substring(0, shared);
    }
    String first = fromMin ? "" : prefix(earliest, startsUnit(earliest), latest);
    String last = toMax ? "" : prefix(latest, startsUnit(latest.plusDays(1)), earliest);
    return "[" + first + ".." + last + "]";
  }

  static PartialDate parse(CharSequence characters) {
    check(characters.length() <= LONGEST, ARGUMENT, "must be an EDTF date", characters);
    String text = characters.toString();
    PartialDate date = text.startsWith("[") ? range(text) : unit(text, text);
    String spelling = date.toString();
    if (!spelling.equals(text)) {
      throw refused(ARGUMENT, "must be written as " + spelling, text);
    }
    return date;
  }

  private static PartialDate range(String text) {
    int dots = text.indexOf("..");
    check(
        dots > 0 && text.endsWith("]"),
        ARGUMENT,
        "must be a range like [2013..2023-07-03], [..2023] or [2013..]",
        text);
    String first = text.substring(1, dots);
    String last = text.substring(dots + 2, text.length() - 1);
    LocalDate earliest = first.isEmpty() ? PartialDate.MIN_DAY : unit(first, text).earliest();
    LocalDate latest = last.isEmpty() ? PartialDate.MAX_DAY : unit(last, text).latest();
    check(!latest.isBefore(earliest), ARGUMENT, "must not end before it begins", text);
    return PartialDate.between(earliest, latest);
  }

  /** Reads a year, month or day; {@code text} is the whole, for the message. */
  private static PartialDate unit(String unit, String text) {
    if (unit.equals(UNKNOWN)) {
      return PartialDate.unknown();
    }
    int length = unit.length();
    check(
        !isQualified(unit),
        ARGUMENT,
        "must not be qualified; write the range in which the day certainly lies",
        text);
    check(isUnit(unit), ARGUMENT, "must be written as 2013, 2013-05 or 2013-05-17", text);
    int year = Integer.parseInt(unit.substring(0, YEAR));
    int month = length > YEAR ? Integer.parseInt(unit.substring(YEAR + 1, MONTH)) : 1;
    int day = length > MONTH ? Integer.parseInt(unit.substring(MONTH + 1, DAY)) : 1;
    check(
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= LocalDate.of(year, month, 1).lengthOfMonth(),
        ARGUMENT,
        "must exist in the calendar, years 0001 to 9999",
        text);
    return switch (length) {
      case YEAR -> PartialDate.ofYear(year);
      case MONTH -> PartialDate.ofMonth(year, month);
      default -> PartialDate.of(year, month, day);
    };
  }

  private static boolean isQualified(String unit) {
    for (int i = 0; i < unit.length(); i++) {
      if (QUALIFIERS.indexOf(unit.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnit(String unit) {
    int length = unit.length();
    if (length != YEAR && length != MONTH && length != DAY) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = unit.charAt(i);
      boolean separator = i == YEAR || i == MONTH;
      if (separator ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** The length of the spelling, if both days bound one year, month or day; else 0. */
  private static int sharedUnit(LocalDate earliest, LocalDate latest) {
    if (earliest.equals(latest)) {
      return DAY;
    }
    int unit = Math.max(startsUnit(earliest), startsUnit(latest.plusDays(1)));
    return earliest.toString().regionMatches(0, latest.toString(), 0, unit) ? unit : 0;
  }

  /** The length of the spelling of the largest unit that begins on the day. */
  private static int startsUnit(LocalDate day) {
    if (day.getDayOfYear() == 1) {
      return YEAR;
    }
    return day.getDayOfMonth() == 1 ? MONTH : DAY;
  }

  /** The shortest spelling of a limit, such that the other limit lies outside what it names. */
  private static String prefix(LocalDate limit, int shortest, LocalDate other) {
    String day = limit.toString();
    String otherDay = other.toString();
    int length = shortest;
    while (day.regionMatches(0, otherDay, 0, length)) {
      length += 3;
    }
    return day.substring(0, length);
  }
}
