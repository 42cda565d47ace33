package org.dohoda.instrument;

import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.text.LocalizedText;

/**
 * Somebody who signed, or is to sign, for a party: a person, an office, or both.
 *
 * <p>Immutable and thread-safe.
 *
 * @param person the name of the person, if stated
 * @param office the office, such as "governor" (hejtman), if stated
 */
public record Signatory(Optional<String> person, Optional<LocalizedText> office) {
  /**
   * Checks that one of the two is there. * @throws IllegalArgumentException if neither is, or the
   * name is blank
   *
   * @param person the name of the person, if stated
   * @param office the office, such as "governor" (hejtman), if stated
   */
  public Signatory {
    person.ifPresent(name -> Arguments.notBlank("person", name));
    Arguments.check(
        person.isPresent() || office.isPresent(), "signatory", "must have a person or office", "");
  }
}
