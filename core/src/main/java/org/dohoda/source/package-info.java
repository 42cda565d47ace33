/**
 * Where the data come from: documents, the days that they attest, and users' own strings.
 *
 * <p>A {@linkplain org.dohoda.source.Source source} (pramen) is a document that says what was
 * recorded: its title, where it can be had, the place in it, its {@linkplain
 * org.dohoda.source.SourceKind kind}, its day, and the {@linkplain org.dohoda.source.Extent extent}
 * that was read: the whole, a part, or only a report of it. An {@linkplain
 * org.dohoda.source.Attestation attestation} (doklad) is a day on which a source shows a thing to
 * hold. {@linkplain org.dohoda.source.Extensions Extensions} are a user's own named strings; they
 * are kept and never interpreted.
 *
 * <p>A press release of 3 July 2023 reports that a memorandum was signed, without the day:
 *
 * <pre>{@code
 * Source release =
 *     Source.builder()
 *         .title("Tisková zpráva o podpisu memoranda")
 *         .kind(SourceKinds.PRESS_RELEASE)
 *         .date(PartialDate.of(2023, 7, 3))
 *         .extent(Extent.WHOLE)
 *         .build();
 * Attestation signed = Attestation.of(PartialDate.parse("[..2023-07-03]"), release);
 * }</pre>
 *
 * <p>The day of a source is not the day of what it tells: the release is of 3 July, the signature
 * of that day or before. And who read a release whole has not read the memorandum: for that the
 * release is a report ({@link org.dohoda.source.Extent#REPORT}).
 *
 * <p>The distinction that matters most: what a document read <em>whole</em> does not say, it does
 * not say; what a part or a report does not say, is not known. An answer that rests on silence
 * therefore tells which of the two it rests on.
 */
@NullMarked
package org.dohoda.source;

import org.jspecify.annotations.NullMarked;
