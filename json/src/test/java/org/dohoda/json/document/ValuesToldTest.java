package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dohoda.id.OrganizationId;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.FlagCodec;
import org.dohoda.json.shape.StringCodec;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of strings, numbers and switches. */
class ValuesToldTest {
  private static StringCodec<OrganizationId> id() {
    return Codecs.token(
        OrganizationId::of, (out, id) -> out.string(id.value()), "[a-z]+", 128, "zoo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "7",
        "0.5",
        "10.05",
        "123456789012345678901234567890",
        "0.12345678901234567890123456789"
      })
  void decimals_ofOneSpelling(String decimal) {
    assertThat(Told.of(Codecs.decimal(), "\"" + decimal + "\"", Zoo.BOUNDS)).isEqualTo(decimal);
    assertThat(Writing.text(Codecs.decimal(), new BigDecimal(decimal)))
        .isEqualTo("\"" + decimal + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "00",
        "01",
        "01.5",
        "1.",
        ".5",
        "1.50",
        "1.0",
        "-1",
        "1,5",
        "1.5x",
        "1.x",
        "1.5.5",
        "x",
        "/",
        ":",
        "1/5",
        "1:5",
        "1.5/",
        "1.5:",
        "1234567890123456789012345678901",
        "1234567890123456789012345678901.5",
        "0.123456789012345678901234567891"
      })
  void decimals_ofAnother(String decimal) {
    assertThat(Told.of(Codecs.decimal(), "\"" + decimal + "\"", Zoo.BOUNDS))
        .isEqualTo(
            "json.value  1:1 {example=1500.5, reason=must be digits with at most one point, and no"
                + " zero at the end of a fraction, value="
                + decimal
                + "}");
  }

  @Test
  void decimals_areStrings() {
    Told.expect(
        Codecs.decimal(),
        """
            1.5 => json.type  1:1 {expected=string, found=number}
            null => json.null  1:1 {}
            ["1.5"] => json.type  1:1 {expected=string, found=array}
            """);
  }

  @Test
  void integers_areDigitsWithinBounds() {
    Told.expect(
        Codecs.integer(-3, 20),
        """
            -3 => -3
            0 => 0
            20 => 20
            -4 => json.value.integer  1:1 {greatest=20, least=-3, value=-4}
            21 => json.value.integer  1:1 {greatest=20, least=-3, value=21}
            -0 => json.value.integer  1:1 {greatest=20, least=-3, value=-0}
            -01 => json.syntax  1:3 {detail=Invalid numeric value: Leading zeroes not allowed}
            1.0 => json.value.integer  1:1 {greatest=20, least=-3, value=1.0}
            1e1 => json.value.integer  1:1 {greatest=20, least=-3, value=1e1}
            10000000000 => json.value.integer  1:1 {greatest=20, least=-3, value=10000000000}
            9999999999 => json.value.integer  1:1 {greatest=20, least=-3, value=9999999999}
            -99999999999 => json.value.integer  1:1 {greatest=20, least=-3, value=-99999999999}
            4294967296 => json.value.integer  1:1 {greatest=20, least=-3, value=4294967296}
            4294967297 => json.value.integer  1:1 {greatest=20, least=-3, value=4294967297}
            18446744073709551617 => json.value.integer  1:1 {greatest=20, least=-3, value=18446744073709551617}
            "1" => json.type  1:1 {expected=integer, found=string}
            true => json.type  1:1 {expected=integer, found=true}
            null => json.null  1:1 {}
            [1] => json.type  1:1 {expected=integer, found=array}
            """);
  }

  @Test
  void switches_areTrueOrFalse() {
    Told.expect(
        FlagCodec.INSTANCE,
        """
            true => true
            false => false
            null => json.null  1:1 {}
            1 => json.type  1:1 {expected=true, found=integer}
            "true" => json.type  1:1 {expected=true, found=string}
            [true] => json.type  1:1 {expected=true, found=array}
            """);
  }

