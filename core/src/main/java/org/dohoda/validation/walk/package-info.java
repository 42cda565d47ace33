/**
 * The one walk over a register that all rules of validation share.
 *
 * <p>A <em>rule</em> (pravidlo) is a constant: its kind of problem, what it looks at, and a check.
 * A <em>pass</em> (průchod) prepares look-ups, walks the register once, and shows each element, and
 * each part of it such as a date, a text or the id of another element, to the rules that look at
 * such things. What no rule looks at costs nothing but the step over it; time grows with the size
 * of the register alone.
 *
 * <p>The distinction that matters most: a rule never walks. It sees one subject at a time, with the
 * look-ups, and says what is wrong; so the rules are short, independent of one another and of their
 * order, and none of them can make the pass slow.
 */
@NullMarked
package org.dohoda.validation.walk;

import org.jspecify.annotations.NullMarked;
