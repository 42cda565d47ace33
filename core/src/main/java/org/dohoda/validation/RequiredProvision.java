package org.dohoda.validation;

import org.dohoda.instrument.InstrumentKind;
import org.dohoda.internal.Arguments;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.source.Source;

/**
 * What an instrument of a kind must say, and the text that requires it.
 *
 * <p>An instrument whose kind is not recorded is not asked. A provision that an amendment brings
 * counts. Immutable and thread-safe.
 *
 * @param kind the kind of the instruments
 * @param provision what they must say
 * @param citation the law, decree or house rule that requires it
 */
public record RequiredProvision(InstrumentKind kind, ProvisionKind provision, Source citation) {
  /**
   * Checks that all is there.
   *
   * @param kind the kind of the instruments
   * @param provision what they must say
   * @param citation the law, decree or house rule that requires it
   */
  public RequiredProvision {
    Arguments.notNull("kind", kind);
    Arguments.notNull("provision", provision);
    Arguments.notNull("citation", citation);
  }
}
