package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dohoda.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A validator that is not ours agrees with reading: it accepts what reading accepts, and refuses
 * every single fault that a schema can catch.
 */
class SchemaValidatorTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** What a schema can catch: structure, but neither the text of a date nor what fits together. */
  private static final ImmutableSet<String> STRUCTURE =
      ImmutableSet.of(
          "json.choice",
          "json.element.duplicate",
          "json.empty",
          "json.member.missing",
          "json.member.unknown",
          "json.null",
          "json.type",
          "json.type.unknown",
          "json.value.choice",
          "json.value.integer");

  static ImmutableList<JsonFormat<?>> formats() {
    return DohodaJson.all();
  }

  private static JsonNode fixture(JsonFormat<?> format) throws IOException {
    return MAPPER.readTree(
        Resources.toString(
            Resources.getResource("org/dohoda/json/fixtures/1.0/" + format.kind() + ".json"),
            StandardCharsets.UTF_8));
  }

  private static boolean accepts(Schema schema, JsonNode document) {
    return schema.validate(document.toString(), InputFormat.JSON).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void fixture_isAccepted(JsonFormat<?> format) throws IOException {
    Schema schema = REGISTRY.getSchema(format.schema());
    assertThat(schema.validate(fixture(format).toString(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void singleFault_isRefused(JsonFormat<?> format) throws IOException {
    if (format.kind().equals("register")) {
      return; // all that it is made of has a kind of its own
    }
    Schema schema = REGISTRY.getSchema(format.schema());
    int refused = 0;
    for (JsonNode faulty : faulty(fixture(format))) {
      Set<String> codes =
          format.read(faulty.toString()).problems().stream()
              .map(Problem::code)
              .collect(Collectors.toSet());
      if (codes.isEmpty()) {
        assertThat(accepts(schema, faulty)).as("valid %s", faulty).isTrue();
      } else if (STRUCTURE.containsAll(codes)) {
        assertThat(accepts(schema, faulty)).as("%s in %s", codes, faulty).isFalse();
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(10);
  }

  /** The document with one change each: nothing, another type, more or less at every place. */
  private static List<JsonNode> faulty(JsonNode document) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonPointer place : places(document, JsonPointer.empty(), new ArrayList<>())) {
      JsonNode value = document.at(place);
      all.add(replaced(document, place, MAPPER.nullNode()));
      all.add(replaced(document, place, MAPPER.getNodeFactory().numberNode(5)));
      all.add(replaced(document, place, MAPPER.createArrayNode()));
      all.add(replaced(document, place, null));
      if (value instanceof ObjectNode object) {
        all.add(replaced(document, place, object.deepCopy().put("unknown-member", 1)));
      }
      if (value instanceof ArrayNode array) {
        all.add(replaced(document, place, array.deepCopy().add(array.get(0))));
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
