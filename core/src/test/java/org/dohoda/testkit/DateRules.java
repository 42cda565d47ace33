package org.dohoda.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dohoda.id.OrganizationId;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.DerivedRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;

/** Generators of {@link DateRule}s, their {@link TimeSpan}s, {@link Anchor}s and known events. */
public final class DateRules {
  private static final int DEEPEST = 3;
  private static final Arbitrary<DateRule> RULES = Drawing.of(() -> dateRules(DEEPEST));

  private DateRules() {}

  /** Rules of every kind, nested up to three deep. */
  public static Arbitrary<DateRule> dateRules() {
    return RULES;
  }

  /** Time spans of every unit, of up to 40 units. */
  public static Arbitrary<TimeSpan> timeSpans() {
    return timeSpans(40);
  }

  /** {@return spans of about a year at most, other than of working days} */
  public static Arbitrary<TimeSpan> shortSpans() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 400).map(TimeSpan::days),
        Arbitraries.integers().between(1, 52).map(TimeSpan::weeks),
        Arbitraries.integers().between(1, 13).map(TimeSpan::months),
        Arbitraries.just(TimeSpan.years(1)),
        Arbitraries.integers().between(1, 100).map(TimeSpan::hours));
  }

  /** Time spans of every unit, half of them of up to 40 units, the others of any number. */
  public static Arbitrary<TimeSpan> timeSpansOfAnyLength() {
    return Arbitraries.oneOf(timeSpans(), timeSpans(9999));
  }

  private static Arbitrary<TimeSpan> timeSpans(int most) {
    return Combinators.combine(
            Arbitraries.integers().between(1, most), Arbitraries.of(TimeSpan.Unit.class))
        .as(TimeSpan::new);
  }

  /** Time spans that lead from a day to one day: of hours, those that make full days. */
  public static Arbitrary<TimeSpan> exactSpans() {
    return timeSpans().map(span -> ofFullDays(span.amount(), span.unit()));
  }

  private static TimeSpan ofFullDays(int amount, TimeSpan.Unit unit) {
    return new TimeSpan(unit == TimeSpan.Unit.HOURS ? amount * 24 : amount, unit);
  }

  /** Anchors of every kind. */
  public static Arbitrary<Anchor> anchors() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(Anchor.Milestone.class).map(anchor -> anchor)),
        Tuple.of(
            1,
            Arbitraries.of("asz", "liberecky-kraj")
                .map(OrganizationId::of)
                .map(Anchor::signatureOf)),
        Tuple.of(1, Arbitraries.of("kick-off", "první schůzka").map(Anchor::event)));
  }

  /** {@return the days of some events in the years 2012 to 2024} */
  public static Arbitrary<KnownEvents> knownEvents() {
    return knownEvents(LocalDate.of(2012, 1, 1), LocalDate.of(2024, 12, 31));
  }

  /** The days of some events, from {@code first} to {@code last}. */
  public static Arbitrary<KnownEvents> knownEvents(LocalDate first, LocalDate last) {
    return Arbitraries.maps(anchors(), PartialDates.within(first, last))
        .ofMaxSize(8)
        .map(KnownEvents::of);
  }

  /**
   * Rules that come to one day if the day of effect is known.
   *
   * @param first the first fixed day
   * @param last the last fixed day
   * @param depth how deep they are nested
   */
  public static Arbitrary<DateRule> exact(LocalDate first, LocalDate last, int depth) {
    Arbitrary<TimeSpan> spans = timeSpans(12).map(span -> ofFullDays(span.amount(), span.unit()));
    Arbitrary<DateRule> simple =
        Arbitraries.oneOf(
            LocalDates.between(first, last).map(PartialDate::of).map(DateRule::fixed),
            Arbitraries.just(DateRule.on(Anchor.EFFECT)),
            spans.map(span -> DateRule.after(span, Anchor.EFFECT, DateRule.SpanEnd.ANNIVERSARY)),
            spans.map(span -> DateRule.before(span, Anchor.EFFECT)));
    if (depth == 1) {
      return simple;
    }
    Arbitrary<DateRule> inner = exact(first, last, depth - 1);
    return Arbitraries.oneOf(
            simple,
            Combinators.combine(
                    inner,
                    Arbitraries.of(DateRule.Edge.class),
                    Arbitraries.integers().between(0, 3),
                    Arbitraries.of(CalendarUnit.class))
                .as(DerivedRule.Rounded::new),
            Combinators.combine(inner, inner, inner).as((a, b, c) -> DateRule.earlierOf(a, b, c)),
            Combinators.combine(inner, inner).as((a, b) -> DateRule.laterOf(a, b)),
            inner.map(DateRule::orNextWorkingDay),
            inner.map(DateRule::orPreviousWorkingDay))
        .withoutEdgeCases();
  }

  private static Arbitrary<DateRule> dateRules(int depth) {
    Arbitrary<DateRule> simple =
        Arbitraries.oneOf(
            PartialDates.partialDates().map(DateRule::fixed),
            anchors().map(DateRule::on),
            Combinators.combine(timeSpans(), anchors(), Arbitraries.of(DateRule.SpanEnd.class))
                .as(DateRule::after),
            Combinators.combine(timeSpans(), anchors()).as(DateRule::before),
            Arbitraries.of(DateRule.nextMeeting(), DateRule.withoutDelay()));
    if (depth == 1) {
      return simple;
    }
    Arbitrary<DateRule> inner = Drawing.of(() -> dateRules(depth - 1));
    return Arbitraries.oneOf(
        simple,
        Combinators.combine(inner, inner).as(DateRule::window),
        Combinators.combine(
                inner,
                Arbitraries.of(DateRule.Edge.class),
                Arbitraries.integers().between(0, 5),
                Arbitraries.of(CalendarUnit.class))
            .as(DerivedRule.Rounded::new),
        Combinators.combine(inner, inner).as((a, b) -> DateRule.earlierOf(a, b)),
        Combinators.combine(inner, inner).as((a, b) -> DateRule.laterOf(a, b)),
        Combinators.combine(inner, Arbitraries.of(DerivedRule.Direction.class))
            .as(DerivedRule.OrWorkingDay::new));
  }
}
