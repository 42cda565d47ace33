package org.dohoda.effect.end;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.effect.facts.Found;
import org.dohoda.effect.wording.ClauseNesting;
import org.dohoda.effect.wording.TextHistory;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Survival;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.PartialDate;
import org.dohoda.time.WorkingCalendar;

/** Which clauses go on when their instrument has ended, and for how long. */
public final class Survivals {
  private final ImmutableListMultimap<ClauseId, Holding> holdings;
  private final PartialDate end;
  private final KnownEvents known;
  private final Optional<WorkingCalendar> calendar;

  /**
   * Reads the provisions on survival.
   *
   * @param begun that the instrument has ever been in effect
   * @param end the last day of the instrument, as recorded
   */
  public Survivals(
      ClauseNesting nesting,
      List<TextHistory.Wording> wordings,
      Holding begun,
      PartialDate end,
      KnownEvents known,
      Optional<WorkingCalendar> calendar) {
    this.end = end;
    this.known = known.with(Anchor.END_OF_INSTRUMENT, end);
    this.calendar = calendar;
    ImmutableListMultimap.Builder<ClauseId, Holding> found = ImmutableListMultimap.builder();
    for (TextHistory.Wording wording : wordings) {
      for (Found<Survival> each : Found.in(wording.clause(), wording.path(), Survival.class)) {
        Holding holding =
            Holding.all(nesting.inText(wording), begun, lasting(each), uncertainties(each));
        each.provision().clauses().forEach(clause -> found.put(clause, holding));
      }
    }
    holdings = found.build();
  }

  /** When a clause goes on beyond the end of its instrument; never if nothing says so. */
  public Holding of(ClauseId clause) {
    return Holding.any(holdings.get(clause));
  }

  private Holding lasting(Found<Survival> survival) {
    ModelPath path = survival.path().member("lasting");
    DayFact notStated = fact(path, PartialDate.notBefore(end.earliest()));
    Optional<Lasting> lasting = survival.provision().lasting();
    if (lasting.isEmpty()) {
      return Ending.on(notStated, fact(path, Ending.NEVER)).until();
    }
    if (lasting.get() instanceof Lasting.Until until) {
      PartialDate last = until.lastDay().resolve(known, calendar).day().orElse(notStated.day());
      return Ending.on(fact(path, last)).until();
    }
    if (lasting.get() instanceof Lasting.AtLeast atLeast) {
      PartialDate bound = resolved(atLeast.notBefore());
      PartialDate last = PartialDate.laterOf(notStated.day(), Ending.notBefore(bound));
      return Ending.on(fact(path, last), fact(path, Ending.NEVER)).until();
    }
    if (lasting.get() instanceof Lasting.AtMost atMost) {
      PartialDate bound = resolved(atMost.notAfter());
      return Ending.on(fact(path, Ending.notAfter(end.earliest(), bound))).until();
    }
    return lasting.get() instanceof Lasting.Indefinitely
        ? Holding.ALWAYS
        : Ending.on(notStated).until();
  }

  private PartialDate resolved(DateRule rule) {
    return rule.resolve(known, calendar).day().orElse(PartialDate.unknown());
  }

  /** What a program cannot compute with: a condition, and for whom the clauses go on. */
  private static Holding uncertainties(Found<Survival> survival) {
    List<Holding> parts = new ArrayList<>();
    if (survival.provision().condition().isPresent()) {
      parts.add(notComputed(survival.path().member("condition")));
    }
    if (!survival.provision().bearers().isEmpty()) {
      parts.add(notComputed(survival.path().member("bearers")));
    }
    return Holding.all(parts);
  }

  private static Holding notComputed(ModelPath path) {
    return new Holding.NotRecorded(new Datum(DatumKind.PROVISION, path));
  }

  private static DayFact fact(ModelPath path, PartialDate last) {
    return new DayFact(DayKind.CLAUSE_END, path, last);
  }
}
