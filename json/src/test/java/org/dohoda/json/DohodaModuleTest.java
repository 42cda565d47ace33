package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.json.model.Bindings;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Stake;
import org.dohoda.problem.ProblemsException;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DohodaModuleTest {
  /** A user's own type. */
  record Case(
      String number,
      OrganizationId partner,
      Optional<Stake> stake,
      List<PartialDate> dates,
      Map<BodyId, Period> open,
      LocalizedText title) {}

  /** A user's own family of types. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
  @JsonSubTypes(@JsonSubTypes.Type(Found.class))
  interface Note {}

  /** A member of the family. */
  record Found(Stake stake, String text) implements Note {}

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** As lenient as a mapper can be. */
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.WRAP_EXCEPTIONS)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
          .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .build();

  private static final Stake STAKE =
      Stake.builder().holder(OrganizationId.of("a")).organization(OrganizationId.of("b")).build();

  private static final String CASE =
      "{\"number\":\"1\",\"partner\":\"asz\","
          + "\"stake\":{\"holder\":\"a\",\"organization\":\"b\"},"
          + "\"dates\":[\"2019\",\"[..2023-07-03]\"],"
          + "\"open\":{\"rada\":\"2019/..\"},\"title\":{\"cs\":\"Případ\"}}";

  private static List<String> problems(JsonMapper mapper, String json, Class<?> type) {
    DohodaJsonException thrown =
        catchThrowableOfType(DohodaJsonException.class, () -> mapper.readValue(json, type));
    assertThat(thrown).isInstanceOf(DatabindException.class).as(json).isNotNull();
    assertThat(thrown)
        .cause()
        .isInstanceOfSatisfying(
            ProblemsException.class,
            cause -> assertThat(cause.problems()).isEqualTo(thrown.problems()));
    return thrown.problems().stream().map(p -> p.code() + " " + p.path()).toList();
  }

  private static String faulty(String good, String bad) {
    assertThat(CASE).contains(good);
    return CASE.replace(good, bad);
  }

  @Test
  void record_isReadAndWritten() {
    Case read = MAPPER.readValue(CASE, Case.class);
    assertThat(read.partner()).isEqualTo(OrganizationId.of("asz"));
    assertThat(read.dates())
        .containsExactly(PartialDate.ofYear(2019), PartialDate.parse("[..2023-07-03]"));
    assertThat(read.open()).containsEntry(BodyId.of("rada"), Period.parse("2019/.."));
    assertThat(read.title().in(Locale.ENGLISH)).isEqualTo("Případ");
    assertThat(read.stake().orElseThrow().holder()).isEqualTo(OrganizationId.of("a"));
    JsonNode written = MAPPER.valueToTree(read);
    assertThat(written).isEqualTo(MAPPER.readTree(CASE));
    assertThat(MAPPER.treeToValue(written, Case.class)).isEqualTo(read);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(read), Case.class)).isEqualTo(read);
  }

  @Test
  void paths_areThoseOfTheOuterDocument() {
    String stake = "{\"holder\":\"a\",\"organization\":\"b\"}";
    assertThat(problems(MAPPER, faulty("\"asz\"", "\"ASZ\""), Case.class))
        .containsExactly("json.value /partner");
    assertThat(problems(MAPPER, faulty("[..2023-07-03]", "3. 7. 2023"), Case.class))
        .containsExactly("json.value /dates/1");
    assertThat(problems(MAPPER, faulty("2019/..", "2019"), Case.class))
        .containsExactly("json.value /open/rada");
    assertThat(problems(MAPPER, faulty("rada", "Rada"), Case.class))
        .containsExactly("json.value /open/Rada");
    assertThat(problems(MAPPER, faulty(stake, "{\"holdr\":\"a\",\"role\":1}"), Case.class))
        .containsExactly(
            "json.member.missing /stake",
            "json.member.missing /stake",
            "json.member.unknown /stake/holdr",
            "json.type /stake/role");
    DohodaJsonException inMap =
        catchThrowableOfType(
            DohodaJsonException.class,
            () ->
                MAPPER.readValue(
                    "{\"x\":[" + stake + ",{\"holder\":\"a\"}]}",
                    new TypeReference<Map<String, List<Stake>>>() {}));
    assertThat(inMap.problems().all().get(0).path().toString()).isEqualTo("/x/1");
    assertThat(inMap.getMessage()).contains("organization");
    assertThat(inMap.getLocation().getColumnNr()).isGreaterThan(1);
  }

  @Test
  void strictness_doesNotDependOnTheMapper() {
    String stake = "{\"holder\":\"a\",\"organization\":\"b\"}";
    assertThat(problems(LENIENT, faulty("\"holder\":\"a\"", "\"HOLDER\":\"a\""), Case.class))
        .containsExactly("json.member.missing /stake", "json.member.unknown /stake/HOLDER");
    assertThat(
            problems(
                LENIENT,
                faulty("\"holder\":\"a\"", "\"holder\":\"a\",\"holder\":\"a\""),
                Case.class))
        .containsExactly("json.member.duplicate /stake/holder");
    assertThat(problems(LENIENT, faulty("\"holder\":\"a\"", "\"holder\":1"), Case.class))
        .containsExactly("json.type /stake/holder");
    assertThat(problems(LENIENT, faulty("\"holder\":\"a\"", "\"holder\":null"), Case.class))
        .containsExactly("json.null /stake/holder");
    assertThat(problems(LENIENT, faulty("\"Případ\"", "NaN"), Case.class))
        .containsExactly("json.syntax /title/cs");
    assertThat(problems(LENIENT, faulty("Případ", "\\ud800"), Case.class)).hasSize(1);
    assertThat(problems(LENIENT, faulty("\"asz\"", "\"\""), Case.class))
        .containsExactly("json.value /partner");
    assertThat(problems(LENIENT, "[" + stake + "]", Stake.class)).containsExactly("json.type ");
  }

  @Test
  void limits_holdForEveryValue() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new DohodaModule(JsonLimits.defaults().withBytes(5)))
            .build();
    assertThat(mapper.readValue("\"asz\"", OrganizationId.class))
        .isEqualTo(OrganizationId.of("asz"));
    assertThat(problems(mapper, "\"aszz\"", OrganizationId.class)).containsExactly("json.limit ");
  }

  @Test
  void families_ofTheUserAreBufferedWithoutLoss() {
    Note note = new Found(STAKE, "t");
    String written = MAPPER.writerFor(Note.class).writeValueAsString(note);
    assertThat(MAPPER.readValue(written, Note.class)).isEqualTo(note);
    String type = MAPPER.readTree(written).get("@type").asString();
    String typeLast =
        "{\"stake\":{\"holder\":\"a\",\"organization\":\"b\"},\"@type\":\""
            + type
            + "\",\"text\":\"t\"}";
    assertThat(MAPPER.readValue(typeLast, Note.class)).isEqualTo(note);
    assertThat(problems(MAPPER, typeLast.replace("holder", "holdr"), Note.class))
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).contains("/stake"));
  }

  @Test
  void documents_areWrittenWithoutTheirEnvelope() throws IOException {
    CooperationRegister register = DohodaJson.register().readOrThrow(LiberecFileTest.FILE);
    JsonMapper pretty = LENIENT.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    String written = pretty.writeValueAsString(register);
    assertThat(written).startsWith("{" + System.lineSeparator() + "  \"title\" : {");
    assertThat(pretty.readValue(written, CooperationRegister.class)).isEqualTo(register);
    assertThat(MAPPER.convertValue(register, CooperationRegister.class)).isEqualTo(register);
    Memorandum memorandum = DohodaJson.memorandum().readOrThrow(DohodaJsonTest.SAMPLE);
    Map<String, Memorandum> map = Map.of("m", memorandum);
    assertThat(MAPPER.readTree(DohodaJsonTest.SAMPLE).get("memorandum"))
        .isEqualTo(MAPPER.readTree(MAPPER.writeValueAsBytes(map)).get("m"));
  }

  @Test
  void nullForAWholeValue_isTheStatementOfTheUser() {
    assertThat(MAPPER.readValue("null", Organization.class)).isNull();
    assertThat(MAPPER.readValue("[null]", new TypeReference<List<Organization>>() {}))
        .containsOnlyNulls();
  }

  @Test
  void everyKind_isBound() {
    assertThat(DohodaJson.all()).hasSize(Bindings.objects().size() - 1);
  }
}
