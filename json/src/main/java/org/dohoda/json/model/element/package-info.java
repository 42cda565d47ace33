/**
 * How the format spells the elements of a register beside its instruments: organisations, what ties
 * them, bodies, meetings and partnerships.
 *
 * <p>The distinction that matters most: an element has an id by which others refer to it; a tie,
 * such as an affiliation or a membership, has none and is told by what it says.
 */
@NullMarked
package org.dohoda.json.model.element;

import org.jspecify.annotations.NullMarked;
