package org.dohoda.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Compact documents, piece by piece. */
class CompactTest {
  private static String written(Consumer<Writing> parts) {
    try (Writing out = new Writing(false)) {
      parts.accept(out);
      return new String(out.toBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void objectsAndArrays_haveCommasBetweenTheirParts() {
    assertThat(
            written(
                out -> {
                  out.startObject();
                  out.name("a");
                  out.startArray();
                  out.endArray();
                  out.name("b");
                  out.startArray();
                  out.integer(-17);
                  out.bool(true);
                  out.bool(false);
                  out.string("ž\n");
                  out.startObject();
                  out.endObject();
                  out.endArray();
                  out.endObject();
                }))
        .isEqualTo("{\"a\":[],\"b\":[-17,true,false,\"ž\\n\",{}]}");
  }

  @Test
  void strings_inPartsAndOfDays() {
    assertThat(
            written(
                out -> {
                  out.startString();
                  out.appendDay(987, 6, 5);
                  out.append("/");
                  out.appendDay(2023, 12, 31);
                  out.append("\"");
                  out.endString();
                }))
        .isEqualTo("\"0987-06-05/2023-12-31\\\"\"");
  }

  @Test
  void strings_ofBytes_areEscapedWhereTheyMustBe() {
    for (String text : new String[] {"", "a", "žluťoučký kůň", "a\"b", "\\", "tab\there"}) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(written(out -> out.string(ByteBuffer.wrap(bytes))))
          .isEqualTo(written(out -> out.string(text)));
    }
  }

  @Test
  void bytes_growAsLongAsTheyMust() {
    StringBuilder expected = new StringBuilder("[");
    String text = "0123456789".repeat(50);
    for (int i = 0; i < 1_000; i++) {
      expected.append('"').append(text).append("\",1234567890,");
    }
    expected.setCharAt(expected.length() - 1, ']');
    assertThat(
            written(
                out -> {
                  out.startArray();
                  for (int i = 0; i < 1_000; i++) {
                    if (i % 2 == 0) {
                      out.string(text);
                    } else {
                      out.string(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                    }
                    out.integer(1234567890);
                  }
                  out.endArray();
                }))
        .isEqualTo(expected.toString());
  }

  /** Only this piece, so that the bytes have to grow at it. */
  private static void assertGrows(String piece, Consumer<Writing> part) {
    int count = 300_000 / piece.length();
    String expected = piece.repeat(count);
    assertThat(
            written(
                out -> {
                  for (int i = 0; i < count; i++) {
                    part.accept(out);
                  }
                }))
        .isEqualTo(expected.substring(0, expected.length() - 1));
  }

  @Test
  void bytes_growAtEveryKindOfPiece() {
    assertGrows("7,", out -> out.integer(7));
    assertGrows("true,", out -> out.bool(true));
    assertGrows("\"\",", out -> out.string(""));
    assertGrows("\"\",", out -> out.string(ByteBuffer.allocate(0)));
    assertGrows("\"a\",", out -> out.string(ByteBuffer.wrap(new byte[] {'a'})));
    assertGrows("\"a\":", out -> out.name("a"));
    assertGrows("[", Writing::startArray);
    assertGrows("{", Writing::startObject);
    assertGrows("\"", Writing::startString);
    assertGrows("\",", Writing::endString);
    assertGrows("abc", out -> out.append("abc"));
    assertGrows("2023-07-03", out -> out.appendDay(2023, 7, 3));
    Encoded encoded = Encoded.string("x");
    assertGrows("\"x\",", out -> out.put(encoded));
    byte[] taken = {'1', ','};
    assertGrows("1,", out -> out.put(taken));
    int depth = 100_000;
    assertThat(
            written(
                out -> {
                  for (int i = 0; i < 2 * depth; i++) {
                    if (i < depth) {
                      out.startArray();
                    } else {
                      out.endArray();
                    }
                  }
                }))
        .isEqualTo("[".repeat(depth) + "]".repeat(depth));
  }

  @Test
  void elements_areTakenBackAndPutAgain() {
    assertThat(
            written(
                out -> {
                  out.startArray();
                  out.integer(1);
                  int mark = out.mark();
                  out.integer(22);
                  byte[] taken = out.take(mark);
                  out.integer(3);
                  out.put(taken);
                  out.endArray();
                }))
        .isEqualTo("[1,3,22]");
  }

  @Test
  void pieces_ofAnyLength_areWrittenAsTheyWereEncoded() {
    for (int length = 0; length < 20; length++) {
      String text = "abcdefghijklmnopqrst".substring(0, length);
      String member = "\"" + text + "\":\"č\"";
      assertThat(
              written(
                  out -> {
                    out.startObject();
                    out.put(Encoded.member(text, "č"));
                    out.put(Encoded.name("b"));
                    out.put(Encoded.string(text));
                    out.endObject();
                  }))
          .isEqualTo("{" + member + ",\"b\":\"" + text + "\"}");
    }
  }

  @Test
  void schemas_areTreesOfWhatJsonHas() {
    Schema schema =
        Schema.onlyMember("a", Schema.matching("[a-z]+"))
            .with("minProperties", 1)
            .with("anyOf", ImmutableList.of(Schema.string(), Schema.constant("x")))
            .with("$defs", ImmutableMap.of("b", Schema.of("not", Schema.of("type", "null"))));
    assertThat(written(out -> Schema.write(out, schema)))
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\","
                + "\"pattern\":\"^([a-z]+)$\"}},\"required\":[\"a\"],"
                + "\"additionalProperties\":false,\"minProperties\":1,"
                + "\"anyOf\":[{\"type\":\"string\"},{\"const\":\"x\"}],"
                + "\"$defs\":{\"b\":{\"not\":{\"type\":\"null\"}}}}");
  }

  @Test
  void schemas_withAName_areDefinedOnce() {
    Definitions definitions = new Definitions();
    Schema named = Schema.string().named("text");
    Schema reference = Schema.of("$ref", "#/$defs/text");
    assertThat(named.in(definitions)).isEqualTo(reference);
    assertThat(named.in(definitions)).isEqualTo(reference);
    assertThat(definitions.all()).containsExactly(Map.entry("text", Schema.string()));
    assertThat(Schema.string().in(definitions)).isEqualTo(Schema.string());
  }
}
