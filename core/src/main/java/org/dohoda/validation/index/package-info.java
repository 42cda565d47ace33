/**
 * The look-ups over a register that rules of validation share.
 *
 * <p>An <em>index</em> (rejstřík) is made of a register for one pass, and each of its parts when a
 * rule first asks for it: the participation rules by id, the amendments and clauses of an
 * instrument, who takes part in a memorandum, what stands behind an organisation, which bodies can
 * fit a description.
 *
 * <p>The distinction that matters most: what most registers never need costs nothing. A register
 * without amendments has no amendments looked up, and the days on which instruments are in effect
 * are computed only for those in which a recorded fact could contradict them.
 */
@NullMarked
package org.dohoda.validation.index;

import org.jspecify.annotations.NullMarked;
