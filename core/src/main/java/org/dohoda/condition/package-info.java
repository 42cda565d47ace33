/**
 * Conditions: what must be the case before a rule, an undertaking or a term takes effect.
 *
 * <p>A <em>condition</em> (podmínka) is built of {@linkplain org.dohoda.condition.Condition#all
 * all}, {@linkplain org.dohoda.condition.Condition#any any} and {@linkplain
 * org.dohoda.condition.Condition#not not} over <em>facts</em>. A {@linkplain
 * org.dohoda.condition.Fact fact} is something that the asker may know of the occasion: a consent
 * was given, the meeting is open, at most two persons come. {@linkplain
 * org.dohoda.condition.Circumstances Circumstances} are what he does know, and each fact he does
 * not state is unknown.
 *
 * <p>A guest may attend with the consent of the chair, if the meeting is open:
 *
 * <pre>{@code
 * ApprovalStep consent =
 *     ApprovalStep.of(Actor.office(LocalizedText.of("en", "chair")), ApprovalAct.CONSENT);
 * Condition condition = Condition.all(Condition.approved(consent), Condition.open());
 *
 * Circumstances open = Circumstances.builder().session(Session.OPEN).build();
 * condition.truth(open);                  // UNKNOWN: nobody said whether the chair consented
 *
 * Circumstances closed = Circumstances.builder().session(Session.CLOSED).build();
 * condition.truth(closed);                // NO, whatever the chair said
 * }</pre>
 *
 * <p>The distinction that matters most: a condition that is not met makes a rule inapplicable, a
 * condition that is not known leaves the answer open. Words of a paper that no other fact expresses
 * are a fact of their own and stay unknown until the asker says that they are met.
 *
 * <p>Some facts depend on the paper in which they stand, such as that a report which one of its
 * clauses asks for is overdue. Two papers then mean two facts, and an {@linkplain
 * org.dohoda.condition.InstrumentFact InstrumentFact} names the paper:
 *
 * <pre>{@code
 * Fact late = Condition.overdue(ClauseId.of("reports"));
 * Circumstances known = Circumstances.builder().notMet(InstrumentId.of("memorandum"), late).build();
 *
 * known.truth(late, InstrumentId.of("memorandum")); // NO
 * known.truth(late, InstrumentId.of("statute"));    // UNKNOWN
 * }</pre>
 */
@NullMarked
package org.dohoda.condition;

import org.jspecify.annotations.NullMarked;
