/**
 * Words: how dates, people, conditions and codes are said in a sentence. Not exported.
 *
 * <p>A {@linkplain org.dohoda.words.Tongue tongue} is Czech for a Czech locale and English for any
 * other. Names and texts of papers stand in quotes, so that none has to be declined.
 *
 * <p>The distinction that matters most: a label of the library is translated, a text of a paper is
 * quoted.
 */
@NullMarked
package org.dohoda.words;

import org.jspecify.annotations.NullMarked;
