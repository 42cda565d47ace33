package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final LocalDate FOUNDED = LocalDate.of(2008, 2, 1);
  private static final LocalDate MOVED = LocalDate.of(2020, 1, 1);
  private static final Timeline<String> WITHIN =
      Timeline.builder("none").change(FOUNDED, "office").change(MOVED, "ministry").build();

  @Test
  void on_boundaryDays() {
    assertThat(WITHIN.on(PartialDate.MIN_DAY)).isEqualTo("none");
    assertThat(WITHIN.on(FOUNDED.minusDays(1))).isEqualTo("none");
    assertThat(WITHIN.on(FOUNDED)).isEqualTo("office");
    assertThat(WITHIN.on(MOVED.minusDays(1))).isEqualTo("office");
    assertThat(WITHIN.on(MOVED)).isEqualTo("ministry");
    assertThat(WITHIN.on(PartialDate.MAX_DAY)).isEqualTo("ministry");
    assertThat(WITHIN.onEpochDay((int) MOVED.toEpochDay())).isEqualTo("ministry");
  }

  @Test
  void on_outsideTheYears_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WITHIN.on(PartialDate.MIN_DAY.minusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WITHIN.on(PartialDate.MAX_DAY.plusDays(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> WITHIN.onEpochDay(Integer.MAX_VALUE));
    assertThatIllegalArgumentException().isThrownBy(() -> WITHIN.onEpochDay(Days.MIN - 1));
  }

  @Test
  void segments_coverAllDays() {
    assertThat(WITHIN.segments())
        .containsExactly(
            new Segment<>(PartialDate.MIN_DAY, FOUNDED.minusDays(1), "none"),
            new Segment<>(FOUNDED, MOVED.minusDays(1), "office"),
            new Segment<>(MOVED, PartialDate.MAX_DAY, "ministry"));
    assertThat(WITHIN.segmentOn(FOUNDED)).isEqualTo(WITHIN.segments().get(1));
    assertThat(WITHIN).hasToString("{0001-01-01=none, 2008-02-01=office, 2020-01-01=ministry}");
  }

  @Test
  void builder_mergesEqualNeighbours() {
    assertThat(Timeline.builder("a").change(FOUNDED, "a").build())
        .isEqualTo(Timeline.constant("a"));
    assertThat(Timeline.builder("a").change(FOUNDED, "b").change(FOUNDED, "a").build())
        .isEqualTo(Timeline.constant("a"));
    assertThat(Timeline.builder("a").change(PartialDate.MIN_DAY, "b").build())
        .isEqualTo(Timeline.constant("b"));
  }

  @Test
  void builder_wrongOrder_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timeline.builder("a").change(MOVED, "a").change(FOUNDED, "b"))
        .withMessage("first: must not be before 2020-01-01, was '2008-02-01'");
  }

  @Test
  void of_map() {
    assertThat(
            Timeline.of(
                ImmutableSortedMap.of(
                    PartialDate.MIN_DAY, "none", FOUNDED, "office", MOVED, "ministry")))
        .isEqualTo(WITHIN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timeline.of(ImmutableSortedMap.of(FOUNDED, "office")))
        .withMessageStartingWith("valuesByFirstDay: must begin on 0001-01-01");
  }

  @Test
  void firstFromLastUntil_nearestDays() {
    assertThat(WITHIN.firstFrom(PartialDate.MIN_DAY, "office"::equals)).contains(FOUNDED);
    assertThat(WITHIN.firstFrom(FOUNDED.plusDays(9), "office"::equals))
        .contains(FOUNDED.plusDays(9));
    assertThat(WITHIN.firstFrom(MOVED, "office"::equals)).isEmpty();
    assertThat(WITHIN.lastUntil(PartialDate.MAX_DAY, "office"::equals))
        .contains(MOVED.minusDays(1));
    assertThat(WITHIN.lastUntil(FOUNDED.minusDays(1), "office"::equals)).isEmpty();
  }

  @Test
  void segment_wrongOrder_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Segment<>(MOVED, FOUNDED, "a"));
  }
}
