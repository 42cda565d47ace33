package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Attestation;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Cases in which a narrower day once made open again what was certain without it. */
class KnowingMoreTest {
  private static final InstrumentId MEMORANDUM = InstrumentId.of("memorandum");
  private static final OrganizationId REGION = OrganizationId.of("region");
  private static final OrganizationId AGENCY = OrganizationId.of("agency");
  private static final OrganizationId TOWN = OrganizationId.of("town");
  private static final OrganizationId VILLAGE = OrganizationId.of("village");
  private static final OrganizationId CITY = OrganizationId.of("city");

  private static Party.Builder party(OrganizationId id) {
    return Party.builder().organization(id);
  }

  private static PartialDate day(String day) {
    return PartialDate.parse(day);
  }

  private static Memorandum.Builder memorandum(Party... parties) {
    return Memorandum.builder().id(MEMORANDUM).addParties(parties);
  }

  private static Truth bound(Memorandum memorandum, OrganizationId party, String day) {
    return bound(party, day, memorandum);
  }

  private static Truth bound(OrganizationId party, String day, Instrument... instruments) {
    CooperationRegister register =
        CooperationRegister.builder()
            .addInstruments(instruments)
            .addSuccession(
                Succession.builder()
                    .predecessor(TOWN)
                    .successor(AGENCY)
                    .passing(Passing.ALL)
                    .build())
            .build();
    return Effects.of(register).inEffectFor(MEMORANDUM, party).on(LocalDate.parse(day), Set.of());
  }

  /** Whether the agency then held its own place or that of the town, nobody recorded. */
  @Test
  void endingByOneWhoMayHoldTwoPlaces_endsNeitherForCertain() {
    for (String effective : new String[] {"[..2022-01-02]", "2020-01-02"}) {
      Memorandum memorandum =
          memorandum(
                  party(REGION).build(),
                  party(AGENCY).build(),
                  party(TOWN).signed(day("2020-01-02")).effective(day(effective)).build())
              .addEvent(
                  InstrumentEvent.builder()
                      .type(InstrumentEvent.Type.TERMINATED)
                      .on(day("2020-01-01"))
                      .party(AGENCY)
                      .build())
              .build();
      assertThat(bound(memorandum, TOWN, "2020-01-02")).as(effective).isEqualTo(Truth.UNKNOWN);
    }
  }

  /** The agency can have given notice in the place of the town alone. */
  @Test
  void noticeByOneWhoEverHoldsOnePlace_isForThatPlace() {
    for (String notice : new String[] {"[..2020-01-01]", "2018-01-01"}) {
      Memorandum memorandum =
          memorandum(
                  party(REGION).build(),
                  party(VILLAGE).build(),
                  party(TOWN).signed(day("2020-01-01")).build())
              .addClause(
                  Clause.builder()
                      .id(ClauseId.of("end"))
                      .addProvision(
                          Termination.builder()
                              .addBearer(Bearer.eachParty())
                              .lastDay(DateRule.after(TimeSpan.months(3), Anchor.event("notice")))
                              .reach(TerminationReach.LEAVER_ALONE)
                              .build())
                      .build())
              .addEvent(
                  InstrumentEvent.builder()
                      .type(InstrumentEvent.Type.NOTICE_GIVEN)
                      .on(day(notice))
                      .party(AGENCY)
                      .build())
              .build();
      assertThat(bound(memorandum, TOWN, "2020-04-03")).as(notice).isEqualTo(Truth.NO);
    }
  }

  @Test
  void termFromTheEffect_countsFromTheRecordedFirstDaysOfAll() {
    for (String attested : new String[] {"[..2021-03-14]", "[2018-10-20..2020-01-01]"}) {
      PartialDate first = day("2020-01-01");
      Memorandum memorandum =
          memorandum(
                  party(REGION).effective(first).build(),
                  party(AGENCY).signed(day("2020-01-02")).effective(first).build())
              .addAttestation(new Attestation(day(attested), Optional.empty()))
              .addClause(
                  Clause.builder()
                      .id(ClauseId.of("term"))
                      .addProvision(Term.until(DateRule.after(TimeSpan.months(18), Anchor.EFFECT)))
                      .build())
              .build();
      assertThat(bound(memorandum, AGENCY, "2021-06-30")).as(attested).isEqualTo(Truth.YES);
      assertThat(bound(memorandum, AGENCY, "2021-07-02")).as(attested).isEqualTo(Truth.NO);
    }
  }

  /** Whether the agency held the place of the town when it was followed, nobody recorded. */
  @Test
  void leavingByOneToWhomAPlaceMayHavePassed_leavesThatPlaceOpen() {
    for (String effective : new String[] {"[..2020-01-01]", "2019-06-01"}) {
      Memorandum memorandum =
          memorandum(
                  party(REGION).build(),
                  party(AGENCY).build(),
                  party(TOWN).signed(day("2020-01-01")).build())
              .build();
      Amendment amendment =
          Amendment.builder()
              .id(InstrumentId.of("amendment"))
              .amends(MEMORANDUM)
              .effective(day(effective))
              .addChanges(Change.succeeded(AGENCY, REGION), Change.leaves(REGION))
              .build();
      assertThat(bound(AGENCY, "2023-02-10", memorandum, amendment))
          .as(effective)
          .isEqualTo(Truth.UNKNOWN);
    }
  }

  /** The last signature is that of all; two are bound before it, as recorded for them. */
  @Test
  void endBeforeTheLastSignature_isOfThoseWhoAreBoundAlready() {
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .state(InstrumentState.CONCLUDED)
            .amends(MEMORANDUM)
            .addChange(Change.term(Term.atMost(DateRule.fixed(day("2020-11-16")))))
            .build();
    for (String signed : new String[] {"[2020-11-16..2020-11-18]", "2020-11-16", "2020-11-17"}) {
      Memorandum memorandum =
          memorandum(
                  party(REGION).build(),
                  party(VILLAGE).effective(day("2020-01-01")).build(),
                  party(CITY).signed(day(signed)).effective(day("2020-01-01")).build())
              .build();
      assertThat(bound(VILLAGE, "2020-01-01", memorandum, amendment))
          .as(signed)
          .isEqualTo(Truth.YES);
      assertThat(bound(VILLAGE, "2020-01-02", memorandum, amendment))
          .as(signed)
          .isEqualTo(Truth.UNKNOWN);
    }
  }

  /** It is applied for the time being before it enters into force, and may end before that. */
  @Test
  void endBeforeTheEntryIntoForce_isOfThoseWhoApplyIt() {
    Clause end =
        Clause.builder()
            .id(ClauseId.of("end"))
            .addProvisions(
                EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)).toBuilder()
                    .provisional(DateRule.fixed(day("2020-01-01")))
                    .build(),
                Term.atMost(DateRule.fixed(day("2020-11-16"))))
            .build();
    for (String signed : new String[] {"[2020-11-16..2020-11-18]", "2020-11-16", "2020-11-17"}) {
      Memorandum memorandum =
          memorandum(
                  party(REGION).signed(day(signed)).build(),
                  party(CITY).signed(day(signed)).build())
              .addClause(end)
              .build();
      assertThat(bound(memorandum, CITY, "2020-11-16")).as(signed).isEqualTo(Truth.UNKNOWN);
    }
  }
}
