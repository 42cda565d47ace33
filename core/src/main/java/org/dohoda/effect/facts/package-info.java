/**
 * What is recorded of days, in the shape in which effects are computed from it.
 *
 * <p>A <em>fact</em> (skutečnost) is a day that somebody wrote down: a signature, a deposit, an
 * event, the bound of a period. It stands at a <em>path</em>, and an answer that rests on it names
 * that path. A day on which a source shows that something held is not a fact of its own: it narrows
 * the <em>range</em> in which the first and the last day lie.
 *
 * <p>A case: an affiliation is recorded from some day of 2019, without an end, and a source of 3
 * July 2020 shows that it lasts. Its first day lies in 2019; its last day is unknown, but not
 * before 3 July 2020; that it lasts until today may be presumed, and is not said.
 *
 * <p>The distinction that matters most: here nothing is concluded from what provisions say. Whether
 * an instrument that was signed has taken effect is asked one package further.
 */
@NullMarked
package org.dohoda.effect.facts;

import org.jspecify.annotations.NullMarked;
