package org.dohoda.validation.walk;

import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;

/**
 * Whose words a subject is among. Immutable and thread-safe.
 *
 * @param origin the instrument that holds the words
 * @param host the instrument of whose text they are: the origin, or what it amends
 * @param text that instrument, if it is there
 * @param memorandum that instrument, if it is there and a memorandum
 */
public record Place(
    Instrument origin,
    InstrumentId host,
    Optional<Instrument> text,
    Optional<Memorandum> memorandum) {
  static Place of(Instrument origin, InstrumentId host, Optional<Instrument> text) {
    return new Place(
        origin,
        host,
        text,
        text.isPresent() && text.get() instanceof Memorandum memorandum
            ? Optional.of(memorandum)
            : Optional.empty());
  }
}
