package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Schema;
import org.dohoda.json.codec.Writing;
import org.dohoda.json.shape.Cases;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.text.Bounds;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Field lists that make no sense, and limits of what has free names. */
class FieldListRefusalsTest {
  @Test
  void fields_noMoreThanThereAreBits() {
    Fields<String> fields = Fields.of("long");
    for (int i = 0; i < Fields.MOST; i++) {
      assertThat(fields.flag("m" + i).name()).isEqualTo("m" + i);
    }
    assertThatIllegalStateException()
        .isThrownBy(() -> fields.flag("more"))
        .withMessage("long has too many members");
  }

  @Test
  void fields_eachNameOnce() {
    Fields<String> fields = Fields.of("twice");
    assertThat(fields.flag("m").index()).isZero();
    assertThatIllegalStateException()
        .isThrownBy(() -> fields.flag("m"))
        .withMessage("twice has the member m already");
  }

  @Test
  void cases_noMoreThanThereAreBits() {
    Cases<String> cases = Cases.of("many");
    for (int i = 0; i < Fields.MOST; i++) {
      assertThat(cases.member("m" + i, Codecs.string()).index()).isEqualTo(i);
    }
    assertThatIllegalStateException()
        .isThrownBy(() -> cases.member("more", Codecs.string()))
        .withMessage("many has too many cases");
  }

  @Test
  void names_ofMapsAndTexts_areCounted() {
    Codec<ImmutableMap<String, Integer>> map = Codecs.map(Codecs.integer(0, 9), Schema.string());
    Bounds two = Bounds.of(1_000, 16, 1_000, 2, 100);
    assertThat(Told.of(map, "{\"a\":1,\"b\":2}", two)).isEqualTo("{a=1, b=2}");
    assertThat(Told.of(map, "{\"a\":1,\"b\":2,\"c\":3}", two))
        .isEqualTo("json.limit /c 1:14 {bound=2, limit=elements}");
    Codec<LocalizedText> texts = Codecs.localizedText();
    assertThat(Told.of(texts, "{\"de\":\"a\",\"cs\":\"b\"}", two)).isEqualTo("{cs=b, de=a}");
    assertThat(Told.of(texts, "{\"de\":\"a\",\"cs\":\"b\",\"en\":\"c\"}", two))
        .isEqualTo("json.limit /en 1:25 {bound=2, limit=elements}");
  }

  @Test
  void texts_ofMoreCharactersThanTheLimit() {
    Bounds three = Bounds.of(1_000, 16, 3, 100, 100);
    Codec<LocalizedText> texts = Codecs.localizedText();
    assertThat(Told.of(texts, "{ \"de\":\"abc\"}", three)).isEqualTo("{de=abc}");
    assertThat(Told.of(texts, "{ \"de\":\"abcd\"}", three))
        .isEqualTo("json.limit /de 1:8 {bound=3, limit=characters}");
    assertThat(Told.of(texts, "{\"cs\":\"abc\",\"en\":\"abcd\"}", three))
        .isEqualTo("json.limit /en 1:18 {bound=3, limit=characters}");
  }

  @Test
  void maps_areWrittenInTheirOrder_orInThatOfTheirKeys() {
    Codec<ImmutableMap<String, Integer>> map = Codecs.map(Codecs.integer(0, 9), Schema.string());
    ImmutableMap<String, Integer> value = ImmutableMap.of("b", 1, "a", 2);
    assertThat(Writing.text(map, value)).isEqualTo("{\"b\":1,\"a\":2}");
    assertThat(new String(Document.canonical(map, value), StandardCharsets.UTF_8))
        .isEqualTo("{\"a\":2,\"b\":1}");
  }

  @Test
  void texts_areWrittenInTheOrderOfTheirTags() {
    LocalizedText text = LocalizedText.of("en", "b").with("de", "ž\"").with("cs", "a");
    String json = "{\"cs\":\"a\",\"de\":\"ž\\\"\",\"en\":\"b\"}";
    assertThat(Writing.text(Codecs.localizedText(), text)).isEqualTo(json);
    assertThat(new String(Document.canonical(Codecs.localizedText(), text), StandardCharsets.UTF_8))
        .isEqualTo(json);
  }

  /** The tokenizer refuses such names, and so nobody else has to. */
  @Test
  void names_withHalfOfAPair_areNoJson() {
    Codec<ImmutableMap<String, Integer>> map = Codecs.map(Codecs.integer(0, 9), Schema.string());
    for (int before = 0; before < 300; before++) {
      for (String half : new String[] {"\\ud800", "\\udc00", "\\udc00\\ud800", "\\ud800a"}) {
        String json = "{\"" + "n".repeat(before) + half + "\":1}";
        assertThat(Told.of(map, json, Zoo.BOUNDS)).startsWith("json.syntax ");
      }
    }
  }
}
