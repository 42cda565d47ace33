package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemKindTest {
  private static final ProblemKind TOO_FEW =
      ProblemKind.error("memorandum.parties.too-few")
          .czech("Memorandum má jen {count} stran.", "Doplňte stranu do {id}.")
          .english("The memorandum has {count} parties only.", "Add a party to {id}.")
          .build();

  @Test
  void build_gathersThePlaceholdersOfMessageAndHelp() {
    assertThat(TOO_FEW.code()).isEqualTo("memorandum.parties.too-few");
    assertThat(TOO_FEW.severity()).isEqualTo(Severity.ERROR);
    assertThat(TOO_FEW.placeholders()).containsExactly("count", "id");
    assertThat(TOO_FEW.message().in(Locale.ENGLISH))
        .isEqualTo("The memorandum has {count} parties only.");
    assertThat(TOO_FEW.help().texts()).containsOnlyKeys("cs", "en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "memorandum",
        ".a",
        "a.",
        "a..b",
        "A.b",
        "a.b_c",
        "a.-b",
        "a.b-",
        "a.č",
        "a b.c"
      })
  void error_refusesAMalformedCode(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemKind.error(code))
        .withMessageStartingWith("code: must be parts of a-z, 0-9 and '-' joined by '.'")
        .withMessageEndingWith("was '" + code + "'");
  }

  @Test
  void error_boundsTheCode() {
    assertThat(ProblemKind.error("a." + "b".repeat(126))).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemKind.error("a." + "b".repeat(127)))
        .withMessageContaining("at most 128");
  }

  @Test
  void build_refusesAMissingLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemKind.warning("a.b").czech("Zpráva", "Rada").build())
        .withMessage("a.b: must be in Czech and in English, was '[cs]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemKind.warning("a.b").english("Message", "Help").build())
        .withMessage("a.b: must be in Czech and in English, was '[en]'");
  }

  @Test
  void build_refusesLanguagesThatSayDifferentThings() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProblemKind.error("a.b")
                    .czech("Má {count} stran.", "Rada")
                    .english("It has too few.", "Help")
                    .build())
        .withMessageStartingWith("a.b message: must have the same placeholders in every language");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProblemKind.error("a.b")
                    .czech("Zpráva", "Doplňte {id}.")
                    .english("Message", "Add {ident}.")
                    .build())
        .withMessageStartingWith("a.b help: must have the same placeholders in every language");
  }

  @Test
  void build_refusesFurtherLanguagesThatSayDifferentThings() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ProblemKind.error("a.b")
                    .czech("{x}", "Rada")
                    .english("{x}", "Help")
                    .in("de", "Nachricht", "Hilfe")
                    .build())
        .withMessageContaining("must have the same placeholders");
  }

  @Test
  void build_refusesAMalformedTemplate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemKind.error("a.b").czech("{", "Rada").english("{", "Help").build())
        .withMessageStartingWith("a.b message: must name each place as {name}");
  }

  @Test
  void in_addsALanguage() {
    ProblemKind kind =
        ProblemKind.information("a.b")
            .czech("Zpráva", "Rada")
            .english("Message", "Help")
            .in("de", "Nachricht", "Hilfe")
            .build();
    Problem problem = kind.at(ModelPath.ROOT).build();
    assertThat(problem.message(Locale.GERMANY)).isEqualTo("Nachricht");
    assertThat(problem.help(Locale.GERMANY)).isEqualTo("Hilfe");
    assertThat(problem.severity()).isEqualTo(Severity.INFORMATION);
  }

  @Test
  void equality_isOfCodes() {
    new EqualsTester()
        .addEqualityGroup(
            TOO_FEW,
            ProblemKind.warning("memorandum.parties.too-few")
                .czech("Z", "R")
                .english("M", "H")
                .build())
        .addEqualityGroup(ProblemKind.error("a.b").czech("Z", "R").english("M", "H").build())
        .testEquals();
    assertThat(TOO_FEW).hasToString("memorandum.parties.too-few");
  }

  @Test
  void nulls_areRefused() {
    new NullPointerTester().testAllPublicStaticMethods(ProblemKind.class);
    new NullPointerTester().testAllPublicInstanceMethods(TOO_FEW);
    new NullPointerTester().testAllPublicInstanceMethods(ProblemKind.error("a.b"));
  }
}
