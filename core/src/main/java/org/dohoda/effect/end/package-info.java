/**
 * How instruments and their clauses come to an end.
 *
 * <p>An <em>ending</em> (konec) is a holding and the last day that it comes to. The <em>term</em>
 * (doba trvání) fixes one, perhaps renewed; notice (výpověď) and termination bring an
 * <em>early</em> one, for all parties or for one that leaves. Some clauses <em>survive</em>
 * (přetrvávají) the end of their instrument.
 *
 * <p>A case: a memorandum for two years, renewed each year unless a party gives notice three months
 * ahead. Nothing is recorded after the first term. Its last day is not before the end of the second
 * year and not known; that it is renewed on and on may be presumed. With a notice of November it is
 * known again: the end of the term for which the notice comes in time.
 *
 * <p>The distinction that matters most: what is recorded as having ended has ended, whatever the
 * provisions say; what is only announced ends when they say so, and not before.
 */
@NullMarked
package org.dohoda.effect.end;

import org.jspecify.annotations.NullMarked;
