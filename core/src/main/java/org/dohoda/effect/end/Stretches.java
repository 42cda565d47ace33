package org.dohoda.effect.end;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dohoda.effect.facts.Beyond;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.Holding;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;

/**
 * The times without a gap that a holding is made of: on each day it holds if and only if one of
 * them lasts.
 *
 * <p>Once it has ended, each of them says since when and until when it held.
 *
 * @param place where the holding is asked for, to be named if there are too many
 */
record Stretches(ModelPath place) {

  ImmutableList<Stretch> of(Holding holding) {
    return of(holding, true);
  }

  private ImmutableList<Stretch> of(Holding holding, boolean wanted) {
    if (holding instanceof Holding.Not not) {
      return of(not.other(), !wanted);
    }
    if (holding instanceof Holding.All all) {
      return wanted ? all(all.parts(), true) : any(all.parts(), false);
    }
    if (holding instanceof Holding.Any any) {
      return wanted ? any(any.parts(), true) : all(any.parts(), false);
    }
    if (holding instanceof Holding.Presumable open) {
      ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
      Holding presumed = new Holding.Presumable(open.presumption(), Holding.ALWAYS, Holding.NEVER);
      of(open.presumed(), wanted).forEach(each -> stretches.add(each.given(presumed)));
      of(open.recorded(), wanted).forEach(each -> stretches.add(each.given(Holding.not(presumed))));
      return stretches.build();
    }
    return ImmutableList.of(simple(holding, wanted));
  }

  private static Stretch simple(Holding holding, boolean wanted) {
    if (holding instanceof Holding.Since since) {
      return wanted ? Stretch.from(since.first()) : Stretch.to(shifted(since.first(), -1));
    }
    if (holding instanceof Holding.Before before) {
      return wanted ? Stretch.to(shifted(before.end(), -1)) : Stretch.from(before.end());
    }
    if (holding instanceof Holding.Until until) {
      return wanted ? Stretch.to(until.last()) : Stretch.from(shifted(until.last(), 1));
    }
    return Stretch.where(wanted ? holding : Holding.not(holding));
  }

  private static DayFact shifted(DayFact fact, int days) {
    PartialDate day = fact.day();
    return new DayFact(
        fact.kind(),
        fact.path(),
        PartialDate.between(shifted(day.earliest(), days), shifted(day.latest(), days)));
  }

  private static LocalDate shifted(LocalDate day, int days) {
    boolean last = day.equals(days < 0 ? PartialDate.MIN_DAY : PartialDate.MAX_DAY);
    return last ? day : day.plusDays(days);
  }

  private ImmutableList<Stretch> any(List<Holding> parts, boolean wanted) {
    List<Stretch> stretches = new ArrayList<>();
    parts.forEach(part -> stretches.addAll(of(part, wanted)));
    return merged(stretches);
  }

  private ImmutableList<Stretch> all(List<Holding> parts, boolean wanted) {
    ImmutableList<Stretch> stretches = ImmutableList.of(Stretch.where(Holding.ALWAYS));
    for (Holding part : parts) {
      List<Stretch> both = new ArrayList<>();
      List<Stretch> others = of(part, wanted);
      if ((long) stretches.size() * others.size() > Beyond.MOST_STEPS) {
        return ImmutableList.of(Stretch.where(Beyond.holding(place)));
      }
      for (Stretch each : stretches) {
        others.forEach(other -> each.and(other).ifPresent(both::add));
      }
      stretches = merged(both);
    }
    return stretches;
  }

  /** Those of the same days as one. */
  private static ImmutableList<Stretch> merged(List<Stretch> stretches) {
    Map<List<ImmutableSet<DayFact>>, Stretch> byDays = new LinkedHashMap<>();
    for (Stretch each : stretches) {
      byDays.merge(
          ImmutableList.of(each.from(), each.to()),
          each,
          (a, b) -> new Stretch(Holding.any(a.begun(), b.begun()), a.from(), a.to()));
    }
    return ImmutableList.copyOf(byDays.values());
  }
}
