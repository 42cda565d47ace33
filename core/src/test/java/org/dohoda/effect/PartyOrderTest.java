package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Changes of parties whose order is recorded, defined, or not known. */
class PartyOrderTest {
  private static final OrganizationId SUCCESSOR = OrganizationId.of("nastupce");

  private static final Memorandum OF_THREE =
      Memorandum.builder()
          .id(MEMORANDUM)
          .addParties(
              Cases.signed(REGION, "2020-01-01"),
              Cases.signed(AGENCY, "2020-01-01"),
              Cases.signed(TOWN, "2020-01-01"))
          .addClauses(
              Clause.builder()
                  .id(ClauseId.of("final"))
                  .addProvisions(
                      EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)), Term.indefinite())
                  .build())
          .build();

  private static final Change LEAVES = new Change.PartyLeaves(TOWN, Optional.empty());
  private static final Change JOINS = new Change.PartyJoins(Cases.signed(TOWN, "2020-12-01"));

  private static Amendment amendment(String id, String day, Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(MEMORANDUM)
        .effective(PartialDate.parse(day))
        .addChanges(changes)
        .build();
  }

  private static Effects effects(Amendment... amendments) {
    List<Instrument> all = new ArrayList<>(List.of(amendments));
    all.add(OF_THREE);
    return Cases.effects(all.toArray(Instrument[]::new));
  }

  private static Truth bound(Effects effects, OrganizationId party, String day) {
    return on(effects.inEffectFor(MEMORANDUM, party), day);
  }

  private static List<String> problems(Effects effects) {
    return effects.problems(MEMORANDUM).stream().map(each -> each.code()).toList();
  }

  @Test
  void leavesAndJoinsAgain_inKnownOrder() {
    Effects effects =
        effects(amendment("leaves", "2021", LEAVES), amendment("joins", "2022", JOINS));
    assertThat(bound(effects, TOWN, "2021-12-31")).isEqualTo(Truth.NO);
    assertThat(bound(effects, TOWN, "2022-12-31")).isEqualTo(Truth.YES);
    assertThat(problems(effects)).isEmpty();
  }

  @Test
  void leavesAndJoinsAgain_onOneDay_isInTheOrderOfTheRegister() {
    Amendment leaves = amendment("leaves", "2021-06-01", LEAVES);
    Amendment joins = amendment("joins", "2021-06-01", JOINS);
    assertThat(bound(effects(leaves, joins), TOWN, "2021-06-01")).isEqualTo(Truth.YES);
    assertThat(problems(effects(leaves, joins))).isEmpty();
    assertThat(bound(effects(joins, leaves), TOWN, "2021-06-01")).isEqualTo(Truth.NO);
    assertThat(problems(effects(joins, leaves))).containsExactly("amendment.party-exists");
  }

  @Test
  void leavesAndJoinsAgain_inUnknownOrder_staysUnknownWhicheverStandsFirst() {
    Amendment leaves = amendment("leaves", "2021", LEAVES);
    Amendment joins = amendment("joins", "2021-06-15", JOINS);
    for (Effects effects : List.of(effects(leaves, joins), effects(joins, leaves))) {
      assertThat(bound(effects, TOWN, "2020-12-31")).isEqualTo(Truth.YES);
      assertThat(bound(effects, TOWN, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
      assertThat(bound(effects, AGENCY, "2022-01-01")).isEqualTo(Truth.YES);
      assertThat(on(effects.inEffect(MEMORANDUM), "2022-01-01")).isEqualTo(Truth.YES);
      assertThat(problems(effects)).isEmpty();
      assertThat(effects.inEffectFor(MEMORANDUM, TOWN).toString()).contains("ORDER");
    }
  }

  @Test
  void succeedsAndLeaves_inUnknownOrder_leavesBothOpenAndReportsNothing() {
    Change succeeded = new Change.PartySucceeded(TOWN, SUCCESSOR);
    Effects effects =
        effects(amendment("leaves", "2021-06", LEAVES), amendment("passes", "2021-06", succeeded));
    assertThat(bound(effects, TOWN, "2021-05-31")).isEqualTo(Truth.YES);
    assertThat(bound(effects, TOWN, "2021-07-01")).isEqualTo(Truth.NO);
    assertThat(bound(effects, SUCCESSOR, "2021-05-31")).isEqualTo(Truth.NO);
    assertThat(bound(effects, SUCCESSOR, "2021-07-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(problems(effects)).isEmpty();
  }

  @Test
  void succeedsTwice_recordedTheOtherWayRound_isFoundInTheOrderThatFits() {
    OrganizationId last = OrganizationId.of("posledni");
    Effects effects =
        effects(
            amendment("second", "2021", new Change.PartySucceeded(SUCCESSOR, last)),
            amendment("first", "2021-06", new Change.PartySucceeded(TOWN, SUCCESSOR)));
    assertThat(bound(effects, last, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, SUCCESSOR, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, TOWN, "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(problems(effects)).isEmpty();
  }

  @Test
  void differentParties_inUnknownOrder_areIndependent() {
    Effects effects =
        effects(
            amendment("leaves", "2021", LEAVES),
            amendment(
                "joins",
                "2021-06-15",
                new Change.PartyJoins(Cases.signed(SUCCESSOR, "2021-01-01"))));
    assertThat(bound(effects, SUCCESSOR, "2021-06-15")).isEqualTo(Truth.YES);
    assertThat(bound(effects, TOWN, "2022-01-01")).isEqualTo(Truth.NO);
    assertThat(effects.inEffectFor(MEMORANDUM, TOWN).toString()).doesNotContain("ORDER");
  }

  @Test
  void tooManyOrders_nothingIsKnownOfTheParties() {
    List<Instrument> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(amendment("amendment-" + i, "2021", i % 2 == 0 ? LEAVES : JOINS));
    }
    all.add(OF_THREE);
    Effects effects = Cases.effects(all.toArray(Instrument[]::new));
    assertThat(bound(effects, TOWN, "2022-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, AGENCY, "2020-06-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(effects.parties(MEMORANDUM)).containsExactly(REGION, AGENCY, TOWN);
  }
}
