/**
 * Partnerships: the cooperation of organisations over time, and what is known of it on a day.
 *
 * <p>A <em>partnership</em> (partnerství) joins two or more organisations, perhaps under a
 * <em>programme</em> (program) with its calls (výzvy), waves (vlny) and kinds of support (druhy
 * podpory). Its record is a list of <em>episodes</em> (epizody): who ended and applied again is in
 * a new one. An episode is a list of <em>events</em> (události) in the order in which they
 * happened. An event's date is partial or not stated. It is the first day of the new status (stav);
 * for {@code ended} and {@code withdrawn} it is the <em>last day of the old one</em>, as papers
 * write it.
 *
 * <p>The transition table: what happened, in which statuses it can happen, which status it brings.
 * An event <em>keeps</em> the status where a {@code =} stands: it changes nothing, but shows that
 * the status held on its day and, being an event of the record, since the event before.
 *
 * <pre>
 *   | applied | none ended rejected withdrawn | applied
 *   | assessed | applied= | applied
 *   | approved | applied approved= | approved
 *   | rejected | applied | rejected
 *   | concluded | none applied approved= ended rejected withdrawn | approved
 *   | started | none approved ended rejected withdrawn | active
 *   | support-changed | active= | active
 *   | suspended | active | suspended
 *   | resumed | suspended | active
 *   | ended | approved active suspended | ended
 *   | withdrawn | applied approved active suspended | withdrawn
 * </pre>
 *
 * <p><strong>What is possible on a day.</strong> Dates never decrease in recorded order, across
 * episodes; so each is tightened by those before and after it. The status of an event is possible
 * from the earliest day of that event until the day before the latest day of the next one. Between
 * two events of an episode nothing is missing. Changes without a record are possible in three
 * places only, and there every status on a way through the table is:
 *
 * <ul>
 *   <li>after the last event, from the day after it, or after the day until which its status is
 *       known to {@linkplain org.dohoda.partnership.Episode#continuingUntil() continue};
 *   <li>before the first event of an episode, as far as its {@link
 *       org.dohoda.partnership.Beginning} leaves room;
 *   <li>before an <em>observation</em> (doložený stav, {@link org.dohoda.partnership.Attested}),
 *       which stands for a transition that nobody dated. An observation of the status that the
 *       record has anyway opens no gap if the record goes on from there.
 * </ul>
 *
 * <p>What contradicts itself or the table is no exception but a {@linkplain
 * org.dohoda.partnership.PartnershipProblems problem}. Dates that contradict each other count as
 * not stated, and between two events that do not fit something may be missing: a faulty record is
 * less certain, never wrongly certain.
 *
 * <p><strong>A case.</strong> Velké Hamry has been a partner "since 2013", among the first; no end
 * is stated.
 *
 * <pre>{@code
 * Partnership velkeHamry =
 *     Partnership.builder()
 *         .id(PartnershipId.of("asz-velke-hamry"))
 *         .addParties(OrganizationId.of("asz"), OrganizationId.of("velke-hamry"))
 *         .addEpisode(
 *             Episode.builder()
 *                 .addEvent(Started.on(PartialDate.ofYear(2013)))
 *                 .beginning(Beginning.STEPS_MISSING) // it applied, but nobody wrote down when
 *                 .build())
 *         .build();
 *
 * velkeHamry.possibleOn(LocalDate.of(2012, 12, 31)); // none, applied, approved
 * velkeHamry.possibleOn(LocalDate.of(2013, 1, 1));   // the same, or active
 * velkeHamry.validity(Set.of(ACTIVE)).certain();     // no day at all
 * velkeHamry.validity(Set.of(ACTIVE)).on(LocalDate.of(2023, 7, 3)); // UNKNOWN
 * }</pre>
 *
 * <p>It may be active from 2013-01-01 on. It is certainly active on no day, not even on 2013-12-31:
 * it may have started in May and ended in November. A start on 2013-05-17 would make that one day
 * certain, as the period {@code 2013-05-17/} is. Whoever knows that it was still a partner when the
 * year ended records {@code continuingUntil(2013-12-31)}, and that day is certain. That a source of
 * 2023 <em>lists</em> the town changes nothing; that it <em>shows the town active</em> on
 * 2023-07-03 is an observation, and makes that day certain and no other.
 *
 * <p>Česká Lípa, which concluded a partnership in {@code 2023}, is approved at some time of that
 * year, and certainly not active before; Jablonec applied, nobody says when, and an observation
 * shows it still {@code applied} on 2023-07-03. A source that says "eight now" without naming them
 * is an {@link org.dohoda.partnership.AttestedCount}: it makes no single partnership certain.
 *
 * <p>The distinction that matters most: <em>a status that began is not a status that lasts</em>. A
 * partnership with no recorded end may have ended, and no presumption says otherwise; only a
 * recorded event, observation or day until which it continues makes a day certain.
 */
@NullMarked
package org.dohoda.partnership;

import org.jspecify.annotations.NullMarked;
