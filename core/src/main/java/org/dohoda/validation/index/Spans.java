package org.dohoda.validation.index;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spans of days, of which it is asked how many enclose others. Not thread-safe. */
final class Spans {
  /** From a first to a last day, both inclusive. */
  record Span(long first, long last) {
    static Span of(LocalDate first, LocalDate last) {
      return new Span(first.toEpochDay(), last.toEpochDay());
    }

    static Span of(Range<LocalDate> range) {
      return new Span(
          range.hasLowerBound()
              ? range.lowerEndpoint().toEpochDay()
                  + (range.lowerBoundType() == BoundType.CLOSED ? 0 : 1)
              : Long.MIN_VALUE,
          range.hasUpperBound()
              ? range.upperEndpoint().toEpochDay()
                  - (range.upperBoundType() == BoundType.CLOSED ? 0 : 1)
              : Long.MAX_VALUE);
    }
  }

  private final List<Span> spans = new ArrayList<>();

  void add(Range<LocalDate> range) {
    spans.add(Span.of(range));
  }

  /** For each of some spans, how many of these enclose it; n spans and questions take n log n. */
  int[] enclosing(List<Span> asked) {
    List<Span> byFirst = new ArrayList<>(spans);
    byFirst.sort(Comparator.comparingLong(Span::first));
    long[] lasts = spans.stream().mapToLong(Span::last).sorted().distinct().toArray();
    int[] begun = new int[lasts.length + 1];
    int[] found = new int[asked.size()];
    int next = 0;
    for (int question : inOrder(asked)) {
      Span span = asked.get(question);
      while (next < byFirst.size() && byFirst.get(next).first() <= span.first()) {
        count(begun, atLeast(lasts, byFirst.get(next++).last()));
      }
      found[question] = next - counted(begun, atLeast(lasts, span.last()));
    }
    return found;
  }

  private static int[] inOrder(List<Span> asked) {
    return IntStream.range(0, asked.size())
        .boxed()
        .sorted(Comparator.comparingLong(i -> asked.get(i).first()))
        .mapToInt(i -> i)
        .toArray();
  }

  /** The place of the first number that is not below a limit. */
  private static int atLeast(long[] sorted, long limit) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < limit) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Counts one more at a place of a binary indexed tree. */
  private static void count(int[] tree, int place) {
    for (int i = place + 1; i < tree.length; i += i & -i) {
      tree[i]++;
    }
  }

  /** How many were counted before a place. */
  private static int counted(int[] tree, int place) {
    int sum = 0;
    for (int i = place; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }
}
