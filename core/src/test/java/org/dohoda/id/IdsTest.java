package org.dohoda.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers of all types are tokens that can be read, compared and told apart. */
class IdsTest {
  private static final ImmutableMap<String, Function<String, Id>> TYPES =
      ImmutableMap.<String, Function<String, Id>>builder()
          .put("organization id", OrganizationId::of)
          .put("body id", BodyId::of)
          .put("instrument id", InstrumentId::of)
          .put("clause id", ClauseId::of)
          .put("rule id", RuleId::of)
          .put("partnership id", PartnershipId::of)
          .put("programme id", ProgrammeId::of)
          .buildOrThrow();
  private static final String LONGEST = "a".repeat(128);

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "0", "9", "lk-asz-2023", "a.b_c-d", "1-2", "az09"})
  void of_aToken_givesItBack(String token) {
    TYPES.forEach(
        (name, of) -> {
          assertThat(of.apply(token).value()).isEqualTo(token);
          assertThat(of.apply(token)).hasToString(token).isEqualTo(of.apply(token));
          assertThat(of.apply(LONGEST).value()).isEqualTo(LONGEST);
        });
    PolicyAreaId area = PolicyAreaId.of(token, LONGEST);
    assertThat(PolicyAreaId.of(area.toString())).isEqualTo(area);
    assertThat(area.value()).isEqualTo(token + "/" + LONGEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-a", "a-", "a--b", "a-.b", "a__b", "A", "á", "a b", "a/b", "`", "{", "/", ":",
        "a\n"
      })
  void of_anythingElse_isRefused(String text) {
    TYPES.forEach((name, of) -> refuses(name, text, () -> of.apply(text)));
    TYPES.forEach((name, of) -> refuses(name, LONGEST + "a", () -> of.apply(LONGEST + "a")));
    refuses("policy area id", text, () -> PolicyAreaId.of("a", text));
    refuses("policy area id", text, () -> PolicyAreaId.of(text, "a"));
  }

  private static void refuses(String name, String text, ThrowingCallable made) {
    assertThatIllegalArgumentException()
        .as("%s %s", name, text)
        .isThrownBy(made)
        .withMessageStartingWith(name + ": must be 1 to 128 of a-z and 0-9 in groups joined by");
  }

  @Test
  void areaOf_textWithoutSlash_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyAreaId.of("housing"))
        .withMessage("policy area id: must be taxonomy/area, was 'housing'");
    refuses("policy area id", "/housing", () -> PolicyAreaId.of("/housing"));
    refuses("policy area id", "a/", () -> PolicyAreaId.of("a/"));
    refuses("policy area id", "a/b/c", () -> PolicyAreaId.of("a/b/c"));
  }

  @Test
  void ids_ofDifferentTypesOrTokens_areNeverEqual() {
    EqualsTester tester = new EqualsTester();
    for (String token : List.of("asz", "asz-2")) {
      TYPES.forEach((name, of) -> tester.addEqualityGroup(of.apply(token), of.apply(token)));
      tester.addEqualityGroup(PolicyAreaId.of(token, "a"), PolicyAreaId.of(token + "/a"));
      tester.addEqualityGroup(PolicyAreaId.of("a", token), PolicyAreaId.of("a", token));
    }
    tester.testEquals();
  }

  @Test
  void hashCodes_ofDifferentTokens_differ() {
    TYPES.forEach(
        (name, of) ->
            assertThat(of.apply("asz")).as(name).doesNotHaveSameHashCodeAs(of.apply("kraj")));
    PolicyAreaId area = PolicyAreaId.of("a", "b");
    assertThat(area).doesNotHaveSameHashCodeAs(PolicyAreaId.of("a", "c"));
    assertThat(area).doesNotHaveSameHashCodeAs(PolicyAreaId.of("c", "b"));
    assertThat(area).doesNotHaveSameHashCodeAs(PolicyAreaId.of("b", "a"));
  }

  @Test
  void compareTo_isTheOrderOfTokens() {
    assertThat(OrganizationId.of("a")).isLessThan(OrganizationId.of("b"));
    assertThat(OrganizationId.of("a")).isEqualByComparingTo(OrganizationId.of("a"));
    assertThat(BodyId.of("b")).isGreaterThan(BodyId.of("a"));
    assertThat(InstrumentId.of("b")).isGreaterThan(InstrumentId.of("a"));
    assertThat(ClauseId.of("b")).isGreaterThan(ClauseId.of("a"));
    assertThat(RuleId.of("b")).isGreaterThan(RuleId.of("a"));
    assertThat(PartnershipId.of("b")).isGreaterThan(PartnershipId.of("a"));
    assertThat(ProgrammeId.of("b")).isGreaterThan(ProgrammeId.of("a"));
    assertThat(PolicyAreaId.of("a", "z")).isLessThan(PolicyAreaId.of("b", "a"));
    assertThat(PolicyAreaId.of("a", "z")).isGreaterThan(PolicyAreaId.of("a", "y"));
    assertThat(PolicyAreaId.of("a", "z")).isEqualByComparingTo(PolicyAreaId.of("a/z"));
  }
}
