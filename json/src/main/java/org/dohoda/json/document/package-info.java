/**
 * Whole documents: the envelope that names version and kind, one document or a stream of lines.
 *
 * <p>The distinction that matters most: in a single document one error leaves no value; in a stream
 * each line is a document of its own, and a bad line never stops those behind it.
 */
@NullMarked
package org.dohoda.json.document;

import org.jspecify.annotations.NullMarked;
