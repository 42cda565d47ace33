package org.dohoda.json.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dohoda.condition.Actor;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.instrument.Signatory;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.provision.Term;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

class InstrumentsTest {
  private static final OrganizationId REGION = OrganizationId.of("liberecky-kraj");
  private static final OrganizationId AGENCY = OrganizationId.of("asz");
  private static final InstrumentId M = InstrumentId.of("m");
  private static final LocalizedText WORDS = LocalizedText.of("cs", "slova");
  private static final PartialDate DAY = PartialDate.of(2023, 7, 3);

  @Test
  void memorandum() {
    Spelling.check(
        Instruments.INSTRUMENT,
        Memorandum.builder()
            .id(M)
            .kind(InstrumentKinds.MEMORANDUM_OF_COOPERATION)
            .title(WORDS)
            .number("7/2023")
            .version("1")
            .state(InstrumentState.CONCLUDED)
            .addParty(
                Party.builder()
                    .organization(REGION)
                    .role(WORDS)
                    .addSignatory(new Signatory(Optional.of("Martin Půta"), Optional.of(WORDS)))
                    .signed(DAY)
                    .deposited(DAY)
                    .effective(DAY)
                    .lastDay(DAY)
                    .build())
            .addParty(
                Party.builder()
                    .organization(OrganizationId.of("mmr"))
                    .addThrough(new ThroughUnit(AGENCY, Period.unknown()))
                    .addThrough(new ThroughUnit(AGENCY, Period.parse("2020/")))
                    .build())
            .addRelation(Relation.of(RelationType.FOLLOWS, InstrumentId.of("l")))
            .addRelation(
                Relation.builder()
                    .type(RelationType.UNDER_FRAMEWORK_OF)
                    .target(InstrumentId.of("k"))
                    .addClause(ClauseId.of("c"))
                    .since(DAY)
                    .versionOf(DAY)
                    .build())
            .addEvent(
                InstrumentEvent.builder()
                    .type(InstrumentEvent.Type.NOTICE_GIVEN)
                    .name("výpověď")
                    .on(DAY)
                    .party(AGENCY)
                    .build())
            .build(),
        """
        {
          "type": "memorandum",
          "id": "m",
          "kind": "memorandum-of-cooperation",
          "title": { "cs": "slova" },
          "number": "7/2023",
          "version": "1",
          "state": "concluded",
          "parties": [
            {
              "organization": "liberecky-kraj",
              "role": { "cs": "slova" },
              "signatories": [{ "person": "Martin Půta", "office": { "cs": "slova" } }],
              "signed": "2023-07-03",
              "deposited": "2023-07-03",
              "effective": "2023-07-03",
              "lastDay": "2023-07-03"
            },
            { "organization": "mmr", "through": ["asz", { "unit": "asz", "period": "2020/" }] }
          ],
          "relations": {
            "follows": ["l"],
            "underFrameworkOf": [{ "target": "k", "clauses": ["c"], "since": "2023-07-03", "versionOf": "2023-07-03" }]
          },
          "events": [{ "type": "notice-given", "name": "výpověď", "on": "2023-07-03", "party": "asz" }]
        }
        """);
  }

  @Test
  void memorandum_refused() {
    assertThat(
            Spelling.problems(
                Instruments.memorandum(),
                "{ \"id\": \"m\", \"parties\": [{ \"organization\": \"a\" }], \"relations\": {} }"))
        .isEqualTo("json.value.default /relations");
    assertThat(
            Spelling.problems(
                Instruments.memorandum(),
                "{ \"id\": \"m\", \"parties\": [{ \"organization\": \"a\" }] }"))
        .isEqualTo("json.object.refused /parties");
    assertThat(
            Spelling.problems(
                Instruments.memorandum(), "{ \"type\": \"memorandum\", \"id\": \"m\" }"))
        .isEqualTo("json.member.missing \njson.member.unknown /type");
  }

  @Test
  void amendment() {
    Clause clause = Clause.builder().id(ClauseId.of("c")).wording(WORDS).build();
    Spelling.check(
        Instruments.amendment(),
        Amendment.builder()
            .id(InstrumentId.of("a"))
            .amends(M)
            .signed(DAY)
            .effective(DAY)
            .rationale(WORDS)
            .addChanges(
                new Change.AddClause(clause, Optional.of(ClauseId.of("b"))),
                new Change.ReplaceClause(clause),
                new Change.RepealClause(ClauseId.of("d")),
                new Change.ChangeTerm(Term.indefinite()),
                new Change.PartyJoins(Party.of(AGENCY)),
                new Change.PartyLeaves(REGION, Optional.of(DAY)),
                new Change.PartySucceeded(REGION, AGENCY))
            .build(),
        """
        {
          "id": "a",
          "amends": "m",
          "signed": "2023-07-03",
          "effective": "2023-07-03",
          "rationale": { "cs": "slova" },
          "changes": [
            { "type": "add-clause", "clause": { "id": "c", "wording": { "cs": "slova" } }, "after": "b" },
            { "type": "replace-clause", "clause": { "id": "c", "wording": { "cs": "slova" } } },
            { "type": "repeal-clause", "clause": "d" },
            { "type": "change-term", "term": { "lasting": "indefinitely" } },
            { "type": "party-joins", "party": { "organization": "asz" } },
            { "type": "party-leaves", "organization": "liberecky-kraj", "lastDay": "2023-07-03" },
            { "type": "party-succeeded", "predecessor": "liberecky-kraj", "successor": "asz" }
          ]
        }
        """);
  }

  @Test
  void procedureRules() {
    Spelling.check(
        Instruments.procedureRules(),
        ProcedureRules.builder()
            .id(M)
            .authority(Authority.RULES_OF_PROCEDURE)
            .adoptedBy(Actor.body(BodyId.of("rada")))
            .adopted(DAY)
            .addGoverns(BodyId.of("vybor"))
            .term(Period.parse("2023-07-03/.."))
            .addClause(
                Clause.builder()
                    .id(ClauseId.of("c"))
                    .reference("čl. 3")
                    .parent(ClauseId.of("b"))
                    .heading(WORDS)
                    .wording(WORDS)
                    .period(Period.always())
                    .build())
            .build(),
        """
        {
          "id": "m",
          "authority": "rules-of-procedure",
          "adoptedBy": { "body": "rada" },
          "adopted": "2023-07-03",
          "governs": ["vybor"],
          "term": "2023-07-03/..",
          "clauses": [
            {
              "id": "c",
              "reference": "čl. 3",
              "parent": "b",
              "heading": { "cs": "slova" },
              "wording": { "cs": "slova" },
              "period": "../.."
            }
          ]
        }
        """);
  }
}
