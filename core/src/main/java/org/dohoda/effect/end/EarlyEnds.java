package org.dohoda.effect.end;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.condition.Actor;
import org.dohoda.effect.facts.Found;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.Range;
import org.dohoda.effect.wording.ClauseNesting;
import org.dohoda.effect.wording.TextHistory;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.WorkingCalendar;

/**
 * The ends that events bring about, by the provisions on termination that then stand in the text.
 *
 * @param instrument the instrument
 * @param nesting its clauses
 * @param wordings their wordings
 * @param known the known events
 * @param calendar the working days
 */
public record EarlyEnds(
    Instrument instrument,
    ClauseNesting nesting,
    List<TextHistory.Wording> wordings,
    KnownEvents known,
    Optional<WorkingCalendar> calendar) {

  /** All ends; where there are no more than two parties, none of them can go on alone. */
  public ImmutableList<EarlyEnd> all(int seats) {
    ImmutableList.Builder<EarlyEnd> ends = ImmutableList.builder();
    for (int i = 0; i < instrument.events().size(); i++) {
      InstrumentEvent event = instrument.events().get(i);
      ModelPath path = Paths.event(instrument.id(), i);
      if (event.type() == InstrumentEvent.Type.TERMINATED) {
        boolean forAll = seats <= 2 || event.party().isEmpty() || endsForAll(event);
        ends.add(end(event, path, forAll, Optional.of(event.on())));
      } else if (event.type() == InstrumentEvent.Type.NOTICE_GIVEN) {
        ends.add(end(event, path, seats <= 2 || endsForAll(event), lastDay(event)));
      }
    }
    return ends.build();
  }

  private static EarlyEnd end(
      InstrumentEvent event, ModelPath path, boolean forAll, Optional<PartialDate> stated) {
    PartialDate last = stated.orElseGet(() -> PartialDate.notBefore(event.on().earliest()));
    ModelPath place = path.member(event.on().equals(last) ? "on" : "end");
    Ending ending = Ending.on(new DayFact(DayKind.EFFECT_END, place, last));
    return new EarlyEnd(event, path, forAll, stated.isPresent(), ending);
  }

  private boolean endsForAll(InstrumentEvent event) {
    List<Termination> terminations = terminations(event);
    return !terminations.isEmpty()
        && terminations.stream().allMatch(t -> t.reach() == TerminationReach.ALL);
  }

  /** The last day after a notice, if a provision says. */
  private Optional<PartialDate> lastDay(InstrumentEvent notice) {
    KnownEvents counted = known.with(Termination.NOTICE, notice.on());
    List<PartialDate> days = new ArrayList<>();
    for (Termination termination : terminations(notice)) {
      termination
          .lastDay()
          .map(rule -> rule.resolve(counted, calendar).day().orElse(PartialDate.unknown()))
          .ifPresent(days::add);
    }
    return days.stream().reduce(Range::either);
  }

  private List<Termination> terminations(InstrumentEvent event) {
    List<Termination> found = new ArrayList<>();
    for (TextHistory.Wording wording : wordings) {
      if (mayStandOn(event.on(), wording)) {
        for (Found<Termination> each :
            Found.in(wording.clause(), wording.path(), Termination.class)) {
          if (mayBeUsedBy(event.party(), each.provision())) {
            found.add(each.provision());
          }
        }
      }
    }
    return found;
  }

  private boolean mayStandOn(PartialDate day, TextHistory.Wording wording) {
    Holding text = nesting.inText(wording);
    return !text.on(day.earliest(), Set.of()).isNo() || !text.on(day.latest(), Set.of()).isNo();
  }

  private static boolean mayBeUsedBy(Optional<OrganizationId> party, Termination termination) {
    return party.isEmpty()
        || termination.bearers().stream().anyMatch(bearer -> mayBe(bearer, party.get()));
  }

  private static boolean mayBe(Bearer bearer, OrganizationId party) {
    if (bearer instanceof Bearer.Together together) {
      return together.bearers().stream().anyMatch(each -> mayBe(each, party));
    }
    return !(bearer instanceof Bearer.Named named)
        || !(named.actor() instanceof Actor.OfOrganization organization)
        || organization.id().equals(party);
  }
}
