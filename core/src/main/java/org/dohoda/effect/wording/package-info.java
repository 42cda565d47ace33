/**
 * The text of an instrument over time: which wording of which clause stands, and what ends it.
 *
 * <p>A <em>wording</em> (znění) is a clause as one paper writes it. A <em>slot</em> is the place of
 * a clause in the text; amendments fill it, one after another, and on each day the last one that
 * has taken effect decides. A clause is <em>nested</em>: it needs its own period, the clause that
 * it is part of, and that no other instrument supersedes (nahrazuje) it.
 *
 * <p>A case: two amendments of one clause, one of 1 March, one of some day of spring. In April
 * either the second wording stands or the third. Each has a formula for it: that its amendment has
 * taken effect, and that the other has not or came before. Of these formulas exactly one is true,
 * whatever the days are.
 *
 * <p>The distinction that matters most: to stand in the text is not to have effect. The text of a
 * paper that has ended is still its text.
 */
@NullMarked
package org.dohoda.effect.wording;

import org.jspecify.annotations.NullMarked;
