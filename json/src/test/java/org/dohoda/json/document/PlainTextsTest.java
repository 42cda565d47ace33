package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.ListCodec;
import org.dohoda.json.text.Bounds;
import org.dohoda.problem.Checked;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are read in one pass are read as the others: those behind a space are. */
class PlainTextsTest {
  private static final String ROOM = " ".repeat(30);

  private static Checked<ImmutableList<LocalizedText>> read(String document, Bounds bounds) {
    return Document.read(
        new ListCodec<>(Codecs.localizedText()),
        (document + ROOM).getBytes(StandardCharsets.UTF_8),
        bounds);
  }

  /** The values, or what is wrong where, without the column. */
  private static String seen(String document, Bounds bounds) {
    Checked<ImmutableList<LocalizedText>> checked = read(document, bounds);
    return checked.isValid()
        ? checked.orThrow().toString()
        : checked.problems().stream()
            .map(problem -> problem.code() + " " + problem.path() + " " + problem.arguments())
            .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"cs\":\"a\"}",
        "{\"en\":\"a\"}",
        "{\"cs\":\"žluťoučký kůň\",\"en\":\"a yellow horse\"}",
        "{\"en\":\"a yellow horse\",\"cs\":\"žluťoučký kůň\"}",
        "{\"cs\":\"a\",\"cs\":\"b\"}",
        "{\"cs\":\"a\",\"en\":\"b\",\"en\":\"c\"}",
        "{\"cs\":\"a\",\"en\":\"b\",\"de\":\"c\"}",
        "{\"de\":\"c\",\"cs\":\"a\"}",
        "{\"cs\":\"„a“ – b…\",\"en\":\"🏛\"}",
        "{\"cs\":\"a\\nb\",\"en\":\"\\u0062\"}",
        "{\"cs\":\"a\",\"en\":\"\\u0062\"}",
        "{\"cs\":\"a\" ,\"en\":\"b\"}",
        "{\"cs\":\"a\" }",
        "{\"cs\":\"\"}",
        "{\"cs\":\" \"}",
        "{\"cs\":\"a\",\"en\":\"\u00ad\"}",
        "{\"cs\":\"e\u0301\"}",
        "{\"cs\":\"a\u202eb\"}",
        "{\"cs\":\"a\tb\"}",
        "{\"cs\":1}",
        "{\"cs\":\"a\",\"en\":null}",
        "{\"cs\":\"a\",\"EN\":\"b\"}",
        "{\"cs\":\"a\",}",
        "{\"cs\":\"a\"\"en\":\"b\"}",
        "{\"cs\":\"a\"]",
        "{\"cs\":\"a",
        "{\"cs\":\"a\",\"en\":\"b\"",
        "{}",
      })
  void texts_asBehindASpace(String text) {
    String behind = text.replace("{\"", "{ \"");
    assertThat(seen("[" + text + "]", Zoo.BOUNDS)).isEqualTo(seen("[" + behind + "]", Zoo.BOUNDS));
    for (int cut = 0; cut < text.length(); cut++) {
      String prefix = "[" + text.substring(0, cut);
      assertThat(read(prefix, Zoo.BOUNDS).isValid()).as(prefix).isFalse();
    }
  }

  @Test
  void texts_atTheEndOfTheDocument() {
    for (String text : List.of("{\"cs\":\"a\"}", "{\"cs\":\"a\",\"en\":\"b\"}")) {
      byte[] document = ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
      var codec = new ListCodec<>(Codecs.localizedText());
      assertThat(Document.read(codec, document, Zoo.BOUNDS).isValid()).as(text).isTrue();
      byte[] alone = text.getBytes(StandardCharsets.UTF_8);
      assertThat(Document.read(Codecs.localizedText(), alone, Zoo.BOUNDS).isValid()).isTrue();
    }
  }

  @Test
  void texts_beyondALimit_asBehindASpace() {
    String texts = "[{\"cs\":\"abc\",\"en\":\"abcd\"},{\"cs\":\"a\",\"en\":\"b\"}]";
    for (int limit = 1; limit < 8; limit++) {
      Bounds elements = Bounds.of(1000, 16, 1000, limit, 100);
      Bounds characters = Bounds.of(1000, 16, limit, 1000, 100);
      String behind = texts.replace("{\"", "{ \"");
      assertThat(seen(texts, elements)).isEqualTo(seen(behind, elements));
      assertThat(seen(texts, characters)).isEqualTo(seen(behind, characters));
      assertThat(read(texts, elements).isValid()).as("%s elements", limit).isEqualTo(limit >= 6);
      assertThat(read(texts, characters).isValid()).as("%s long", limit).isEqualTo(limit >= 4);
    }
  }
}
