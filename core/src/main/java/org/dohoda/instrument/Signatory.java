package org.dohoda.instrument;

import java.util.Optional;
import org.dohoda.internal.Arguments;
import org.dohoda.internal.Texts;
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
   * Checks that one of the two is there.
   *
   * @param person the name of the person, if stated
   * @param office the office, such as "governor" (hejtman), if stated
   * @throws IllegalArgumentException if neither is, or the name is blank
   */
  public Signatory {
    if (person.isPresent()) {
      Texts.check("person", person.get());
    }
    Arguments.check(
        person.isPresent() || office.isPresent(), "signatory", "must have a person or office");
  }

  /**
   * {@return a person who signs in an office}
   *
   * @param person the name of the person
   * @param office the office, such as "governor" (hejtman)
   * @throws IllegalArgumentException if the name is blank
   */
  public static Signatory of(String person, LocalizedText office) {
    return new Signatory(Optional.of(person), Optional.of(office));
  }
}
