package org.dohoda.effect.end;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.facts.Paths;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/**
 * What comes after the end: whether an amendment brings back what is over cannot be told, and is
 * named.
 */
public final class Revivals {
  /** An amendment takes effect when what it amends is over. */
  public static final ProblemKind AFTER_END =
      ProblemKind.warning("amendment.after-end")
          .czech(
              "Změna nabývá účinnosti {day}, listina {instrument} však skončila už {end}.",
              "Zda listinu obnovila, nelze určit a odpovědi po jejím konci zůstávají neznámé."
                  + " Opravte jeden z obou dnů, zapište prodloužení, nebo zapište novou listinu.")
          .english(
              "The amendment takes effect on {day}, but {instrument} was over on {end}.",
              "Whether it brought it back cannot be told, and answers after the end remain unknown."
                  + " Correct one of the two days, record the renewal, or record a new instrument.")
          .build();

  private Revivals() {}

  /**
   * Until when an instrument lasts, if it is not told that something brings it back.
   *
   * @param instrument its id
   * @param until until when by all that is recorded, in which a later amendment may begin anew
   */
  public static Holding left(InstrumentId instrument, Holding until) {
    ModelPath path = Paths.instrument(instrument);
    return lastDay(until)
        .filter(last -> turns(until).firstFrom(last.plusDays(1), t -> !t.isNo()).isPresent())
        .map(last -> Holding.any(until(path, PartialDate.of(last)), Ending.open(path)))
        .map(notAnew -> Holding.all(until, notAnew))
        .orElse(until);
  }

  private static Holding until(ModelPath instrument, PartialDate last) {
    return new Holding.Until(new DayFact(DayKind.EFFECT_END, instrument.member("end"), last));
  }

  /** The last day before the first one on which it certainly is over, nothing presumed. */
  private static Optional<LocalDate> lastDay(Holding until) {
    return turns(until)
        .firstFrom(PartialDate.MIN_DAY, Truth::isNo)
        .filter(PartialDate.MIN_DAY::isBefore)
        .map(over -> over.minusDays(1));
  }

  private static Timeline<Truth> turns(Holding until) {
    return until.validity(Set.of()).timeline();
  }

  /**
   * The amendments that come when all is over.
   *
   * @param instrument the id of what is amended
   * @param until until when it lasts
   * @param amendments its amendments
   */
  public static ImmutableList<Problem> problems(
      InstrumentId instrument, Holding until, List<Applied> amendments) {
    if (amendments.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Problem> late = ImmutableList.builder();
    lastDay(until)
        .ifPresent(
            last -> {
              for (Applied amendment : amendments) {
                PartialDate day = amendment.start().recorded();
                if (day.earliest().isAfter(last)) {
                  late.add(
                      AFTER_END
                          .at(Paths.instrument(amendment.amendment().id()))
                          .with("day", day)
                          .with("instrument", instrument)
                          .with("end", last)
                          .build());
                }
              }
            });
    return late.build();
  }
}
