package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.dohoda.json.text.Utf8;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
  @ParameterizedTest
  @CsvSource({
    "61ff, 1",
    "c080, 0",
    "c1bf, 0",
    "e08080, 0",
    "e09fbf, 0",
    "eda080, 0",
    "edbfbf, 0",
    "f0808080, 0",
    "f08fbfbf, 0",
    "f4908080, 0",
    "f5808080, 0",
    "c3, 0",
    "6161616161616161e282, 8",
    "80, 0",
    "e282ac80, 3",
    "feff007b, 0",
    "fffe7b00, 0",
    "c3a9, -1",
    "f09f9880, -1",
    "efbbbf, -1"
  })
  void firstMalformed_isTheBeginningOfTheSequence(String hex, int expected) {
    assertThat(Utf8.firstMalformed(HexFormat.of().parseHex(hex))).isEqualTo(expected);
  }

  @Test
  void firstMalformed_agreesWithTheDecoderOnAllPairsAndManyTriples() {
    for (int first = 0; first < 256; first++) {
      for (int second = 0; second < 256; second++) {
        check((byte) first, (byte) second);
        for (int third = 0x7f; third < 256; third += 64) {
          check((byte) first, (byte) second, (byte) third);
          check((byte) first, (byte) second, (byte) third, (byte) 0x80);
        }
      }
    }
  }

  private static void check(byte... bytes) {
    boolean valid;
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      valid = true;
    } catch (CharacterCodingException e) {
      valid = false;
    }
    assertThat(Utf8.firstMalformed(bytes) < 0).isEqualTo(valid);
  }

  @Test
  void characters_countsCodePoints() {
    byte[] bytes = "aěž\uD83D\uDE00 Příliš žluťoučký kůň €".getBytes(StandardCharsets.UTF_8);
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(Utf8.characters(bytes, 0, bytes.length))
        .isEqualTo(text.codePointCount(0, text.length()));
  }

  @Test
  void read_refusesOtherEncodings() {
    String json = "{\"id\":\"a\",\"age\":1}";
    for (var charset :
        new java.nio.charset.Charset[] {
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE,
          java.nio.charset.Charset.forName("UTF-32"),
          java.nio.charset.Charset.forName("UTF-32LE")
        }) {
      var checked = Document.read(Zoo.KEEPER, json.getBytes(charset), Zoo.BOUNDS);
      assertThat(Zoo.brief(checked)).startsWith("json.encoding ");
    }
    byte[] marked = ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8);
    assertThat(Document.read(Zoo.KEEPER, marked, Zoo.BOUNDS).isValid()).isTrue();
  }
}
