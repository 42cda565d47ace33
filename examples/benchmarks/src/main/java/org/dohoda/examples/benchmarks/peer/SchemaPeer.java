package org.dohoda.examples.benchmarks.peer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.dohoda.json.DohodaJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a register that is in our jar, checked by networknt's validator. */
public final class SchemaPeer {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DohodaJson.register().schema());

  /** The tree that it looks at; making it is not measured. */
  public static JsonNode tree(byte[] document) {
    return MAPPER.readTree(document);
  }

  public int problems(JsonNode document) {
    return schema.validate(document).size();
  }

  /** Refuses to go on unless it finds nothing in a document and something in a broken one. */
  public void check(JsonNode document) {
    JsonNode broken = document.deepCopy();
    ((ObjectNode) broken.at("/register/instruments/0")).put("unknown-member", 1);
    if (problems(document) != 0 || problems(broken) == 0) {
      throw new IllegalStateException("the schema validator answers something else");
    }
  }
}
