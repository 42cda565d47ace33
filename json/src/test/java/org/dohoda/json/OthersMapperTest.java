package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.Stake;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Our types within documents of others, in mappers and beside libraries as others have them. */
class OthersMapperTest {
  /**
   * As an application of Spring Boot has its mapper: modules are found, and these four are off, as
   * its reference says under "Customize the Jackson JsonMapper" (see also its issue 38083).
   */
  private static final JsonMapper SPRING =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .build();

  /** A user's own type that holds another one. */
  record File(String number, LocalDate opened, Sheet first, List<Sheet> sheets) {}

  /** A user's own type with ours in lists and maps of lists. */
  record Sheet(
      Optional<Memorandum> memorandum,
      Map<OrganizationId, List<Stake>> stakes,
      List<Map<String, Period>> periods) {}

  /** A user's own type with one of ours that is read and written only as a part of others. */
  record Remark(String text, Clause clause) {}

  /** The same with a record of ours. */
  record Warning(TimeSpan span) {}

  @Test
  void typesWithoutADocument_areRefused() {
    Clause clause = Clause.builder().id(ClauseId.of("c")).build();
    assertThatThrownBy(() -> SPRING.writeValueAsString(new Remark("n", clause)))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith("Clause has no JSON of its own");
    assertThatThrownBy(() -> SPRING.writeValueAsString(Map.of("k", List.of(clause))))
        .isInstanceOf(DatabindException.class)
        .hasMessageStartingWith("Clause has no JSON of its own");
    assertThatThrownBy(() -> SPRING.readValue("{\"text\":\"n\",\"clause\":{}}", Remark.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(() -> SPRING.writeValueAsString(new Warning(TimeSpan.days(3))))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("TimeSpan has no JSON of its own");
    assertThatThrownBy(
            () -> SPRING.readValue("{\"span\":{\"amount\":3,\"unit\":\"DAYS\"}}", Warning.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("TimeSpan has no JSON of its own");
    assertThat(SPRING.writeValueAsString(Map.of("t", Truth.YES))).isEqualTo("{\"t\":\"YES\"}");
  }

  private static final String FILE =
      """
      {"number":"7","opened":"2023-07-03","first":{"periods":[{"a":"2019/.."}],
       "stakes":{"lk":[{"holder":"lk","organization":"b"}]},"colour":"red"},
       "sheets":[{"memorandum":{"id":"m","parties":[{"organization":"a"},{"organization":"b"}]},
         "stakes":{},"periods":[]}]}""";

  private static List<String> problems(String json) {
    DohodaJsonException thrown =
        catchThrowableOfType(DohodaJsonException.class, () -> SPRING.readValue(json, File.class));
    assertThat(thrown).isInstanceOf(DatabindException.class);
    return thrown.problems().stream().map(p -> p.code() + " " + p.path()).toList();
  }

  @Test
  void spring_readsAndWritesWhatIsNested() {
    File file = SPRING.readValue(FILE, File.class);
    assertThat(file.first().stakes().get(OrganizationId.of("lk"))).hasSize(1);
    assertThat(file.first().periods().get(0)).containsEntry("a", Period.parse("2019/.."));
    assertThat(file.sheets().get(0).memorandum().orElseThrow().parties()).hasSize(2);
    String written = SPRING.writeValueAsString(file);
    assertThat(written).contains("\"opened\":\"2023-07-03\"").contains("\"2019/..\"");
    assertThat(SPRING.readValue(written, File.class)).isEqualTo(file);
  }

  @Test
  void spring_ourRulesHoldInsideOurTypesAndTheirsOutside() {
    assertThat(problems(FILE.replace("\"holder\":\"lk\"", "\"holder\":\"lk\",\"x\":1")))
        .containsExactly("json.member.unknown /first/stakes/lk/0/x");
    assertThat(problems(FILE.replace("\"organization\":\"b\"}}", "x").replace("2019/..", "2019")))
        .containsExactly("json.value /first/periods/0/a");
    assertThat(problems(FILE.replace("{\"organization\":\"a\"}", "{\"organisation\":\"a\"}")))
        .containsExactly(
            "json.member.missing /sheets/0/memorandum/parties/0",
            "json.member.unknown /sheets/0/memorandum/parties/0/organisation");
  }

  @Test
  void spring_listsAndMapsAtTheRoot() {
    TypeReference<Map<OrganizationId, List<Stake>>> type = new TypeReference<>() {};
    String json = "{\"lk\":[{\"holder\":\"lk\",\"organization\":\"b\"}]}";
    Map<OrganizationId, List<Stake>> stakes = SPRING.readValue(json, type);
    assertThat(SPRING.writeValueAsString(stakes)).isEqualTo(json);
  }

  /** A user's own type that spreads its members in the object around it. */
  record Spread(String number, @JsonUnwrapped(prefix = "s-") Sheet sheet) {}

  /** A user's own family, told apart by a member that may come last. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = Note.class, name = "note"))
  interface Kept {}

  /** A member of the family. */
  record Note(Stake stake) implements Kept {}

  /** A user's own type that spreads one of ours. */
  record Mixed(String number, @JsonUnwrapped Stake stake) {}

  private static List<String> pathsIn(String json, TypeReference<?> type) {
    DohodaJsonException thrown =
        catchThrowableOfType(DohodaJsonException.class, () -> SPRING.readValue(json, type));
    return thrown.problems().stream().map(p -> p.path().toString()).toList();
  }

  /** A mapper keeps the members of such an object until it knows what they are. */
  @Test
  void objectsKeptByTheMapper_pathsAreThoseOfTheDocument() {
    String stakes = "\"%sstakes\":{\"lk\":[{\"holder\":\"LK\",\"organization\":\"b\"}]}";
    assertThat(
            pathsIn(
                "{\"x\":[{\"number\":\"1\"},{" + stakes.formatted("s-") + ",\"number\":\"2\"}]}",
                new TypeReference<Map<String, List<Spread>>>() {}))
        .containsExactly("/x/1/s-stakes/lk/0/holder");
    String stake = "\"stake\":{\"holder\":\"LK\",\"organization\":\"b\"}";
    TypeReference<List<Kept>> kept = new TypeReference<>() {};
    assertThat(pathsIn("[{" + stake + ",\"kind\":\"note\"}]", kept))
        .containsExactly("/0/stake/holder");
    assertThat(pathsIn("[{\"kind\":\"note\"," + stake + "}]", kept))
        .containsExactly("/0/stake/holder");
    Map<String, ?> tree = Map.of("a", Map.of("b", Map.of("holder", "LK", "organization", "b")));
    assertThat(
            catchThrowableOfType(
                    DohodaJsonException.class,
                    () ->
                        SPRING.convertValue(
                            tree, new TypeReference<Map<String, Map<String, Stake>>>() {}))
                .problems()
                .all()
                .get(0)
                .path())
        .hasToString("/a/b/holder");
  }

  /** It was read as null, whatever the document said. */
  @Test
  void unwrapped_isRefusedForOurTypes() {
    Stake stake =
        Stake.builder().holder(OrganizationId.of("a")).organization(OrganizationId.of("b")).build();
    assertThatThrownBy(() -> SPRING.writeValueAsString(new Mixed("1", stake)))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("@JsonUnwrapped is not possible for Stake");
    for (String json : List.of("{\"number\":\"1\"}", "{\"holder\":\"a\",\"organization\":\"b\"}")) {
      assertThatThrownBy(() -> SPRING.readValue(json, Mixed.class))
          .isInstanceOf(DatabindException.class)
          .hasMessageContaining("@JsonUnwrapped is not possible for Stake");
    }
  }

  /** The value itself was given back, with nothing of what was read. */
  @Test
  void readerForUpdating_readsANewValue() {
    Stake stake =
        Stake.builder().holder(OrganizationId.of("a")).organization(OrganizationId.of("b")).build();
    Object read =
        SPRING.readerForUpdating(stake).readValue("{\"holder\":\"c\",\"organization\":\"b\"}");
    assertThat(read)
        .isEqualTo(
            Stake.builder()
                .holder(OrganizationId.of("c"))
                .organization(OrganizationId.of("b"))
                .build());
    assertThatThrownBy(() -> SPRING.readerForUpdating(stake).readValue("{\"holder\":\"c\"}"))
        .isInstanceOf(DohodaJsonException.class);
  }

  /** Names of members are ours inside our types, whatever a mapper makes of those around them. */
  @Test
  void mapperWithANamingStrategyAndDefaultTyping_keepsOurNames() {
    JsonMapper other =
        SPRING
            .rebuild()
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();
    Sheet sheet = SPRING.readValue(FILE, File.class).first();
    String written = other.writeValueAsString(sheet);
    assertThat(written).contains("\"PERIODS\":").contains("{\"holder\":\"lk\",\"organization\":");
    assertThat(other.readValue(written, Sheet.class)).isEqualTo(sheet);
  }

  /** The packages differ, and Jackson 2 finds no module of ours to take. */
  @Test
  void jackson2_standsBeside() throws com.fasterxml.jackson.core.JsonProcessingException {
    ObjectMapper old = new ObjectMapper().findAndRegisterModules();
    assertThat(old.getRegisteredModuleIds()).noneMatch(id -> id.toString().contains("dohoda"));
    File file = SPRING.readValue(FILE, File.class);
    String written = SPRING.writeValueAsString(file);
    assertThat(old.readTree(written)).isEqualTo(old.readTree(old.readTree(written).toString()));
    Memorandum memorandum = DohodaJson.memorandum().readOrThrow(DohodaJsonTest.SAMPLE);
    String text = old.readTree(DohodaJson.memorandum().write(memorandum)).toString();
    assertThat(DohodaJson.memorandum().readOrThrow(text)).isEqualTo(memorandum);
  }
}
