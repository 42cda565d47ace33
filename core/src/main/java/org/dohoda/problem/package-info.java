/**
 * What is wrong with a document or a register, for programs and for people.
 *
 * <p>A {@linkplain org.dohoda.problem.Problem problem} (problém) is one thing that is wrong or
 * worth knowing: its {@linkplain org.dohoda.problem.ProblemKind kind} with a stable dotted code,
 * its {@linkplain org.dohoda.problem.Severity severity} (závažnost), the {@linkplain
 * org.dohoda.problem.ModelPath path} to the value that is meant, the {@linkplain
 * org.dohoda.problem.TextPlace place} in the text if one was read, the arguments of the message,
 * and the paths of other ends. {@linkplain org.dohoda.problem.Problems Problems} are all of them
 * together, each once, in an order that does not depend on how they were found, and {@linkplain
 * org.dohoda.problem.ProblemGroup grouped} on demand: one fault of a thousand elements is one line.
 * A {@linkplain org.dohoda.problem.Checked checked} value is a value with what is worth knowing
 * about it, or the problems for which there is none.
 *
 * <p>A kind is a constant beside the rule that uses it. Text and data cannot drift apart, since the
 * text is a template of the data:
 *
 * <pre>{@code
 * static final ProblemKind UNKNOWN_PARTY =
 *     ProblemKind.error("provision.party.unknown")
 *         .czech("Ustanovení jmenuje '{party}', který není stranou.", "Opravte id, nebo doplňte stranu.")
 *         .english("The provision names '{party}', who is no party.", "Mend the id, or add the party.")
 *         .build();
 *
 * Problem problem =
 *     UNKNOWN_PARTY.at(path.member("bearer")).with("party", id).related(parties).build();
 * problem.code();                                   // provision.party.unknown
 * problem.arguments().get("party");                 // what the message shows
 * problem.message(Locale.forLanguageTag("cs"));     // Ustanovení jmenuje 'asz', který není stranou.
 * }</pre>
 *
 * <p>A kind whose Czech and English name different things is refused when it is made, and a problem
 * without exactly the arguments of its kind cannot be built. Values in messages are bounded and
 * their invisible characters escaped: no document can flood a log, forge a line of it, or turn its
 * writing direction.
 *
 * <p>The distinction that matters most: a problem is a <em>finding</em>, not an exception. It is
 * collected with all others, costs no stack trace and stops nothing. Only who asks for a value that
 * is not there, by {@link org.dohoda.problem.Checked#orThrow()}, gets an exception, and in it all
 * problems at once.
 */
@NullMarked
package org.dohoda.problem;

import org.jspecify.annotations.NullMarked;
