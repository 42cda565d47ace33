/**
 * The twin: the semantics of participation decisions, written a second time, as plainly as can be.
 *
 * <p>The engine is built to be fast. The twin is built to be read: every step of the semantics is
 * one small class with loops over what is recorded, nothing is prepared, and nothing is shared with
 * the engine. The tests ask both the same questions.
 *
 * <ol>
 *   <li>{@link org.dohoda.decision.twin.Links}: a rule <em>applies</em> if all its links hold, from
 *       the holder to the condition.
 *   <li>{@link org.dohoda.decision.twin.Liveness}: it is <em>live</em> if it applies and no live
 *       exception defeats it.
 *   <li>{@link org.dohoda.decision.twin.TwinRuling#decide}: the live rules of the highest rank
 *       decide, a prohibition wins among them; if none is live, the right is not met or nothing
 *       speaks of it.
 *   <li>{@link org.dohoda.decision.twin.Completions}: what is not known is given every value that
 *       it can have.
 * </ol>
 *
 * <p>A {@link org.dohoda.decision.twin.World} says what is known: at first only what is recorded
 * and what the asker states; in a completion, a value for every {@link
 * org.dohoda.decision.twin.Unknown} that is asked for. One and the same code reads both.
 *
 * <p>{@link org.dohoda.decision.twin.Agreement} asks both; {@link
 * org.dohoda.decision.twin.Differences} says what they answer differently, and {@link
 * org.dohoda.decision.twin.Smaller} takes away from a disputed case what does not matter.
 *
 * <p>The distinction that matters most: an <em>unknown</em> is a thing in the world with one value,
 * not a gap in a rule. Two rules that rest on the same unknown day never see two different days.
 */
@NullMarked
package org.dohoda.decision.twin;

import org.jspecify.annotations.NullMarked;
