package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Locale;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Locale CZECH = Locale.forLanguageTag("cs-CZ");
  private static final ProblemKind UNKNOWN_PARTY =
      ProblemKind.error("provision.party.unknown")
          .czech("Ustanovení jmenuje '{party}', který není stranou.", "Opravte id, nebo doplňte.")
          .english("The provision names '{party}', who is no party.", "Mend the id, or add it.")
          .build();
  private static final ModelPath PATH = ModelPath.parse("/memorandum/clauses/0");
  private static final Problem PROBLEM =
      UNKNOWN_PARTY
          .at(PATH)
          .with("party", "asz")
          .place(new TextPlace(3, 14, 40))
          .related(ModelPath.parse("/memorandum/parties"))
          .build();

  @Test
  void problem_isDataThatReadsAsASentence() {
    assertThat(PROBLEM.code()).isEqualTo("provision.party.unknown");
    assertThat(PROBLEM.severity()).isEqualTo(Severity.ERROR);
    assertThat(PROBLEM.arguments()).containsOnlyKeys("party").containsEntry("party", "asz");
    assertThat(PROBLEM.message(CZECH)).isEqualTo("Ustanovení jmenuje 'asz', který není stranou.");
    assertThat(PROBLEM.help(Locale.ENGLISH)).isEqualTo("Mend the id, or add it.");
    assertThat(PROBLEM)
        .hasToString(
            "error provision.party.unknown /memorandum/clauses/0 (line 3, column 14): The"
                + " provision names 'asz', who is no party.");
    assertThat(PROBLEM.toString(CZECH))
        .startsWith("chyba provision.party.unknown /memorandum/clauses/0 (řádek 3, sloupec 14): ");
  }

  @Test
  void with_boundsAndEscapesAHostileValue() {
    Problem problem =
        UNKNOWN_PARTY.at(PATH).with("party", "\u202e{party}\n" + "x".repeat(1_000_000)).build();
    assertThat(problem.arguments().get("party"))
        .startsWith("\\u202e{party}\\u000axxx")
        .hasSize(Problem.MAX_VALUE_LENGTH + 1)
        .endsWith("x…");
    assertThat(problem.toString()).hasSizeLessThan(300).doesNotContain("\n");
  }

  @Test
  void words_mayBeLongerThanAValue_andAreBounded() {
    String words = "w".repeat(3 * Problem.MAX_VALUE_LENGTH);
    Problem.Builder problem = UNKNOWN_PARTY.at(PATH);
    assertThat(message(problem.with("party", 1, LocalizedText.of("en", words)).build()))
        .isEqualTo("The provision names '" + words + "', who is no party.");
    assertThat(message(problem.with("party", 1, LocalizedText.of("en", words + "w")).build()))
        .isEqualTo("The provision names '" + words + "…', who is no party.");
  }

  private static String message(Problem problem) {
    return problem.message(Locale.ENGLISH);
  }

  @Test
  void build_refusesArgumentsOtherThanThePlaceholders() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNKNOWN_PARTY.at(PATH).build())
        .withMessage("arguments of provision.party.unknown: must be exactly [party], was '[]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNKNOWN_PARTY.at(PATH).with("party", 1).with("other", 2).build())
        .withMessageEndingWith("must be exactly [party], was '[other, party]'");
  }

  @Test
  void withSeverity_overridesTheKinds() {
    assertThat(PROBLEM.withSeverity(Severity.WARNING).severity()).isEqualTo(Severity.WARNING);
    assertThat(PROBLEM.withSeverity(Severity.WARNING).withSeverity(Severity.ERROR))
        .isEqualTo(PROBLEM);
  }

  @Test
  void within_movesPathAndRelatedPaths() {
    Problem moved = PROBLEM.within(ModelPath.parse("/documents/7"));
    assertThat(moved.path()).hasToString("/documents/7/memorandum/clauses/0");
    assertThat(moved.related())
        .extracting(ModelPath::toString)
        .containsExactly("/documents/7/memorandum/parties");
    assertThat(moved.place()).isEqualTo(PROBLEM.place());
    assertThat(moved.arguments()).isEqualTo(PROBLEM.arguments());
  }

  @Test
  void withoutPlace_keepsAllElse() {
    Problem placed = PROBLEM.toBuilder().place(new TextPlace(3, 4, 50)).build();
    Problem unplaced = PROBLEM.withoutPlace();
    assertThat(placed.withoutPlace()).isEqualTo(unplaced);
    assertThat(unplaced.place()).isEmpty();
    assertThat(unplaced.related()).isEqualTo(PROBLEM.related());
    assertThat(unplaced.message(Locale.ENGLISH)).isEqualTo(PROBLEM.message(Locale.ENGLISH));
  }

  @Test
  void related_keepsOrderAndRepeatsNothing() {
    ModelPath a = ModelPath.parse("/a");
    ModelPath b = ModelPath.parse("/b");
    Problem problem =
        UNKNOWN_PARTY.at(PATH).with("party", "x").related(b).related(a).related(b).build();
    assertThat(problem.related()).containsExactly(b, a);
  }

  @Test
  void order_isByPathCodeAndArguments() {
    ProblemKind other = ProblemKind.error("a.b").czech("Z", "R").english("M", "H").build();
    Problem first = other.at(PATH).build();
    Problem second = UNKNOWN_PARTY.at(PATH).with("party", "a").build();
    Problem third = UNKNOWN_PARTY.at(PATH).with("party", "b").build();
    Problem fourth = other.at(PATH.index(0)).build();
    assertThat(Problems.of(fourth, third, second, first).all())
        .containsExactly(first, second, third, fourth);
  }

  @Test
  void equality_isOfAllParts() {
    new EqualsTester()
        .addEqualityGroup(PROBLEM, PROBLEM.toBuilder().build())
        .addEqualityGroup(PROBLEM.toBuilder().with("party", "lk").build())
        .addEqualityGroup(PROBLEM.toBuilder().severity(Severity.WARNING).build())
        .addEqualityGroup(PROBLEM.toBuilder().related(ModelPath.ROOT).build())
        .addEqualityGroup(PROBLEM.toBuilder().place(new TextPlace(1, 1, 0)).build())
        .addEqualityGroup(UNKNOWN_PARTY.at(ModelPath.ROOT).with("party", "asz").build())
        .testEquals();
  }

  @Test
  void nulls_areRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(ModelPath.class, PATH)
            .setDefault(TextPlace.class, new TextPlace(1, 1, 0))
            .setDefault(LocalizedText.class, LocalizedText.of("cs", "slova"));
    tester.testAllPublicInstanceMethods(PROBLEM);
    tester.testAllPublicInstanceMethods(PROBLEM.toBuilder());
  }
}
