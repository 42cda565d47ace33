/**
 * Holdings: whether something holds on a day, with the days and data that this rests on.
 *
 * <p>A {@linkplain org.dohoda.holding.Holding holding} (platnost s důvody) is a formula. Its leaves
 * are {@linkplain org.dohoda.holding.DayFact days} on which something begins or ends, and other
 * {@linkplain org.dohoda.holding.Datum data} that nobody recorded, each named by its place in the
 * register; together they are what can be {@linkplain org.dohoda.holding.Recordable recorded}. What
 * may be {@linkplain org.dohoda.time.Presumption presumed} stands in it beside what is recorded,
 * and is chosen only when it is asked.
 *
 * <p>A case: a paper is in effect from some day of 2023 on, and a clause of it is replaced on that
 * very day, whichever it is.
 *
 * <pre>{@code
 * DayFact first = new DayFact(DayKind.EFFECT_START, path, PartialDate.parse("2023"));
 * Holding paper = new Holding.Since(first);
 * Holding clause = Holding.all(paper, Holding.not(new Holding.Since(first)));
 * LocalDate may = LocalDate.of(2023, 5, 1);
 * paper.on(may, Set.of());       // UNKNOWN
 * clause.on(may, Set.of());      // UNKNOWN: no value of the day is tried here
 * clause.days();                 // the one day, although it is used twice
 * }</pre>
 *
 * <p>Whoever tries the values of that day finds that the clause never holds. That is what the
 * engine does, and it can do it because the day is there once.
 *
 * <p>The distinction that matters most: a holding is not yet a truth. Its value on a day depends on
 * what is presumed, and two holdings that rest on the same unknown day are not independent of each
 * other.
 */
@NullMarked
package org.dohoda.holding;

import org.jspecify.annotations.NullMarked;
