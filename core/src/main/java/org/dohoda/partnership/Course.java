package org.dohoda.partnership;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.dohoda.partnership.StatusGround.Basis;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problems;
import org.dohoda.time.Timeline;

/** What follows from the episodes of a partnership: spans of days with what is possible in them. */
final class Course {
  private static final Class<PartnershipStatus> STATUS = PartnershipStatus.class;

  private final ImmutableList<Span> spans;
  private final Timeline<ImmutableSet<PartnershipStatus>> timeline;
  private final Problems problems;

  /** Statuses possible from a day until the day before another. */
  private record Span(int first, int end, StatusGround ground) {
    static Span of(int first, int end, StatusGround ground) {
      int clipped = Math.min(end, RecordedEvent.MAX + 1);
      return new Span(Math.max(first, RecordedEvent.MIN), clipped, ground);
    }
  }

  private Course(
      ImmutableList<Span> spans,
      Timeline<ImmutableSet<PartnershipStatus>> timeline,
      Problems problems) {
    this.spans = spans;
    this.timeline = timeline;
    this.problems = problems;
  }

  static Course of(List<Episode> episodes) {
    ImmutableList<RecordedEvent> events = RecordedEvent.of(episodes);
    RecordedDays days = new RecordedDays(events);
    Links links = new Links(events, days);
    ImmutableList<Span> spans = spans(events, days, links);
    Problems problems = Problems.copyOf(Iterables.concat(days.problems(), links.problems()));
    return new Course(spans, union(spans), problems);
  }

  Timeline<ImmutableSet<PartnershipStatus>> timeline() {
    return timeline;
  }

  Problems problems() {
    return problems;
  }

  ImmutableList<StatusGround> grounds(LocalDate day) {
    long number = day.toEpochDay();
    return spans.stream()
        .filter(span -> span.first() <= number && number < span.end())
        .map(Span::ground)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Span> spans(
      ImmutableList<RecordedEvent> events, RecordedDays days, Links links) {
    if (events.isEmpty()) {
      ImmutableSet<PartnershipStatus> any = Sets.immutableEnumSet(EnumSet.allOf(STATUS));
      StatusGround nothing = new StatusGround(Basis.NOTHING_RECORDED, any, Optional.empty());
      return ImmutableList.of(Span.of(RecordedEvent.ALWAYS, RecordedEvent.NEVER, nothing));
    }
    List<Span> spans = new ArrayList<>();
    ImmutableSet<PartnershipStatus> before =
        links.gapBefore(0).orElse(Sets.immutableEnumSet(PartnershipStatus.NONE));
    spans.add(
        Span.of(
            RecordedEvent.ALWAYS,
            days.latest(0),
            ground(Basis.BEFORE, before, events.get(0).path())));
    for (int i = 0; i < events.size(); i++) {
      ModelPath path = events.get(i).path();
      int next = days.latest(i + 1);
      ImmutableSet<PartnershipStatus> status = Sets.immutableEnumSet(events.get(i).status());
      spans.add(Span.of(days.earliest(i), next, ground(Basis.EVENT, status, path)));
      int release = days.release(i);
      links
          .gapBefore(i + 1)
          .map(gap -> ground(Basis.UNRECORDED_CHANGE, gap, path))
          .ifPresent(ground -> spans.add(Span.of(release, next, ground)));
    }
    return spans.stream()
        .filter(span -> span.first() < span.end())
        .collect(ImmutableList.toImmutableList());
  }

  private static StatusGround ground(
      Basis basis, ImmutableSet<PartnershipStatus> statuses, ModelPath path) {
    return new StatusGround(basis, statuses, Optional.of(path));
  }

  /** The union of the spans, day by day, by counting how many spans allow each status. */
  private static Timeline<ImmutableSet<PartnershipStatus>> union(List<Span> spans) {
    ListMultimap<Integer, PartnershipStatus> begin =
        MultimapBuilder.treeKeys().arrayListValues().build();
    ListMultimap<Integer, PartnershipStatus> end =
        MultimapBuilder.treeKeys().arrayListValues().build();
    for (Span span : spans) {
      begin.putAll(span.first(), span.ground().statuses());
      end.putAll(span.end(), span.ground().statuses());
    }
    ImmutableSortedMap.Builder<LocalDate, ImmutableSet<PartnershipStatus>> possible =
        ImmutableSortedMap.naturalOrder();
    EnumMultiset<PartnershipStatus> now = EnumMultiset.create(STATUS);
    for (int day : ImmutableSortedSet.copyOf(Sets.union(begin.keySet(), end.keySet()))) {
      if (day <= RecordedEvent.MAX) {
        now.addAll(begin.get(day));
        Multisets.removeOccurrences(now, end.get(day));
        possible.put(LocalDate.ofEpochDay(day), Sets.immutableEnumSet(now.elementSet()));
      }
    }
    return Timeline.of(possible.buildOrThrow());
  }
}
