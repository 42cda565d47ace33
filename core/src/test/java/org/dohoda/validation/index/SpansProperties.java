package org.dohoda.validation.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.DayRanges;
import org.dohoda.validation.index.Spans.Span;

class SpansProperties {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 1, 31);

  @Provide
  Arbitrary<List<Range<LocalDate>>> ranges() {
    return DayRanges.dayRanges(FIRST, LAST).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Span>> questions() {
    return DayRanges.bounded(FIRST, LAST)
        .map(range -> Span.of(range.lowerEndpoint(), range.upperEndpoint()))
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 1000)
  void enclosing_isTheCountOfRangesThatHoldBothEnds(
      @ForAll("ranges") List<Range<LocalDate>> ranges, @ForAll("questions") List<Span> questions) {
    Spans spans = new Spans();
    ranges.forEach(spans::add);

    assertThat(spans.enclosing(questions))
        .containsExactly(
            questions.stream()
                .mapToInt(
                    asked ->
                        (int)
                            ranges.stream()
                                .filter(r -> r.contains(LocalDate.ofEpochDay(asked.first())))
                                .filter(r -> r.contains(LocalDate.ofEpochDay(asked.last())))
                                .count())
                .toArray());
  }

  @Property(tries = 100)
  void enclosing_orderOfRanges_doesNotMatter(
      @ForAll("ranges") List<Range<LocalDate>> ranges, @ForAll("questions") List<Span> questions) {
    Spans spans = new Spans();
    ranges.forEach(spans::add);
    Spans reversed = new Spans();
    ImmutableList.copyOf(ranges).reverse().forEach(reversed::add);

    assertThat(reversed.enclosing(questions)).containsExactly(spans.enclosing(questions));
  }
}
