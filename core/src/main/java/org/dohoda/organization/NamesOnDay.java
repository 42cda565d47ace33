package org.dohoda.organization;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Presumption;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/**
 * What is known of the names of an organisation or body on a day: those that it certainly bears,
 * and those that it may bear. No name is guessed: a name without a recorded period is possible on
 * every day and certain on none.
 *
 * <p>Every certain name is possible too. Several may be certain at once: a full name and a short
 * one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param certain the names borne for certain, in recorded order
 * @param possible the names that may be borne, in recorded order
 */
public record NamesOnDay(
    ImmutableSet<LocalizedText> certain, ImmutableSet<LocalizedText> possible) {
  private static final NamesOnDay NONE = new NamesOnDay(ImmutableSet.of(), ImmutableSet.of());

  /**
   * Checks that what is certain is possible.
   *
   * @param certain the names borne for certain
   * @param possible the names that may be borne
   * @throws IllegalArgumentException if a certain name is not possible
   */
  public NamesOnDay {
    Arguments.notNull("certain", certain);
    Arguments.notNull("possible", possible);
    Arguments.check(possible.containsAll(certain), "certain", "must be possible as well", certain);
  }

  /**
   * {@return what is known of the names on a day}
   *
   * @param names the names with their periods
   * @param day the day asked about
   * @param presumptions what may be presumed of names: {@link Presumption#CONTINUES}, others do not
   *     matter
   */
  public static NamesOnDay of(
      Iterable<TimedName> names, LocalDate day, Set<Presumption> presumptions) {
    Arguments.notNull("day", day);
    Set<Presumption> fitting = TimedRelation.continuing(presumptions);
    NamesOnDay known = NONE;
    for (TimedName name : names) {
      known = known.with(name.name(), name.period().presuming(fitting).on(day));
    }
    return known;
  }

  /**
   * {@return what is known of the names on every day}
   *
   * @param names the names with their periods
   * @param presumptions what may be presumed of names: {@link Presumption#CONTINUES}, others do not
   *     matter
   */
  public static Timeline<NamesOnDay> timeline(
      Iterable<TimedName> names, Set<Presumption> presumptions) {
    Set<Presumption> fitting = TimedRelation.continuing(presumptions);
    Timeline<NamesOnDay> known = Timeline.constant(NONE);
    for (TimedName name : names) {
      known =
          known.combine(
              name.period().presuming(fitting).validity().timeline(),
              (before, truth) -> before.with(name.name(), truth));
    }
    return known;
  }

  /** {@return the name if exactly one is certain; others may still be possible} */
  public Optional<LocalizedText> only() {
    return certain.size() == 1 ? certain.stream().findFirst() : Optional.empty();
  }

  private NamesOnDay with(LocalizedText name, Truth borne) {
    if (borne.isNo()) {
      return this;
    }
    return new NamesOnDay(borne.isYes() ? plus(certain, name) : certain, plus(possible, name));
  }

  private static ImmutableSet<LocalizedText> plus(
      ImmutableSet<LocalizedText> names, LocalizedText name) {
    return ImmutableSet.<LocalizedText>builder().addAll(names).add(name).build();
  }
}
