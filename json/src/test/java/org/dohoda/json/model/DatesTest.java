package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dohoda.json.model.value.Dates;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Dates and periods that are read straight from the characters are those of their types. */
class DatesTest {
  private static final List<String> YEARS =
      List.of("", "2", "202", "0000", "0001", "1900", "2000", "2023", "2024", "9999", "20231");
  private static final List<String> ODD =
      List.of("20a3", "/023", "202:", "-2023", "2023-", "2023-1", "2023/01", "2023-0a", "2023-a1");

  /** What a reading gives, or that it refuses, with its reason. */
  private static String result(Function<String, ?> reading, String text) {
    try {
      return "is " + reading.apply(text);
    } catch (IllegalArgumentException refusal) {
      return "refused: " + refusal.getMessage();
    }
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(YEARS);
    texts.addAll(ODD);
    for (String year : YEARS) {
      for (int month = 0; month <= 13; month++) {
        texts.add(year + "-" + two(month));
        for (int day = 0; day <= 32; day++) {
          texts.add(year + "-" + two(month) + "-" + two(day));
        }
        texts.add(year + "-" + two(month) + "/01");
        texts.add(year + "-" + two(month) + "-1");
        texts.add(year + "-" + two(month) + "-0a");
        texts.add(year + "-" + two(month) + "-011");
        texts.add(year + "/" + two(month) + "-01");
      }
    }
    texts.addAll(List.of("XXXX", "[2023..]", "[..2023-07-03]", "[2023..2024]", "[..]", "..", "x"));
    return texts;
  }

  @Test
  void dates_areReadAsTheTypeReadsThem() {
    for (String text : texts()) {
      assertThat(result(Dates::date, text)).as(text).isEqualTo(result(PartialDate::parse, text));
    }
    assertThat(Dates.date("2024-02-29")).isEqualTo(PartialDate.of(2024, 2, 29));
  }

  @Test
  void periods_areReadAsTheTypeReadsThem() {
    List<String> bounds =
        List.of(
            "", "..", ".", "...", "x.", ".x", "2023", "2023-07", "2023-07-03", "[2023..]", "20");
    for (String start : bounds) {
      for (String end : bounds) {
        for (String joint : List.of("/", "", "//")) {
          String text = start + joint + end;
          String expected = result(Period::parse, text);
          if (expected.startsWith("refused")) { // either says which part of it is wrong
            assertThat(result(Dates::period, text)).as(text).startsWith("refused: ");
          } else {
            assertThat(result(Dates::period, text)).as(text).isEqualTo(expected);
          }
        }
      }
    }
  }
}
