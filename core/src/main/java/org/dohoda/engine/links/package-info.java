/**
 * What a rule says of a question on a day, link by link, as formulas over what is unknown.
 *
 * <p>A <em>link</em> (článek) is one thing that must be so for a rule to apply: it speaks of the
 * holder, of the capacity, of the body; the instrument is in effect; the condition is met. Links of
 * one matter (bodies, holders, sides, agenda, conditions) are read by one class, and a rule's case
 * is all of them together.
 *
 * <p>A case: a rule for the Agency is asked about its ministry's officer. The link of the holder is
 * the formula "the officer's unit was affiliated to the Agency on that day". The affiliation is
 * recorded without its first day, so the formula asks that day; it is the same unknown that the
 * side of the memorandum rests on.
 *
 * <p>The distinction that matters most: a rule that does not <em>speak</em> of the question has no
 * case; one that speaks of it and does not <em>apply</em> is a ground that says why.
 */
@NullMarked
package org.dohoda.engine.links;

import org.jspecify.annotations.NullMarked;
