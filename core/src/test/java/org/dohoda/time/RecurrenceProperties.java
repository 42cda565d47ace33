package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.Recurrences;

class RecurrenceProperties {
  @Provide
  Arbitrary<Recurrence> recurrences() {
    return Recurrences.recurrences();
  }

  @Provide
  Arbitrary<Recurrence> kthDays() {
    return Recurrences.kthDays();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.localDates().filter(day -> day.getYear() < 9999);
  }

  @Property(tries = 10_000)
  void dueDates_equalADayByDayEnumeration(
      @ForAll("kthDays") Recurrence recurrence,
      @ForAll("days") LocalDate first,
      @ForAll @IntRange(max = 70) int length) {
    LocalDate last = first.plusDays(length);
    Recurrence.KthDay rule = (Recurrence.KthDay) recurrence;
    ImmutableList<PartialDate> naive =
        first
            .datesUntil(last.plusDays(1))
            .filter(day -> isDue(rule, day))
            .map(PartialDate::of)
            .collect(ImmutableList.toImmutableList());
    assertThat(rule.dueDates(first, last).days()).isEqualTo(naive);
  }

  @Property(tries = 10_000)
  void dueDates_areInTheWindowOrSayWhyThereAreNone(
      @ForAll("recurrences") Recurrence recurrence, @ForAll("days") LocalDate first) {
    LocalDate last = first.plusDays(40);
    DueDates due = recurrence.dueDates(first, last);
    assertThat(due.obstacles().isEmpty()).isEqualTo(recurrence instanceof Recurrence.KthDay);
    assertThat(due.days()).allMatch(PartialDate.between(first, last)::encloses);
  }

  private static boolean isDue(Recurrence.KthDay rule, LocalDate day) {
    int place = CalendarUnits.place(rule.unit(), day);
    int fromEnd = CalendarUnits.placeFromEnd(rule.unit(), day);
    int k = rule.k();
    return k > 0
        ? place == k || (fromEnd == 1 && place < k)
        : fromEnd == -k || (place == 1 && fromEnd < -k);
  }
}
