package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import java.time.LocalDate;
import java.util.List;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Clauses that survive their instrument: from its end, as long as said, for whom it was. */
class SurvivalTest {
  private static final ParticipationRule SPEAKING = permit("speaking", SPEAK).build();
  private static final Clause GUESTS =
      clause("guests", Participation.of(permit("r", ATTEND).build()));
  private static final Clause YEAR_AFTER =
      survival(Lasting.until(DateRule.after(TimeSpan.years(1), Anchor.END_OF_INSTRUMENT)));
  private static final Clause UNTIL_2040 = survival(Lasting.until(fixed("2040-01-01")));

  private static Clause survival(Lasting lasting) {
    return clause(
        "survival", Survival.builder().addClause(ClauseId.of("guests")).lasting(lasting).build());
  }

  private static DateRule fixed(String day) {
    return DateRule.fixed(PartialDate.parse(day));
  }

  private static Memorandum.Builder with(List<OrganizationId> parties, Clause... clauses) {
    return Memorandum.builder()
        .from(memorandum("memorandum", parties, SPEAKING))
        .clauses(List.of(clauses));
  }

  private static Memorandum.Builder surviving(Clause term, Clause survival) {
    return with(List.of(REGION, AGENCY), term, GUESTS, survival);
  }

  private static Clause until(String day) {
    return clause("term", Term.until(fixed(day)));
  }

  private static Clause indefinite() {
    return clause("term", Term.indefinite());
  }

  private static Party party(OrganizationId organization, String effective) {
    return Party.builder()
        .organization(organization)
        .effective(PartialDate.parse(effective))
        .build();
  }

  private static Ruling attending(String day, Instrument... instruments) {
    return ParticipationEngine.of(register(instruments))
        .decide(question().day(LocalDate.parse(day)).build())
        .ruling(ATTEND);
  }

  private static Outcome on(String day, Instrument... instruments) {
    return attending(day, instruments).outcome();
  }

  @Test
  void clause_goesOnAfterTheEnd_asLongAsSaid() {
    Memorandum memorandum = surviving(until("2021-12-31"), YEAR_AFTER).build();
    assertThat(on("2019-12-31", memorandum)).isEqualTo(Outcome.UNMET);
    assertThat(on("2022-06-01", memorandum)).isEqualTo(Outcome.GRANTED);
    assertThat(on("2023-09-12", memorandum)).isEqualTo(Outcome.UNMET);
  }

