/**
 * Generators of Dohoda's documents for property tests of whatever reads or writes them.
 *
 * <p>The values come from core's {@code org.dohoda.testkit}. What is added here is the text: {@link
 * org.dohoda.json.testkit.BrokenDocuments} takes the document of a valid value and breaks it in one
 * place, as editors, networks and hands do: a member that nobody knows, one that stands twice, one
 * that is missing, a value of another type, a text cut off, bytes that are not UTF-8. Each comes
 * with the code, the path and the line and column of the one problem that reading must report.
 *
 * <pre>{@code
 * BrokenDocuments.of(DohodaJson.memorandum(), Memoranda.memoranda())
 * }</pre>
 *
 * <p>A broken document is not an invalid value: a register whose references dangle is read without
 * a problem, and is for validation to judge.
 */
@NullMarked
package org.dohoda.json.testkit;

import org.jspecify.annotations.NullMarked;
