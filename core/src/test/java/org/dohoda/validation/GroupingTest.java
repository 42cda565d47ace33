package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.organization.Organization;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemGroup;
import org.dohoda.problem.Problems;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Fault;
import org.dohoda.testkit.Faults;
import org.dohoda.testkit.Plot;
import org.dohoda.text.TimedName;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** That many problems are few lines, always in the same order, and told from their causes. */
class GroupingTest {
  private static final RuleBook BOOK = RuleBook.standard();

  private static CooperationRegister with(int times, String... codes) {
    CooperationRegister.Builder register = CooperationRegister.builder();
    for (String code : codes) {
      Fault fault =
          Faults.all().stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
      for (int i = 0; i < times; i++) {
        fault.broken().accept(new Plot(code.replace('.', '-') + "-" + i, register));
      }
    }
    return register.build();
  }

  @Test
  void sameProblemOfManyElements_isOneLineWithACountAndPathsOnDemand() {
    ImmutableList<ProblemGroup> groups =
        BOOK.check(with(1000, "clause.empty", "names.overlap")).grouped();

    assertThat(groups).hasSize(2);
    assertThat(groups).extracting(ProblemGroup::count).containsExactly(1000, 1000);
    assertThat(groups.get(0).toString())
        .startsWith("information clause.empty 1000× /instruments/*/clauses/*: ")
        .doesNotContain("\n");
    assertThat(groups.get(1).toString(Locale.forLanguageTag("cs")))
        .startsWith("varování names.overlap 1000× /organizations/*/names/*: ")
        .doesNotContain("\n");
    assertThat(groups.get(0).paths())
        .hasSize(1000)
        .doesNotHaveDuplicates()
        .allSatisfy(path -> assertThat(path.pattern()).isEqualTo("/instruments/*/clauses/*"));
  }

  @Test
  void sameProblemAtPlacesOfTwoPatterns_isTwoLines() {
    CooperationRegister register = with(3, "text.language-unknown");
    Memorandum first = (Memorandum) register.instruments().get(0);
    CooperationRegister more =
        register.with(
            Organization.builder()
                .id(first.parties().get(0).organization())
                .addName(TimedName.of(first.title().orElseThrow()))
                .build());

    assertThat(BOOK.check(more).grouped())
        .extracting(ProblemGroup::pattern)
        .containsExactly("/instruments/*/title", "/organizations/*/names/*/name");
  }

  @Test
  void order_dependsNeitherOnElementsNorOnRules() {
    CooperationRegister register =
        with(3, "clause.empty", "names.overlap", "reference.body-missing", "rule.guest-may-vote");
    CooperationRegister reversed =
        register.toBuilder()
            .organizations(register.organizations().reverse())
            .bodies(register.bodies().reverse())
            .instruments(register.instruments().reverse())
            .build();
    Problems problems = BOOK.check(register);

    assertThat(BOOK.check(reversed)).isEqualTo(problems);
    assertThat(BOOK.check(reversed).grouped()).isEqualTo(problems.grouped());
    assertThat(problems.grouped())
        .extracting(group -> group.kind().code())
        .containsExactly(
            "clause.empty", "reference.body-missing", "rule.guest-may-vote", "names.overlap");
  }

  @Test
  void missingElement_isOneProblemHoweverOftenItIsNamed() {
    CooperationRegister.Builder register = CooperationRegister.builder();
    Plot plot = new Plot("x", register).organizations("a");
    for (int i = 0; i < 50; i++) {
      plot.unsigned("m" + i, m -> m.addParties(plot.signed("a"), plot.signed("gone")));
    }

    ImmutableList<Problem> missing = BOOK.check(register.build()).errors().all();

    assertThat(missing).hasSize(1);
    assertThat(missing.get(0).code()).isEqualTo("reference.organization-missing");
    assertThat(missing.get(0).arguments()).containsEntry("count", "50");
    assertThat(missing.get(0).related()).hasSize(49).doesNotHaveDuplicates();
  }

  @Test
  void followUps_ofAMisprintedYear_areWhatComparesWithIt() {
    CooperationRegister.Builder register = CooperationRegister.builder();
    Plot plot = new Plot("x", register).organizations("a", "b", "c");
    plot.unsigned(
            "m",
            m ->
                m.addParties(
                        plot.party("a", a -> a.signed(Plot.date("2923-07-03"))), plot.signed("b"))
                    .addClause(
                        Plot.clause("c", Term.until(DateRule.fixed(PartialDate.of(2025, 12, 31))))))
        .unsigned(
            "later",
            m ->
                m.addParties(plot.signed("a"), plot.party("c", c -> c.signed(Plot.date("2923"))))
                    .addClause(Plot.clause("c"))
                    .sources(ImmutableList.of()));
    Problems problems = BOOK.check(register.build());

    ImmutableListMultimap<Problem, Problem> followUps = BOOK.followUps(problems);

    assertThat(problems)
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(
            "instrument.without-source",
            "date.year-implausible",
            "date.year-implausible",
            "memorandum.over-before-signed");
    assertThat(followUps.keySet())
        .extracting(cause -> cause.path().toString())
        .containsExactly("/instruments/x-m/parties/x-a/signed");
    assertThat(followUps.values())
        .extracting(Problem::code)
        .containsExactly("memorandum.over-before-signed");
  }

  @Test
  void followUps_inOtherInstruments_areToldFromTheirCause() {
    CooperationRegister.Builder register = CooperationRegister.builder();
    Plot plot = new Plot("x", register).organizations("a", "b", "c");
    plot.unsigned(
        "first",
        m ->
            m.addParties(
                plot.party("a", a -> a.signed(Plot.date("2923"))),
                plot.party("b", b -> b.signed(Plot.date("2923")))));
    for (String name : new String[] {"second", "third"}) {
      InstrumentId first = plot.instrument("first");
      plot.unsigned(
          name,
          m ->
              m.addParties(plot.signed("a"), plot.signed("c"))
                  .addRelation(Relation.of(RelationType.FOLLOWS, first)));
    }

    ImmutableListMultimap<Problem, Problem> followUps =
        BOOK.followUps(BOOK.check(register.build()));

    assertThat(followUps.asMap()).hasSize(2);
    assertThat(followUps.values())
        .extracting(Problem::code)
        .containsOnly("relation.target-is-later");
  }

  @Test
  void followUps_ofSoundValues_areNone() {
    Problems problems = BOOK.check(with(2, "memorandum.over-before-signed", "clause.empty"));

    assertThat(problems).hasSize(4);
    assertThat(BOOK.followUps(problems).isEmpty()).isTrue();
    assertThat(BOOK.followUps(Problems.none()).isEmpty()).isTrue();
  }
}
