package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What fits on the rest of its line stands there; anything else is a line for each part. */
class PrettyPrinterTest {
  private static final int WIDTH = 120;

  private static String laidOut(String compact) {
    byte[] bytes = compact.getBytes(StandardCharsets.UTF_8);
    return new String(PrettyPrinter.layOut(bytes), StandardCharsets.UTF_8);
  }

  @Test
  void layOut_whatFits_standsOnOneLine() {
    assertThat(laidOut("{\"a\":[1,\"x\",true],\"b\":{},\"c\":[],\"d\":{\"e\":null}}"))
        .isEqualTo("{ \"a\": [1, \"x\", true], \"b\": {  }, \"c\": [], \"d\": { \"e\": null } }\n");
    assertThat(laidOut("[\"a\\\"]\",\"b\\\\\"]")).isEqualTo("[\"a\\\"]\", \"b\\\\\"]\n");
  }

  @Test
  void layOut_ofAnyWidth_hasNoLineThatIsLongerThanTheWidth() {
    for (String part : new String[] {"č", "7", "{\"k\":1}", "[true]", "\\\""}) {
      boolean broken = false;
      for (int padding = 0; padding < 2 * WIDTH; padding++) {
        String text = part.equals("č") || part.equals("\\\"") ? "\"" + part + "\"" : part;
        String padded = "\"" + "x".repeat(padding % 40) + "\"";
        String inner = ("," + text).repeat(padding / 4 + 1).substring(1);
        String document = "{\"list\":[" + padded + "," + inner + "]}";
        String lines = laidOut(document);
        broken |= lines.indexOf('\n') < lines.length() - 1;
        assertThat(lines.lines().mapToInt(line -> line.codePointCount(0, line.length())))
            .as(document)
            .allMatch(width -> width <= WIDTH);
        assertThat(lines.replaceAll("[ \n]", "")).isEqualTo(document);
      }
      assertThat(broken).as("some do not fit").isTrue();
    }
  }

  @Test
  void layOut_isBrokenNoEarlierThanNeeded() {
    String fits = "[\"" + "č".repeat(WIDTH - 5) + "\"]";
    assertThat(laidOut(fits)).isEqualTo(fits + "\n");
    String longer = "č".repeat(WIDTH - 4);
    assertThat(laidOut("[\"" + longer + "\"]")).isEqualTo("[\n  \"" + longer + "\"\n]\n");
    String value = "x".repeat(WIDTH - 12);
    assertThat(laidOut("{\"k\":\"" + value + "\"}")).isEqualTo("{ \"k\": \"" + value + "\" }\n");
    assertThat(laidOut("{\"k\":\"" + value + "x\"}"))
        .isEqualTo("{\n  \"k\": \"" + value + "x\"\n}\n");
  }

  @Test
  void layOut_depthIsIndented() {
    String text = "\"" + "x".repeat(WIDTH) + "\"";
    StringBuilder expected = new StringBuilder();
    int depth = 40;
    for (int i = 0; i < depth; i++) {
      expected.append("  ".repeat(i)).append("[\n");
    }
    expected.append("  ".repeat(depth)).append(text).append('\n');
    for (int i = depth - 1; i >= 0; i--) {
      expected.append("  ".repeat(i)).append("]\n");
    }
    assertThat(laidOut("[".repeat(depth) + text + "]".repeat(depth)))
        .isEqualTo(expected.toString());
  }

  @Test
  void layOut_manyContainers_eachHasItsOwnWidth() {
    String wide = "[\"" + "y".repeat(WIDTH) + "\"]";
    String lines = laidOut("[" + "[1],".repeat(50) + wide + ",{\"a\":2}]");
    assertThat(lines)
        .isEqualTo(
            "[\n"
                + "  [1],\n".repeat(50)
                + "  [\n    "
                + wide.substring(1, wide.length() - 1)
                + "\n  ],\n  { \"a\": 2 }\n]\n");
  }
}
