package org.dohoda.condition;

/** What somebody does in a step of approval. Immutable and thread-safe. */
public enum ApprovalAct {
  /** Puts the matter forward (navrhuje). */
  PROPOSE,
  /** Is heard on it before it is decided (projednává). */
  CONSULT,
  /** Agrees to the act of another (dává souhlas). */
  CONSENT,
  /** Decides it (schvaluje). */
  APPROVE,
  /** Asks the holder in (zve). */
  INVITE,
  /** Confirms what was concluded (ratifikuje). */
  RATIFY,
  /** Lays down the instrument with a depositary (ukládá). */
  DEPOSIT,
  /** Tells the others (oznamuje). */
  NOTIFY
}