  @Test
  void strings_areKeptAsTheyAre() {
    Told.expect(
        Codecs.string(),
        """
            "a" => a
            "\\ud83c\\udfdb" => 🏛
            "\\ud800" => json.value  1:1 {example=text, reason=must not hold half of a surrogate pair, value=\\ud800}
            "\\udc00a" => json.value  1:1 {example=text, reason=must not hold half of a surrogate pair, value=\\udc00a}
            1 => json.type  1:1 {expected=string, found=integer}
            null => json.null  1:1 {}
            {"a":1} => json.type  1:1 {expected=string, found=object}
            """);
  }

  @Test
  void values_haveTheSpellingInWhichTheyArePrinted() {
    Told.expect(
        Codecs.text(Integer::valueOf, String::valueOf, Schema.string(), "17"),
        """
            "17" => 17
            "-5" => -5
            "1\\u0037" => 17
            "017" => json.value.spelling  1:1 {canonical=17, value=017}
            "+17" => json.value.spelling  1:1 {canonical=17, value=+17}
            "x" => json.value  1:1 {example=17, reason=For input string: "x", value=x}
            "" => json.value  1:1 {example=17, reason=For input string: "", value=}
            17 => json.type  1:1 {expected=string, found=integer}
            null => json.null  1:1 {}
            """);
  }

  @Test
  void tokens_areWhatTheirTypeAccepts_repeatedOrNot() {
    for (Codec<OrganizationId> codec : List.of(id(), Codecs.repeated(id()))) {
      Told.expect(
          codec,
          """
            "a" => a
            "a-b.c_d" => a-b.c_d
            "\\u0061" => a
            "A" => json.value  1:1 {example=zoo, reason=organization id: must be 1 to 128 of a-z and 0-9 in groups joined by single '-', '.' or '_', was 'A', value=A}
            "" => json.value  1:1 {example=zoo, reason=organization id: must be 1 to 128 of a-z and 0-9 in groups joined by single '-', '.' or '_', was '', value=}
            1 => json.type  1:1 {expected=string, found=integer}
            null => json.null  1:1 {}
            """);
    }
  }

  @Test
  void tokens_thatAreKnownBeforehand_areReadAlike() {
    Told.expect(
        Codecs.repeated(id(), Map.of("known", OrganizationId.of("known"))),
        """
            "known" => known
            "other" => other
            "\\u006bnown" => known
            "KNOWN" => json.value  1:1 {example=zoo, reason=organization id: must be 1 to 128 of a-z and 0-9 in groups joined by single '-', '.' or '_', was 'KNOWN', value=KNOWN}
            7 => json.type  1:1 {expected=string, found=integer}
            null => json.null  1:1 {}
            """);
  }

  @Test
  void integers_ofTenDigits() {
    Told.expect(
        Codecs.integer(-2_000_000_000, 2_000_000_000),
        """
        1999999999 => 1999999999
        -1999999999 => -1999999999
        -2000000001 => json.value.integer  1:1 {greatest=2000000000, least=-2000000000, value=-2000000001}
        2000000001 => json.value.integer  1:1 {greatest=2000000000, least=-2000000000, value=2000000001}
        """);
  }

  @Test
  void characters_areReadAsTheyStand() {
    Told.expect(
        Codecs.characters(
            text -> "of " + text.length(), Writing::string, Schema.string(), "any text"),
        """
        "abc" => of 3
        "\\u0061" => of 1
        7 => json.type  1:1 {expected=string, found=integer}
        """);
  }

  /** A codec that is made when it is first used, and one of which more is said. */
  @Test
  void codecs_aroundOthers_readAsThoseDo() {
    for (Codec<Integer> codec :
        List.of(
            Codecs.lazily(() -> Codecs.integer(0, 9)),
            Codecs.described(Codecs.integer(0, 9), schema -> schema.with("title", "digit")))) {
      Told.expect(
          codec,
          """
          7 => 7
          10 => json.value.integer  1:1 {greatest=9, least=0, value=10}
          """);
      assertThat(Writing.text(codec, 3)).isEqualTo("3");
    }
    Codec<Truth> words = Codecs.words(ImmutableMap.of("aye", Truth.YES));
    assertThat(words.constants()).isNotNull();
    assertThat(Codecs.described(words, schema -> schema).constants()).isSameAs(words.constants());
    assertThat(Codecs.lazily(() -> words).constants()).isNull();
  }
}
