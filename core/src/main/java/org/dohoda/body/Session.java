package org.dohoda.body;

import org.dohoda.time.Truth;

/** Whether a meeting or an item is held before the public, as far as stated. */
public enum Session {
  /** Stated to be open to the public (veřejné jednání). */
  OPEN(Truth.YES),
  /** Stated to be closed to the public (neveřejné jednání). */
  CLOSED(Truth.NO),
  /** Not stated. */
  NOT_STATED(Truth.UNKNOWN);

  private final Truth open;

  Session(Truth open) {
    this.open = open;
  }

  /** {@return whether the session is open; unknown if it is not stated} */
  public Truth isOpen() {
    return open;
  }
}
