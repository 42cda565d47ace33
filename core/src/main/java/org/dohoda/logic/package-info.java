/**
 * Formulas over unknowns: three-valued where that settles the answer, and every completion where it
 * does not. Not exported.
 *
 * <p>An {@linkplain org.dohoda.logic.Unknown unknown} has one value, whoever asks; a {@linkplain
 * org.dohoda.logic.Formula formula} asks something of it. In Kleene logic "open or closed" of an
 * unknown session is unknown; in every completion of that one unknown it is true. {@linkplain
 * org.dohoda.logic.Completions Completions} walk through them all, except those in which one thing
 * is so and another, which {@linkplain org.dohoda.logic.Consequences follows} from it, is not.
 *
 * <p>The distinction that matters most: unknowns of the <em>occasion</em> can be settled by the
 * asker, unknowns of the <em>record</em> only by whoever keeps it.
 */
@NullMarked
package org.dohoda.logic;

import org.jspecify.annotations.NullMarked;
