/**
 * One question on one day, with what is recorded around it and what is not known.
 *
 * <p>An <em>inquiry</em> (šetření) keeps a table of unknowns in which each unknown day, datum and
 * fact of the occasion stands once, so that two rules that rest on the same one cannot disagree
 * about it. Rules come to it compiled: with their instrument, its effects and their number in the
 * register. Relations, chains and successors lead from an organization or a body to those above it,
 * before it and after it.
 *
 * <p>A case: a unit's affiliation is recorded without its first day. The chain from the unit to the
 * agency asks that day; whoever else rests on the affiliation asks the same one.
 *
 * <p>The distinction that matters most: a formula that is <em>known</em> is settled for every day
 * until something turns; one that <em>asks</em> an unknown keeps it by its identity, and is settled
 * by a completion, never here.
 */
@NullMarked
package org.dohoda.engine.inquiry;

import org.jspecify.annotations.NullMarked;
