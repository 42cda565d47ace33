/**
 * Entry into force (nabytí účinnosti): on which day an instrument begins to have effect.
 *
 * <p>The <em>start</em> (počátek) of an instrument is a holding and the first day that it comes to,
 * once as recorded and once if effect on signature is presumed. What is recorded as the first day
 * comes first, then what the provisions come to, then what may be presumed. The provisions are
 * those of the text that stands when the day comes, so an amendment (dodatek) may move it; hence
 * amendments and their order are here too: an <em>applied</em> amendment has a start of its own.
 *
 * <p>A case: a paper of May takes effect on 1 January. In November both sides sign an amendment, in
 * effect at once: not before 1 July. It has taken effect by 1 January, so the first day is 1 July.
 * Had it been signed in February, it would have come too late: the paper was in effect by then, and
 * a clause cannot change what has happened.
 *
 * <p>The distinction that matters most: an amendment that is recorded later need not be later.
 * Where two days may overlap, either may have come first, and the first day is any that one order
 * or the other comes to.
 */
@NullMarked
package org.dohoda.effect.entry;

import org.jspecify.annotations.NullMarked;
