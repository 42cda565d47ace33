package org.dohoda.json.codec;

/** Ends reading after a problem that leaves no way on. */
public final class ReadingStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ReadingStopped() {
    super("reading stopped", null, false, false);
  }
}
