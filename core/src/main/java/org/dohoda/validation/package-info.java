/**
 * Validation (validace): what is wrong with a register, for the people who keep it.
 *
 * <p>A {@linkplain org.dohoda.validation.ValidationRule rule} (pravidlo) looks for one kind of
 * problem; the kind says in Czech and English what is wrong, which wrong answer or dispute it leads
 * to, and how to mend it. The {@linkplain org.dohoda.validation.RuleBook rule book} (soubor
 * pravidel) is the list of all rules. A {@linkplain org.dohoda.validation.Profile profile} (profil)
 * says how much each kind weighs for a purpose, which rules are off, and what an instrument of a
 * kind must say, with the text that requires it.
 *
 * <pre>{@code
 * Problems problems = RuleBook.standard().check(register, Profiles.publication());
 * problems.hasErrors();                       // false: it may be published
 * problems.grouped().forEach(System.out::println);
 * // one line for each kind and path pattern, with a count
 *
 * RuleBook own = RuleBook.standard()
 *     .without("clause.empty")
 *     .with(ValidationRule.of(NO_TITLE, Level.OBJECT, (register, found) ->
 *         register.instruments().stream()
 *             .filter(instrument -> instrument.title().isEmpty())
 *             .forEach(i -> found.accept(NO_TITLE.at(path(i)).with("id", i.id()).build()))));
 * }</pre>
 *
 * <p>All rules share one walk over the register; time grows with its size alone. The result has all
 * problems, each once, in an order that depends on neither the rules' nor the elements' order of
 * discovery. Follow-up problems are told from their cause: what is missing is one problem with
 * every place that names it {@linkplain org.dohoda.problem.Problem#related() related}; a rule that
 * cannot look something up is silent, since another rule says so; and what rests on a value that is
 * wrong by itself, such as a misprinted year, is {@linkplain
 * org.dohoda.validation.RuleBook#followUps told to follow from it}.
 *
 * <p>The distinction that matters most: constructors refuse what can never be meaningful;
 * validation <em>reports</em> what is meaningful and wrong. It takes any register, never throws,
 * and asserts only what is certain: a day that is not known contradicts nothing.
 */
@NullMarked
package org.dohoda.validation;

import org.jspecify.annotations.NullMarked;
