/**
 * Effect: on which days instruments, clauses, parties, bodies and relations hold, and why.
 *
 * <p>The <em>effect</em> (účinnost) of an instrument is computed from what its provisions say and
 * what is attested to have happened. A {@linkplain org.dohoda.effect.Holding holding} is the
 * result: a formula over {@linkplain org.dohoda.effect.DayFact days} and other {@linkplain
 * org.dohoda.effect.Datum data}, each named by its place in the register. All nesting is done here:
 * a clause holds within, or survives, its instrument.
 *
 * <p>The distinction that matters most: a holding is not yet a truth. Its value on a day depends on
 * what is presumed, and two holdings that rest on the same unknown day are not independent of each
 * other.
 */
@NullMarked
package org.dohoda.effect;

import org.jspecify.annotations.NullMarked;
