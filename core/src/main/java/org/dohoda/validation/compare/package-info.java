/**
 * What rules ask when they hold one thing against another: days, periods, terms, graphs of links,
 * and pairs of participation rules or duties that speak of the same.
 *
 * <p>Each question answers yes only where the record leaves no doubt: an open list, a day that is
 * not known or an unrecorded element makes two things neither contradict nor overlap. Finding pairs
 * costs about as much as there are things, not as there are pairs: {@code Buckets} and {@code
 * Contests} bring together only what can meet.
 *
 * <p>The distinction that matters most: what is compared here is what papers <em>say</em>; whether
 * they are in effect is asked of the computed effects.
 */
@NullMarked
package org.dohoda.validation.compare;

import org.jspecify.annotations.NullMarked;
