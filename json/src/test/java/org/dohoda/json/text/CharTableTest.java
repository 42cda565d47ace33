package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spelling gives its value, whether it comes as a text, as bytes or as characters. */
class CharTableTest {
  private static CharView inDocument(String text) {
    CharView view = new CharView();
    view.scan(("[\"" + text + "\"]          ").getBytes(StandardCharsets.UTF_8), 2);
    return view;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 40, 300})
  void get_everySpellingOfMany_andNoOther(int count) {
    Map<String, Integer> entries = new HashMap<>();
    for (int i = 0; i < count; i++) {
      entries.put("spelling-number-".repeat(i % 3) + i, i);
    }
    CharTable<Integer> table = new CharTable<>(entries);
    entries.forEach(
        (spelling, value) -> {
          assertThat(table.get(spelling)).isEqualTo(value);
          assertThat(table.get(inDocument(spelling))).isEqualTo(value);
          assertThat(table.get(new CharView().over(spelling))).isEqualTo(value);
          assertThat(table.get(spelling + "-")).isNull();
          assertThat(table.get(inDocument(spelling + "-"))).isNull();
        });
    assertThat(table.get("")).isNull();
  }

  @Test
  void get_aSpellingOutsideAscii() {
    CharTable<String> table = new CharTable<>(Map.of("výbor", "committee", "vybor", "plain"));
    char[] characters = "xvýborx".toCharArray();
    assertThat(table.get(new CharView().over(characters, 1, 5))).isEqualTo("committee");
    assertThat(table.get("vybor")).isEqualTo("plain");
    assertThat(table.get(new CharView().over("výbo"))).isNull();
  }

  @Test
  void get_aSpellingWithMoreBehindIt_isAnother() {
    CharTable<String> table = new CharTable<>(Map.of("abcdefgh", "eight"));
    for (int i = 0; i < 100; i++) {
      assertThat(table.get("abcdefgh" + i)).isNull();
      assertThat(table.get(inDocument("abcdefgh" + i))).isNull();
    }
  }

  @Test
  void get_spellingsOfOneSlot_areToldApart() {
    Map<String, String> entries = new HashMap<>();
    for (int i = 0; entries.size() < 6; i++) {
      String spelling = "s" + i;
      byte[] bytes = spelling.getBytes(StandardCharsets.UTF_8);
      if ((Ascii.hash(bytes, 0, bytes.length) & 15) == 15) {
        entries.put(spelling, "value of " + spelling);
      }
    }
    CharTable<String> table = new CharTable<>(entries);
    entries.forEach((spelling, value) -> assertThat(table.get(spelling)).isEqualTo(value));
    assertThat(table.get("another")).isNull();
  }
}
