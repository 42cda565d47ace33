package org.dohoda.testkit;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dohoda.text.LocalizedText;

/** Generators of texts in one or more languages. */
public final class LocalizedTexts {
  private static final Arbitrary<LocalizedText> TEXTS =
      Drawing.of(
          () ->
              Arbitraries.maps(languageTags(), texts())
                  .ofMinSize(1)
                  .ofMaxSize(4)
                  .map(LocalizedText::copyOf));

  private LocalizedTexts() {}

  /** Valid texts in one to four languages. */
  public static Arbitrary<LocalizedText> localizedTexts() {
    return TEXTS;
  }

  /** Canonical language tags: Czech and English often, others with script and region sometimes. */
  public static Arbitrary<String> languageTags() {
    return Arbitraries.of(
        "cs",
        "cs",
        "en",
        "en",
        "cs-CZ",
        "en-GB",
        "de",
        "de-AT",
        "pl",
        "sk",
        "uk",
        "rom-Latn",
        "sr-Latn-RS",
        "zh-Hant-TW",
        "de-1996",
        "en-u-nu-latn",
        "x-liberec");
  }

  /**
   * Locales of those who read: of Czech, of English, of others with letters and digits of theirs.
   */
  public static Arbitrary<Locale> locales() {
    return Arbitraries.of("cs", "cs-CZ", "en", "en-GB", "de", "ar", "und", "tr")
        .map(Locale::forLanguageTag);
  }

  /** Bytes, most of them the beginnings or ends of characters in UTF-8, for readers of bytes. */
  public static Arbitrary<byte[]> bytes() {
    return Arbitraries.of(
            "a", "x", " ", "c5", "be", "c3", "a9", "e2", "80", "93", "f0", "9f", "a4", "9d", "c0",
            "ed", "a0", "7f", "0a")
        .map(each -> each.length() == 1 ? (byte) each.charAt(0) : (byte) Integer.parseInt(each, 16))
        .array(byte[].class)
        .ofMinSize(1)
        .ofMaxSize(24);
  }

  /** Texts that may be kept: Czech and other letters, emoji, line feeds and tabs, in NFC. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings()
                .withChars("aábcčdďeéěiínňrřsštťuúůyýzž ,.„“–()%{}'\"\\/~§")
                .ofMaxLength(40),
            Arbitraries.strings().withCharRange('ͼ', 'ӿ').ofMaxLength(12),
            Arbitraries.of("🤝", "čl. III\n\todst. 2", "देवनागरी", "שלום", "e\u0301\u0323"))
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
        .filter(text -> !text.isBlank());
  }

  /** Texts that must be refused. */
  public static Arbitrary<Refused<String>> refusedTexts() {
    Arbitrary<Refused<String>> intruders =
        Arbitraries.oneOf(
            refused(
                "control characters", "\0", "\r", "\u0007", "\u001b", "\u007f", "\u0085", "\u2028"),
            refused("writing direction", "\u202a", "\u202e", "\u2066", "\u2069"),
            refused("surrogate", "\ud83e", "\udd1d"),
            refused("NFC", "e\u030c", "\u212b", "\u0344"));
    Arbitrary<Refused<String>> within =
        intruders.flatMap(
            intruder ->
                texts().map(text -> new Refused<>(text + intruder.value() + ".", intruder.rule())));
    return Arbitraries.oneOf(
        within, refused("blank", "", " ", "\t\n", "\u2003", "\u00a0", "\ufeff", "\u200b\n"));
  }

  private static Arbitrary<Refused<String>> refused(String rule, String... values) {
    return Arbitraries.of(values).map(value -> new Refused<>(value, rule));
  }
}
