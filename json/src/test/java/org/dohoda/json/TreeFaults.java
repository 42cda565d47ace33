package org.dohoda.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents with one change each, made in their tree: most are wrong then, some are not. */
final class TreeFaults {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TreeFaults() {}

  static JsonNode tree(String document) {
    return MAPPER.readTree(document);
  }

  /** Every change at every place. */
  static List<JsonNode> all(JsonNode document) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonPointer place : places(document, JsonPointer.empty(), new ArrayList<>())) {
      all.addAll(at(document, place));
    }
    return all;
  }

  /** Every change at one place. */
  static List<JsonNode> any(JsonNode document, Random random) {
    List<JsonPointer> places = places(document, JsonPointer.empty(), new ArrayList<>());
    return at(document, places.get(random.nextInt(places.size())));
  }

  /** Nothing, another type, more or less, another text. */
  private static List<JsonNode> at(JsonNode document, JsonPointer place) {
    JsonNode value = document.at(place);
    List<JsonNode> all = new ArrayList<>();
    all.add(replaced(document, place, MAPPER.nullNode()));
    all.add(replaced(document, place, MAPPER.getNodeFactory().numberNode(5)));
    all.add(replaced(document, place, MAPPER.createArrayNode()));
    all.add(replaced(document, place, null));
    if (value instanceof ObjectNode object) {
      all.add(replaced(document, place, object.deepCopy().put("unknown-member", 1)));
    }
    if (value instanceof ArrayNode array) {
      all.add(replaced(document, place, array.deepCopy().add(array.get(0))));
      all.add(replaced(document, place, MAPPER.createArrayNode().add(array.get(0))));
    }
    if (value.isString()) {
      String text = value.stringValue();
      for (String other :
          List.of("", " ", "?", "2023-02-29", "2023-02-30", text + "?", text + "/", "[" + text)) {
        all.add(replaced(document, place, MAPPER.getNodeFactory().stringNode(other)));
      }
    }
    return all;
  }

  /** The document with another value at a place, or with none. */
  private static JsonNode replaced(JsonNode document, JsonPointer place, @Nullable JsonNode value) {
    JsonNode copy = document.deepCopy();
    JsonNode parent = copy.at(place.head());
    JsonPointer last = place.last();
    if (parent instanceof ObjectNode object) {
      if (value == null) {
        object.remove(last.getMatchingProperty());
      } else {
        object.set(last.getMatchingProperty(), value);
      }
    } else if (parent instanceof ArrayNode array) {
      if (value == null) {
        array.remove(last.getMatchingIndex());
      } else {
        array.set(last.getMatchingIndex(), value);
      }
    }
    return copy;
  }

  private static List<JsonPointer> places(
      JsonNode node, JsonPointer place, List<JsonPointer> places) {
    if (!place.matches()) {
      places.add(place);
    }
    node.properties()
        .forEach(
            member -> places(member.getValue(), place.appendProperty(member.getKey()), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      places(node.get(i), place.appendIndex(i), places);
    }
    return places;
  }
}
