package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemGroup;
import org.dohoda.problem.ProblemKind;
import org.dohoda.problem.Problems;
import org.dohoda.problem.Severity;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.provision.Purpose;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Source;
import org.dohoda.testkit.Fault;
import org.dohoda.testkit.Faults;
import org.dohoda.testkit.Plot;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final ProblemKind NO_TITLE =
      ProblemKind.warning("register.without-title")
          .czech("Evidence {count} organizací nemá název.", "Pojmenujte ji.")
          .english("A register of {count} organisations has no title.", "Give it one.")
          .build();

  private static final ValidationRule TITLE =
      ValidationRule.of(
          NO_TITLE,
          Level.REGISTER,
          (register, found) -> {
            if (register.title().isEmpty()) {
              int count = register.organizations().size();
              found.accept(NO_TITLE.at(ModelPath.ROOT).with("count", count).build());
            }
          });

  private static CooperationRegister with(String... codes) {
    CooperationRegister register = CooperationRegister.builder().build();
    for (String code : codes) {
      register = fault(code).injectedInto(register);
    }
    return register;
  }

  private static Fault fault(String code) {
    return Faults.all().stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
  }

  @Test
  void standard_hasRulesOnEveryLevel() {
    RuleBook book = RuleBook.standard();

    assertThat(book.rules()).hasSizeGreaterThanOrEqualTo(45);
    assertThat(book.rules()).extracting(ValidationRule::level).contains(Level.values()).isSorted();
    assertThat(book.rule("clause.empty").orElseThrow().kind().severity())
        .isEqualTo(Severity.INFORMATION);
    assertThat(book.rule("no.such-rule")).isEmpty();
  }

  @Test
  void with_ownRule_findsWithTheSameResultType() {
    RuleBook book = RuleBook.standard().with(TITLE);

    Problems problems = book.check(with("clause.empty"));

    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly("register.without-title", "clause.empty");
    assertThatThrownBy(() -> book.with(TITLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rule: must have a code of its own, was 'register.without-title'");
  }

  @Test
  void booksAndRules_printTheirCodes() {
    RuleBook book = RuleBook.standard().without("clause.empty");

    assertThat(book).hasToString(book.codes().toString());
    assertThat(TITLE).hasToString("register.without-title");
  }

  @Test
  void with_ruleOfAUser_isCalledOnceHoweverMuchElseIsAmiss() {
    List<CooperationRegister> seen = new ArrayList<>();
    ValidationRule noting =
        ValidationRule.of(
            NO_TITLE,
            Level.REGISTER,
            (register, found) -> {
              seen.add(register);
              found.accept(NO_TITLE.at(ModelPath.ROOT).with("count", 0).build());
            });
    CooperationRegister faulty = with("clause.empty");

    assertThat(RuleBook.standard().with(noting).check(faulty).all())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("register.without-title", "clause.empty");
    assertThat(seen).containsExactly(faulty);
  }

  @Test
  void with_ruleThatReportsAnotherKind_isRefused() {
    ValidationRule wrong =
        ValidationRule.of(
            ProblemKind.error("some.other")
                .czech("Jiné.", "Opravte.")
                .english("Else.", "Mend.")
                .build(),
            Level.VALUE,
            (register, found) ->
                found.accept(NO_TITLE.at(ModelPath.ROOT).with("count", 0).build()));
    RuleBook book = RuleBook.standard().with(wrong);

    assertThatThrownBy(() -> book.check(with()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("some.other");
  }

  @Test
  void without_code_switchesTheRuleOff() {
    RuleBook book = RuleBook.standard().without("clause.empty");
    assertThat(book.check(with("clause.empty"))).isEmpty();
    assertThat(book.codes())
        .doesNotContain("clause.empty")
        .hasSize(RuleBook.standard().codes().size() - 1);
    assertThatThrownBy(() -> RuleBook.standard().without("clause.emty"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("codes: must be known, was 'clause.emty'");
  }

  @Test
  void profiles_chooseSeverities() {
    CooperationRegister register = with("source.hypothetical", "names.overlap");
    RuleBook book = RuleBook.standard();

    assertThat(book.check(register).hasErrors()).isFalse();
    assertThat(book.check(register, Profiles.publication()).errors())
        .extracting(Problem::code)
        .containsExactly("source.hypothetical");
    assertThat(book.check(register, Profiles.strict()).errors()).hasSize(2);
    assertThat(book.check(with("clause.empty"), Profiles.draft())).isEmpty();
    assertThat(book.check(with("reference.body-missing"), Profiles.draft()).hasErrors()).isFalse();
    assertThat(
            book.check(register, Profiles.standard().with("names.overlap", Severity.ERROR))
                .errors())
        .hasSize(1);
  }

  @Test
  void profile_withASeverityForAllProblemsOfAnother_weighsThemSo() {
    Profile noInformation =
        Profile.builder()
            .name(Plot.text("Nic na vědomí"))
            .putWeight(Severity.INFORMATION, Severity.ERROR)
            .build();

    assertThat(RuleBook.standard().check(with("clause.empty"), noInformation).errors()).hasSize(1);
  }

  @Test
  void profile_withoutCodes_switchesTheirRulesOff() {
    Profile silent = Profiles.standard().toBuilder().without("clause.empty").build();

    assertThat(RuleBook.standard().check(with("clause.empty", "names.overlap"), silent))
        .extracting(Problem::code)
        .containsExactly("names.overlap");
  }

  @Test
  void profiles_nameOnlyCodesOfTheBook() {
    for (Profile profile :
        new Profile[] {
          Profiles.standard(), Profiles.draft(), Profiles.publication(), Profiles.strict()
        }) {
      assertThat(RuleBook.standard().codes()).containsAll(profile.severities().keySet());
      assertThat(RuleBook.standard().codes()).containsAll(profile.switchedOff());
    }
  }

  @Test
  void profile_printsItsName() {
    assertThat(Profiles.draft()).hasToString("Profile draft");
  }

  @Test
  void required_provision_isCited() {
    Source law = Source.builder().title("zákon č. 250/2000 Sb.").place("§ 10a odst. 5").build();
    Profile profile =
        Profiles.publication().toBuilder()
            .require(
                new RequiredProvision(
                    InstrumentKinds.PUBLIC_LAW_CONTRACT, ProvisionKind.PURPOSE, law))
            .build();

    Problem problem = RuleBook.standard().check(contract(), profile).all().get(0);

    assertThat(problem.help(Locale.forLanguageTag("cs")))
        .startsWith("Vyžaduje je zákon č. 250/2000 Sb., § 10a odst. 5;");
    assertThat(problem.related()).isEmpty();
    assertThat(RuleBook.standard().check(contract(Purpose.of(Plot.text("Podpora."))), profile))
        .isEmpty();
  }

  private static CooperationRegister contract(Purpose... purposes) {
    CooperationRegister.Builder register = CooperationRegister.builder();
    new Plot("x", register)
        .organizations("a", "b")
        .memorandum(
            "m",
            m -> m.kind(InstrumentKinds.PUBLIC_LAW_CONTRACT).addClause(Plot.clause("c", purposes)));
    return register.build();
  }

  @Test
  void missing_element_isOneProblemWithAllPlacesRelated() {
    Problems problems = RuleBook.standard().check(with("reference.organization-missing"));

    Problem problem = problems.all().get(0);
    assertThat(problems).hasSize(1);
    assertThat(problem.arguments())
        .containsEntry("count", "2")
        .containsEntry("id", "reference-organization-missing-b");
    assertThat(problem.related())
        .extracting(Object::toString)
        .containsExactly("/bodies/reference-organization-missing-other/owner");
  }

  @Test
  void missing_element_silencesRulesThatWouldLookItUp() {
    CooperationRegister whole =
        fault("rule.body-of-no-party").injectedInto(CooperationRegister.builder().build());
    CooperationRegister without = whole.without(OrganizationId.of("rule-body-of-no-party-c"));

    assertThat(RuleBook.standard().check(without))
        .extracting(Problem::code)
        .containsExactly("reference.organization-missing");
  }

  @Test
  void grouped_sameFaultOfManyElements_isOneLine() {
    CooperationRegister.Builder register = CooperationRegister.builder();
    for (int i = 0; i < 30; i++) {
      fault("names.overlap").broken().accept(new Plot("town-" + i, register));
    }

    ProblemGroup group = RuleBook.standard().check(register.build()).grouped().get(0);

    assertThat(RuleBook.standard().check(register.build()).grouped()).hasSize(1);
    assertThat(group.count()).isEqualTo(30);
    assertThat(group.pattern()).isEqualTo("/organizations/*/names/*");
    assertThat(group.paths()).hasSize(30);
  }

  @Test
  void event_ofANameThatNoDateRuleCanHave_isNotCountedFrom() {
    CooperationRegister.Builder register = CooperationRegister.builder();
    Plot plot = new Plot("x", register).organizations("a", "b");
    InstrumentEvent.Builder event =
        InstrumentEvent.builder().type(InstrumentEvent.Type.OTHER).on(Plot.date("2023-07-04"));
    DateRule first = DateRule.after(TimeSpan.days(2), Anchor.event("start"));
    plot.unsigned(
        "m",
        m ->
            m.addParties(
                    plot.party("a", a -> a.effective(Plot.date("2023-07-09"))), plot.signed("b"))
                .addEvent(event.name("start").build())
                .addEvent(event.name("start\n(later)").build())
                .addClause(Plot.clause("c", EntryIntoForce.on(first))));

    assertThat(RuleBook.standard().check(register.build()))
        .extracting(Problem::code)
        .containsExactly("instrument.first-day-against-provision");
  }

  @Test
  void messages_areSentencesInBothLanguages() {
    for (ValidationRule rule : RuleBook.standard().rules()) {
      for (String language : new String[] {"cs", "en"}) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(rule.kind().message().in(locale)).as(rule.code()).isNotBlank();
        assertThat(rule.kind().help().in(locale)).as(rule.code()).endsWith(".");
      }
    }
  }
}
