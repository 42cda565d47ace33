package org.dohoda.effect.end;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.effect.facts.Found;
import org.dohoda.effect.wording.ClauseNesting;
import org.dohoda.effect.wording.Nested;
import org.dohoda.effect.wording.TextHistory;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Survival;
import org.dohoda.time.WorkingCalendar;

/** Which clauses go on when their instrument has ended, and by which provisions. */
public final class Survivals {
  private final ListMultimap<ClauseId, Surviving> named = ArrayListMultimap.create();
  private final List<Surviving> inWords = new ArrayList<>();

  /**
   * Reads the provisions on survival: those that name clauses, with all that these contain, and
   * those that say in words what goes on, of which a program cannot tell what they mean.
   */
  public Survivals(
      ClauseNesting nesting,
      List<TextHistory.Wording> wordings,
      Begun begun,
      Optional<WorkingCalendar> calendar) {
    for (TextHistory.Wording wording : wordings) {
      for (Found<Survival> each : Found.in(wording.clause(), wording.path(), Survival.class)) {
        Holding stands = Holding.all(nesting.standing(wording), uncertainties(each));
        Surviving surviving = new Surviving(each, stands, begun, calendar);
        Nested.within(
                each.provision().clauses(), wordings.stream().map(TextHistory.Wording::clause))
            .forEach(id -> named.put(id, surviving));
        if (each.provision().matters().isPresent()) {
          inWords.add(surviving.given(notComputed(each.path().member("matters"))));
        }
      }
    }
  }

  /** The provisions by which a clause goes on, or may go on. */
  public ImmutableList<Surviving> of(ClauseId clause) {
    return ImmutableList.<Surviving>builder().addAll(named.get(clause)).addAll(inWords).build();
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
}
