/**
 * Who takes part: organisations, their names over time, and what ties them to one another.
 *
 * <p>An <b>organisation</b> (organizace) is a region (kraj), a municipality (obec), a ministry, an
 * agency, a company. Papers name units as parties that are no legal persons, so whether it is one
 * (právní osobnost) is a truth of its own, unknown unless recorded. An <b>affiliation</b>
 * (začlenění) puts a unit within another organisation during a period; affiliations chain. A
 * <b>succession</b> (nástupnictví) says who follows whom and what passes. A <b>stake</b> (účast) is
 * one organisation taking part in another. A <b>representative</b> (zástupce) is a person or an
 * office standing for an organisation.
 *
 * <p>The Agency for Social Inclusion stays one unit while what stands behind it changes. It was
 * decided in July 2019 and took effect on the first day of 2020:
 *
 * <pre>{@code
 * Affiliation before = Affiliation.builder().unit(agency).within(governmentOffice)
 *     .period(Period.parse("/2019-12-31")).build();
 * Affiliation after = Affiliation.builder().unit(agency).within(ministry)
 *     .period(Period.parse("2020-01-01/")).decided(PartialDate.of(2019, 7, 30)).build();
 *
 * before.validity(Set.of()).on(LocalDate.of(2014, 2, 26)); // UNKNOWN: no start is recorded
 * after.validity(Set.of()).on(LocalDate.of(2019, 8, 1));   // NO: decided, not in effect
 * }</pre>
 *
 * <p>A name has a period as well. "What was it called on that day" is answered by {@link
 * org.dohoda.organization.NamesOnDay}: the names it certainly bore and those it may have borne.
 *
 * <p>The distinction that matters most is that of being part and taking part. A unit within a
 * ministry (affiliation) has the ministry behind it; a company in which a region holds a stake
 * stays a company of its own, its board is its own organ, and the region cannot let anybody in.
 */
@NullMarked
package org.dohoda.organization;

import org.jspecify.annotations.NullMarked;
