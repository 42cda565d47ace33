package org.dohoda.json.model.value;

import java.time.LocalDate;
import org.dohoda.json.codec.Writing;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/**
 * Dates and periods straight from the characters of a document, and straight into it: a plain year,
 * month or day makes no string; everything else is left to the types themselves.
 */
public final class Dates {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private Dates() {}

  public static PartialDate date(CharSequence text) {
    return date(text, 0, text.length());
  }

  public static Period period(CharSequence text) {
    int slash = 0;
    while (slash < text.length() && text.charAt(slash) != '/') {
      slash++;
    }
    if (slash == text.length()) {
      return Period.parse(text); // refuses it, and says why
    }
    return Period.of(bound(text, 0, slash), bound(text, slash + 1, text.length()));
  }

  private static Bound bound(CharSequence text, int from, int to) {
    if (from == to) {
      return Bound.UNKNOWN;
    }
    boolean open = to - from == 2 && text.charAt(from) == '.' && text.charAt(from + 1) == '.';
    return open ? Bound.OPEN : Bound.of(date(text, from, to));
  }

  private static PartialDate date(CharSequence text, int from, int to) {
    int length = to - from;
    int year = length >= YEAR ? digits(text, from, from + YEAR) : -1;
    if (length == YEAR && year > 0) {
      return PartialDate.ofYear(year);
    }
    int month = length >= MONTH ? digitsAfterHyphen(text, from + YEAR) : -1;
    if (length == MONTH && year > 0 && month > 0 && month <= 12) {
      return PartialDate.ofMonth(year, month);
    }
    int day = length == DAY ? digitsAfterHyphen(text, from + MONTH) : -1;
    if (year > 0
        && month > 0
        && month <= 12
        && day > 0
        && day <= LocalDate.of(year, month, 1).lengthOfMonth()) {
      return PartialDate.of(year, month, day);
    }
    return PartialDate.parse(text.subSequence(from, to)); // a range, or none
  }

  private static int digitsAfterHyphen(CharSequence text, int at) {
    return text.charAt(at) == '-' ? digits(text, at + 1, at + 3) : -1;
  }

  /** The value of digits, or -1 if a character is none. */
  private static int digits(CharSequence text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  public static void write(Writing out, PartialDate date) {
    if (!date.isExact()) {
      out.string(date.toString());
      return;
    }
    LocalDate day = date.earliest();
    out.startString();
    out.appendDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    out.endString();
  }

  public static void write(Writing out, Period period) {
    out.startString();
    out.append(period.start().toString());
    out.append("/");
    out.append(period.end().toString());
    out.endString();
  }
}
