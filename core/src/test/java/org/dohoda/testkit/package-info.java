/**
 * Generators (jqwik arbitraries) of Dohoda's values for property tests.
 *
 * <p>A facade in the plural stands for each family: {@code Identifiers.identifiers()} gives valid
 * identifiers. Valid and broken values are kept apart: what is broken comes as {@link
 * org.dohoda.testkit.Broken}, with the rule that must refuse it.
 */
@NullMarked
package org.dohoda.testkit;

import org.jspecify.annotations.NullMarked;
