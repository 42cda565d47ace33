package org.dohoda.text;

/** Whether a list says that it is complete. */
public enum Openness {
  /**
   * The list gives examples; what is not on it may belong to it ("for example", "in particular").
   */
  OPEN,
  /** The list is complete; what is not on it does not belong to it. */
  CLOSED,
  /** The paper does not say, or nobody read it for that. */
  UNSTATED
}
