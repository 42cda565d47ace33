/**
 * How the format spells what a clause says: every kind of provision and the rules of participation.
 *
 * <p>The distinction that matters most: {@code "type"} tells provisions apart, because their
 * members differ much; a choice with one payload is an object of one member instead.
 */
@NullMarked
package org.dohoda.json.model.provision;

import org.jspecify.annotations.NullMarked;
