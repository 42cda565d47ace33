package org.dohoda.examples.benchmarks.peer;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same documents for readers that know one shape for each member: where ours has a word or an
 * object, these always have an object with one member.
 */
public final class PeerBytes {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, String> WORDS =
      Map.of(
          "bearers", "name",
          "addressees", "name",
          "beneficiaries", "name",
          "holder", "name",
          "condition", "name",
          "all", "name",
          "any", "name",
          "lasting", "name",
          "lastDay", "date",
          "firstDay", "date");

  private PeerBytes() {}

  public static byte[] of(byte[] document) {
    JsonNode tree = MAPPER.readTree(document);
    return MAPPER.writeValueAsBytes(each("", "", tree));
  }

  private static JsonNode each(String within, String name, JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = MAPPER.createObjectNode();
      object.properties().forEach(e -> copy.set(e.getKey(), each(name, e.getKey(), e.getValue())));
      return copy;
    } else if (node instanceof ArrayNode array) {
      ArrayNode copy = MAPPER.createArrayNode();
      array.forEach(item -> copy.add(each(within, name, item)));
      return copy;
    }
    String word = within.equals("foci") ? "area" : WORDS.get(name);
    return word == null || !node.isString() ? node : MAPPER.createObjectNode().set(word, node);
  }
}
