package org.dohoda.effect.end;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dohoda.effect.facts.Found;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Range;
import org.dohoda.effect.facts.Throughout;
import org.dohoda.effect.wording.ClauseNesting;
import org.dohoda.effect.wording.TextHistory;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.dohoda.time.WorkingCalendar;

/**
 * The ends that events bring about, by the provisions on termination that then stand in the text.
 *
 * @param instrument the instrument
 * @param nesting its clauses
 * @param wordings their wordings
 * @param begun the beginning, with the known events
 * @param calendar the working days
 * @param users who may use a provision
 */
public record EarlyEnds(
    Instrument instrument,
    ClauseNesting nesting,
    List<TextHistory.Wording> wordings,
    Begun begun,
    Optional<WorkingCalendar> calendar,
    Users users) {

  /**
   * A provision that may stand in the text when somebody acts who may use it, and whether it is.
   */
  private record Usable(Termination termination, Truth truth) {}

  /** All ends; where there are no more than two parties, none of them can go on alone. */
  public ImmutableList<EarlyEnd> all(int seats) {
    ImmutableList.Builder<EarlyEnd> ends = ImmutableList.builder();
    for (int i = 0; i < instrument.events().size(); i++) {
      InstrumentEvent event = instrument.events().get(i);
      ModelPath path = Paths.event(instrument.id(), i);
      if (event.type() == InstrumentEvent.Type.TERMINATED) {
        Truth forAll = Truth.of(seats <= 2 || event.party().isEmpty()).or(endsForAll(event));
        ends.add(end(event, path, forAll, as -> Optional.of(event.on())));
      } else if (event.type() == InstrumentEvent.Type.NOTICE_GIVEN) {
        Truth forAll = Truth.of(seats <= 2).or(endsForAll(event));
        ends.add(end(event, path, forAll, as -> lastDay(event, as.known())));
      }
    }
    return ends.build();
  }

  private EarlyEnd end(
      InstrumentEvent event,
      ModelPath path,
      Truth forAll,
      Function<Begun.As, Optional<PartialDate>> stated) {
    boolean isStated = stated.apply(begun.recorded()).isPresent();
    Holding until = begun.holding(as -> until(event, path, stated.apply(as)));
    return new EarlyEnd(event, path, forAll, isStated, new Ending(until));
  }

  private static Holding until(
      InstrumentEvent event, ModelPath path, Optional<PartialDate> stated) {
    PartialDate last = stated.orElseGet(() -> PartialDate.notBefore(event.on().earliest()));
    ModelPath place = path.member(event.on().equals(last) ? "on" : "end");
    return Ending.on(new DayFact(DayKind.EFFECT_END, place, last)).until();
  }

  /** Whether it ends for all: unknown if provisions of another reach may have been used as well. */
  private Truth endsForAll(InstrumentEvent event) {
    List<Usable> usable = usable(event);
    boolean possible = usable.stream().anyMatch(EarlyEnds::reachesAll);
    boolean certain =
        usable.stream().allMatch(EarlyEnds::reachesAll)
            && usable.stream().anyMatch(each -> each.truth().isYes());
    return possible && !certain ? Truth.UNKNOWN : Truth.of(possible);
  }

  private static boolean reachesAll(Usable usable) {
    return usable.termination().reach() == TerminationReach.ALL;
  }

  /** The last day after a notice, if a provision says; one that does not say leaves it open. */
  private Optional<PartialDate> lastDay(InstrumentEvent notice, KnownEvents known) {
    KnownEvents counted = known.with(Termination.NOTICE, notice.on());
    List<PartialDate> days = new ArrayList<>();
    boolean stated = false;
    for (Usable usable : usable(notice)) {
      Optional<DateRule> rule = usable.termination().lastDay();
      stated |= rule.isPresent();
      days.add(
          rule.map(each -> each.resolve(counted, calendar).day().orElse(PartialDate.unknown()))
              .orElseGet(() -> PartialDate.notBefore(notice.on().earliest())));
    }
    return stated ? days.stream().reduce(Range::either) : Optional.empty();
  }

  private List<Usable> usable(InstrumentEvent event) {
    List<Usable> found = new ArrayList<>();
    for (TextHistory.Wording wording : wordings) {
      Truth stands = Throughout.of(nesting.inText(wording), event.on());
      if (!stands.isNo()) {
        for (Found<Termination> each :
            Found.in(wording.clause(), wording.path(), Termination.class)) {
          Truth truth = stands.and(users.mayUse(event.party(), each.provision()));
          if (!truth.isNo()) {
            found.add(new Usable(each.provision(), truth));
          }
        }
      }
    }
    return found;
  }
}
