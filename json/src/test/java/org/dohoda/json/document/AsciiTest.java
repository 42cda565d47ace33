package org.dohoda.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dohoda.json.document.Zoo.Keeper;
import org.dohoda.json.text.Ascii;
import org.junit.jupiter.api.Test;

/** Strings that are read from the bytes of a document, and what is left to the tokenizer. */
class AsciiTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void end_ofAStringAnywhere() {
    for (int length = 0; length < 40; length++) {
      String plain = "abcdefghijklmnopqrstuvwxyz~ !#[]^{|}0123456789".substring(0, length);
      for (String end : new String[] {"\"", "\"}", "\"}}}}}}}}}}}}"}) {
        byte[] document = bytes("[\"" + plain + end);
        assertThat(Ascii.end(document, 2)).as(plain + end).isEqualTo(2 + length);
        assertThat(Ascii.endOfText(document, 2)).as(plain + end).isEqualTo(2 + length);
        assertThat(Ascii.isPlain(document, 2, 2 + length)).as(plain).isTrue();
      }
      assertThat(Ascii.end(bytes(plain), 0)).as("no end").isEqualTo(length);
      assertThat(Ascii.endOfText(bytes(plain), 0)).as("no end").isEqualTo(length);
    }
  }

  @Test
  void end_isAtWhatIsNotPlain() {
    for (int before = 0; before < 20; before++) {
      for (String other : new String[] {"\\n", "\n", "\u0000", "\u001f", "\\\""}) {
        byte[] document = bytes("a".repeat(before) + other + "bcdefghijkl\"");
        assertThat(Ascii.end(document, 0)).as(before + other).isEqualTo(before);
        assertThat(Ascii.endOfText(document, 0)).as(before + other).isEqualTo(before);
        assertThat(Ascii.isPlain(document, 0, document.length - 1)).as(before + other).isFalse();
      }
      for (String other : new String[] {"č", "€", "🤝"}) {
        byte[] document = bytes("a".repeat(before) + other + "bcdefghijkl\"");
        assertThat(Ascii.end(document, 0)).as(before + other).isEqualTo(before);
        assertThat(Ascii.endOfText(document, 0)).isEqualTo(document.length - 1);
        assertThat(Ascii.isPlain(document, 0, document.length - 1)).isTrue();
      }
    }
  }

  @Test
  void hash_dependsOnTheBytesAlone() {
    for (int length = 0; length < 40; length++) {
      String text = "0123456789abcdefghijABCDEFGHIJ-----_____".substring(0, length);
      int hash = Ascii.hash(bytes(text), 0, length);
      assertThat(Ascii.hash(bytes("xyz" + text + "0123456789"), 3, length)).isEqualTo(hash);
      assertThat(Ascii.hash(bytes("xyz" + text), 3, length)).isEqualTo(hash);
      assertThat(Ascii.hash(bytes(text + "x"), 0, length + 1)).isNotEqualTo(hash);
    }
  }

  @Test
  void identifier_thatIsRepeated_isOneObject() {
    Keeper keeper =
        Zoo.read(
                "{ \"id\": \"zoo\", \"age\": 1, \"friends\": [\"bear\", \"zoo\", \"\\u007aoos\"] }")
            .orThrow();
    assertThat(keeper.friends().asList().get(1)).isSameAs(keeper.id());
    assertThat(keeper.friends().asList().get(2).value()).isEqualTo("zoos");
  }

  @Test
  void manyIdentifiers_areAllKept() {
    StringBuilder friends = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      friends.append(i == 0 ? "" : ",").append("\"f").append(i).append('"');
    }
    Keeper keeper = Zoo.read("{\"id\":\"f7\",\"age\":1,\"friends\":[" + friends + "]}").orThrow();
    assertThat(keeper.friends()).hasSize(900);
    assertThat(keeper.friends().asList().get(7)).isSameAs(keeper.id());
    assertThat(keeper.friends().asList().get(899).value()).isEqualTo("f899");
  }

  @Test
  void stringOverTheLimit_isRefusedByTheTokenizer() {
    String longest = "x".repeat(1000);
    assertThat(Zoo.read("{\"id\":\"a\",\"age\":1,\"title\":\"" + longest + "\"}").isValid())
        .isTrue();
    assertThat(Zoo.brief(Zoo.read("{\"id\":\"a\",\"age\":1,\"title\":\"" + longest + "x\"}")))
        .startsWith("json.limit /title");
  }
}
