/** Texts in several languages, lists that say whether they are complete, codes and identifiers. */
@NullMarked
package org.dohoda.text;

import org.jspecify.annotations.NullMarked;
