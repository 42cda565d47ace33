/**
 * Rendering: instruments as pages that people read beside the paper, to see whether the data say
 * what the paper says.
 *
 * <p>A <em>rendering</em> (výpis) is Markdown: what is recorded of the instrument, then its clauses
 * in the order of the paper, nested as they are, each with its reference as printed, its wording, a
 * sentence for everything it provides, and where it is found. Of a {@linkplain
 * org.dohoda.effect.ConsolidatedText consolidated text} (úplné znění) it shows the clauses of a
 * day, which amendment brought them, who is a party then and until when it lasts.
 *
 * <p>The memorandum of 2023, in Czech, with the names of its register:
 *
 * <pre>{@code
 * Rendering czech = Rendering.in(Locale.forLanguageTag("cs")).naming(register.names(day));
 * String page = czech.markdown(register.instrument(InstrumentId.of("lk-asz-2023")).orElseThrow());
 * // ## forms
 * //
 * // - Formy spolupráce: výměna informací, konzultace, společné stanovisko, ... (mimo jiné); ...
 * }</pre>
 *
 * <p>The distinction that matters most: a page shows what is recorded and claims nothing of its
 * effect; a consolidated text says of each party, term and clause what is not certain of the day.
 */
@NullMarked
package org.dohoda.rendering;

import org.jspecify.annotations.NullMarked;
