/**
 * Questions about participation and the answers to them, with their grounds.
 *
 * <p>A {@linkplain org.dohoda.decision.ParticipationQuestion question} (dotaz) names a holder, a
 * body and a day or a meeting. The {@linkplain org.dohoda.decision.Decision decision} (rozhodnutí)
 * has a {@linkplain org.dohoda.decision.Ruling ruling} (výrok) for every right, and each ruling has
 * its {@linkplain org.dohoda.decision.Ground grounds} (důvody): the rules that speak of it, with
 * the truth of every {@linkplain org.dohoda.decision.Link link} of the chain by which they apply.
 * The engine that decides stands in {@code org.dohoda.engine}.
 *
 * <pre>{@code
 * Ruling speak = decision.ruling(Rights.SPEAK);
 * speak.outcome();       // SILENT: no rule speaks of it
 * speak.notReadWhole();  // the release is a report of the memorandum, the paper may say more
 *
 * Ruling attend = undecided.ruling(Rights.ATTEND);
 * attend.outcome();             // NOT_DETERMINED
 * attend.missing();             // the entry into force, the term, the committee's existence
 * attend.presumptionsUseful();  // the presumptions that would settle it
 * attend.unstated();            // what the question itself leaves open
 *
 * Link effect = ended.ruling(Rights.ATTEND).grounds().get(0).failing().get(0);
 * effect.ruledOutBy();          // the days by which it fails: the last day of the term
 * ended.withoutRecord();        // what the question names and the register does not have
 *
 * Link holder = succeeded.ruling(Rights.ATTEND).grounds().get(0).links().get(LinkKind.HOLDER);
 * holder.restsOn();             // the succession by which the rule speaks of the new agency
 * }</pre>
 *
 * <p>The distinction that matters most: <em>silent</em> is not refused, <em>unmet</em> is not
 * silent, and <em>not determined</em> is none of them. Each calls for another step: to agree on a
 * rule, to meet a condition, to look up a fact.
 */
@NullMarked
package org.dohoda.decision;

import org.jspecify.annotations.NullMarked;
