/**
 * Provisions: what the clauses of memoranda, amendments and rules of procedure say, as data.
 *
 * <p>A <em>provision</em> (ustanovení) is one thing that a paper says, of one of 31 kinds: it has a
 * purpose, somebody undertakes to report each year, a guest may attend, no money passes, it lasts
 * until a day. A clause, which is a place in the paper, holds any number of them; a sentence often
 * needs two. A <em>bearer</em> (nositel) is of whom a provision speaks; the <em>modality</em> says
 * how strongly: shall, will endeavour to, should, may, need not, shall not. What is written with a
 * code, such as the {@linkplain org.dohoda.provision.Acts act} "report", is an open list: take a
 * constant where one fits and {@code Act.of("ask-question")} where none does. The same words mean
 * the same everywhere: {@code bearers} who, {@code addressees} to whom, {@code due} by when, {@code
 * since} and {@code until} from and to when, {@code condition} under which condition, {@code
 * wording} what no other attribute says. {@code links} say what goes before what: "subject to
 * clause 9", "notwithstanding clause 4".
 *
 * <p>"Each party shall inform the others without delay of any change of its contact person; either
 * may end the memorandum by three months' notice; each bears its own costs":
 *
 * <pre>{@code
 * Undertaking inform =
 *     Undertaking.by(Bearer.eachParty())
 *         .shall(Acts.INFORM)
 *         .to(Bearer.otherParties())
 *         .wording(LocalizedText.of("en", "any change of its contact person"))
 *         .due(DateRule.withoutDelay())
 *         .build();
 * Termination notice =
 *     Termination.by(Bearer.eachParty())
 *         .lastDay(DateRule.after(TimeSpan.months(3), Termination.NOTICE))
 *         .build();
 * Finance costs = Finance.ownCosts();
 *
 * inform.describe(Locale.ENGLISH);
 * // Each party shall inform “any change of its contact person”; to: the other parties; when: without delay.
 * }</pre>
 *
 * <p>Which kind takes a sentence:
 *
 * <table>
 * <caption>From a sentence to its kind</caption>
 * <tr><th>the paper says</th><th>kind</th></tr>
 * <tr><td>what it is for, what is known, what is followed, what a word means</td><td>{@link
 *     org.dohoda.provision.Purpose}, {@link org.dohoda.provision.Recital}, {@link
 *     org.dohoda.provision.Principle}, {@link org.dohoda.provision.Definition}</td></tr>
 * <tr><td>under which law, where and for whom</td><td>{@link org.dohoda.provision.LegalBasis},
 *     {@link org.dohoda.provision.Scope}</td></tr>
 * <tr><td>on which areas, in which forms</td><td>{@link org.dohoda.provision.PolicyFocus}, {@link
 *     org.dohoda.provision.FormsOfCooperation}</td></tr>
 * <tr><td>somebody is to do, will endeavour to do, may do, must not do something</td><td>{@link
 *     org.dohoda.provision.Undertaking}</td></tr>
 * <tr><td>somebody shall pay, may contribute, bears the costs</td><td>{@link
 *     org.dohoda.provision.Finance}; an {@link org.dohoda.provision.Undertaking} where paying is
 *     the act and who, when and in return for what matter more than how much</td></tr>
 * <tr><td>somebody must not disclose, keeps secret</td><td>{@link
 *     org.dohoda.provision.Confidentiality}; a ban on statements to the public is a {@link
 *     org.dohoda.provision.Publicity} with {@link
 *     org.dohoda.provision.Modality#SHALL_NOT}</td></tr>
 * <tr><td>who takes part in meetings, who sits in a body, how it decides, whose consent an act
 *     needs</td><td>{@link org.dohoda.provision.Participation}, {@link
 *     org.dohoda.provision.BodyConstitution}, {@link org.dohoda.provision.DecisionMaking}, {@link
 *     org.dohoda.provision.ApprovalRequired}</td></tr>
 * <tr><td>money, secrets, data, publicity</td><td>{@link org.dohoda.provision.Finance}, {@link
 *     org.dohoda.provision.Confidentiality}, {@link org.dohoda.provision.InformationSharing},
 *     {@link org.dohoda.provision.Publicity}</td></tr>
 * <tr><td>when it begins, lasts, is renewed, changed, reviewed, ended, and what goes on</td>
 *     <td>{@link org.dohoda.provision.EntryIntoForce}, {@link org.dohoda.provision.Term}, {@link
 *     org.dohoda.provision.AmendmentProcedure}, {@link org.dohoda.provision.Review}, {@link
 *     org.dohoda.provision.Termination}, {@link org.dohoda.provision.Survival}</td></tr>
 * <tr><td>whether it binds, how disputes end, whom to write to</td><td>{@link
 *     org.dohoda.provision.LegalEffect}, {@link org.dohoda.provision.Dispute}, {@link
 *     org.dohoda.provision.Contact}</td></tr>
 * <tr><td>who may join later, in which languages it is drawn up</td><td>{@link
 *     org.dohoda.provision.Accession}, {@link org.dohoda.provision.Languages}</td></tr>
 * <tr><td>to whom works belong, who answers for damage, who is released by force majeure</td>
 *     <td>{@link org.dohoda.provision.IntellectualProperty}, {@link
 *     org.dohoda.provision.Liability}, {@link org.dohoda.provision.ForceMajeure}</td></tr>
 * </table>
 *
 * <p>The distinction that matters most: saying nothing and saying "none" are two things. An empty
 * attribute, or a kind that a paper has no provision of, means that the paper is silent; {@link
 * org.dohoda.provision.Finance#none}, {@link org.dohoda.provision.LegalEffect#notBinding} and
 * {@link org.dohoda.provision.Lasting#indefinitely} are what it says.
 */
@NullMarked
package org.dohoda.provision;

import org.jspecify.annotations.NullMarked;
