package org.dohoda.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.Money;
import org.dohoda.source.Source;
import org.dohoda.testkit.DohodaDomain;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;

/** No pattern refuses a valid text, whatever it says of others. */
@Domain(DohodaDomain.class)
class PatternsProperties {
  private static boolean matches(String pattern, Object text) {
    return Pattern.compile("^(" + pattern + ")$").matcher(text.toString()).find();
  }

  @Property(tries = 2_000)
  void date(@ForAll PartialDate date) {
    assertThat(matches(Patterns.DATE, date)).as(date.toString()).isTrue();
    assertThat(matches(Patterns.DAY, date)).isEqualTo(date.isExact());
  }

  @Property(tries = 2_000)
  void period(@ForAll Period period) {
    assertThat(matches(Patterns.PERIOD, period)).as(period.toString()).isTrue();
    assertThat(matches(Patterns.DATE, period)).isFalse();
  }

  @Property(tries = 500)
  void span(@ForAll TimeSpan span) {
    assertThat(matches(Patterns.SPAN, span)).as(span.toString()).isTrue();
  }

  @Property(tries = 500)
  void anchor(@ForAll Anchor anchor) {
    assertThat(matches(Patterns.anchor(), anchor)).as(anchor.toString()).isTrue();
  }

  @Property(tries = 1_000)
  void identifier(@ForAll Identifier identifier) {
    assertThat(matches(Patterns.identifier(), identifier)).as(identifier.toString()).isTrue();
  }

  @Property(tries = 500)
  void fraction(@ForAll Fraction fraction) {
    assertThat(matches(Patterns.FRACTION, fraction)).as(fraction.toString()).isTrue();
  }

  @Property(tries = 500)
  void money(@ForAll Money money) {
    String amount = money.amount().toPlainString();
    assertThat(matches(Patterns.DECIMAL, amount)).as(amount).isTrue();
  }

  @Property(tries = 1_000)
  void texts(@ForAll LocalizedText texts) {
    texts
        .texts()
        .forEach(
            (tag, text) -> {
              assertThat(matches(Patterns.LANGUAGE, tag)).as(tag).isTrue();
              assertThat(matches(Patterns.TEXT, text)).as(text).isTrue();
            });
  }

  @Example
  void texts_ofUnseenCharactersAlone() {
    for (String unseen : List.of("\u00a0", "\ufeff", "\u200b", "\u00ad", "\u2003", " \u2060\n")) {
      assertThat(matches(Patterns.TEXT, unseen)).isFalse();
      assertThat(matches(Patterns.TEXT, unseen + "a")).isTrue();
      assertThat(LocalizedText.of("cs", unseen + "a").texts()).hasSize(1);
      assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of("cs", unseen));
    }
  }

  @Example
  void uri_spacesOfAnyKindAreRefusedByModelAndPattern() {
    for (int c = 0; c < Character.MIN_SURROGATE; c++) {
      String uri = "urn:" + Character.toString(c) + "x";
      if (matches("\\s", Character.toString(c)) || Character.isSpaceChar(c) || c == 0xfeff) {
        assertThat(matches(Patterns.URI, uri)).as(uri).isFalse();
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Source.builder().title("x").uri(uri).build());
      }
    }
  }

  @Property(tries = 500)
  void token(@ForAll PolicyAreaId area) {
    assertThat(matches(Patterns.TOKEN + "/" + Patterns.TOKEN, area)).as(area.toString()).isTrue();
  }

  /** Every language that Java knows, and tags with each kind of part, in canonical spelling. */
  @Example
  void language_ofAnyCanonicalTag() {
    List<String> tags =
        Stream.concat(
                Arrays.stream(Locale.getAvailableLocales()).map(Locale::toLanguageTag),
                Stream.of(
                    "sl-rozaj-biske-1994",
                    "de-CH-1901",
                    "zh-Hant-CN-x-private1-private2",
                    "en-US-u-islamcal",
                    "th-TH-u-ca-buddhist-nu-thai",
                    "de-DE-t-en-x-a",
                    "x-whatever",
                    "es-419",
                    "mn-Cyrl-MN",
                    "qaa-Qaaa-QM-x-southern"))
            .filter(tag -> !tag.equals("und"))
            .toList();
    assertThat(tags).hasSizeGreaterThan(500);
    for (String tag : tags) {
      String canonical = LocalizedText.of(tag, "?").texts().firstKey();
      assertThat(matches(Patterns.LANGUAGE, canonical)).as(canonical).isTrue();
    }
    for (String other : List.of("", "EN", "cs-cz", "cs_CZ", "c", "cs-", "en-us", "x", "česky")) {
      assertThat(matches(Patterns.LANGUAGE, other)).as(other).isFalse();
    }
  }
}
