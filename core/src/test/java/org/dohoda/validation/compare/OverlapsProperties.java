package org.dohoda.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.Periods;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

class OverlapsProperties {
  @Provide
  Arbitrary<List<Period>> periods() {
    return Periods.within(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31)).list().ofMaxSize(6);
  }

  private static boolean isCertainOnADay(Period period) {
    return !period.earliestEnd().isBefore(period.latestStart());
  }

  private static Range<LocalDate> certain(Period period) {
    return Range.closed(period.latestStart(), period.earliestEnd());
  }

  @Property(tries = 2000)
  void of_givesEachPeriodThatStartsWhileAnEarlierOneLasts(@ForAll("periods") List<Period> periods) {
    List<Integer> inOrder =
        Ordering.natural()
            .onResultOf((Integer i) -> periods.get(i).latestStart())
            .immutableSortedCopy(
                IntStream.range(0, periods.size())
                    .filter(i -> isCertainOnADay(periods.get(i)))
                    .boxed()
                    .toList());
    List<Integer> meeting =
        IntStream.range(0, inOrder.size())
            .filter(
                n ->
                    inOrder.subList(0, n).stream()
                        .anyMatch(
                            earlier ->
                                certain(periods.get(earlier))
                                    .contains(periods.get(inOrder.get(n)).latestStart())))
            .mapToObj(inOrder::get)
            .toList();

    ImmutableList<Overlaps> found = Overlaps.of(periods);

    assertThat(found).extracting(Overlaps::later).containsExactlyElementsOf(meeting);
    assertThat(found)
        .allSatisfy(
            overlap -> {
              assertThat(overlap.earlier()).isNotEqualTo(overlap.later());
              Range<LocalDate> earlier = certain(periods.get(overlap.earlier()));
              assertThat(earlier.isConnected(certain(periods.get(overlap.later())))).isTrue();
            });
  }

  @Test
  void of_aPeriodThatMayBeEmpty_meetsNothingForCertain() {
    List<Period> periods =
        List.of(Period.parse("2020-01-01/2020-12-31"), Period.parse("2020-03/2020-05"));

    assertThat(Overlaps.of(periods)).containsExactly(new Overlaps(1, 0));
    assertThat(Overlaps.of(List.of(periods.get(0), Period.parse("2020/2020")))).isEmpty();
  }

  @Test
  void of_aShortPeriodWithinALongOne_leavesTheLongOneToMeetTheNext() {
    assertThat(
            Overlaps.of(
                List.of(
                    Period.parse("2020-01-01/2020-12-31"),
                    Period.parse("2020-02-01/2020-02-29"),
                    Period.parse("2020-11-01/.."))))
        .containsExactly(new Overlaps(1, 0), new Overlaps(2, 0));
  }
}
