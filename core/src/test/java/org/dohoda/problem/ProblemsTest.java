package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final ProblemKind DANGLING =
      ProblemKind.error("register.reference.dangling")
          .czech("Odkaz na '{id}' nikam nevede.", "Doplňte, nebo opravte id.")
          .english("The reference to '{id}' leads nowhere.", "Add it, or mend the id.")
          .build();
  private static final ProblemKind UNREAD =
      ProblemKind.information("source.not-read")
          .czech("Pramen nebyl čten celý.", "Přečtěte jej.")
          .english("The source was not read whole.", "Read it.")
          .build();
  private static final ModelPath INSTRUMENTS = ModelPath.ROOT.member("instruments");
  private static final Problem INFORMATION = UNREAD.at(INSTRUMENTS).build();

  private static Problem dangling(int element) {
    return DANGLING.at(INSTRUMENTS.element("m" + element)).with("id", "asz").build();
  }

  private static Problems danglings(int count) {
    return IntStream.range(0, count).mapToObj(ProblemsTest::dangling).collect(Problems.collector());
  }

  @Test
  void none_isEmpty() {
    assertThat(Problems.none().isEmpty()).isTrue();
    assertThat(Problems.none().hasErrors()).isFalse();
    assertThat(Problems.none().grouped()).isEmpty();
    assertThat(Problems.none()).hasToString("0 problems");
    assertThat(Problems.none().toString(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void of_keepsEachProblemOnceInOrder() {
    Problems problems = Problems.of(dangling(2), INFORMATION, dangling(1), dangling(2));
    assertThat(problems.all()).containsExactly(INFORMATION, dangling(1), dangling(2));
    assertThat(problems).containsExactlyElementsOf(problems.stream().toList());
    assertThat(problems.size()).isEqualTo(3);
  }

  @Test
  void of_selectsBySeverity() {
    Problem warning = dangling(3).withSeverity(Severity.WARNING);
    Problems problems = Problems.of(INFORMATION, warning, dangling(1));
    assertThat(problems.hasErrors()).isTrue();
    assertThat(problems.errors()).containsExactly(dangling(1));
    assertThat(problems.warnings()).containsExactly(warning);
    assertThat(problems.of(Severity.INFORMATION)).containsExactly(INFORMATION);
    assertThat(Problems.of(INFORMATION, warning).hasErrors()).isFalse();
  }

  @Test
  void grouped_isOneLineForTheSameFault() {
    Problems problems = danglings(12).concat(Problems.of(INFORMATION));
    ImmutableList<ProblemGroup> groups = problems.grouped();
    assertThat(groups).hasSize(2);
    assertThat(groups.get(0))
        .hasToString("information source.not-read /instruments: The source was not read whole.");
    ProblemGroup many = groups.get(1);
    assertThat(many.count()).isEqualTo(12);
    assertThat(many.pattern()).isEqualTo("/instruments/*");
    assertThat(many.kind()).isEqualTo(DANGLING);
    assertThat(many.severity()).isEqualTo(Severity.ERROR);
    assertThat(many.paths()).hasSize(12).contains(ModelPath.parse("/instruments/m7"));
    assertThat(many)
        .hasToString(
            "error register.reference.dangling 12× /instruments/*: The reference to 'asz' leads"
                + " nowhere.");
    assertThat(many.toString(Locale.forLanguageTag("cs"))).startsWith("chyba register");
  }

  @Test
  void grouped_keepsSeveritiesApart() {
    assertThat(Problems.of(dangling(1), dangling(2).withSeverity(Severity.WARNING)).grouped())
        .hasSize(2);
  }

  @Test
  void group_refusesWhatDoesNotBelongTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProblemGroup("/instruments/*", ImmutableList.of()))
        .withMessage("problems: must not be empty, was '[]'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ProblemGroup("/instruments/*", ImmutableList.of(dangling(1), INFORMATION)))
        .withMessageStartingWith("problems: must have one kind, one severity and the path pattern");
  }

  @Test
  void toString_listsAtMostTwenty() {
    assertThat(danglings(1).toString()).startsWith("1 problem\nerror register.reference.dangling ");
    assertThat(danglings(20).toString().lines()).hasSize(21).last().asString().contains("m9");
    assertThat(danglings(25).toString().lines()).hasSize(22).last().isEqualTo("and 5 more");
    assertThat(danglings(25).toString(Locale.forLanguageTag("cs")).lines())
        .hasSize(25)
        .allMatch(line -> line.endsWith("Odkaz na 'asz' nikam nevede."));
  }

  @Test
  void within_movesAll() {
    assertThat(danglings(3).within(ModelPath.ROOT.member("register")))
        .allMatch(problem -> problem.path().toString().startsWith("/register/instruments/m"));
  }

  @Test
  void equality_isOfTheProblems() {
    new EqualsTester()
        .addEqualityGroup(
            Problems.of(dangling(1), dangling(2)),
            Problems.copyOf(ImmutableList.of(dangling(2), dangling(1))))
        .addEqualityGroup(Problems.of(dangling(1)))
        .addEqualityGroup(Problems.none(), Problems.of())
        .testEquals();
  }

  @Test
  void nulls_areRefused() {
    NullPointerTester tester = new NullPointerTester();
    tester.testAllPublicStaticMethods(Problems.class);
    tester.setDefault(Problems.class, Problems.none()).setDefault(ModelPath.class, ModelPath.ROOT);
    tester.testAllPublicInstanceMethods(danglings(2));
  }
}
