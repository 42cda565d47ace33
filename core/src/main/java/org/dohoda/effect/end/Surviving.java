package org.dohoda.effect.end;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.dohoda.effect.facts.Found;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Survival;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.WorkingCalendar;

/**
 * That a clause goes on, by one provision, when its instrument has ended.
 *
 * @param survival the provision
 * @param stands when it stands, and what it needs apart from days
 * @param begun the beginning of the instrument, with the known events
 * @param calendar the working days
 */
public record Surviving(
    Found<Survival> survival, Holding stands, Begun begun, Optional<WorkingCalendar> calendar) {

  /** This, if something else holds too. */
  Surviving given(Holding other) {
    return new Surviving(survival, Holding.all(stands, other), begun, calendar);
  }

  /**
   * When the clause goes on after the end of what held, as a whole or for a party: only what was
   * once in effect can go on, and the end from which a time counts is the last day of that.
   */
  public Holding after(Holding instrument) {
    ImmutableList.Builder<Holding> ways = ImmutableList.builder();
    for (Stretch stretch : new Stretches(survival.path()).of(instrument)) {
      ways.add(Holding.all(stands, stretch.come(), lasting(stretch.last())));
    }
    return Holding.any(ways.build());
  }

  private Holding lasting(PartialDate end) {
    return begun.holding(as -> lasting(end, as.known()));
  }

  private Holding lasting(PartialDate end, KnownEvents known) {
    ModelPath path = survival.path().member("lasting");
    DayFact notStated = fact(path, PartialDate.notBefore(end.earliest()));
    Optional<Lasting> lasting = survival.provision().lasting();
    if (lasting.isEmpty()) {
      return Ending.on(notStated, fact(path, Ending.NEVER)).until();
    }
    KnownEvents ended = known.with(Anchor.END_OF_INSTRUMENT, end);
    if (lasting.get() instanceof Lasting.Until until) {
      PartialDate last = until.lastDay().resolve(ended, calendar).day().orElse(notStated.day());
      return Ending.on(fact(path, last)).until();
    }
    if (lasting.get() instanceof Lasting.AtLeast atLeast) {
      PartialDate bound = resolved(atLeast.notBefore(), ended);
      PartialDate last = PartialDate.laterOf(notStated.day(), Ending.notBefore(bound));
      return Ending.on(fact(path, last), fact(path, Ending.NEVER)).until();
    }
    if (lasting.get() instanceof Lasting.AtMost atMost) {
      PartialDate bound = resolved(atMost.notAfter(), ended);
      return Ending.on(fact(path, Ending.notAfter(end.earliest(), bound))).until();
    }
    return lasting.get() instanceof Lasting.Indefinitely
        ? Holding.ALWAYS
        : Ending.on(notStated).until();
  }

  private PartialDate resolved(DateRule rule, KnownEvents ended) {
    return rule.resolve(ended, calendar).day().orElse(PartialDate.unknown());
  }

  private static DayFact fact(ModelPath path, PartialDate last) {
    return new DayFact(DayKind.CLAUSE_END, path, last);
  }
}
