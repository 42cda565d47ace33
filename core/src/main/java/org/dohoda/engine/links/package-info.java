/**
 * What a rule says of a question on a day, link by link, as formulas over what is unknown.
 *
 * <p>A <em>link</em> (článek) is one thing that must be so for a rule to apply: it speaks of the
 * holder, of the capacity, of the body; the instrument is in effect; the condition is met. An
 * <em>inquiry</em> is one question on one day; its table of unknowns has each unknown day, datum
 * and fact of the occasion once, so that two rules that rest on the same one cannot disagree about
 * it.
 *
 * <p>A case: a rule for the Agency is asked about its ministry's officer. The link of the holder is
 * the formula "the officer's unit was affiliated to the Agency on that day". The affiliation is
 * recorded without its first day, so the formula asks that day; it is the same unknown that the
 * side of the memorandum rests on.
 *
 * <p>The distinction that matters most: a formula that is <em>known</em> is settled for every day
 * until something turns; one that <em>asks</em> an unknown keeps it by its identity, and is settled
 * by a completion, never here.
 */
@NullMarked
package org.dohoda.engine.links;

import org.jspecify.annotations.NullMarked;
