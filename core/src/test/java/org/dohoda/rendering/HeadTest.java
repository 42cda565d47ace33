package org.dohoda.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Actor;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.instrument.Signatory;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.provision.Term;
import org.dohoda.source.Attestation;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.source.SourceKinds;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Whatever is recorded of an instrument stands in the head of its page. */
class HeadTest {
  private static final OrganizationId REGION = OrganizationId.of("kraj");
  private static final OrganizationId AGENCY = OrganizationId.of("asz");
  private static final PartialDate DAY = PartialDate.of(2023, 7, 3);
  private static final Source SOURCE = Source.of("Minutes");

  private static String page(Instrument instrument) {
    return Rendering.in(Locale.ENGLISH).markdown(instrument);
  }

  private static Memorandum.Builder memorandum() {
    return Memorandum.builder().id(InstrumentId.of("memo"));
  }

  @Test
  void party_withAllThatIsRecordedOfIt() {
    Party region =
        Party.builder()
            .organization(REGION)
            .role(LocalizedText.of("en", "the Region"))
            .addThrough(new ThroughUnit(OrganizationId.of("odbor"), Period.unknown()))
            .addThrough(new ThroughUnit(OrganizationId.of("urad"), Period.parse("2023/..")))
            .addSignatory(new Signatory(Optional.of("A. B."), Optional.empty()))
            .addSignatory(
                new Signatory(Optional.empty(), Optional.of(LocalizedText.of("en", "governor"))))
            .signed(DAY)
            .deposited(PartialDate.ofYear(2024))
            .effective(PartialDate.parse("2024-02"))
            .lastDay(PartialDate.of(2025, 12, 31))
            .build();
    String page = page(memorandum().addParties(region, Party.of(AGENCY)).build());
    assertThat(page)
        .startsWith("# memo\n")
        .contains(
            "- party: “kraj”, called “the Region”, through: “odbor”, through: “urad” (from: 2023"
                + " until: without limit), signed by: A. B., signed by: “governor”, signature:"
                + " 3 July 2023, deposit: 2024, effect: February 2024, last day: 31 December 2025\n")
        .contains("- party: “asz”\n")
        .doesNotContain("- id:");
  }

  @Test
  void instrument_withItsNumberEventsAndSources() {
    Memorandum memorandum =
        memorandum()
            .title(LocalizedText.of("en", "Cooperation"))
            .number("7/2023")
            .version("2")
            .addParties(Party.of(REGION), Party.of(AGENCY))
            .addRelation(
                Relation.builder()
                    .type(RelationType.FOLLOWS)
                    .target(InstrumentId.of("older"))
                    .addClauses(ClauseId.of("a"), ClauseId.of("b"))
                    .since(DAY)
                    .versionOf(PartialDate.ofYear(2019))
                    .build())
            .addEvent(
                InstrumentEvent.builder()
                    .type(InstrumentEvent.Type.OTHER)
                    .name("hindrance")
                    .on(DAY)
                    .party(REGION)
                    .source(SOURCE)
                    .build())
            .addAttestation(Attestation.of(DAY))
            .addAttestation(Attestation.of(DAY, SOURCE))
            .addSource(SOURCE)
            .build();
    assertThat(page(memorandum))
        .startsWith("# Cooperation\n")
        .contains(
            "- id: memo\n",
            "- number: 7/2023\n",
            "- version: 2\n",
            "- follows: “older”, clauses: “a”, “b”, since: 3 July 2023, as worded on: 2019\n",
            "- other: 3 July 2023, “hindrance”, “kraj”, “Minutes”\n",
            "- shown to hold on: 3 July 2023\n",
            "- shown to hold on: 3 July 2023 (“Minutes”)\n",
            "- source: “Minutes”\n");
  }

  @Test
  void rules_withWhoAdoptedThem() {
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(InstrumentId.of("rules"))
            .authority(Authority.STATUTE)
            .adoptedBy(Actor.body(BodyId.of("rada")))
            .adopted(DAY)
            .build();
    assertThat(page(rules))
        .contains("- rank: statute\n", "- adopted by: “rada”\n", "- adopted: 3 July 2023\n")
        .doesNotContain("- bodies:", "- period:");
  }

  @Test
  void source_withPlaceKindDayExtentAddressAndNote() {
    Source.Builder source =
        Source.builder()
            .title("Report")
            .place("p. 3")
            .kind(SourceKinds.MINUTES)
            .date(DAY)
            .uri("https://example.org/report")
            .note(LocalizedText.of("en", "a scan"));
    for (String[] extent :
        new String[][] {
          {"WHOLE", "read whole, "},
          {"PART", "read in part, "},
          {"REPORT", "only a report of it read, "},
          {"NOT_STATED", ""}
        }) {
      source.extent(Extent.valueOf(extent[0]));
      Memorandum memorandum =
          memorandum()
              .addParties(Party.of(REGION), Party.of(AGENCY))
              .addSource(source.build())
              .build();
      assertThat(page(memorandum))
          .contains(
              "- source: “Report”, p. 3, minutes, 3 July 2023, "
                  + extent[1]
                  + "https://example.org/report, “a scan”\n");
    }
  }

  @Test
  void amendment_withEveryChange() {
    Clause clause = Clause.builder().id(ClauseId.of("new")).build();
    Instrument amendment =
        Instrument.amendment()
            .id(InstrumentId.of("dodatek"))
            .amends(InstrumentId.of("memo"))
            .signed(DAY)
            .addChange(Change.add(clause))
            .addChange(Change.replace(clause.toBuilder().id(ClauseId.of("other")).build()))
            .addChange(Change.term(Term.indefinite()))
            .addChange(Change.joins(Party.of(OrganizationId.of("obec"))))
            .addChange(Change.leaves(REGION))
            .addChange(Change.leaves(AGENCY, DAY))
            .addChange(Change.succeeded(REGION, AGENCY))
            .build();
    assertThat(page(amendment))
        .contains(
            "- amends: “memo”\n",
            "- signature: 3 July 2023\n",
            "Added:\n\n### new\n",
            "Replaced:\n\n### other\n",
            "The term changes. ",
            "Joins: “obec”.\n",
            "Leaves: “kraj”.\n",
            "Leaves: “asz”, last day: 3 July 2023.\n",
            "In place of “kraj” comes “asz”.\n");
  }
}
