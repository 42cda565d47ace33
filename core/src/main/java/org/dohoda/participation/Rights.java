package org.dohoda.participation;

import com.google.common.collect.ImmutableSet;

/** The usual rights. */
public final class Rights {
  /** To be present (účastnit se). */
  public static final Right ATTEND = Right.of("attend");

  /** To be heard before a decision (být slyšen). */
  public static final Right BE_HEARD = Right.of("be-heard");

  /** To speak in the debate (vystoupit). */
  public static final Right SPEAK = Right.of("speak");

  /** To put questions (klást dotazy). */
  public static final Right QUESTION = Right.of("question");

  /** To answer what was said (reagovat). */
  public static final Right REPLY = Right.of("reply");

  /** To propose a decision (podávat návrhy). */
  public static final Right PROPOSE = Right.of("propose");

  /** To move on procedure, such as an adjournment (podávat procedurální návrhy). */
  public static final Right MOVE_PROCEDURE = Right.of("move-procedure");

  /** To vote (hlasovat). */
  public static final Right VOTE = Right.of("vote");

  /** To count to the quorum (započítávat se do kvora). */
  public static final Right COUNT_TO_QUORUM = Right.of("count-to-quorum");

  /** To receive the agenda (dostávat program). */
  public static final Right RECEIVE_AGENDA = Right.of("receive-agenda");

  /** To receive the documents of the meeting (dostávat podklady). */
  public static final Right RECEIVE_DOCUMENTS = Right.of("receive-documents");

  /** To receive the minutes (dostávat zápisy). */
  public static final Right RECEIVE_MINUTES = Right.of("receive-minutes");

  /** To submit a statement in writing (předložit písemné stanovisko). */
  public static final Right SUBMIT_STATEMENT = Right.of("submit-statement");

  /** To bring experts (přizvat odborníky). */
  public static final Right BRING_EXPERTS = Right.of("bring-experts");

  /** To send a substitute (být zastoupen). */
  public static final Right BE_SUBSTITUTED = Right.of("be-substituted");

  /** To have expenses paid (nárok na náhradu výdajů). */
  public static final Right CLAIM_EXPENSES = Right.of("claim-expenses");

  /** To publish what was said (zveřejňovat). */
  public static final Right PUBLISH = Right.of("publish");

  private static final ImmutableSet<Right> ALL =
      ImmutableSet.of(
          ATTEND,
          BE_HEARD,
          SPEAK,
          QUESTION,
          REPLY,
          PROPOSE,
          MOVE_PROCEDURE,
          VOTE,
          COUNT_TO_QUORUM,
          RECEIVE_AGENDA,
          RECEIVE_DOCUMENTS,
          RECEIVE_MINUTES,
          SUBMIT_STATEMENT,
          BRING_EXPERTS,
          BE_SUBSTITUTED,
          CLAIM_EXPENSES,
          PUBLISH);

  private Rights() {}

  /** {@return the usual rights, in the order of their declaration} */
  public static ImmutableSet<Right> all() {
    return ALL;
  }
}
