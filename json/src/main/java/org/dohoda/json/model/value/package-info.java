/**
 * How the format spells what stands within other things: ids, dates, texts, sources, conditions,
 * quantities.
 *
 * <p>The distinction that matters most: a value has one spelling and no members that other
 * documents refer to; whatever is referred to has an id and stands in a list of its own.
 */
@NullMarked
package org.dohoda.json.model.value;

import org.jspecify.annotations.NullMarked;
