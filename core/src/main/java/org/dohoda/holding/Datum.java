package org.dohoda.holding;

import org.dohoda.internal.Arguments;
import org.dohoda.problem.ModelPath;

/**
 * Something other than a day that is not recorded and that an answer may rest on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is not recorded
 * @param path where in the register it would be
 */
public record Datum(DatumKind kind, ModelPath path) implements Recordable {
  /**
   * Checks that the components are there.
   *
   * @param kind what is not recorded
   * @param path where in the register it would be
   */
  public Datum {
    Arguments.notNull("kind", kind);
    Arguments.notNull("path", path);
  }
}
