/**
 * Time that never guesses: what is known of days, periods and truths, and nothing more.
 *
 * <p>Papers say "partner since 2013" and then fall silent. This package keeps exactly that much:
 *
 * <ul>
 *   <li>a {@link org.dohoda.time.PartialDate} (neúplné datum) is a day that is known to lie in a
 *       range: {@code 2013} is some day of that year, {@code [..2023-07-03]} that day or earlier;
 *   <li>a {@link org.dohoda.time.Period} (období) runs from a start to an end, both inclusive; each
 *       {@link org.dohoda.time.Bound} is a partial date, open (by agreement there is none) or
 *       unknown (not stated);
 *   <li>a {@link org.dohoda.time.Truth} (pravdivost) is yes, no or unknown;
 *   <li>a {@link org.dohoda.time.Validity} (platnost) is the truth on every day, with an algebra: a
 *       clause holds when its memorandum <em>and</em> its own period do;
 *   <li>a {@link org.dohoda.time.Timeline} is any other value for every day: a name, a status;
 *   <li>a {@link org.dohoda.time.Presumption} (domněnka) is what an asker may add to the record,
 *       never silently;
 *   <li>a {@link org.dohoda.time.DateRule} (pravidlo pro den) is how a paper fixes a day: a {@link
 *       org.dohoda.time.TimeSpan} (lhůta, doba) after an {@link org.dohoda.time.Anchor}, the end of
 *       a quarter, "without delay"; a {@link org.dohoda.time.Recurrence} (opakování) is how often.
 *       What they come to is a partial date, or the {@link org.dohoda.time.Obstacle}s in the way.
 * </ul>
 *
 * <p>A worked case. The town of Velké Hamry has been a partner since 2013; no paper says that it
 * still is, or that it is not. Was it a partner in 2023?
 *
 * <pre>{@code
 * Period partner = Period.parse("2013/");            // since some day of 2013, end not stated
 * partner.on(LocalDate.parse("2012-12-31"));         // NO: it cannot have begun
 * partner.on(LocalDate.parse("2013-12-31"));         // UNKNOWN: it may have ended within the year
 * partner.on(LocalDate.parse("2023-07-03"));         // UNKNOWN, not YES: nobody says so
 *
 * // had a source of that day named it as a partner:
 * partner.validity(List.of(PartialDate.parse("2023-07-03")))
 *     .on(LocalDate.parse("2020-01-01"));            // YES: begun by 2013-12-31, not over yet
 *
 * // had the parties agreed that there is no end:
 * Period.parse("2013/..").on(LocalDate.parse("2023-07-03")); // YES
 * }</pre>
 *
 * <p>The distinction that matters most: an end that is <em>open</em> is a statement, and makes the
 * days after the start certain; an end that is <em>unknown</em> is silence, and makes none. Silence
 * never turns into "still", however customary that is: who wants to presume it says so with {@link
 * org.dohoda.time.Presumption#CONTINUES}, and reads it in the answer.
 */
@NullMarked
package org.dohoda.time;

import org.jspecify.annotations.NullMarked;
