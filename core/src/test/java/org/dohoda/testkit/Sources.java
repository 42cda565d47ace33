package org.dohoda.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.source.Attestation;
import org.dohoda.source.Extensions;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKind;
import org.dohoda.time.PartialDate;

/** Generators of sources, attestations and extensions. */
public final class Sources {
  private static final Arbitrary<Attestation> ATTESTATIONS =
      Drawing.of(() -> Combinators.combine(dates(), sources().optional(0.6)).as(Attestation::new));
  private static final Arbitrary<Source> SOURCES =
      Drawing.of(
          () ->
              Combinators.combine(
                      LocalizedTexts.texts(),
                      uris().optional(0.6),
                      LocalizedTexts.texts().optional(0.6),
                      kinds().optional(0.6),
                      dates().optional(0.6),
                      Arbitraries.of(Extent.class),
                      LocalizedTexts.localizedTexts().optional(0.6))
                  .as(
                      (title, uri, place, kind, date, extent, note) ->
                          Source.builder()
                              .title(title)
                              .uri(uri)
                              .place(place)
                              .kind(kind)
                              .date(date)
                              .extent(extent)
                              .note(note)
                              .build()));

  private Sources() {}

  /** Sources with every part absent or present. */
  public static Arbitrary<Source> sources() {
    return SOURCES;
  }

  /** Attestations with and without a source. */
  public static Arbitrary<Attestation> attestations() {
    return ATTESTATIONS;
  }

  /** Up to four extensions; values may be any valid Unicode text. */
  public static Arbitrary<Extensions> extensions() {
    Arbitrary<String> values =
        Arbitraries.oneOf(LocalizedTexts.texts(), Arbitraries.of("", " ", "\r\n\0", "\u202e"));
    return Arbitraries.maps(Codes.dottedCodes(), values).ofMaxSize(4).map(Extensions::copyOf);
  }

  private static Arbitrary<SourceKind> kinds() {
    return Arbitraries.oneOf(CodeLists.sourceKinds(), Arbitraries.just(SourceKind.of("interview")));
  }

  private static Arbitrary<String> uris() {
    return Arbitraries.of(
        "https://example.org/memorandum.pdf#page=3",
        "urn:isbn:9788000000000",
        "mailto:a@b.example");
  }

  private static Arbitrary<PartialDate> dates() {
    return Combinators.combine(
            Arbitraries.integers().between(1990, 2030), Arbitraries.integers().between(1, 12))
        .flatAs(
            (year, month) ->
                Arbitraries.of(
                    PartialDate.ofYear(year),
                    PartialDate.ofMonth(year, month),
                    PartialDate.of(year, month, 3),
                    PartialDate.notAfter(LocalDate.of(year, month, 3))));
  }
}
