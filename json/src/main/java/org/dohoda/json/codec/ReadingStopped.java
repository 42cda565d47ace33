package org.dohoda.json.codec;

/** Ends reading after a problem that leaves no way on. */
final class ReadingStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReadingStopped() {
    super("reading stopped", null, false, false);
  }
}
