package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts given and taken as bytes. */
class TextBytesTest {
  private static final String TOWN = "Jablonec nad Nisou";
  private static final String REGION = "Liberecký kraj 🏛";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static LocalizedText of(String text) {
    byte[] all = bytes("«" + text + "»");
    return LocalizedText.ofUtf8("CS", all, 2, all.length - 2);
  }

  @Test
  void ofUtf8_isTheTextOfTheBytes() {
    assertThat(of(TOWN)).isEqualTo(LocalizedText.of("cs", TOWN));
    assertThat(of(REGION)).isEqualTo(LocalizedText.of("cs", REGION));
    assertThat(of(REGION).get("cs")).contains(REGION);
  }

  @Test
  void ofUtf8_laterChangesOfTheBytes_changeNothing() {
    byte[] all = bytes(TOWN);
    LocalizedText text = LocalizedText.ofUtf8("cs", all, 0, all.length);

    all[0] = 'X';

    assertThat(text.get("cs")).contains(TOWN);
  }

  @Test
  void withUtf8_addsOrReplacesALanguage() {
    byte[] region = bytes("Liberec Region");

    LocalizedText both = of(REGION).withUtf8("en", region, 0, region.length);

    assertThat(both).isEqualTo(LocalizedText.of("cs", REGION, "en", "Liberec Region"));
    assertThat(both.withUtf8("en", region, 0, 7))
        .isEqualTo(LocalizedText.of("cs", REGION, "en", "Liberec"));
  }

  @Test
  void ofQuotedUtf8_isTheTextBeforeTheQuote() {
    byte[] document = bytes("{\"cs\":\"" + TOWN + "\",\"en\":\"Town\"}       ");

    LocalizedText text = LocalizedText.ofQuotedUtf8("CS", document, 7);

    assertThat(text).isEqualTo(LocalizedText.of("cs", TOWN));
    assertThat(LocalizedText.of("cs", TOWN).withQuotedUtf8("en", document, 15 + TOWN.length()))
        .isEqualTo(LocalizedText.of("cs", TOWN, "en", "Town"));
  }

  @Test
  void ofQuotedUtf8_whatIsNotCertainlyFit_isLeftToOthers() {
    for (String left : new String[] {"", " a", "a\\n", "a\u0007", REGION, "no quote"}) {
      String quote = left.equals("no quote") ? "" : "\"";
      byte[] document = bytes(left + quote + "        ");
      assertThat(LocalizedText.ofQuotedUtf8("cs", document, 0)).as(left).isNull();
      assertThat(LocalizedText.of("en", "x").withQuotedUtf8("cs", document, 0)).as(left).isNull();
    }
  }

  @Test
  void utf8Length_isThatOfAllLanguages() {
    assertThat(LocalizedText.of("cs", "ý").utf8Length()).isEqualTo(2);
    assertThat(LocalizedText.of("cs", "ý", "en", "y").utf8Length()).isEqualTo(3);
  }

  @Test
  void bytes_thatAreNoTextOrAreNotThere_areRefused() {
    byte[] control = bytes("a\u0007b");
    byte[] cut = bytes("ý");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.ofUtf8("cs", control, 0, control.length))
        .withMessageStartingWith("text in cs: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalizedText.ofUtf8("cs", cut, 0, 1))
        .withMessageStartingWith("text in cs: ");
    assertThatThrownBy(() -> of(TOWN).withUtf8("en", cut, 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void forEachUtf8_passesEachLanguageInTheOrderOfTags() {
    List<String> passed = new ArrayList<>();

    LocalizedText.of("en", "Region", "cs", "kraj")
        .forEachUtf8(
            (tag, text) -> {
              assertThat(text).matches(ByteBuffer::isReadOnly);
              passed.add(tag + " " + StandardCharsets.UTF_8.decode(text));
            });

    assertThat(passed).containsExactly("cs kraj", "en Region");
  }

  @Test
  void has_exactlyTheTags_inAnySpelling() {
    LocalizedText text = LocalizedText.of("cs-CZ", "kraj", "en", "region");

    assertThat(text.has("CS-cz")).isTrue();
    assertThat(text.has("en")).isTrue();
    assertThat(text.has("cs")).isFalse();
  }

  @Test
  void copyOf_keepsEveryLanguage() {
    Map<String, String> texts = ImmutableMap.of("en", "region", "cs", "kraj", "de", "Region");

    assertThat(LocalizedText.copyOf(texts).texts()).containsExactlyInAnyOrderEntriesOf(texts);
  }

  @Test
  void equals_sameWordsInOtherLanguages_areOtherTexts() {
    assertThat(LocalizedText.of("cs", "Region")).isNotEqualTo(LocalizedText.of("en", "Region"));
    assertThat(LocalizedText.of("cs", "a", "en", "b"))
        .isNotEqualTo(LocalizedText.of("cs", "a"))
        .isNotEqualTo(LocalizedText.of("cs", "a", "en", "c"));
  }
}
