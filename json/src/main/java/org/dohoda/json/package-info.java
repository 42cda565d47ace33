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
 * // error json.member.missing /memorandum (line 1, column 34)
 * //   The required member parties is missing.
 * // error json.member.unknown /memorandum/partys (line 3, column 5)
 * //   The member partys is not known here; known are: parties (+12).
 * }</pre>
 *
 * <p>A member that is absent is <em>not stated</em>. {@code null}, {@code []} and {@code {}} are
 * refused, and where a paper says that there is none, that has a word of its own ({@code "none"}).
 * One thing alone can say nothing at all, a register: <code>{ "dohoda": "1.0", "register": {} }
 * </code> is the empty one. Dates and periods are EDTF strings, truths are {@code "yes"} and {@code
 * "no"}, amounts are strings of digits: no number is ever a floating-point number.
 *
 * <h2>Versions of the format</h2>
 *
 * <p>A document names the version of the format, such as {@code "1.0"}; it is not the version of
 * this library. What was written once is read for ever, and says the same: documents of every
 * version that was released are kept as tests, with their fingerprints.
 *
 * <p>A <b>minor</b> change keeps every old document valid with its meaning, and lets an older
 * library read a new document as far as it knows it. It counts the second number up:
 *
 * <ul>
 *   <li>a new member that may be absent, and whose absence says what it has always said,
 *   <li>a new kind of document,
 *   <li>a new documented code of an open list, which older libraries take as it is,
 *   <li>a rule of a constructor that is relaxed.
 * </ul>
 *
 * <p>An older library reports the newer version and the members that it does not know as
 * information and reads the rest. It refuses values that it does not know, such as a new word of a
 * closed list, a new {@code "type"} or a new case of a choice: leaving them out would change what a
 * paper says. Such an addition is a minor change all the same, for every old document stays valid.
 *
 * <p>A <b>major</b> change makes an old document invalid or gives it another meaning: a member that
 * is renamed, removed or becomes required, another spelling of a value, a stricter rule, another
 * meaning of absence. So is a new member without which the others say more than the document does,
 * such as a further limit of a permission: an older library would leave it out. It counts the first
 * number up; a library refuses documents of a major version that it does not know, and reads those
 * of all older ones.
 *
 * <p>The JSON Schema 2020-12 of every kind is in this jar, as {@code
 * /org/dohoda/json/schema/1.0/memorandum.schema.json} and so on; {@link
 * org.dohoda.json.JsonFormat#schema()} gives the same. A schema knows less than reading: it tells a
 * date from another text and which members exclude each other, but compares no values, so that it
 * accepts two clauses with one id, and 29 February of any year. {@link
 * org.dohoda.json.DohodaModule} makes the types part of documents of your own.
 *
 * <h2>One bad element among many</h2>
 *
 * <p>A register with one error gives no register. Where the elements matter more than the whole, as
 * when data are taken over from elsewhere, each can be checked by itself, in an NDJSON stream
 * ({@link org.dohoda.json.DohodaJson#elements()}) and in a register document ({@link
 * org.dohoda.json.DohodaJson#registerParts()}):
 *
 * <pre>{@code
 * RegisterParts parts = DohodaJson.registerParts().read(text);
 * parts.elements().get(437).problems(); // those of this element, with path and place in the whole
 * parts.elements().get(438).orThrow(); // a RegisterElement of the kind memorandum
 * }</pre>
 *
 * <p>The distinction that matters most: a value is either read whole or refused with <em>all</em>
 * its problems. There is no half-filled value, no default that nobody stated, no second spelling.
 */
@NullMarked
package org.dohoda.json;

import org.jspecify.annotations.NullMarked;
