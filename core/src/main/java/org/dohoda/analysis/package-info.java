/**
 * Analysis: what registers and papers say when they are laid side by side.
 *
 * <p>The <em>coverage</em> (pokrytí) of an instrument is the policy areas, forms of cooperation and
 * phases that it speaks of, each with the {@linkplain org.dohoda.analysis.Passage passage} (místo v
 * textu) that does. A <em>difference</em> (rozdíl) of two coverages says what both list and what
 * only one lists. The <em>agreements</em> (dohody) of an organization on a day are the memoranda
 * that then bind it, and with whom; its <em>partners</em> (partneři) by recorded partnerships are
 * in three lists: certain, possible only, excluded. A <em>comparison of rights</em> (porovnání
 * oprávnění) asks two registers, or one on two days, the same questions.
 *
 * <p>The memoranda of the Liberec Region and the Agency of 2019 and 2023 both list areas "among
 * others":
 *
 * <pre>{@code
 * Coverage of2019 = Coverage.of(memorandum2019);
 * Coverage of2023 = Coverage.of(memorandum2023);
 * AspectDifference<PolicyAreaId> areas = of2023.differenceFrom(of2019).areas();
 *
 * areas.inBoth();                                    // housing, debt, education, ...
 * areas.there().contains(SocialInclusion.COEXISTENCE);   // UNKNOWN: not listed in 2019
 * areas.there().mentionsOf(SocialInclusion.DEBT);    // "dluhová problematika", in clause areas
 * areas.here().mentionsOf(SocialInclusion.DEBT);     // "oddlužení osob": the same concept
 * }</pre>
 *
 * <p>And what the Agency would lose if a committee were dissolved:
 *
 * <pre>{@code
 * RightsComparison.of(register, register.with(dissolved))
 *     .presuming(Presumption.customary())
 *     .compare(agency, LocalDate.of(2025, 1, 15), question -> question.as(Capacities.GUEST))
 *     .lost();                                       // to attend the committee, nothing else
 * }</pre>
 *
 * <p>Or what it gained in five years:
 *
 * <pre>{@code
 * RightsComparison.of(register)
 *     .presuming(Presumption.customary())
 *     .compare(agency, before, after, question -> question.as(Capacities.GUEST))
 *     .gained();
 * }</pre>
 *
 * <p>The distinction that matters most: what is <em>missing on a list</em> is excluded only where
 * the list is closed. In an open list it is not listed, and nobody knows.
 */
@NullMarked
package org.dohoda.analysis;

import org.jspecify.annotations.NullMarked;
