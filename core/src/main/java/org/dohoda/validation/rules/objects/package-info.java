/**
 * Rules on single values (údaj) and on one object by itself (objekt): an identifier, a text, a
 * date, an organisation, a party, a clause, a term, a rule of participation.
 *
 * <p>The distinction that matters most: whatever these rules need stands in the object itself. What
 * needs another element, or a second paper, belongs to the rules on instruments or on registers.
 */
@NullMarked
package org.dohoda.validation.rules.objects;

import org.jspecify.annotations.NullMarked;
