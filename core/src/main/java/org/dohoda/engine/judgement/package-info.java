/**
 * Which of the rules that may apply prevail, what is missing, and what the answer cites.
 *
 * <p>A <em>contest</em> (střet) weighs cases of one right against each other: exceptions first,
 * then ranks, and a prohibition before a permission of the same rank. Where links ask unknowns, the
 * contest is held in every completion of them; the verdict tells the outcomes that remain possible.
 *
 * <p>A case: the rules of procedure close a committee, a memorandum of a lower rank opens it, and
 * an exception opens one item. In the meeting as such the prohibition prevails; for the item the
 * exception takes its force away and both permissions are grounds.
 *
 * <p>The distinction that matters most: a rule that is <em>defeated</em> by an exception counts no
 * more; one that is only <em>outranked</em> is live all the same, and decides as soon as what
 * outranks it is not.
 */
@NullMarked
package org.dohoda.engine.judgement;

import org.jspecify.annotations.NullMarked;
