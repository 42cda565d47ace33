package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * A validator that is not ours agrees with reading: it accepts what reading accepts, and refuses
 * every single fault that a schema can catch.
 */
class SchemaValidatorTest {
  static ImmutableList<JsonFormat<?>> formats() {
    return DohodaJson.all();
  }

  private static String fixture(JsonFormat<?> format) throws IOException {
    return Resources.toString(
        Resources.getResource("org/dohoda/json/fixtures/1.0/" + format.kind() + ".json"),
        StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void fixture_isAccepted(JsonFormat<?> format) throws IOException {
    assertThat(Validator.accepts(format, fixture(format))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void singleFault_isRefused(JsonFormat<?> format) throws IOException {
    if (format.kind().equals("register")) {
      return; // all that it is made of has a kind of its own
    }
    int refused = 0;
    for (JsonNode faulty : TreeFaults.all(TreeFaults.tree(fixture(format)))) {
      String document = faulty.toString();
      Validator.agrees(format, document);
      refused += Validator.accepts(format, document) ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "examples":"none"                         | false
          "examples":"none","in":[{"kind":"board"}] | true
          "examples":{"open":["rada"]}              | true
          """)
  void bodies_areDescribedOrNamed(String bodies, boolean valid) {
    String document =
        "{\"dohoda\":\"1.0\",\"procedureRules\":{\"id\":\"p\",\"clauses\":[{\"id\":\"c\",\"provisions\":"
            + "[{\"type\":\"participation\",\"rules\":[{\"id\":\"r\",\"permits\":[\"attend\"],"
            + "\"holder\":\"anyone\",\"bodies\":{"
            + bodies
            + "}}]}]}]}}";
    assertThat(DohodaJson.procedureRules().read(document).isValid()).isEqualTo(valid);
    assertThat(Validator.accepts(DohodaJson.procedureRules(), document)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name":{"cs":"A"},"period":"/"}     | false
          {"name":{"cs":"A"},"period":"/2020"} | true
          """)
  void name_doesNotSayWhatAbsenceSays(String name, boolean valid) {
    String document =
        "{\"dohoda\":\"1.0\",\"organization\":{\"id\":\"a\",\"names\":[" + name + "]}}";
    assertThat(DohodaJson.organization().read(document).isValid()).isEqualTo(valid);
    assertThat(Validator.accepts(DohodaJson.organization(), document)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, true",
    "1.1, true",
    "1.999999999, true",
    "1.9999999999, false",
    "1.00, false",
    "01.0, false",
    "2.0, false",
    "0.9, false",
    "1, false",
    "1.0.0, false",
    "'', false"
  })
  void version_isTold(String version, boolean readable) {
    String document =
        "{\"dohoda\":\"" + version + "\",\"stake\":{\"holder\":\"a\",\"organization\":\"b\"}}";
    assertThat(DohodaJson.stake().read(document).isValid()).isEqualTo(readable);
    assertThat(Validator.accepts(DohodaJson.stake(), document)).isEqualTo(readable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023            | true
          2023-07         | true
          2024-02-29      | true
          2023-04-31      | false
          2023-02-30      | false
          2023-13         | false
          0000            | false
          XXXX            | true
          [2013..2023-07] | true
          [..2023-07-03]  | true
          [2013..]        | true
          [..]            | false
          2023-7-3        | false
          2023~           | false
          20230703        | false
          """)
  void date_isTold(String date, boolean valid) {
    assertThat(
            Validator.accepts(
                DohodaJson.affiliation(),
                "{\"dohoda\":\"1.0\",\"affiliation\":{\"unit\":\"a\",\"within\":\"b\",\"decided\":\""
                    + date
                    + "\"}}"))
        .isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2013/..              | true
          2013/                | true
          /..                  | true
          ../2013-05           | true
          [..2013]/2023-07-03  | true
          2013-02-30/..        | false
          2013                 | false
          2013/2014/2015       | false
          2013/...             | false
          /                    | false
          """)
  void period_isTold(String period, boolean valid) {
    assertThat(
            Validator.accepts(
                DohodaJson.stake(),
                "{\"dohoda\":\"1.0\",\"stake\":{\"holder\":\"a\",\"organization\":\"b\",\"period\":\""
                    + period
                    + "\"}}"))
        .isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "permits":["attend"]                        | true
          "prohibits":["attend"]                      | true
          "permits":["attend"],"prohibits":["attend"] | false
                                                      | false
          """)
  void rule_eitherPermitsOrProhibits(String rights, boolean valid) {
    String rule =
        "{\"id\":\"r\","
            + (rights == null ? "" : rights + ",")
            + "\"holder\":\"anyone\",\"bodies\":{\"in\":[{\"owner\":\"a\"}]}}";
    assertThat(
            Validator.accepts(
                DohodaJson.procedureRules(),
                "{\"dohoda\":\"1.0\",\"procedureRules\":{\"id\":\"p\",\"clauses\":[{\"id\":\"c\",\"provisions\":"
                    + "[{\"type\":\"participation\",\"rules\":["
                    + rule
                    + "]}]}]}}"))
        .isEqualTo(valid);
  }
}
