package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.effect.Effects;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Term;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Clauses that are not recorded: what is part of them, and changes that need them. */
class UnrecordedClauseTest {
  private static final ClauseId ARTICLE = ClauseId.of("article-5");
  private static final Clause PARAGRAPH =
      Clause.builder().from(guests("article-5-1")).parent(ARTICLE).build();
  private static final Datum MISSING =
      new Datum(
          DatumKind.ELEMENT,
          ModelPath.ROOT
              .member("instruments")
              .element("memorandum")
              .member("clauses")
              .element("article-5"));
  private static final Memorandum WITHIN = with(PARAGRAPH);

  private static Clause guests(String id) {
    return clause(id, Participation.of(permit("r", ATTEND).build()));
  }

  private static Memorandum with(Clause... clauses) {
    ParticipationRule other = permit("other", ATTEND).build();
    return Memorandum.builder()
        .from(memorandum("memorandum", List.of(REGION, AGENCY), other))
        .clauses(List.of(clause("term", Term.indefinite())))
        .addClauses(clauses)
        .build();
  }

  private static Amendment amendment(String id, String day, Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(InstrumentId.of("memorandum"))
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChanges(changes)
        .build();
  }

  private static Ruling attending(Instrument... instruments) {
    return ParticipationEngine.of(register(instruments)).decide(question().build()).ruling(ATTEND);
  }

  @Test
  void partOfAClauseThatIsNotRecorded_isNotDeterminedAndTheClauseIsNamed() {
    Ruling ruling = attending(WITHIN);
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing()).containsExactly(MISSING);
  }

  @Test
  void partOfAClauseThatIsNotRecordedAndSuperseded_isUnmet() {
    Memorandum other =
        Memorandum.builder()
            .from(memorandum("other", List.of(REGION, AGENCY), permit("o", ATTEND).build()))
            .clauses(List.of(clause("term", Term.indefinite())))
            .addRelation(
                Relation.builder()
                    .type(RelationType.SUPERSEDES)
                    .target(WITHIN.id())
                    .addClauses(ARTICLE)
                    .since(PartialDate.parse("2022-01-01"))
                    .build())
            .build();
    assertThat(attending(WITHIN, other).outcome()).isEqualTo(Outcome.UNMET);
  }

  @Test
  void partOfAClauseThatIsNotRecordedAndRepealed_isUnmet() {
    Amendment repeal = amendment("a", "2022-01-01", Change.repeal(ARTICLE));
    assertThat(attending(WITHIN, repeal).outcome()).isEqualTo(Outcome.UNMET);
  }

  @Test
  void partOfAClauseThatIsRepealed_isNotInTheText() {
    Memorandum memorandum = with(Clause.builder().id(ARTICLE).build(), PARAGRAPH);
    Amendment repeal = amendment("a", "2022-01-01", Change.repeal(ARTICLE));
    Effects effects = Effects.of(register(memorandum, repeal));
    assertThat(
            effects.consolidated(memorandum.id(), LocalDate.of(2021, 12, 31), Set.of()).certain())
        .contains(PARAGRAPH);
    assertThat(effects.consolidated(memorandum.id(), LocalDate.of(2022, 1, 1), Set.of()).clauses())
        .extracting(each -> each.version().clause().id().value())
        .containsExactly("term");
  }

  @Test
  void partsOfEachOther_areNotDetermined() {
    Clause article = Clause.builder().id(ARTICLE).parent(PARAGRAPH.id()).build();
    Ruling ruling = attending(with(article, PARAGRAPH));
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing().toString()).contains("article-5/parent");
  }

  @Test
  void replacedClauseThatIsNotRecorded_isNotDeterminedAndTheClauseIsNamed() {
    Ruling ruling =
        attending(with(), amendment("a", "2022-01-01", Change.replace(guests("article-5"))));
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing()).containsExactly(MISSING);
  }

  @Test
  void addedClauseThatThereIsAlready_isNotDeterminedAndTheNewWordingIsNamed() {
    Ruling ruling =
        attending(
            with(Clause.builder().id(ARTICLE).build()),
            amendment("a", "2022-01-01", Change.add(guests("article-5"))));
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing())
        .containsExactly(
            new Datum(
                DatumKind.PROVISION,
                ModelPath.ROOT
                    .member("instruments")
                    .element("a")
                    .member("changes")
                    .index(0)
                    .member("clause")));
  }

  @Test
  void replacedClauseThatIsNotRecordedAndRepealed_isUnmet() {
    Amendment replace = amendment("a", "2021-01-01", Change.replace(guests("article-5")));
    Amendment repeal = amendment("b", "2022-01-01", Change.repeal(ARTICLE));
    assertThat(attending(with(), replace, repeal).outcome()).isEqualTo(Outcome.UNMET);
  }
}
