package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.LooseTexts;
import org.dohoda.testkit.PartialDates;

class PartialDateProperties {
  private static final LocalDate FIRST = LocalDate.of(2015, 12, 28);
  private static final LocalDate LAST = LocalDate.of(2016, 1, 5);

  @Provide
  Arbitrary<PartialDate> dates() {
    return PartialDates.partialDates();
  }

  @Provide
  Arbitrary<PartialDate> nearDates() {
    return PartialDates.within(FIRST, LAST);
  }

  @Provide
  Arbitrary<LocalDate> nearDays() {
    return LocalDates.between(FIRST, LAST);
  }

  @Provide
  Arbitrary<String> texts() {
    return LooseTexts.looseTexts("0123456789-.[]X/~?٢ ", 26);
  }

  @Property(tries = 10_000)
  void text_roundTrips(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    assertThat(date.toString()).matches("XXXX|[0-9-]{4,10}|\\[[0-9-]*\\.\\.[0-9-]*]");
  }

  @Property(tries = 10_000)
  void parse_readsOneSpellingOrRefuses(@ForAll("texts") String text) {
    try {
      assertThat(PartialDate.parse(text)).hasToString(text);
    } catch (IllegalArgumentException refusal) {
      assertThat(refusal).hasMessageStartingWith("date: ");
    }
  }

  @Property(tries = 10_000)
  void comparisons_areTheEnvelopeOfAllCompletions(
      @ForAll("nearDates") PartialDate a,
      @ForAll("nearDates") PartialDate b,
      @ForAll("nearDays") LocalDate day) {
    assertThat(a.isBefore(b)).isEqualTo(envelope(days(a).flatMap(x -> days(b).map(x::isBefore))));
    assertThat(a.isAfter(b)).isEqualTo(envelope(days(a).flatMap(x -> days(b).map(x::isAfter))));
    assertThat(a.isOn(day)).isEqualTo(envelope(days(a).map(day::equals)));
    assertThat(a.isOnOrBefore(day)).isEqualTo(envelope(days(a).map(x -> !x.isAfter(day))));
    assertThat(a.isOnOrAfter(day)).isEqualTo(envelope(days(a).map(x -> !x.isBefore(day))));
  }

  @Property(tries = 10_000)
  void operations_areTheEnvelopeOfAllCompletions(
      @ForAll("nearDates") PartialDate a, @ForAll("nearDates") PartialDate b) {
    assertThat(PartialDate.earlierOf(a, b))
        .isEqualTo(hull(days(a).flatMap(x -> days(b).map(y -> x.isBefore(y) ? x : y))));
    assertThat(PartialDate.laterOf(a, b))
        .isEqualTo(hull(days(a).flatMap(x -> days(b).map(y -> x.isBefore(y) ? y : x))));
    assertThat(a.map(day -> day.plusMonths(2)))
        .isEqualTo(hull(days(a).map(day -> day.plusMonths(2))));
    assertThat(a.plusDays(-40)).isEqualTo(hull(days(a).map(day -> day.minusDays(40))));
    assertThat(a.encloses(b)).isEqualTo(a.intersection(b).equals(Optional.of(b)));
  }

  static Stream<LocalDate> days(PartialDate date) {
    return LongStream.rangeClosed(date.earliest().toEpochDay(), date.latest().toEpochDay())
        .mapToObj(LocalDate::ofEpochDay);
  }

  static Truth envelope(Stream<Boolean> results) {
    var distinct = results.collect(Collectors.toSet());
    return distinct.size() == 1 ? Truth.of(distinct.contains(true)) : Truth.UNKNOWN;
  }

  static PartialDate hull(Stream<LocalDate> days) {
    var sorted = days.sorted().toList();
    return PartialDate.between(sorted.get(0), sorted.get(sorted.size() - 1));
  }
}
