package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dohoda.decision.Outcome;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** The term of an instrument, which several clauses state and several amendments change. */
class TermsOverTimeTest {
  private static final ParticipationRule RULE = permit("r", ATTEND).build();

  private static Term term(String lastDay) {
    return Term.until(DateRule.fixed(PartialDate.parse(lastDay)));
  }

  private static Memorandum with(Clause... terms) {
    return Memorandum.builder()
        .from(memorandum(RULE))
        .clauses(List.of(clause("guests", Participation.of(RULE))))
        .addClauses(terms)
        .build();
  }

  private static Amendment amendment(String id, String amends, String day, Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(InstrumentId.of(amends))
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChanges(changes)
        .build();
  }

  private static Amendment amendment(String id, String day, Change... changes) {
    return amendment(id, "memorandum", day, changes);
  }

  private static Change replacing(String clause, String lastDay) {
    return Change.replace(clause(clause, term(lastDay)));
  }

  private static Outcome on(String day, Instrument... instruments) {
    return ParticipationEngine.of(register(instruments))
        .decide(question().day(LocalDate.parse(day)).build())
        .ruling(ATTEND)
        .outcome();
  }

  private static ProcedureRules statute(String term) {
    return ProcedureRules.builder()
        .from(rules("statute", Authority.STATUTE, RULE))
        .term(Period.parse(term))
        .build();
  }

  @Test
  void recordedTermOfRules_isChangedByAnAmendment() {
    Amendment shorter = amendment("a", "statute", "2021-01-01", Change.term(term("2021-12-31")));
    assertThat(on("2021-12-31", statute("2020-01-01/.."), shorter)).isEqualTo(Outcome.GRANTED);
    assertThat(on("2023-09-12", statute("2020-01-01/.."), shorter)).isEqualTo(Outcome.UNMET);
    Amendment longer = amendment("a", "statute", "2021-01-01", Change.term(term("2030-12-31")));
    assertThat(on("2023-09-12", statute("2020-01-01/2021-12-31"), longer))
        .isEqualTo(Outcome.GRANTED);
  }

  @Test
  void changedTerm_thenTheClauseReplaced_theLaterCounts() {
    Memorandum memorandum = with(clause("term", term("2021-12-31")));
    Amendment first = amendment("a", "2021-06-01", Change.term(term("2022-12-31")));
    Amendment second = amendment("b", "2022-06-01", replacing("term", "2035-12-31"));
    assertThat(on("2022-06-01", memorandum, first, second)).isEqualTo(Outcome.GRANTED);
    assertThat(on("2023-09-12", memorandum, first, second)).isEqualTo(Outcome.GRANTED);
    assertThat(on("2023-09-12", memorandum, first)).isEqualTo(Outcome.UNMET);
  }

  @Test
  void perhapsReplacedClause_staysOpenWhenAnotherClauseIsAdded() {
    Memorandum memorandum = with(clause("t1", term("2030-12-31")));
    Amendment draft =
        Amendment.builder()
            .from(amendment("a", "2021-01-01", replacing("t1", "2022-12-31")))
            .state(Optional.empty())
            .effective(Optional.empty())
            .build();
    Amendment adding = amendment("b", "2022-01-01", Change.add(clause("t2", term("2040-12-31"))));
    assertThat(on("2023-09-12", memorandum, draft)).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(on("2023-09-12", memorandum, draft, adding)).isEqualTo(Outcome.NOT_DETERMINED);
  }

  @Test
  void twoClausesProlonged_inWhateverOrder() {
    Memorandum memorandum =
        with(clause("t1", term("2022-12-31")), clause("t2", term("2022-12-31")));
    Amendment first = amendment("a", "2021", replacing("t1", "2030-12-31"));
    Amendment second = amendment("b", "2021", replacing("t2", "2030-12-31"));
    assertThat(on("2023-09-12", memorandum, first, second)).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void supersededTerm_noLongerEnds() {
    Memorandum memorandum = with(clause("term", term("2022-12-31")));
    Memorandum other =
        Memorandum.builder()
            .from(memorandum("other", List.of(REGION, AGENCY), permit("o", SPEAK).build()))
            .addRelation(
                Relation.builder()
                    .type(RelationType.SUPERSEDES)
                    .target(memorandum.id())
                    .addClauses(ClauseId.of("term"))
                    .since(PartialDate.parse("2022-01-01"))
                    .build())
            .build();
    assertThat(on("2023-09-12", memorandum, other)).isEqualTo(Outcome.NOT_DETERMINED);
  }

  @Test
  void termWithinARepealedArticle_noLongerEnds() {
    Memorandum memorandum =
        with(
            Clause.builder().id(ClauseId.of("article-7")).build(),
            Clause.builder()
                .from(clause("article-7-1", term("2022-12-31")))
                .parent(ClauseId.of("article-7"))
                .build());
    Amendment repeal = amendment("a", "2022-01-01", Change.repeal(ClauseId.of("article-7")));
    assertThat(on("2023-09-12", memorandum, repeal)).isEqualTo(Outcome.NOT_DETERMINED);
  }

  @Test
  void untilAnEvent_notBeforeTheMinimum() {
    Term untilProgramme =
        Term.builder()
            .lasting(Lasting.until(DateRule.on(Anchor.event("end of the programme"))))
            .minimum(DateRule.fixed(PartialDate.parse("2025-12-31")))
            .build();
    Memorandum memorandum =
        Memorandum.builder()
            .from(with(clause("term", untilProgramme)))
            .addEvent(
                InstrumentEvent.builder()
                    .type(InstrumentEvent.Type.OTHER)
                    .name("end of the programme")
                    .on(PartialDate.parse("2022-06-30"))
                    .build())
            .build();
    assertThat(on("2023-09-12", memorandum)).isEqualTo(Outcome.GRANTED);
    assertThat(on("2026-01-01", memorandum)).isEqualTo(Outcome.UNMET);
  }
}
