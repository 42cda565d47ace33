/**
 * The text of a document: bytes checked as UTF-8, tokens, names, and places in lines and columns.
 *
 * <p>Jackson splits the bytes into tokens; what it would let pass is refused here: overlong forms,
 * halves of surrogate pairs, text in UTF-16, characters behind the end. Names and short texts are
 * compared where they stand in the bytes, so that a known one makes no object.
 *
 * <p>The distinction that matters most: a place is counted in <em>characters</em> and a limit in
 * <em>bytes</em>; places are worked out only once there is a problem to report.
 */
@NullMarked
package org.dohoda.json.text;

import org.jspecify.annotations.NullMarked;
