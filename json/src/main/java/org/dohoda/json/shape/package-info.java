/**
 * The codecs of which a format is made: fields of an object, lists, sets, maps, choices, numbers
 * and texts.
 *
 * <p>{@link org.dohoda.json.shape.Codecs} makes them, {@link org.dohoda.json.shape.Fields} lists
 * the members of an object. A shape reads, writes and describes itself, so that the three cannot
 * disagree.
 *
 * <p>The distinction that matters most: a codec knows the form of a value, the class of the model
 * knows its meaning. What a form lets pass and the class refuses becomes a problem at the place of
 * the value.
 */
@NullMarked
package org.dohoda.json.shape;

import org.jspecify.annotations.NullMarked;
