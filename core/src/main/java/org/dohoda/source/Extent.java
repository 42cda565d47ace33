package org.dohoda.source;

/** How much of a source was read by whoever took the data from it. */
public enum Extent {
  /** The whole document: what it does not say, it does not say. */
  WHOLE,
  /** A part: the rest may say more or otherwise. */
  PART,
  /** Not the document itself but a report of it: the wording may be another's. */
  REPORT,
  /** Nobody recorded it. */
  NOT_STATED
}
