package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.clause;
import static org.dohoda.effect.Cases.memorandum;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Term;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
  private static final Memorandum ORIGINAL =
      memorandum("2020-01-01")
          .clauses(List.of(clause("a", "old a"), clause("b", "old b"), clause("c", "old c")))
          .build();

  private static Amendment amendment(String id, String effective, Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(MEMORANDUM)
        .effective(PartialDate.parse(effective))
        .addChanges(changes)
        .build();
  }

  private static Change replace(String id, String wording) {
    return new Change.ReplaceClause(clause(id, wording));
  }

  private static Change add(String id, String after) {
    return new Change.AddClause(clause(id, "added " + id), Optional.of(ClauseId.of(after)));
  }

  private static Change repeal(String id) {
    return new Change.RepealClause(ClauseId.of(id));
  }

  private static ConsolidatedText text(Effects effects, String day, Presumption... presumed) {
    return effects.consolidated(MEMORANDUM, LocalDate.parse(day), Set.of(presumed));
  }

  /** The clauses in the text, such as "old a", with a question mark where it is not known. */
  private static List<String> wordings(ConsolidatedText text) {
    return text.clauses().stream()
        .map(
            each ->
                each.version().clause().wording().orElseThrow().in(Locale.ENGLISH)
                    + (each.inText().isYes() ? "" : "?"))
        .toList();
  }

  @Test
  void consolidated_addReplaceRepeal_keepsOrderAndOrigin() {
    Effects effects =
        Cases.effects(
            ORIGINAL,
            amendment("first", "2021-01-01", add("d", "a"), replace("b", "new b"), repeal("c")));
    assertThat(wordings(text(effects, "2020-12-31"))).containsExactly("old a", "old b", "old c");
    ConsolidatedText after = text(effects, "2021-01-01");
    assertThat(wordings(after)).containsExactly("old a", "added d", "new b");
    assertThat(after.clauses().stream().map(each -> each.version().origin().value()))
        .containsExactly("memorandum", "first", "first");
    assertThat(after.clauses().get(2).version().path().toString())
        .isEqualTo("/instruments/first/changes/1/clause");
    assertThat(after.problems()).isEmpty();
  }

  @Test
  void consolidated_dayOfAmendmentUnknown_showsBothWordings() {
    Effects effects = Cases.effects(ORIGINAL, amendment("first", "2021", replace("b", "new b")));
    assertThat(wordings(text(effects, "2021-06-01")))
        .containsExactly("old a", "old b?", "new b?", "old c");
    assertThat(text(effects, "2021-06-01").certain()).hasSize(2);
  }

  @Test
  void consolidated_amendmentsOfOneDay_applyInTheOrderOfTheRegister() {
    Amendment one = amendment("one", "2021-01-01", replace("b", "b of one"));
    Amendment two = amendment("two", "2021-01-01", replace("b", "b of two"));
    assertThat(wordings(text(Cases.effects(ORIGINAL, one, two), "2021-01-01")))
        .containsExactly("old a", "b of two", "old c");
    assertThat(wordings(text(Cases.effects(two, one, ORIGINAL), "2021-01-01")))
        .containsExactly("old a", "b of one", "old c");
  }

  @Test
  void consolidated_orderOfAmendmentsUnknown_namesWhatIsMissing() {
    Amendment one = amendment("one", "2021", replace("b", "b of one"));
    Amendment two = amendment("two", "2021-06-15", replace("b", "b of two"));
    Effects effects = Cases.effects(ORIGINAL, one, two);
    assertThat(wordings(text(effects, "2021-06-14")))
        .containsExactly("old a", "old b?", "b of one?", "old c");
    assertThat(wordings(text(effects, "2022-01-01")))
        .containsExactly("old a", "b of one?", "b of two?", "old c");
    assertThat(effects.versions(MEMORANDUM).get(2).text().toString())
        .contains("ORDER")
        .contains("/instruments/two/after/one");
  }

  @Test
  void consolidated_signedOnly_restsOnThePresumption() {
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("first"))
            .amends(MEMORANDUM)
            .signed(PartialDate.parse("2021-01-01"))
            .addChanges(replace("b", "new b"))
            .build();
    Effects effects = Cases.effects(ORIGINAL, amendment);
    assertThat(wordings(text(effects, "2021-01-01")))
        .containsExactly("old a", "old b?", "new b?", "old c");
    assertThat(wordings(text(effects, "2021-01-01", Presumption.EFFECTIVE_ON_SIGNATURE)))
        .containsExactly("old a", "new b", "old c");
  }

  @Test
  void consolidated_draft_changesNothing() {
    Amendment draft =
        amendment("draft", "2021-01-01", repeal("x"), repeal("a")).toBuilder()
            .state(InstrumentState.DRAFT)
            .build();
    Effects effects = Cases.effects(ORIGINAL, draft);
    assertThat(wordings(text(effects, "2021-01-01"))).containsExactly("old a", "old b", "old c");
    assertThat(effects.problems(MEMORANDUM)).isEmpty();
  }

  @Test
  void problems_changesThatDoNotApply_areNamedInBothLanguages() {
    Effects effects =
        Cases.effects(
            ORIGINAL, amendment("first", "2021-01-01", repeal("x"), add("a", "b"), add("d", "y")));
    ImmutableList<Problem> problems = text(effects, "2021-01-01").problems().all();
    assertThat(problems.stream().map(Problem::code))
        .containsExactly(
            "amendment.clause-missing", "amendment.clause-exists", "amendment.place-missing");
    assertThat(problems.get(0).message(Locale.ENGLISH))
        .isEqualTo("The change concerns clause x, which memorandum does not have at that time.");
    assertThat(problems.get(0).message(Locale.forLanguageTag("cs")))
        .isEqualTo("Změna se týká ustanovení x, které v listině memorandum v té době není.");
    assertThat(wordings(text(effects, "2021-01-01")))
        .containsExactly("old a", "added a?", "old b", "old c", "added d");
    assertThat(text(effects, "2020-12-31").problems()).isEmpty();
  }

  @Test
  void changeTerm_extendsTheInstrument_fromItsDayOn() {
    Term term = Term.until(DateRule.fixed(PartialDate.of(2021, 12, 31)));
    Term longer = Term.until(DateRule.fixed(PartialDate.of(2025, 12, 31)));
    Memorandum memorandum = memorandum("2020-01-01", term).attestations(List.of()).build();
    Amendment amendment = amendment("first", "2021", new Change.ChangeTerm(longer));
    Holding holding = Cases.effects(memorandum, amendment).inEffect(MEMORANDUM);
    assertThat(Cases.presumed(holding, "2021-06-01")).isEqualTo(Truth.YES);
    assertThat(Cases.presumed(holding, "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(Cases.presumed(holding, "2026-01-01")).isEqualTo(Truth.NO);
    Holding unamended = Cases.effects(memorandum).inEffect(MEMORANDUM);
    assertThat(Cases.presumed(unamended, "2022-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void versions_ownPeriodAndParent_nest() {
    Clause annex =
        clause("annex", "annex").toBuilder().period(Period.parse("2020-01-01/2020-12-31")).build();
    Clause part = clause("part", "part").toBuilder().parent(annex.id()).build();
    Effects effects =
        Cases.effects(
            ORIGINAL.toBuilder().addClauses(annex, part).build(),
            amendment("first", "2020-07-01", repeal("annex")));
    Holding holding = effects.versions(MEMORANDUM).get(4).holding();
    assertThat(Cases.on(holding, "2019-12-31")).isEqualTo(Truth.NO);
    assertThat(Cases.on(holding, "2020-06-30")).isEqualTo(Truth.YES);
    assertThat(Cases.on(holding, "2020-07-01")).isEqualTo(Truth.NO);
  }

  @Test
  void versions_parentReplacedOnAnUnknownDay_stillHold() {
    Clause part = clause("part", "part").toBuilder().parent(ClauseId.of("a")).build();
    Effects effects =
        Cases.effects(
            ORIGINAL.toBuilder().addClauses(part).build(),
            amendment("first", "2021", replace("a", "new a")));
    ClauseVersion version =
        effects.versions(MEMORANDUM).stream()
            .filter(each -> each.clause().equals(part))
            .findFirst()
            .orElseThrow();
    assertThat(version.holding()).isEqualTo(Holding.ALWAYS);
  }

  @Test
  void versions_clauseSupersededByAnotherInstrument_endsAlone() {
    Memorandum other =
        memorandum("2022-01-01")
            .id(InstrumentId.of("other"))
            .addRelations(
                Relation.of(RelationType.SUPERSEDES, MEMORANDUM).toBuilder()
                    .addClauses(ClauseId.of("b"))
                    .build())
            .build();
    Effects effects = Cases.effects(ORIGINAL, other);
    ImmutableList<ClauseVersion> versions = effects.versions(MEMORANDUM);
    assertThat(Cases.presumed(versions.get(0).holding(), "2022-01-01")).isEqualTo(Truth.YES);
    assertThat(Cases.presumed(versions.get(1).holding(), "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(Cases.presumed(effects.inEffect(MEMORANDUM), "2022-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void inEffect_amendment_isNestedInWhatItAmends() {
    InstrumentId id = InstrumentId.of("first");
    Memorandum memorandum =
        memorandum("2020-01-01", Term.until(DateRule.fixed(PartialDate.of(2021, 12, 31)))).build();
    Effects effects = Cases.effects(memorandum, amendment("first", "2021-01-01", add("x", "a")));
    assertThat(Cases.presumed(effects.inEffect(id), "2020-12-31")).isEqualTo(Truth.NO);
    assertThat(Cases.presumed(effects.inEffect(id), "2021-01-01")).isEqualTo(Truth.YES);
    assertThat(Cases.presumed(effects.inEffect(id), "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(effects.parties(id)).isEqualTo(effects.parties(MEMORANDUM));
  }

  @Test
  void inEffect_amendmentsOfEachOther_isUnknown() {
    Amendment one = amendment("one", "2021-01-01", repeal("x"));
    Amendment two = amendment("two", "2021-01-01", repeal("x"));
    Effects effects =
        Cases.effects(
            one.toBuilder().amends(two.id()).build(), two.toBuilder().amends(one.id()).build());
    assertThat(Cases.on(effects.inEffect(one.id()), "2021-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void consolidated_notRecorded_isEmpty() {
    assertThat(text(Cases.effects(), "2021-01-01").clauses()).isEmpty();
  }
}
