package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dohoda.problem.Checked;
import org.dohoda.problem.Problem;

/** A validator that is not ours, with the schemas of our documents. */
final class Validator {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  /** Why values are refused that no schema can compare: the words of the types themselves. */
  private static final ImmutableSet<String> COMPARISONS =
      ImmutableSet.of(
          "must have unique ids",
          "must have distinct ids",
          "must have each id once",
          "must carry the id of their taxonomy",
          "must name each organization once",
          "must be in different languages",
          "must be one of the versions",
          "must be a day of a ",
          "must be a week of a ",
          "must be another instrument",
          "must not be the body itself",
          "must not hold the body itself",
          "must not be the unit itself",
          "must not be the holder",
          "must not be the predecessor",
          "must not be the area itself",
          "must not name the rule itself",
          "must not be wholly unknown",
          "must not end before",
          "must not be after",
          "must exist in the calendar, years 0001 to 9999, was '2023-02-29'",
          "must be in lowest terms",
          "must be in Unicode normalization form C");

  private Validator() {}

  static boolean accepts(JsonFormat<?> format, String document) {
    return SCHEMAS
        .computeIfAbsent(format.kind(), kind -> REGISTRY.getSchema(format.schema()))
        .validate(document, InputFormat.JSON)
        .isEmpty();
  }

  /**
   * The schema accepts what reading accepts, and refuses what reading refuses unless values would
   * have to be compared, which it then does not.
   */
  static void agrees(JsonFormat<?> format, String document) {
    Checked<?> checked = format.read(document);
    boolean comparisons = checked.problems().stream().allMatch(Validator::isComparison);
    assertThat(accepts(format, document)).as("%s: %s", checked, document).isEqualTo(comparisons);
  }

  private static boolean isComparison(Problem problem) {
    String reason = String.valueOf(problem.arguments().get("reason"));
    return COMPARISONS.stream().anyMatch(reason::contains);
  }
}
