/**
 * Whom an instrument binds, and from when to when.
 *
 * <p>A <em>seat</em> (místo strany) is the place of one party in an agreement. It begins when the
 * party does its part, ends when it leaves, and passes to a successor (nástupce). An agreement is
 * in effect <em>as a whole</em> while at least two seats are held, and for an organization while it
 * holds one of them and another is held beside it.
 *
 * <p>A case: of three parties one is merged into a fourth organization, and it is not recorded
 * whether the agreement passed to it. The agreement goes on between the other two. For the fourth
 * it is in effect if the agreement passed: that is one datum, and the answer names it.
 *
 * <p>The distinction that matters most: that a party leaves does not end the agreement of the
 * others, unless there are only two or a provision says so.
 */
@NullMarked
package org.dohoda.effect.party;

import org.jspecify.annotations.NullMarked;
