package org.dohoda.partnership;

import com.google.common.collect.ImmutableList;
import org.dohoda.problem.ProblemKind;

/** The kinds of problems of {@link Partnership#problems()}. */
public final class PartnershipProblems {
  /** An event is recorded after another, but is dated before it. Neither date is relied on. */
  public static final ProblemKind DATES_CONTRADICT =
      ProblemKind.error("partnership.dates-contradict")
          .czech(
              "Událost {event} ({date}) je zaznamenána až po události {earlier} ({earlierDate}),"
                  + " její datum to však vylučuje.",
              "Opravte datum, nebo pořadí událostí. Dokud si odporují, nepočítá se s žádným z"
                  + " obou dat; jinak by partner mohl být vydáván za aktivního ve dnech, kdy jím"
                  + " nebyl.")
          .english(
              "The event {event} ({date}) is recorded after the event {earlier} ({earlierDate}),"
                  + " which its date excludes.",
              "Correct a date or the order of the events. While they contradict each other neither"
                  + " date is relied on; else a partner might be called active on days on which it"
                  + " was not.")
          .build();

  /** A status is said to continue until a day that other dates exclude. The day is ignored. */
  public static final ProblemKind CONTINUING_CONTRADICTED =
      ProblemKind.error("partnership.continuing-contradicted")
          .czech(
              "Stav má trvat do {until}, tomu však odporuje {event} ({date}).",
              "Den, do kterého stav trval, nesmí předcházet jeho začátku ani zasahovat do dalšího"
                  + " stavu. Dokud si údaje odporují, nepočítá se s žádným z nich.")
          .english(
              "The status is said to continue until {until}, which {event} ({date}) contradicts.",
              "The day until which a status lasted is neither before its first day nor after the"
                  + " last. While they contradict each other neither is relied on.")
          .build();

  /** An event does not fit the status before it. Something between the two may be missing. */
  public static final ProblemKind TRANSITION_DOES_NOT_FIT =
      ProblemKind.warning("partnership.transition-does-not-fit")
          .czech(
              "Událost {event} nemůže následovat po stavu {status}; může následovat po stavech:"
                  + " {expected}.",
              "Doplňte chybějící událost, nebo začněte novou epizodu s neúplným začátkem. Zatím se"
                  + " počítá s tím, že mezi oběma událostmi něco chybí.")
          .english(
              "The event {event} cannot follow the status {status}; it can follow: {expected}.",
              "Add the missing event, or begin a new episode with an incomplete beginning. Until"
                  + " then it is assumed that something between the two events is missing.")
          .build();

  /** After its end an episode goes on. It is understood as if a new one had begun. */
  public static final ProblemKind EPISODE_GOES_ON =
      ProblemKind.warning("partnership.episode-goes-on-after-its-end")
          .czech(
              "Po stavu {status} následuje v téže epizodě událost {event}.",
              "Nová žádost po skončení je nová epizoda. Rozdělte epizodu před touto událostí; jinak"
                  + " se dvě spolupráce počítají jako jedna.")
          .english(
              "After the status {status} the event {event} follows in the same episode.",
              "To apply again after the end is a new episode. Split the episode before this event;"
                  + " else two cooperations are counted as one.")
          .build();

  private PartnershipProblems() {}

  /** {@return all of them, in the order in which they are declared} */
  public static ImmutableList<ProblemKind> all() {
    return ImmutableList.of(
        DATES_CONTRADICT, CONTINUING_CONTRADICTED, TRANSITION_DOES_NOT_FIT, EPISODE_GOES_ON);
  }
}
