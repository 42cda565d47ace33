/**
 * The rules that Dohoda's rule book consists of, as lists of named constants.
 *
 * <p>They stand in four levels: <em>value</em> (údaj: one identifier, text, date or source),
 * <em>object</em> (objekt: one organisation, clause, undertaking or rule by itself),
 * <em>instrument</em> (listina: what a paper says against its own facts and parties) and
 * <em>register</em> (evidence: elements against one another). Reading the constants reads the
 * rules.
 *
 * <p>The distinction that matters most: a rule reports what is <em>certainly</em> wrong on what is
 * recorded. A date that is not known, a list that is not said to be complete, an element of which
 * nothing more is recorded contradict nothing. And what follows from another fault is left to the
 * rule of that fault: an element that is missing is one problem, however many places name it, and
 * no rule speaks of what it could not look up.
 */
@NullMarked
package org.dohoda.validation.rules;

import org.jspecify.annotations.NullMarked;
