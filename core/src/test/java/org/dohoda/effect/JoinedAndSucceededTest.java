package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.on;

import java.time.LocalDate;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/**
 * A party whose place ends on one day joins again, bound from that day on, and is succeeded by the
 * same amendment: which of its two places passes on depends on the day of the amendment.
 */
class JoinedAndSucceededTest {
  private static final InstrumentId AMENDMENT = InstrumentId.of("amendment");
  private static final String LAST = "2020-01-01";

  private static Party party(OrganizationId organization) {
    return Party.builder()
        .organization(organization)
        .effective(PartialDate.parse("2018-01-01"))
        .build();
  }

  private static Truth regionAfter(PartialDate amended) {
    Memorandum memorandum =
        Memorandum.builder()
            .id(MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .addParties(
                party(REGION).toBuilder().lastDay(PartialDate.parse(LAST)).build(), party(AGENCY))
            .addClauses(
                Clause.builder().id(ClauseId.of("term")).addProvision(Term.indefinite()).build())
            .build();
    Amendment amendment =
        Amendment.builder()
            .id(AMENDMENT)
            .amends(MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .signed(amended)
            .effective(amended)
            .addChanges(
                new Change.PartyJoins(
                    Party.builder()
                        .organization(REGION)
                        .effective(PartialDate.parse(LAST))
                        .build()),
                new Change.PartySucceeded(REGION, TOWN))
            .build();
    return on(
        Effects.of(CooperationRegister.builder().addInstruments(memorandum, amendment).build())
            .inEffectFor(MEMORANDUM, REGION),
        "2020-01-02");
  }

  @Test
  void amendedOnTheLastDay_theNewPlacePasses() {
    assertThat(regionAfter(PartialDate.parse(LAST))).isEqualTo(Truth.NO);
  }

  @Test
  void amendedBefore_theOldPlacePasses() {
    assertThat(regionAfter(PartialDate.parse("2019-12-31"))).isEqualTo(Truth.YES);
  }

  @Test
  void amendedOnOneOfTheseDays_itIsNotKnownWhich() {
    assertThat(
            regionAfter(PartialDate.between(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 1, 1))))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(regionAfter(PartialDate.between(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1))))
        .isEqualTo(Truth.UNKNOWN);
  }

  /** Region, which the town follows on 2 January 2020, joins by an amendment of some day. */
  private static Effects joiningAgain(PartialDate amended) {
    Memorandum memorandum =
        Memorandum.builder()
            .id(MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .addParties(party(REGION), party(AGENCY))
            .addClauses(
                Clause.builder().id(ClauseId.of("term")).addProvision(Term.indefinite()).build())
            .build();
    Amendment amendment =
        Amendment.builder()
            .id(AMENDMENT)
            .amends(MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .signed(amended)
            .effective(amended)
            .addChange(Change.joins(party(REGION)))
            .build();
    return Effects.of(
        CooperationRegister.builder()
            .addInstruments(memorandum, amendment)
            .addSuccession(
                Succession.builder()
                    .predecessor(REGION)
                    .successor(TOWN)
                    .on(PartialDate.of(2020, 1, 2))
                    .passing(Passing.ALL)
                    .build())
            .build());
  }

  @Test
  void joining_ofOneThatMayHaveAPlaceStill_isNotRefused() {
    Effects before = joiningAgain(PartialDate.of(2020, 1, 1));
    Effects perhaps =
        joiningAgain(PartialDate.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 3)));

    assertThat(before.problems(MEMORANDUM).all())
        .extracting(Problem::code)
        .containsExactly("amendment.party-exists");
    assertThat(perhaps.problems(MEMORANDUM).isEmpty()).isTrue();
  }
}
