package org.dohoda.validation.index;

import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;

/**
 * A clause named together with its instrument, since clause ids are unique there alone.
 *
 * @param instrument the instrument in whose text the clause is looked for
 * @param clause the clause
 */
public record ClauseOf(InstrumentId instrument, ClauseId clause) {}
