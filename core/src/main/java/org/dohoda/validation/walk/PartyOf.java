package org.dohoda.validation.walk;

import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Party;

/**
 * A party and the instrument that states it.
 *
 * @param instrument the memorandum, or the amendment by which the party joins
 * @param party the party
 */
public record PartyOf(Instrument instrument, Party party) {}
