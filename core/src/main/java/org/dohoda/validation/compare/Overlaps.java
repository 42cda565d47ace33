package org.dohoda.validation.compare;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dohoda.time.Period;

/**
 * Periods of a list that certainly share a day: each that does once, with one that it meets.
 *
 * @param later the number of the period that starts later
 * @param earlier the number of one that still lasts then
 */
public record Overlaps(int later, int earlier) {

  public static ImmutableList<Overlaps> of(List<Period> periods) {
    if (periods.size() < 2) {
      return ImmutableList.of();
    }
    List<Integer> certain =
        IntStream.range(0, periods.size())
            .filter(i -> !periods.get(i).earliestEnd().isBefore(periods.get(i).latestStart()))
            .boxed()
            .sorted(Comparator.comparing(i -> periods.get(i).latestStart()))
            .toList();
    ImmutableList.Builder<Overlaps> found = ImmutableList.builder();
    Optional<Integer> longest = Optional.empty();
    for (Integer each : certain) {
      Period period = periods.get(each);
      if (longest.isPresent()) {
        Period other = periods.get(longest.get());
        if (!period.latestStart().isAfter(other.earliestEnd())) {
          found.add(new Overlaps(each, longest.get()));
        }
      }
      if (longest.isEmpty()
          || period.earliestEnd().isAfter(periods.get(longest.get()).earliestEnd())) {
        longest = Optional.of(each);
      }
    }
    return found.build();
  }
}