  @Test
  void partyThatJoinsLater_isNamedAsAThirdBefore() {
    Memorandum memorandum = with(List.of(REGION, TOWN), indefinite(), GUESTS, UNTIL_2040).build();
    Amendment joining =
        Amendment.builder()
            .id(InstrumentId.of("joining"))
            .amends(memorandum.id())
            .state(InstrumentState.CONCLUDED)
            .effective(PartialDate.parse("2025-01-01"))
            .addChange(Change.joins(party(AGENCY, "2025-01-01")))
            .build();
    assertThat(on("2023-09-12", memorandum, joining)).isEqualTo(Outcome.GRANTED);
    assertThat(on("2025-06-01", memorandum, joining)).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void recordedFirstDays_goBeforeTheProvision() {
    Memorandum memorandum =
        surviving(indefinite(), UNTIL_2040)
            .parties(List.of(party(REGION, "2022-01-01"), party(AGENCY, "2022-01-01")))
            .addClause(clause("entry", EntryIntoForce.on(fixed("2020-01-01"))))
            .build();
    assertThat(on("2021-01-01", memorandum)).isEqualTo(Outcome.UNMET);
    assertThat(on("2022-01-01", memorandum)).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void oneBoundAlone_hasNothingThatGoesOn() {
    Memorandum memorandum =
        surviving(indefinite(), UNTIL_2040)
            .parties(List.of(party(REGION, "2020-01-01"), party(AGENCY, "2030-01-01")))
            .build();
    assertThat(on("2023-09-12", memorandum)).isEqualTo(Outcome.UNMET);
  }

  /** The other one is bound only after the end: it never was an agreement of two. */
  @Test
  void endedBeforeTheSecondWasBound_neverGoesOn() {
    Memorandum memorandum =
        surviving(until("2021-12-31"), UNTIL_2040)
            .parties(List.of(party(REGION, "2020-01-01"), party(AGENCY, "2022-01-01")))
            .build();
    assertThat(on("2023-09-12", memorandum)).isEqualTo(Outcome.UNMET);
  }

  @Test
  void perhapsEndedBeforeTheSecondWasBound_isNotDetermined() {
    Memorandum memorandum =
        surviving(until("2021-12-31"), UNTIL_2040)
            .parties(List.of(party(REGION, "2020-01-01"), party(AGENCY, "[2021..2022]")))
            .build();
    Ruling ruling = attending("2023-09-12", memorandum);
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing().toString()).contains("/parties/agency/effective");
  }

  @Test
  void superseded_endsThere() {
    Memorandum memorandum = surviving(indefinite(), YEAR_AFTER).build();
    Memorandum other =
        Memorandum.builder()
            .from(memorandum("other", List.of(REGION, AGENCY), SPEAKING))
            .addRelation(
                Relation.builder()
                    .type(RelationType.SUPERSEDES)
                    .target(memorandum.id())
                    .since(PartialDate.parse("2021-01-01"))
                    .build())
            .build();
    assertThat(on("2021-06-01", memorandum, other)).isEqualTo(Outcome.GRANTED);
    assertThat(on("2023-09-12", memorandum, other)).isEqualTo(Outcome.UNMET);
    assertThat(on("2033-01-01", memorandum, other)).isEqualTo(Outcome.UNMET);
  }

  @Test
  void fewerThanTwoParties_endsThere() {
    Memorandum memorandum =
        surviving(indefinite(), YEAR_AFTER)
            .parties(
                List.of(
                    party(REGION, "2020-01-01"),
                    Party.builder()
                        .from(party(AGENCY, "2020-01-01"))
                        .lastDay(PartialDate.parse("2020-12-31"))
                        .build()))
            .build();
    assertThat(on("2021-06-01", memorandum)).isEqualTo(Outcome.GRANTED);
    assertThat(on("2023-09-12", memorandum)).isEqualTo(Outcome.UNMET);
  }

  /** For one who has left, the end is the day of leaving, although the others go on. */
  @Test
  void partyThatLeft_countsFromItsOwnEnd() {
    Memorandum memorandum =
        with(List.of(REGION, AGENCY, TOWN), indefinite(), GUESTS, YEAR_AFTER)
            .addEvent(
                InstrumentEvent.builder()
                    .type(InstrumentEvent.Type.TERMINATED)
                    .on(PartialDate.parse("2021-12-31"))
                    .party(AGENCY)
                    .build())
            .build();
    assertThat(on("2022-06-01", memorandum)).isEqualTo(Outcome.GRANTED);
    assertThat(on("2023-09-12", memorandum)).isEqualTo(Outcome.UNMET);
  }

  @Test
  void noEntryClause_isNoHindranceWhereFirstDaysAreRecorded() {
    Memorandum memorandum =
        surviving(until("2021-12-31"), survival(Lasting.indefinitely())).build();
    assertThat(on("2023-09-12", memorandum)).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void clauseWithinASurvivingClause_goesOnWithIt() {
    Clause within = Clause.builder().from(GUESTS).parent(ClauseId.of("article-5")).build();
    Clause survives =
        clause(
            "survival",
            Survival.builder()
                .addClause(ClauseId.of("article-5"))
                .lasting(Lasting.indefinitely())
                .build());
    Memorandum memorandum =
        with(
                List.of(REGION, AGENCY),
                until("2021-12-31"),
                Clause.builder().id(ClauseId.of("article-5")).build(),
                within,
                survives)
            .build();
    assertThat(on("2023-09-12", memorandum)).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void mattersInWords_mayMeanAnyClause() {
    Clause survives =
        clause(
            "survival",
            Survival.builder()
                .matters(Listed.open(List.of(LocalizedText.of("en", "what guests owe"))))
                .lasting(Lasting.indefinitely())
                .build());
    Ruling ruling = attending("2023-09-12", surviving(until("2021-12-31"), survives).build());
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing())
        .containsExactly(
            new Datum(
                DatumKind.PROVISION,
                ModelPath.ROOT
                    .member("instruments")
                    .element("memorandum")
                    .member("clauses")
                    .element("survival")
                    .member("provisions")
                    .index(0)
                    .member("matters")));
  }
}
