package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.clause;
import static org.dohoda.effect.Cases.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.provision.Term;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Changes of clauses that do not fit the text, and changes of what states the term. */
class LooseChangesTest {
  private static Party bound(OrganizationId organization) {
    return Party.builder()
        .organization(organization)
        .effective(PartialDate.parse("2020-01-01"))
        .build();
  }

  private static Effects effects(Term term, Amendment... amendments) {
    List<Instrument> all = new ArrayList<>(List.of(amendments));
    all.add(
        Memorandum.builder()
            .id(MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .addParties(bound(REGION), bound(AGENCY))
            .addClauses(clause("a", "old a"), stating("term", term))
            .build());
    return Cases.effects(all.toArray(Instrument[]::new));
  }

  private static Clause stating(String id, Term term) {
    return clause(id, "term").toBuilder().addProvision(term).build();
  }

  private static Term until(String lastDay) {
    return Term.until(DateRule.fixed(PartialDate.parse(lastDay)));
  }

  private static Amendment amendment(String day, Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of("of-" + day))
        .amends(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChanges(changes)
        .build();
  }

  private static Change replace(Clause clause) {
    return new Change.ReplaceClause(clause);
  }

  private static Change add(Clause clause) {
    return new Change.AddClause(clause, Optional.empty());
  }

  private static Change repeal(String id) {
    return new Change.RepealClause(ClauseId.of(id));
  }

  /** The clauses in the text, with a question mark where it is not known. */
  private static List<String> text(Effects effects, String day) {
    return effects.consolidated(MEMORANDUM, LocalDate.parse(day), Set.of()).clauses().stream()
        .map(
            each ->
                each.version().clause().wording().orElseThrow().in(Locale.ENGLISH)
                    + (each.inText().isYes() ? "" : "?"))
        .toList();
  }

  private static Truth inEffect(Effects effects, String day) {
    return on(effects.inEffect(MEMORANDUM), day);
  }

  @Test
  void replacedClauseThatIsMissing_mayStand_untilItIsRepealed() {
    Effects effects =
        effects(
            Term.indefinite(),
            amendment("2021-01-01", replace(clause("x", "new x"))),
            amendment("2022-01-01", repeal("x")));
    assertThat(text(effects, "2020-12-31")).containsExactly("old a", "term");
    assertThat(text(effects, "2021-01-01")).containsExactly("old a", "term", "new x?");
    assertThat(text(effects, "2022-01-01")).containsExactly("old a", "term");
  }

  @Test
  void replacedClauseThatIsMissing_mayStand_untilItIsAdded() {
    Effects effects =
        effects(
            Term.indefinite(),
            amendment("2021-01-01", replace(clause("x", "new x"))),
            amendment("2022-01-01", add(clause("x", "added x"))));
    assertThat(text(effects, "2021-01-01")).containsExactly("old a", "term", "new x?");
    assertThat(text(effects, "2022-01-01")).containsExactly("old a", "term", "added x");
  }

  @Test
  void replacedClauseThatWasRepealed_mayStand() {
    Effects effects =
        effects(
            Term.indefinite(),
            amendment("2021-01-01", repeal("a")),
            amendment("2022-01-01", replace(clause("a", "new a"))));
    assertThat(text(effects, "2021-01-01")).containsExactly("term");
    assertThat(text(effects, "2022-01-01")).containsExactly("term", "new a?");
  }

  @Test
  void termOfAClauseThatDoesNotFit_mayEndIt() {
    Effects effects =
        effects(
            until("2025-12-31"),
            amendment("2021-01-01", replace(stating("x", until("2023-12-31")))));
    assertThat(inEffect(effects, "2023-12-31")).isEqualTo(Truth.YES);
    assertThat(inEffect(effects, "2024-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(inEffect(effects, "2026-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void clauseThatStatesATerm_afterAChangeOfTheTerm_countsAlone() {
    Effects effects =
        effects(
            until("2021-12-31"),
            amendment("2021-01-01", Change.term(until("2025-12-31"))),
            amendment("2022-01-01", replace(stating("a", until("2023-12-31")))));
    assertThat(inEffect(effects, "2023-12-31")).isEqualTo(Truth.YES);
    assertThat(inEffect(effects, "2024-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void clauseWithoutATerm_afterAChangeOfTheTerm_leavesItAsItIs() {
    Effects effects =
        effects(
            until("2021-12-31"),
            amendment("2021-01-01", Change.term(until("2025-12-31"))),
            amendment(
                "2022-01-01", replace(clause("a", "new a")), replace(clause("term", "none"))));
    assertThat(inEffect(effects, "2025-12-31")).isEqualTo(Truth.YES);
    assertThat(inEffect(effects, "2026-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void changeOfTheTerm_afterAClauseThatStatesIt_countsAlone() {
    Effects effects =
        effects(
            until("2021-12-31"),
            amendment("2021-01-01", replace(stating("term", until("2023-12-31")))),
            amendment("2022-01-01", Change.term(until("2025-12-31"))));
    assertThat(inEffect(effects, "2025-12-31")).isEqualTo(Truth.YES);
    assertThat(inEffect(effects, "2026-01-01")).isEqualTo(Truth.NO);
  }

  @Test
  void repealedTerm_leavesNoneStated() {
    Effects effects = effects(until("2021-12-31"), amendment("2021-01-01", repeal("term")));
    Holding holding = effects.inEffect(MEMORANDUM);
    assertThat(on(holding, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(Cases.presumed(holding, "2022-01-01")).isEqualTo(Truth.YES);
  }
}
