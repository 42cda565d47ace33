package org.dohoda.validation.walk;

import java.util.Optional;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ModelPath;

/**
 * A place in an instrument: in one of its clauses, or outside them.
 *
 * @param origin the instrument that holds the words
 * @param host the instrument of whose text they are: the origin, or what it amends
 * @param clause the clause, if it is in one
 * @param replaces whether the clause takes the place of another of the same id
 * @param path the path of the clause, or of the origin
 */
public record Place(
    Instrument origin,
    InstrumentId host,
    Optional<Clause> clause,
    boolean replaces,
    ModelPath path) {}
