package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.LocalDates;
import org.dohoda.testkit.Timelines;

class TimelineProperties {
  @Provide
  Arbitrary<Timeline<String>> timelines() {
    return Timelines.timelinesOf(List.of("a", "b", "c"));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return LocalDates.localDates();
  }

  @Property(tries = 10_000)
  void segments_coverAllDaysAndAreMaximal(
      @ForAll("timelines") Timeline<String> timeline, @ForAll("days") LocalDate day) {
    List<Segment<String>> segments = timeline.segments();
    assertThat(segments.get(0).first()).isEqualTo(PartialDate.MIN_DAY);
    assertThat(segments.get(segments.size() - 1).last()).isEqualTo(PartialDate.MAX_DAY);
    for (int i = 1; i < segments.size(); i++) {
      assertThat(segments.get(i).first()).isEqualTo(segments.get(i - 1).last().plusDays(1));
      assertThat(segments.get(i).value()).isNotEqualTo(segments.get(i - 1).value());
    }
    for (Segment<String> segment : segments) {
      assertThat(timeline.on(segment.first())).isEqualTo(segment.value());
      assertThat(timeline.on(segment.last())).isEqualTo(segment.value());
      assertThat(timeline.segmentOn(segment.last())).isEqualTo(segment);
    }
    assertThat(
            segments.stream()
                .filter(one -> !day.isBefore(one.first()) && !day.isAfter(one.last()))
                .map(Segment::value))
        .containsExactly(timeline.on(day));
  }

  @Property(tries = 10_000)
  void combineAndMap_actDayByDay(
      @ForAll("timelines") Timeline<String> a,
      @ForAll("timelines") Timeline<String> b,
      @ForAll("days") LocalDate random) {
    Timeline<String> both = a.combine(b, (x, y) -> x.equals("c") ? y : x);
    Timeline<Boolean> mapped = a.map("a"::equals);
    for (LocalDate day : boundaryDays(random, a, b)) {
      assertThat(both.on(day)).isEqualTo(a.on(day).equals("c") ? b.on(day) : a.on(day));
      assertThat(mapped.on(day)).isEqualTo(a.on(day).equals("a"));
    }
  }

  @Property(tries = 10_000)
  void nearestDays_fitAndAreNearest(
      @ForAll("timelines") Timeline<String> timeline, @ForAll("days") LocalDate day) {
    var next = timeline.firstFrom(day, "b"::equals);
    var previous = timeline.lastUntil(day, "b"::equals);
    for (LocalDate other : boundaryDays(day, timeline)) {
      if (timeline.on(other).equals("b")) {
        assertThat(other.isBefore(day) || next.map(at -> !other.isBefore(at)).orElse(false))
            .isTrue();
        assertThat(other.isAfter(day) || previous.map(at -> !other.isAfter(at)).orElse(false))
            .isTrue();
      }
    }
    next.ifPresent(at -> assertThat(timeline.on(at)).isEqualTo("b"));
    previous.ifPresent(at -> assertThat(timeline.on(at)).isEqualTo("b"));
  }

  @Property(tries = 10_000)
  void equality_isThatOfTheValuesOnEveryDay(
      @ForAll("timelines") Timeline<String> a, @ForAll("timelines") Timeline<String> b) {
    boolean same =
        boundaryDays(PartialDate.MIN_DAY, a, b).stream()
            .allMatch(day -> Objects.equals(a.on(day), b.on(day)));
    assertThat(a.equals(b)).isEqualTo(same);
  }

  /** A day, and the first and last day of every segment with their neighbours. */
  static Set<LocalDate> boundaryDays(LocalDate day, Timeline<?>... timelines) {
    Set<LocalDate> days = new TreeSet<>(Set.of(day));
    for (Timeline<?> timeline : timelines) {
      for (Segment<?> segment : timeline.segments()) {
        for (int i = -1; i <= 1; i++) {
          days.add(segment.first().plusDays(i));
          days.add(segment.last().plusDays(i));
        }
      }
    }
    days.removeIf(at -> at.isBefore(PartialDate.MIN_DAY) || at.isAfter(PartialDate.MAX_DAY));
    return days;
  }
}
