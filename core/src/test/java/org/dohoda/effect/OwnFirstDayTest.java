package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;

import java.util.List;
import java.util.Optional;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Bases;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Term;
import org.dohoda.source.Attestation;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** The first day of a party that has one of its own, and what sources and signatures say of it. */
class OwnFirstDayTest {
  private static final InstrumentId OLD = InstrumentId.of("old");

  private static Memorandum.Builder memorandum(List<Party> parties, Provision... provisions) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .parties(parties)
        .addClauses(
            Clause.builder()
                .id(ClauseId.of("final"))
                .addProvisions(provisions)
                .addProvisions(Term.indefinite())
                .build());
  }

  private static DateRule fixed(String day) {
    return DateRule.fixed(PartialDate.parse(day));
  }

  private static Party effective(Party party, String day) {
    return party.toBuilder().effective(PartialDate.parse(day)).build();
  }

  private static Party effective(OrganizationId organization, String day) {
    return effective(Party.of(organization), day);
  }

  private static Party deposited(Party party, String day) {
    return party.toBuilder().deposited(PartialDate.parse(day)).build();
  }

  private static Attestation shownOn(String day) {
    return new Attestation(PartialDate.parse(day), Optional.empty());
  }

  private static Truth bound(Memorandum memorandum, OrganizationId party, String day) {
    return Cases.on(Cases.effects(memorandum).inEffectFor(MEMORANDUM, party), day);
  }

  /** In effect from 1 March with the first who deposits, for the other when it does so. */
  private static EntryIntoForce withTheFirst() {
    return EntryIntoForce.on(fixed("2024-03-01")).toBuilder()
        .needed(Quantity.atLeast(1, Bases.PARTIES))
        .firstDayOfLater(DateRule.on(Anchor.DEPOSIT))
        .build();
  }

  /** Whether the old paper is still in effect when a new one supersedes it. */
  private static Truth old(Memorandum superseding, String day) {
    Memorandum old =
        memorandum(
                List.of(Cases.signed(REGION, "2020-01-01"), Cases.signed(AGENCY, "2020-01-01")),
                EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)))
            .id(OLD)
            .build();
    Memorandum next =
        superseding.toBuilder().addRelation(Relation.of(RelationType.SUPERSEDES, OLD)).build();
    return Cases.on(Cases.effects(old, next).inEffect(OLD), day);
  }

  @Test
  void attestation_ofAPaperOfTwo_showsBothBound() {
    Memorandum two =
        memorandum(List.of(effective(REGION, "2024-01-01"), effective(AGENCY, "2024")))
            .addAttestations(shownOn("2024-05-05"))
            .build();

    assertThat(bound(two, AGENCY, "2024-05-04")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(two, AGENCY, "2024-05-05")).isEqualTo(Truth.YES);
  }

  @Test
  void attestation_ofAPaperOfThree_mayBeExplainedByTheOthers() {
    Memorandum three =
        memorandum(
                List.of(
                    effective(REGION, "2024-01-01"),
                    effective(TOWN, "2024-01-01"),
                    effective(AGENCY, "2024")))
            .addAttestations(shownOn("2024-05-05"))
            .build();

    assertThat(bound(three, AGENCY, "2024-05-05")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(three, AGENCY, "2024-12-31")).isEqualTo(Truth.YES);
  }

  /** Two, of whom the Agency deposits on some day of 2024. */
  private static List<Party> depositedInTheYear() {
    return List.of(
        deposited(Cases.signed(REGION, "2024-01-10"), "2024-01-10"),
        deposited(Cases.signed(AGENCY, "2024-01-10"), "2024"));
  }

  @Test
  void attestation_showsThatTheLaterOfTwoHasDoneItsPart() {
    Memorandum memorandum =
        memorandum(depositedInTheYear(), withTheFirst())
            .addAttestations(shownOn("2024-05-05"))
            .build();

    assertThat(bound(memorandum, AGENCY, "2024-05-04")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(memorandum, AGENCY, "2024-05-05")).isEqualTo(Truth.YES);
    assertThat(old(memorandum, "2024-05-05")).isEqualTo(Truth.NO);
  }

  @Test
  void attestation_ofAPaperAppliedForTheTimeBeing_saysNothingOfTheEntryForTheLater() {
    EntryIntoForce provisional =
        withTheFirst().toBuilder().provisional(fixed("2024-02-01")).build();
    Memorandum memorandum =
        memorandum(depositedInTheYear(), provisional)
            .addAttestations(shownOn("2024-05-05"))
            .build();

    assertThat(bound(memorandum, AGENCY, "2024-05-05")).isEqualTo(Truth.YES);
    assertThat(old(memorandum, "2024-06-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(old(memorandum, "2024-12-31")).isEqualTo(Truth.NO);
  }

  @Test
  void application_ofTheLaterOfTwo_isNoEntryIntoForce() {
    EntryIntoForce provisional =
        withTheFirst().toBuilder().provisional(fixed("2024-02-01")).build();
    Memorandum memorandum =
        memorandum(
                List.of(
                    deposited(Cases.signed(REGION, "2024-01-10"), "2024-01-10"),
                    deposited(Cases.signed(AGENCY, "2024-01-10"), "2024-09-01")),
                provisional)
            .build();

    assertThat(bound(memorandum, AGENCY, "2024-02-01")).isEqualTo(Truth.YES);
    assertThat(old(memorandum, "2024-08-31")).isEqualTo(Truth.YES);
    assertThat(old(memorandum, "2024-09-01")).isEqualTo(Truth.NO);
  }

  @Test
  void firstDayOfTheLater_isNoDayOfApplicationForTheTimeBeing() {
    Memorandum memorandum =
        memorandum(
                List.of(
                    deposited(Cases.signed(REGION, "2024-01-10"), "2024-01-10"),
                    deposited(Cases.signed(AGENCY, "2024-01-10"), "2024-09-01")),
                withTheFirst())
            .build();

    assertThat(Cases.effects(memorandum).inEffectFor(MEMORANDUM, AGENCY).days())
        .contains(
            new DayFact(
                DayKind.EFFECT_START,
                ModelPath.parse("/instruments/memorandum/parties/asz/effective"),
                PartialDate.parse("2024-09-01")))
        .noneMatch(fact -> fact.kind() == DayKind.PROVISIONAL_START);
  }

  /** The Agency is bound already by then, as recorded, and signs after the Region. */
  @Test
  void applicationOfTheFirstWhoSigns_isFromTheDayOfThePaper() {
    EntryIntoForce provisional =
        EntryIntoForce.on(fixed("2024-06-01")).toBuilder().provisional(fixed("2024-01-15")).build();
    for (String signed : List.of("2024-02-01", "2024-02")) {
      Memorandum memorandum =
          memorandum(
                  List.of(
                      Cases.signed(REGION, signed),
                      effective(Cases.signed(AGENCY, "2024-03-10"), "2024-01-15")),
                  provisional)
              .build();

      assertThat(bound(memorandum, REGION, "2024-01-14")).as(signed).isEqualTo(Truth.NO);
      assertThat(bound(memorandum, REGION, "2024-01-15")).as(signed).isEqualTo(Truth.YES);
    }
  }

  @Test
  void dayOfAllWhoMustSign_isThatOfEach() {
    Memorandum memorandum =
        memorandum(
                List.of(Cases.signed(REGION, "2024"), Cases.signed(AGENCY, "2024")),
                EntryIntoForce.on(fixed("2025-01-01")))
            .build();

    assertThat(bound(memorandum, REGION, "2024-12-31")).isEqualTo(Truth.NO);
    assertThat(bound(memorandum, REGION, "2025-01-01")).isEqualTo(Truth.YES);
    assertThat(bound(memorandum, AGENCY, "2025-01-01")).isEqualTo(Truth.YES);
  }

  /** Nobody is later where it is not in effect before all have signed. */
  @Test
  void dayOfTheLater_whereAllMustSign_isNobodys() {
    EntryIntoForce entry =
        EntryIntoForce.on(fixed("2025-01-01")).toBuilder()
            .firstDayOfLater(DateRule.after(TimeSpan.days(30), Anchor.LAST_SIGNATURE))
            .build();
    Memorandum memorandum =
        memorandum(List.of(Cases.signed(REGION, "2024"), Cases.signed(AGENCY, "2024-05-01")), entry)
            .build();

    for (OrganizationId each : List.of(REGION, AGENCY)) {
      assertThat(bound(memorandum, each, "2024-12-31")).isEqualTo(Truth.NO);
      assertThat(bound(memorandum, each, "2025-01-01")).isEqualTo(Truth.YES);
    }
  }
}
