/**
 * Effect: on which days instruments, clauses, parties, bodies and relations hold, and why.
 *
 * <p>The <em>effect</em> (účinnost) of an instrument is computed from what its provisions say and
 * what is attested to have happened. A {@linkplain org.dohoda.holding.Holding holding} is the
 * result: a formula over {@linkplain org.dohoda.holding.DayFact days} and other {@linkplain
 * org.dohoda.holding.Datum data}, each named by its place in the register. All nesting is done
 * here: a clause holds within, or survives (přetrvává), its instrument; a party is bound from its
 * first to its last day; an amendment (dodatek) holds within what it amends.
 *
 * <p>The memorandum of the Liberec Region and the Agency of 2023 says neither when it takes effect
 * nor when it ends; a press release of 3 July shows only that it had been signed by then:
 *
 * <pre>{@code
 * Effects effects = Effects.of(register);
 * Holding memorandum = effects.inEffectFor(InstrumentId.of("lk-asz-2023"), agency);
 * LocalDate day = LocalDate.of(2023, 9, 12);
 * memorandum.on(day, Set.of());                                    // UNKNOWN
 * memorandum.on(day, Set.of(Presumption.EFFECTIVE_ON_SIGNATURE));  // UNKNOWN: no end is recorded
 * memorandum.on(day, Presumption.customary());                     // YES
 * }</pre>
 *
 * <p>The town of Velké Hamry works with the Agency "since 2013": of the same facts one asks whether
 * they hold on a day, and never gets more than they say. So it is with what stood behind the Agency
 * itself. A {@linkplain org.dohoda.effect.Standing standing} keeps decision and effect apart:
 *
 * <pre>{@code
 * Standing before = effects.standing(agency, LocalDate.of(2019, 8, 1), Set.of());
 * before.announced();          // the move to the ministry, decided on 30 July 2019
 * before.within(ministry);     // NO
 * effects.standing(agency, LocalDate.of(2020, 1, 1), Set.of()).within(ministry);   // YES
 * }</pre>
 *
 * <p>A {@linkplain org.dohoda.effect.ConsolidatedText consolidated text} (úplné znění) applies the
 * amendments in the order of their first days, those of one day in the order of the register. Where
 * it is not recorded which of two came first, both orders stay possible.
 *
 * <p>A record is taken at its word: what is recorded to have ended or gone on on a day shows that
 * the instrument lasted until then, and an amendment that can have come in time did. Where more is
 * recorded and the record contradicts itself, {@link org.dohoda.effect.Effects#problems} names it.
 *
 * <p>The distinction that matters most: that a clause stands in the text, that its instrument is in
 * effect, and that it binds a certain party are three questions. The text of a paper that has ended
 * is still its text, and an agreement goes on without the one who left it.
 */
@NullMarked
package org.dohoda.effect;

import org.jspecify.annotations.NullMarked;
