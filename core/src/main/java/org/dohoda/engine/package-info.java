/**
 * The engine: it answers questions about participation from a register.
 *
 * <p>A {@linkplain org.dohoda.engine.ParticipationEngine participation engine} compiles the rules
 * of a register once and answers many questions:
 *
 * <pre>{@code
 * ParticipationEngine engine =
 *     ParticipationEngine.of(register).presuming(Presumption.customary());
 * Decision decision =
 *     engine.decide(
 *         ParticipationQuestion.of(agency, socialCommittee, LocalDate.of(2023, 9, 12))
 *             .as(Capacities.GUEST)
 *             .build());
 * decision.ruling(Rights.ATTEND).outcome();  // GRANTED
 * decision.ruling(Rights.SPEAK).outcome();   // SILENT
 * }</pre>
 *
 * <p>Two things are the caller's to add: what is presumed where the papers are silent, and
 * {@linkplain org.dohoda.engine.ParticipationEngine#countingWorkingDays which days are working
 * days}, without which a time of three working days ends on some day of a range.
 *
 * <p>For each rule that may concern the question it reads a chain of links as formulas: does the
 * rule speak of the holder, of the body, is the instrument in effect, is the condition met? Where
 * Kleene logic leaves the answer open, it tries every completion of what is unknown, one value per
 * fact or day however many rules rest on it.
 *
 * <p>Relations connect only where they are recorded: a holder belongs to an organization through
 * recorded affiliations, whose days may be unknown. What is a property of a thing (its kind, owner,
 * legal personality) and is not recorded is unknown.
 *
 * <p>Exceptions in a circle are void on the days on which it is one: what an amendment turned round
 * is no circle, neither before that amendment nor after it. Where it is unknown which text stands,
 * each completion has circles of its own.
 *
 * <p>The distinction that matters most: a right that is <em>not determined</em> lacks something in
 * the record, a right that is <em>conditional</em> lacks something that the asker can know.
 */
@NullMarked
package org.dohoda.engine;

import org.jspecify.annotations.NullMarked;
