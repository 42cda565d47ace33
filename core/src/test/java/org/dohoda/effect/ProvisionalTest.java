package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Term;
import org.dohoda.source.Attestation;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** A paper that is applied for the time being, before it enters into force. */
class ProvisionalTest {
  private static final ClauseId ENTRY = ClauseId.of("entry");

  private static EntryIntoForce entry(String provisional) {
    return EntryIntoForce.builder()
        .firstDay(DateRule.withoutDelay())
        .provisional(fixed(provisional))
        .build();
  }

  private static DateRule fixed(String day) {
    return DateRule.fixed(PartialDate.parse(day));
  }

  private static Memorandum memorandum(Provision entry) {
    return Memorandum.builder()
        .id(Cases.MEMORANDUM)
        .addParties(
            Cases.signed(Cases.REGION, "2024-01-10"), Cases.signed(Cases.AGENCY, "2024-01-10"))
        .addClause(Clause.builder().id(ENTRY).addProvision(entry).build())
        .addClause(Clause.builder().id(ClauseId.of("term")).addProvision(Term.indefinite()).build())
        .build();
  }

  private static Truth on(Memorandum memorandum, String day) {
    return Cases.on(Cases.effects(memorandum).inEffect(Cases.MEMORANDUM), day);
  }

  @Test
  void provisional_beforeAnUnknownEntry_givesEffectFromItsDay() {
    Memorandum memorandum = memorandum(entry("2024-03-01"));
    assertThat(on(memorandum, "2024-03-01")).isEqualTo(Truth.YES);
    assertThat(on(memorandum, "2030-01-01")).isEqualTo(Truth.YES);
    assertThat(on(memorandum, "2024-02-29")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void provisional_beforeAKnownEntry_givesNoneBeforeItsDay() {
    Memorandum memorandum =
        memorandum(entry("2024-03-01").toBuilder().firstDay(fixed("2025-01-01")).build());
    assertThat(on(memorandum, "2024-02-29")).isEqualTo(Truth.NO);
    assertThat(on(memorandum, "2024-03-01")).isEqualTo(Truth.YES);
    assertThat(Cases.effects(memorandum).inEffectFor(Cases.MEMORANDUM, Cases.AGENCY).days())
        .containsExactly(
            new DayFact(
                DayKind.PROVISIONAL_START,
                ModelPath.parse("/instruments/memorandum/provisional"),
                PartialDate.parse("2024-03-01")));
  }

  @Test
  void provisional_afterTheEntry_makesNoDifference() {
    Memorandum memorandum =
        memorandum(entry("2025-03-01").toBuilder().firstDay(fixed("2025-01-01")).build());
    assertThat(on(memorandum, "2024-12-31")).isEqualTo(Truth.NO);
    assertThat(on(memorandum, "2025-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void provisional_removedByAnAmendmentBeforeIt_doesNotCome() {
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(Cases.MEMORANDUM)
            .effective(PartialDate.parse("2024-02-01"))
            .addChange(
                Change.replace(
                    Clause.builder()
                        .id(ENTRY)
                        .addProvision(EntryIntoForce.on(fixed("2025-01-01")))
                        .build()))
            .build();
    Memorandum memorandum =
        memorandum(entry("2024-03-01").toBuilder().firstDay(fixed("2025-06-01")).build());
    Holding holding = Cases.effects(memorandum, amendment).inEffect(Cases.MEMORANDUM);
    assertThat(Cases.on(holding, "2024-03-01")).isEqualTo(Truth.NO);
    assertThat(Cases.on(holding, "2025-01-01")).isEqualTo(Truth.YES);
    Amendment late = amendment.toBuilder().effective(PartialDate.parse("2024-04-01")).build();
    Holding applied = Cases.effects(memorandum, late).inEffect(Cases.MEMORANDUM);
    assertThat(Cases.on(applied, "2024-03-01")).isEqualTo(Truth.YES);
  }

  @Test
  void attestation_ofAPaperThatMayBeAppliedAlready_saysNothingOfItsEntry() {
    Memorandum memorandum =
        memorandum(entry("2024")).toBuilder()
            .addAttestation(new Attestation(PartialDate.parse("2024-05-05"), Optional.empty()))
            .build();
    assertThat(on(memorandum, "2024-05-05")).isEqualTo(Truth.YES);
    assertThat(on(memorandum, "2024-05-04")).isEqualTo(Truth.UNKNOWN);
    Memorandum next =
        memorandum(EntryIntoForce.on(fixed("2020-01-01"))).toBuilder()
            .id(InstrumentId.of("old"))
            .build();
    Memorandum superseding =
        memorandum.toBuilder().addRelation(Relation.of(RelationType.SUPERSEDES, next.id())).build();
    assertThat(Cases.on(Cases.effects(next, superseding).inEffect(next.id()), "2024-06-01"))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void provisional_forAPartyThatActsLater_comesNotBeforeItsSignature() {
    EntryIntoForce entry =
        entry("2024-03-01").toBuilder()
            .firstDay(fixed("2024-06-01"))
            .firstDayOfLater(DateRule.on(Anchor.DEPOSIT))
            .needed(Quantity.atLeast(2, LocalizedText.of("en", "parties")))
            .build();
    Party late =
        Party.builder()
            .organization(Cases.TOWN)
            .signed(PartialDate.parse("2024-04-15"))
            .deposited(PartialDate.parse("2024-09-01"))
            .build();
    Memorandum memorandum = memorandum(entry);
    Memorandum three =
        memorandum.toBuilder()
            .parties(
                memorandum.parties().stream()
                    .map(p -> p.toBuilder().deposited(PartialDate.parse("2024-02-02")).build())
                    .toList())
            .addParty(late)
            .build();
    Holding town = Cases.effects(three).inEffectFor(Cases.MEMORANDUM, Cases.TOWN);
    assertThat(Cases.on(town, "2024-04-14")).isEqualTo(Truth.NO);
    assertThat(Cases.on(town, "2024-04-15")).isEqualTo(Truth.YES);
    assertThat(town.on(LocalDate.of(2024, 9, 1), Set.of())).isEqualTo(Truth.YES);
  }

  private static Truth ofRegion(Optional<String> region, Optional<String> agency) {
    Memorandum paper =
        memorandum(entry("2024-03-01").toBuilder().firstDay(fixed("2024-06-01")).build())
            .toBuilder()
            .parties(List.of(signed(Cases.REGION, region), signed(Cases.AGENCY, agency)))
            .build();
    return Cases.on(Cases.effects(paper).inEffectFor(Cases.MEMORANDUM, Cases.REGION), "2024-03-15");
  }

  private static Party signed(OrganizationId organization, Optional<String> day) {
    return Party.builder().organization(organization).signed(day.map(PartialDate::parse)).build();
  }

  /** Those who sign first together may agree on a day that is past; alone, nobody is bound. */
  @Test
  void provisionalDayBeforeAllSigned_holdsForWhoSignFirstTogether() {
    assertThat(ofRegion(Optional.of("2024-04-10"), Optional.of("2024-04-10"))).isEqualTo(Truth.YES);
    assertThat(ofRegion(Optional.of("2024-04-10"), Optional.of("2024-04-15"))).isEqualTo(Truth.NO);
    assertThat(ofRegion(Optional.of("2024-04-10"), Optional.of("2024-04-01"))).isEqualTo(Truth.NO);
  }

  @Test
  void provisionalDay_ofWhomIsNotKnownToSignFirst_isNotKnown() {
    assertThat(ofRegion(Optional.of("2024-04"), Optional.of("2024-04"))).isEqualTo(Truth.UNKNOWN);
    assertThat(ofRegion(Optional.of("2024-04"), Optional.of("[2024-03-31..2024-04]")))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(ofRegion(Optional.of("2024-04-15"), Optional.empty())).isEqualTo(Truth.UNKNOWN);
    assertThat(ofRegion(Optional.empty(), Optional.of("2024-04-15"))).isEqualTo(Truth.UNKNOWN);
    assertThat(ofRegion(Optional.of("2024-02"), Optional.empty())).isEqualTo(Truth.UNKNOWN);
    assertThat(ofRegion(Optional.of("2024-02"), Optional.of("2024-02"))).isEqualTo(Truth.YES);
  }

  /** In force after another one, but applied before it: what it brings is there from then on. */
  @Test
  void amendmentAppliedBeforeAnEarlierOne_replacesTheTextFromThen() {
    ClauseId report = ClauseId.of("report");
    Memorandum memorandum =
        memorandum(EntryIntoForce.on(fixed("2024-02-01"))).toBuilder()
            .addClause(Cases.clause("report", "yearly"))
            .build();
    Amendment inForceFirst = replacing("in-force-first", "monthly", "2024-06-01");
    Amendment appliedFirst =
        replacing("applied-first", "weekly", "2024-09-01").toBuilder()
            .addClause(
                Clause.builder()
                    .id(ENTRY)
                    .addProvision(
                        EntryIntoForce.builder()
                            .firstDay(fixed("2024-09-01"))
                            .provisional(fixed("2024-04-01"))
                            .build())
                    .build())
            .build();
    Effects effects =
        Cases.effects(
            memorandum, inForceFirst, appliedFirst.toBuilder().effective(Optional.empty()).build());

    List<String> in = List.of("2024-03-31", "2024-04-01", "2024-06-01", "2024-09-01");
    assertThat(in.stream().map(day -> reports(effects, report, day)))
        .containsExactly("[yearly]", "[weekly]", "[weekly]", "[weekly]");
  }

  private static Amendment replacing(String id, String wording, String day) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(Cases.MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChange(Change.replace(Cases.clause("report", wording)))
        .build();
  }

  /** The wordings of a clause that certainly stand in the text on a day. */
  private static String reports(Effects effects, ClauseId clause, String day) {
    return effects.consolidated(Cases.MEMORANDUM, LocalDate.parse(day), Set.of()).certain().stream()
        .filter(each -> each.id().equals(clause))
        .map(each -> each.wording().orElseThrow().in(Locale.ENGLISH))
        .toList()
        .toString();
  }
}
