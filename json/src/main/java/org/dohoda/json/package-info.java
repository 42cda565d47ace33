/**
 * Reading and writing: documents for people to write by hand and for programs to trust.
 *
 * <p>A <em>document</em> is one JSON object: the version of the format and one thing under the name
 * of its kind. A whole register (registr) can be a document, and so can any single element, such as
 * a memorandum:
 *
 * <pre>{@code
 * { "dohoda": "1.0", "memorandum": {
 *     "id": "lk-asz-2023",
 *     "parties": [ { "organization": "liberecky-kraj" }, { "organization": "asz" } ],
 *     "relations": { "follows": ["lk-asz-2014", "lk-asz-2019"] } } }
 * }</pre>
 *
 * <p>{@link org.dohoda.json.DohodaJson} has a {@link org.dohoda.json.JsonFormat} for every kind.
 * Reading the above with a letter wrong says so, with everything else that is wrong:
 *
 * <pre>{@code
 * Checked<Memorandum> checked = DohodaJson.memorandum().read(text);
 * // error json.member.unknown /memorandum/partys (line 3, column 5):
 * //   The member 'partys' is not known here; the nearest known one is 'parties'.
 * // error json.member.missing /memorandum (line 1, column 34):
 * //   The required member 'parties' is missing.
 * }</pre>
 *
 * <p>A member that is absent is <em>not stated</em>. {@code null}, {@code []} and {@code {}} are
 * refused, and where a paper says that there is none, that has a word of its own ({@code "none"}).
 * Dates and periods are EDTF strings, truths are {@code "yes"} and {@code "no"}, amounts are
 * strings of digits: no number is ever a floating-point number.
 *
 * <p>The distinction that matters most: a document is either read whole or refused with
 * <em>all</em> its problems. There is no half-filled value, no default that nobody stated, no
 * second spelling.
 */
@NullMarked
package org.dohoda.json;

import org.jspecify.annotations.NullMarked;
