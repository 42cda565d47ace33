package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.clause;
import static org.dohoda.effect.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dohoda.holding.Datum;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Term;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Which of several terms counts: of clauses, of changes of the term as such, or as recorded. */
class StatedTermsTest {
  private static final Memorandum UNTIL_2022 =
      Papers.agreement(REGION, AGENCY).toBuilder()
          .clauses(List.of(clause("a", "No term."), stating("term", until("2022-12-31"))))
          .build();

  private static Term until(String lastDay) {
    return Term.until(DateRule.fixed(PartialDate.parse(lastDay)));
  }

  private static Clause stating(String id, Term term) {
    return Clause.builder().id(ClauseId.of(id)).addProvision(term).build();
  }

  private static Truth inEffect(Effects effects, String day) {
    return on(effects.inEffect(MEMORANDUM), day);
  }

  /** The terms with what brought them, the clause that states them, and whether they count. */
  private static List<String> terms(Effects effects, String day) {
    return effects.consolidated(MEMORANDUM, LocalDate.parse(day), Set.of()).terms().stream()
        .map(
            each ->
                each.origin()
                    + " "
                    + each.clause().map(ClauseId::value).orElse("as such")
                    + " "
                    + each.counts())
        .toList();
  }

  @Test
  void laterTermOfAClause_afterAChangeOfTheTerm_isThatOfTheClause() {
    Amendment change = Papers.amendment("change", "2021-01-01", Change.term(until("2024-12-31")));
    Amendment clause =
        Papers.amendment("clause", "2022-01-01", Change.replace(stating("a", until("2026-12-31"))));
    Effects effects = Cases.effects(UNTIL_2022, change, clause);
    assertThat(inEffect(effects, "2026-12-31")).isEqualTo(Truth.YES);
    assertThat(inEffect(effects, "2027-01-01")).isEqualTo(Truth.NO);
  }

  /** The change may have come last: then the clause states no term any more. */
  @Test
  void termOfANewClause_whereAChangeOfTheTermMayBeLater_mayNotCount() {
    Amendment change = Papers.amendment("change", "2021", Change.term(until("2024-12-31")));
    Amendment clause =
        Papers.amendment("clause", "2021", Change.add(stating("new", until("2023-12-31"))));
    for (List<Amendment> order : List.of(List.of(change, clause), List.of(clause, change))) {
      Holding holding = Cases.effects(UNTIL_2022, order.get(0), order.get(1)).inEffect(MEMORANDUM);
      assertThat(possible(holding, "2023-12-31")).containsExactly(true);
      assertThat(possible(holding, "2024-12-31")).containsExactlyInAnyOrder(true, false);
      assertThat(possible(holding, "2025-01-01")).containsExactly(false);
    }
  }

  private static Set<Boolean> possible(Holding holding, String day) {
    return Reading.all(List.of(holding))
        .map(reading -> reading.holds(holding, LocalDate.parse(day)))
        .collect(Collectors.toSet());
  }

  @Test
  void terms_whereNoAmendmentChangesTheTermAsSuch_areNotListed() {
    Amendment clause =
        Papers.amendment("clause", "2021-01-01", Change.replace(stating("a", until("2026-12-31"))));
    assertThat(terms(Cases.effects(UNTIL_2022, clause), "2021-06-01")).isEmpty();
  }

  @Test
  void terms_whereOneIsChangedAsSuch_areAllListedWithWhetherTheyCount() {
    Amendment change = Papers.amendment("change", "2021-01-01", Change.term(until("2024-12-31")));
    Amendment clause =
        Papers.amendment("clause", "2022-01-01", Change.replace(stating("a", until("2026-12-31"))));
    Effects effects = Cases.effects(UNTIL_2022, change, clause);
    assertThat(terms(effects, "2020-12-31"))
        .containsExactlyInAnyOrder("memorandum term YES", "clause a NO", "change as such NO");
    assertThat(terms(effects, "2021-12-31"))
        .containsExactlyInAnyOrder("memorandum term NO", "clause a NO", "change as such YES");
    assertThat(terms(effects, "2022-01-01"))
        .containsExactlyInAnyOrder("memorandum term NO", "clause a YES", "change as such NO");
  }

  @Test
  void terms_ofAClauseThatDoesNotFit_mayCount() {
    Amendment change = Papers.amendment("change", "2021-01-01", Change.term(until("2024-12-31")));
    Amendment loose =
        Papers.amendment("loose", "2022-01-01", Change.replace(stating("x", until("2023-12-31"))));
    assertThat(terms(Cases.effects(UNTIL_2022, change, loose), "2022-01-01"))
        .contains("loose x UNKNOWN", "memorandum term NO");
  }

  /** What is recorded comes before what a clause of the first text says. */
  @Test
  void termOfRules_whoseEndIsRecorded_isAsRecorded() {
    for (String inTheClause : List.of("2023-12-31", "2030-12-31")) {
      ProcedureRules rules =
          ProcedureRules.builder()
              .id(MEMORANDUM)
              .state(InstrumentState.CONCLUDED)
              .term(Period.parse("2020-01-01/2025-12-31"))
              .addClause(stating("term", until(inTheClause)))
              .build();
      Effects effects = Cases.effects(rules);
      assertThat(inEffect(effects, "2025-12-31")).as(inTheClause).isEqualTo(Truth.YES);
      assertThat(inEffect(effects, "2026-01-01")).as(inTheClause).isEqualTo(Truth.NO);
    }
  }

  /** Whether such a clause stands says nothing of how long the agreement lasts. */
  @Test
  void clauseWithoutATermThatDoesNotFit_isNoGroundForTheEnd() {
    Amendment loose =
        Papers.amendment("loose", "2022-01-01", Change.replace(clause("x", "No term.")));
    Memorandum withoutTerm =
        UNTIL_2022.toBuilder().clauses(List.of(clause("a", "No term."))).build();
    Holding holding = Cases.effects(withoutTerm, loose).inEffect(MEMORANDUM);
    assertThat(on(holding, "2022-06-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(Reading.data(holding).map(Datum::path).map(ModelPath::toString))
        .doesNotContain("/instruments/memorandum/clauses/x");
  }
}
