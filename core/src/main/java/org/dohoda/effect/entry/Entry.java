package org.dohoda.effect.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.effect.facts.InstrumentFacts;
import org.dohoda.effect.facts.Range;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Party;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.time.PartialDate;
import org.dohoda.time.WorkingCalendar;

/**
 * The first day of effect, by the text that stands when it comes.
 *
 * <p>An instrument takes effect on the first day on which its text, as amended by then, says that
 * it does. So an amendment from that day or an earlier one moves it; a later one cannot, since it
 * does not change the past. Where it is not certain which amendment came first, or before the
 * effect, the day may be any that one order or another comes to.
 */
public final class Entry {
  private final EntryDay day;
  private final EntryTexts texts;
  private final PartialDate signed;

  Entry(Instrument instrument, EntryTexts texts, Optional<WorkingCalendar> calendar) {
    this.day = new EntryDay(instrument, calendar);
    this.texts = texts;
    this.signed = InstrumentFacts.of(instrument).signed();
  }

  /** Whether the text can ever say something on entry into force. */
  boolean isStated() {
    return texts.isStated();
  }

  /** Whether the text as concluded says something on entry into force. */
  boolean isStatedFirst() {
    return !texts.original().isEmpty();
  }

  /** Whether the text can ever say that it is applied for the time being before its effect. */
  boolean isProvisional() {
    return texts.ever().stream().anyMatch(each -> each.provisional().isPresent());
  }

  /** The first day of application for the time being, given the days of amendments. */
  PartialDate provisional(Function<Start, PartialDate> days) {
    return first(days, day::provisional);
  }

  /** The first day if nothing is presumed. */
  PartialDate recorded() {
    return first(Start::recorded, saying(PartialDate.notBefore(signed.earliest())));
  }

  /** The first day if effect on signature is presumed where nothing is said. */
  PartialDate presumed() {
    return first(Start::presumed, saying(signed));
  }

  /** The first day for a party, by the text that stands when it does its part. */
  PartialDate ofParty(Party party, PartialDate ofInstrument) {
    return standing(EntryDay.act(party)).stream()
        .map(provisions -> day.ofParty(party, provisions, ofInstrument))
        .reduce(Range::either)
        .orElseThrow();
  }

  /** The amendments of which it is certain that they come too late, given the first day. */
  public ImmutableList<EntryTexts.Origin> tooLate(PartialDate first) {
    return texts.versions().stream()
        .flatMap(version -> version.origin().stream())
        .filter(origin -> first.isBefore(origin.by().start().recorded()).isYes())
        .collect(ImmutableList.toImmutableList());
  }

  private PartialDate first(
      Function<Start, PartialDate> days, Function<Collection<EntryIntoForce>, PartialDate> said) {
    if (!texts.areInOrder(days)) {
      return inAnyOrder(days, said);
    }
    List<PartialDate> ways = new ArrayList<>();
    PartialDate since = PartialDate.of(PartialDate.MIN_DAY);
    ImmutableList<EntryTexts.Version> versions = texts.versions();
    for (int i = 0; i < versions.size(); i++) {
      PartialDate first = PartialDate.laterOf(since, said.apply(versions.get(i).provisions()));
      boolean last = i + 1 == versions.size();
      PartialDate next = last ? first : start(versions.get(i + 1), days);
      if (last || first.isBefore(next).isYes()) {
        ways.add(first);
        break;
      }
      since = next;
      if (first.isBefore(next).isUnknown()) {
        ways.add(upTo(first, next.plusDays(-1)));
        since = upTo(next, first);
      }
    }
    return ways.stream().reduce(Range::either).orElseThrow();
  }

  /** Not before the earliest that one provision comes to, not after the latest and all changes. */
  private PartialDate inAnyOrder(
      Function<Start, PartialDate> days, Function<Collection<EntryIntoForce>, PartialDate> said) {
    List<PartialDate> all = new ArrayList<>();
    texts.ever().forEach(each -> all.add(said.apply(ImmutableSet.of(each))));
    if (texts.maySayNothing()) {
      all.add(said.apply(ImmutableSet.of()));
    }
    PartialDate any = all.stream().reduce(Range::either).orElseThrow();
    PartialDate latest =
        texts.amendments().stream()
            .map(amendment -> days.apply(amendment.start()))
            .reduce(any, PartialDate::laterOf);
    return PartialDate.between(any.earliest(), latest.latest());
  }

  /** The first day that provisions come to, or another one if there are none. */
  private Function<Collection<EntryIntoForce>, PartialDate> saying(PartialDate unstated) {
    return provisions -> provisions.isEmpty() ? unstated : day.ofInstrument(provisions);
  }

  private static PartialDate start(EntryTexts.Version version, Function<Start, PartialDate> days) {
    return days.apply(version.origin().orElseThrow().by().start());
  }

  private static PartialDate upTo(PartialDate day, PartialDate limit) {
    return PartialDate.between(day.earliest(), PartialDate.earlierOf(day, limit).latest());
  }

  /** What the text may say on a day. */
  private Collection<ImmutableSet<EntryIntoForce>> standing(PartialDate on) {
    ImmutableList<EntryTexts.Version> versions = texts.versions();
    List<ImmutableSet<EntryIntoForce>> standing = new ArrayList<>();
    if (!texts.areInOrder(Start::recorded)) {
      Iterables.addAll(standing, Iterables.transform(texts.ever(), ImmutableSet::of));
    }
    for (int i = 0; i < versions.size(); i++) {
      boolean begun = i == 0 || !start(versions.get(i), Start::recorded).isAfter(on).isYes();
      boolean over =
          i + 1 < versions.size() && start(versions.get(i + 1), Start::recorded).isAfter(on).isNo();
      if (begun && !over) {
        standing.add(versions.get(i).provisions());
      }
    }
    return standing;
  }
}
