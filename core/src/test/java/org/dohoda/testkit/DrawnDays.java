package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dohoda.source.Attestation;
import org.dohoda.time.Bound;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/** Days and periods around the day of the question. */
record DrawnDays(Dice dice, Tendency tendency) {
  /** The day of the question. */
  static final LocalDate DAY = LocalDate.of(2023, 6, 15);

  /** A date that the day of the question is after, on or before, or that leaves this open. */
  PartialDate past() {
    return dice.chance(tendency.gaps())
        ? around()
        : dice.one(
            PartialDate.of(2020, 3, 1),
            PartialDate.ofYear(2021),
            PartialDate.of(DAY.minusDays(1)),
            PartialDate.of(DAY));
  }

  PartialDate future() {
    return dice.chance(tendency.gaps())
        ? around()
        : dice.one(
            PartialDate.of(2026, 12, 31),
            PartialDate.ofYear(2024),
            PartialDate.of(DAY.plusDays(1)),
            PartialDate.of(DAY));
  }

  /** A date of which it is open whether it lies before or after the day. */
  PartialDate around() {
    return dice.one(
        PartialDate.ofYear(2023),
        PartialDate.between(DAY, DAY.plusDays(9)),
        PartialDate.between(DAY.minusDays(9), DAY),
        PartialDate.notAfter(DAY.plusDays(30)),
        PartialDate.unknown());
  }

  /** A period that holds on the day, mostly. */
  Period period() {
    if (dice.chance(tendency.over())) {
      return dice.one(
          Period.of(PartialDate.of(2020, 1, 1), PartialDate.of(DAY.minusDays(1))),
          Period.of(PartialDate.ofYear(2025), PartialDate.ofYear(2026)));
    }
    Bound start =
        dice.chance(tendency.gaps())
            ? dice.one(Bound.UNKNOWN, Bound.of(around()))
            : dice.one(Bound.OPEN, Bound.of(past()));
    Bound end =
        dice.chance(tendency.gaps())
            ? dice.one(Bound.UNKNOWN, Bound.UNKNOWN, Bound.of(around()))
            : dice.one(Bound.OPEN, Bound.of(future()));
    return possible(start, end) ? Period.of(start, end) : Period.of(Bound.OPEN, end);
  }

  private static boolean possible(Bound start, Bound end) {
    return start.date().isEmpty()
        || end.date().isEmpty()
        || !end.date().get().isBefore(start.date().get()).isYes();
  }

  Optional<Period> maybePeriod(int percent) {
    return dice.maybe(percent, this::period);
  }

  List<Attestation> attestations(int percent) {
    return dice.maybe(
            percent,
            () ->
                Attestation.of(
                    dice.one(
                        PartialDate.of(DAY.minusDays(40)),
                        PartialDate.of(DAY),
                        PartialDate.ofYear(2022),
                        PartialDate.of(DAY.plusDays(5)))))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }
}
