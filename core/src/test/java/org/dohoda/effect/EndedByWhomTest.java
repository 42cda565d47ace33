package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.event;

import java.util.List;
import java.util.Set;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Who ended an agreement of several, by which provision, and so for whom. */
class EndedByWhomTest {
  private static final Termination FOR_ALL =
      Termination.by(Bearer.eachParty())
          .lastDay(DateRule.after(TimeSpan.days(30), Termination.NOTICE))
          .reach(TerminationReach.ALL)
          .build();
  private static final Termination LEAVER_ALONE =
      FOR_ALL.toBuilder().reach(TerminationReach.LEAVER_ALONE).build();

  private static Memorandum.Builder ofThree(Provision... provisions) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .addParties(party(REGION), party(AGENCY), party(TOWN))
        .addClauses(
            Clause.builder()
                .id(ClauseId.of("final"))
                .addProvisions(Term.indefinite())
                .addProvisions(provisions)
                .build());
  }

  private static Party party(OrganizationId organization) {
    return Party.builder()
        .organization(organization)
        .effective(PartialDate.parse("2020-01-01"))
        .build();
  }

  private static InstrumentEvent notice(OrganizationId party) {
    return event(InstrumentEvent.Type.NOTICE_GIVEN, "2021-06-01").toBuilder().party(party).build();
  }

  private static InstrumentEvent terminated(OrganizationId party) {
    return event(InstrumentEvent.Type.TERMINATED, "2021-07-01").toBuilder().party(party).build();
  }

  private static Truth bound(Memorandum.Builder memorandum, OrganizationId party, String day) {
    return Cases.on(Cases.effects(memorandum.build()).inEffectFor(MEMORANDUM, party), day);
  }

  @Test
  void provisionThatDoesNotSayWhoMayUseIt_mayBeUsedByEachParty() {
    Termination unsaid = Termination.builder().from(FOR_ALL).bearers(Set.of()).build();
    for (InstrumentEvent event : List.of(notice(TOWN), terminated(TOWN))) {
      assertThat(bound(ofThree(unsaid).addEvents(event), AGENCY, "2021-07-01"))
          .isEqualTo(Truth.YES);
      assertThat(bound(ofThree(unsaid).addEvents(event), AGENCY, "2021-07-02")).isEqualTo(Truth.NO);
    }
  }

  @Test
  void twoProvisionsOfDifferentReach_leaveOpenWhetherItEndsForTheOthers() {
    for (InstrumentEvent event : List.of(notice(TOWN), terminated(TOWN))) {
      Memorandum.Builder memorandum = ofThree(FOR_ALL, LEAVER_ALONE).addEvents(event);
      assertThat(bound(memorandum, AGENCY, "2021-07-01")).isEqualTo(Truth.YES);
      assertThat(bound(memorandum, AGENCY, "2021-07-02")).isEqualTo(Truth.UNKNOWN);
      assertThat(bound(memorandum, TOWN, "2021-07-02")).isEqualTo(Truth.NO);
      assertThat(Cases.effects(memorandum.build()).inEffectFor(MEMORANDUM, AGENCY).toString())
          .contains("/instruments/memorandum/events/0/reach");
    }
  }

  @Test
  void oneOfTwoGroundsWithoutALastDay_mayEndItWithTheNotice() {
    Termination breach =
        Termination.by(Bearer.eachParty()).reach(TerminationReach.LEAVER_ALONE).build();
    Memorandum.Builder memorandum = ofThree(LEAVER_ALONE, breach).addEvents(notice(AGENCY));

    assertThat(bound(memorandum, AGENCY, "2021-06-01")).isEqualTo(Truth.YES);
    assertThat(bound(memorandum, AGENCY, "2021-06-02")).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(memorandum, TOWN, "2021-06-02")).isEqualTo(Truth.YES);
  }

  @Test
  void endedByNoParty_mayHaveUsedTheRightOfAnother() {
    OrganizationId ministry = OrganizationId.of("mmr");
    Termination ofAgency = FOR_ALL.toBuilder().bearers(Set.of(Bearer.party(AGENCY))).build();
    Memorandum.Builder memorandum = ofThree(ofAgency).addEvents(terminated(ministry));

    assertThat(bound(memorandum, REGION, "2021-07-01")).isEqualTo(Truth.YES);
    assertThat(bound(memorandum, REGION, "2021-07-02")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void successorOfTheOneWhoMayEndIt_endsItForAll() {
    OrganizationId successor = OrganizationId.of("new-agency");
    Termination ofAgency = FOR_ALL.toBuilder().bearers(Set.of(Bearer.party(AGENCY))).build();
    Effects effects =
        Effects.of(
            CooperationRegister.builder()
                .addInstruments(ofThree(ofAgency).addEvents(notice(successor)).build())
                .addSuccessions(
                    Succession.builder()
                        .predecessor(AGENCY)
                        .successor(successor)
                        .on(PartialDate.parse("2021-01-01"))
                        .passing(Passing.ALL)
                        .build())
                .build());

    assertThat(Cases.on(effects.inEffectFor(MEMORANDUM, REGION), "2021-07-01"))
        .isEqualTo(Truth.YES);
    assertThat(Cases.on(effects.inEffectFor(MEMORANDUM, REGION), "2021-07-02")).isEqualTo(Truth.NO);
  }

  private static Truth othersAfterNotice(Bearer user, OrganizationId of) {
    Termination termination = FOR_ALL.toBuilder().bearers(Set.of(user)).build();
    OrganizationId other = of.equals(REGION) ? TOWN : REGION;
    return bound(ofThree(termination).addEvents(notice(of)), other, "2021-07-02");
  }

  @Test
  void officeOfAParty_endsItWithTheNoticeOfThatParty() {
    Bearer director = Bearer.office(LocalizedText.of("en", "Director"), AGENCY);
    assertThat(othersAfterNotice(director, AGENCY)).isEqualTo(Truth.NO);
    assertThat(othersAfterNotice(director, TOWN)).isEqualTo(Truth.YES);
  }

  @Test
  void unitOfAParty_endsItWithTheNoticeOfThatParty() {
    Bearer unit = Bearer.through(AGENCY, OrganizationId.of("unit"));
    assertThat(othersAfterNotice(unit, AGENCY)).isEqualTo(Truth.NO);
    assertThat(othersAfterNotice(unit, TOWN)).isEqualTo(Truth.YES);
  }

  @Test
  void officeOrBodyOfWhomIsNotSaid_mayBeThatOfThePartyThatGaveNotice() {
    assertThat(othersAfterNotice(Bearer.office(LocalizedText.of("en", "Director")), TOWN))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(othersAfterNotice(Bearer.body(BodyId.of("council")), TOWN)).isEqualTo(Truth.UNKNOWN);
    assertThat(othersAfterNotice(Bearer.thirdParty(LocalizedText.of("en", "a court")), TOWN))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void allPartiesAndTheOthers_areWhoeverOfThemGivesNotice() {
    assertThat(othersAfterNotice(Bearer.allParties(), TOWN)).isEqualTo(Truth.NO);
    assertThat(othersAfterNotice(Bearer.otherParties(), TOWN)).isEqualTo(Truth.NO);
    assertThat(othersAfterNotice(Bearer.severally(Bearer.party(AGENCY), Bearer.party(TOWN)), TOWN))
        .isEqualTo(Truth.NO);
  }
}
