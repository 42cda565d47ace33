package org.dohoda.effect.end;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Throughout;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.time.PartialDate;

/** The recorded ends that come when an instrument is over without them. */
public final class LateEnds {
  /** A party leaves, or the instrument is ended or notice is given, when it is over already. */
  public static final ProblemKind LATE =
      ProblemKind.warning("instrument.ended-after-its-end")
          .czech(
              "Ukončení, výpověď nebo odchod je zaznamenán ke dni {day}, listina však i bez něj"
                  + " skončila už {end}.",
              "Jeden z obou dnů nesedí, nebo chybí, co dobu prodloužilo. Opravte den, nebo zapište"
                  + " prodloužení či dodatek.")
          .english(
              "An end, a notice or a leaving is recorded on {day}, but even without it the instrument"
                  + " was over on {end}.",
              "One of the two days is wrong, or what prolonged the term is missing. Correct the day,"
                  + " or record the renewal or the amendment.")
          .build();

  /** The day of an end, and where it is recorded. */
  private record RecordedEnd(ModelPath path, PartialDate day) {}

  private LateEnds() {}

  /**
   * The ends that are too late.
   *
   * @param instrument the instrument
   * @param whole when it is in effect
   * @param hasTerm whether something may fix its end that an event would set aside
   * @param without when it would be in effect {@linkplain #without without these ends}
   */
  public static ImmutableList<Problem> of(
      Instrument instrument, Holding whole, boolean hasTerm, Supplier<Holding> without) {
    List<RecordedEnd> ends = recorded(instrument);
    if (ends.isEmpty()
        || !(hasTerm || ends.stream().anyMatch(end -> Throughout.of(whole, end.day()).isNo()))) {
      return ImmutableList.of();
    }
    Holding other = without.get();
    ImmutableList.Builder<Problem> late = ImmutableList.builder();
    for (RecordedEnd end : ends) {
      over(other, end.day())
          .ifPresent(
              last ->
                  late.add(LATE.at(end.path()).with("day", end.day()).with("end", last).build()));
    }
    return late.build();
  }

  /** Whether ends are recorded of an instrument. */
  public static boolean areRecorded(Instrument instrument) {
    return !recorded(instrument).isEmpty();
  }

  private static List<RecordedEnd> recorded(Instrument instrument) {
    ImmutableList.Builder<RecordedEnd> ends = ImmutableList.builder();
    if (instrument instanceof Memorandum memorandum) {
      for (int i = 0; i < memorandum.parties().size(); i++) {
        Party party = memorandum.parties().get(i);
        if (party.lastDay().isPresent()) {
          ModelPath path = Paths.party(memorandum.id(), party.organization());
          ends.add(new RecordedEnd(path.member("lastDay"), party.lastDay().get()));
        }
      }
    }
    for (int i = 0; i < instrument.events().size(); i++) {
      InstrumentEvent event = instrument.events().get(i);
      if (isEnd(event)) {
        ModelPath path = Paths.event(instrument.id(), i);
        ends.add(new RecordedEnd(path.member("on"), event.on()));
      }
    }
    return ends.build();
  }

  private static boolean isEnd(InstrumentEvent event) {
    return event.type() == InstrumentEvent.Type.TERMINATED
        || event.type() == InstrumentEvent.Type.NOTICE_GIVEN;
  }

  /** The last day on which something may hold, if that certainly is before a day. */
  private static Optional<LocalDate> over(Holding holding, PartialDate day) {
    return Throughout.of(holding, day).isNo()
        ? holding.validity(Set.of()).timeline().lastUntil(day.earliest(), truth -> !truth.isNo())
        : Optional.empty();
  }

  /** An instrument as if nothing of the kind were recorded. */
  public static Instrument without(Instrument instrument) {
    ImmutableList<InstrumentEvent> events =
        instrument.events().stream().filter(event -> !isEnd(event)).collect(toImmutableList());
    if (instrument instanceof Amendment amendment) {
      return amendment.toBuilder().events(events).build();
    }
    if (instrument instanceof ProcedureRules rules) {
      return rules.toBuilder().events(events).build();
    }
    Memorandum memorandum = (Memorandum) instrument;
    return memorandum.toBuilder()
        .events(events)
        .parties(
            memorandum.parties().stream()
                .map(party -> party.toBuilder().lastDay(Optional.empty()).build())
                .collect(toImmutableList()))
        .build();
  }
}
