package org.dohoda.provision;

/** What a paper says about money. A paper that says nothing has no finance provision at all. */
public enum FinanceKind {
  /** Stated: no money passes and none is owed (bez finančních závazků). */
  NONE,
  /** Each side bears its own costs (každý nese své náklady). */
  OWN_COSTS,
  /** Somebody pays an amount or a share (příspěvek, dotace, úhrada). */
  AMOUNT,
  /** Another agreement, budget or law settles it (upravuje jiný dokument). */
  ELSEWHERE
}
