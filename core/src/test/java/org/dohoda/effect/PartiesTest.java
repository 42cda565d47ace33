package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.on;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
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
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class PartiesTest {
  private static final OrganizationId SUCCESSOR = OrganizationId.of("nastupce");
  private static final InstrumentId OTHER = InstrumentId.of("other");

  private static Memorandum.Builder ofThree(Provision... provisions) {
    return Memorandum.builder()
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
                .addProvisions(provisions)
                .build());
  }

  private static Memorandum.Builder ofTwo() {
    return ofThree().parties(ofThree().build().parties().subList(0, 2));
  }

  private static InstrumentEvent by(InstrumentEvent.Type type, String day, OrganizationId party) {
    return event(type, day).toBuilder().party(party).build();
  }

  private static Amendment amendment(String effective, Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of("amendment"))
        .amends(MEMORANDUM)
        .effective(PartialDate.parse(effective))
        .addChanges(changes)
        .build();
  }

  private static ImmutableList<Truth> onDay(Effects effects, String day) {
    return ImmutableList.of(
        on(effects.inEffect(MEMORANDUM), day),
        on(effects.inEffectFor(MEMORANDUM, REGION), day),
        on(effects.inEffectFor(MEMORANDUM, AGENCY), day),
        on(effects.inEffectFor(MEMORANDUM, TOWN), day));
  }

  @Test
  void leaving_oneOfThree_doesNotEndIt() {
    Effects effects =
        Cases.effects(
            ofThree().addEvents(by(InstrumentEvent.Type.TERMINATED, "2021-06-30", TOWN)).build());
    assertThat(onDay(effects, "2021-06-30")).containsOnly(Truth.YES);
    assertThat(onDay(effects, "2021-07-01"))
        .containsExactly(Truth.YES, Truth.YES, Truth.YES, Truth.NO);
  }

  @Test
  void leaving_twoOfThree_endsItForTheLastOne() {
    Effects effects =
        Cases.effects(
            ofThree()
                .addEvents(
                    by(InstrumentEvent.Type.TERMINATED, "2021-06-30", TOWN),
                    by(InstrumentEvent.Type.TERMINATED, "2022-06-30", AGENCY))
                .build());
    assertThat(onDay(effects, "2022-06-30"))
        .containsExactly(Truth.YES, Truth.YES, Truth.YES, Truth.NO);
    assertThat(onDay(effects, "2022-07-01")).containsOnly(Truth.NO);
  }

  @Test
  void leaving_oneOfTwo_endsIt() {
    Effects effects =
        Cases.effects(
            ofTwo().addEvents(by(InstrumentEvent.Type.TERMINATED, "2021-06-30", AGENCY)).build());
    assertThat(onDay(effects, "2021-07-01")).containsOnly(Truth.NO);
  }

  @Test
  void notice_reachingAll_endsItForAll() {
    Termination termination =
        Termination.by(Bearer.eachParty())
            .lastDay(DateRule.after(TimeSpan.days(30), Termination.NOTICE))
            .reach(TerminationReach.ALL)
            .build();
    Memorandum memorandum =
        ofThree(termination)
            .addEvents(by(InstrumentEvent.Type.NOTICE_GIVEN, "2021-06-01", TOWN))
            .build();
    assertThat(onDay(Cases.effects(memorandum), "2021-07-01")).containsOnly(Truth.YES);
    assertThat(onDay(Cases.effects(memorandum), "2021-07-02")).containsOnly(Truth.NO);
  }

  @Test
  void notice_ofOneWhoMayNotGiveIt_endsItForNobodyElse() {
    Termination termination =
        Termination.by(Bearer.jointly(Bearer.party(REGION), Bearer.party(AGENCY)))
            .lastDay(DateRule.after(TimeSpan.days(30), Termination.NOTICE))
            .reach(TerminationReach.ALL)
            .build();
    Memorandum byTown =
        ofThree(termination)
            .addEvents(by(InstrumentEvent.Type.NOTICE_GIVEN, "2021-06-01", TOWN))
            .build();
    Memorandum byRegion =
        ofThree(termination)
            .addEvents(by(InstrumentEvent.Type.NOTICE_GIVEN, "2021-06-01", REGION))
            .build();
    assertThat(onDay(Cases.effects(byTown), "2021-07-02")).contains(Truth.YES);
    assertThat(onDay(Cases.effects(byRegion), "2021-07-02")).containsOnly(Truth.NO);
  }

  @Test
  void notice_bySomebodyOfThree_isUnknownForEach() {
    Effects effects =
        Cases.effects(
            ofThree().addEvents(event(InstrumentEvent.Type.NOTICE_GIVEN, "2021-06-01")).build());
    assertThat(onDay(effects, "2022-07-02")).containsOnly(Truth.UNKNOWN);
  }

  @Test
  void lastDay_ofAParty_isTheEndForItAlone() {
    Memorandum memorandum = ofThree().build();
    Memorandum left =
        memorandum.toBuilder()
            .parties(
                List.of(
                    memorandum.parties().get(0),
                    memorandum.parties().get(1),
                    memorandum.parties().get(2).toBuilder()
                        .lastDay(PartialDate.parse("2021"))
                        .build()))
            .build();
    assertThat(onDay(Cases.effects(left), "2021-05-01"))
        .containsExactly(Truth.YES, Truth.YES, Truth.YES, Truth.UNKNOWN);
    assertThat(onDay(Cases.effects(left), "2022-01-01"))
        .containsExactly(Truth.YES, Truth.YES, Truth.YES, Truth.NO);
  }

  @Test
  void amendment_partyJoinsAndLeaves_isBoundInBetween() {
    Amendment joins = amendment("2021-01-01", new Change.PartyJoins(Cases.signed(TOWN, "2020-12")));
    Amendment leaves =
        amendment("2022-01-01", new Change.PartyLeaves(TOWN, Optional.empty())).toBuilder()
            .id(OTHER)
            .build();
    Effects effects = Cases.effects(ofTwo().build(), joins, leaves);
    assertThat(effects.parties(MEMORANDUM)).containsExactly(REGION, AGENCY, TOWN);
    assertThat(onDay(effects, "2020-12-31"))
        .containsExactly(Truth.YES, Truth.YES, Truth.YES, Truth.NO);
    assertThat(onDay(effects, "2021-01-01")).containsOnly(Truth.YES);
    assertThat(onDay(effects, "2022-01-01"))
        .containsExactly(Truth.YES, Truth.YES, Truth.YES, Truth.NO);
    assertThat(effects.problems(MEMORANDUM)).isEmpty();
  }

  @Test
  void amendment_partySucceeded_passesThePlace() {
    Amendment amendment = amendment("2021-01-01", new Change.PartySucceeded(AGENCY, SUCCESSOR));
    Effects effects = Cases.effects(ofTwo().build(), amendment);
    assertThat(on(effects.inEffectFor(MEMORANDUM, AGENCY), "2020-12-31")).isEqualTo(Truth.YES);
    assertThat(on(effects.inEffectFor(MEMORANDUM, SUCCESSOR), "2020-12-31")).isEqualTo(Truth.NO);
    assertThat(on(effects.inEffectFor(MEMORANDUM, AGENCY), "2021-01-01")).isEqualTo(Truth.NO);
    assertThat(on(effects.inEffectFor(MEMORANDUM, SUCCESSOR), "2021-01-01")).isEqualTo(Truth.YES);
    assertThat(on(effects.inEffect(MEMORANDUM), "2021-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void amendment_wrongParties_isAProblem() {
    Amendment amendment =
        amendment(
            "2021-01-01",
            new Change.PartyJoins(Cases.signed(AGENCY, "2020-12")),
            new Change.PartyLeaves(TOWN, Optional.empty()));
    Effects effects = Cases.effects(ofTwo().build(), amendment);
    assertThat(effects.problems(MEMORANDUM).stream().map(each -> each.code()))
        .containsExactly("amendment.party-exists", "amendment.party-missing");
    assertThat(effects.problems(MEMORANDUM).all().get(1).path().toString())
        .isEqualTo("/instruments/amendment/changes/1");
  }

  private static Effects succeeded(Passing passing, InstrumentId... named) {
    return Effects.of(
        CooperationRegister.builder()
            .addInstruments(ofTwo().build())
            .addSuccessions(
                Succession.builder()
                    .predecessor(AGENCY)
                    .successor(SUCCESSOR)
                    .on(PartialDate.parse("2021-01-01"))
                    .passing(passing)
                    .addInstruments(named)
                    .build())
            .build());
  }

  @Test
  void succession_ofAll_passesTheMemorandum() {
    Effects effects = succeeded(Passing.ALL);
    assertThat(effects.parties(MEMORANDUM)).containsExactly(REGION, AGENCY, SUCCESSOR);
    assertThat(on(effects.inEffectFor(MEMORANDUM, AGENCY), "2021-01-01")).isEqualTo(Truth.NO);
    assertThat(on(effects.inEffectFor(MEMORANDUM, SUCCESSOR), "2021-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void succession_ofOtherInstruments_leavesItWhereItIs() {
    Effects effects = succeeded(Passing.NAMED, OTHER);
    assertThat(effects.parties(MEMORANDUM)).containsExactly(REGION, AGENCY);
    assertThat(on(effects.inEffectFor(MEMORANDUM, AGENCY), "2021-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void succession_passingNotStated_isUnknownForBothAndCertainForTheOther() {
    Effects effects = succeeded(Passing.NOT_STATED);
    assertThat(on(effects.inEffectFor(MEMORANDUM, AGENCY), "2021-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(effects.inEffectFor(MEMORANDUM, SUCCESSOR), "2021-01-01"))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(on(effects.inEffectFor(MEMORANDUM, REGION), "2021-01-01")).isEqualTo(Truth.YES);
    assertThat(on(effects.inEffect(MEMORANDUM), "2021-01-01")).isEqualTo(Truth.YES);
  }

  private static Instrument later(Relation relation, InstrumentState state) {
    return ofTwo().id(OTHER).state(state).addRelations(relation).build();
  }

  @Test
  void supersession_endsOnlyWhereStated() {
    Relation follows = Relation.of(RelationType.FOLLOWS, MEMORANDUM);
    Relation supersedes =
        Relation.of(RelationType.SUPERSEDES, MEMORANDUM).toBuilder()
            .since(PartialDate.parse("2023-01-01"))
            .build();
    Memorandum memorandum = ofTwo().build();
    Effects followed = Cases.effects(memorandum, later(follows, InstrumentState.CONCLUDED));
    assertThat(on(followed.inEffect(MEMORANDUM), "2023-01-01")).isEqualTo(Truth.YES);
    Effects superseded = Cases.effects(memorandum, later(supersedes, InstrumentState.CONCLUDED));
    assertThat(on(superseded.inEffect(MEMORANDUM), "2022-12-31")).isEqualTo(Truth.YES);
    assertThat(on(superseded.inEffect(MEMORANDUM), "2023-01-01")).isEqualTo(Truth.NO);
    Effects draft = Cases.effects(memorandum, later(supersedes, InstrumentState.DRAFT));
    assertThat(on(draft.inEffect(MEMORANDUM), "2023-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void supersession_withoutDay_isFromTheEffectOfTheLaterOne() {
    Memorandum later =
        ofTwo()
            .id(OTHER)
            .parties(
                List.of(Cases.signed(REGION, "2022-05-01"), Cases.signed(AGENCY, "2022-05-02")))
            .addRelations(Relation.of(RelationType.SUPERSEDES, MEMORANDUM))
            .build();
    Effects effects = Cases.effects(ofTwo().build(), later);
    assertThat(on(effects.inEffect(MEMORANDUM), "2022-05-01")).isEqualTo(Truth.YES);
    assertThat(on(effects.inEffect(MEMORANDUM), "2022-05-02")).isEqualTo(Truth.NO);
  }

  @Test
  void changesOfParties_ofRulesThatHaveNone_areReported() {
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .term(Period.always())
            .build();
    Amendment amendment =
        amendment(
            "2021-01-01",
            Change.joins(Cases.signed(TOWN, "2021-01-01")),
            Change.leaves(AGENCY),
            Change.succeeded(AGENCY, SUCCESSOR));
    Effects effects = Cases.effects(rules, amendment);
    assertThat(effects.problems(MEMORANDUM).stream().map(Problem::code))
        .containsExactly("amendment.no-parties", "amendment.no-parties", "amendment.no-parties");
    assertThat(on(effects.inEffect(MEMORANDUM), "2022-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void changesOfParties_ofAnAmendment_areReported() {
    Amendment second =
        Amendment.builder()
            .from(amendment("2022-01-01", Change.joins(Cases.signed(SUCCESSOR, "2022-01-01"))))
            .id(OTHER)
            .amends(InstrumentId.of("amendment"))
            .build();
    Effects effects =
        Cases.effects(
            ofTwo().build(), amendment("2021-01-01", Change.term(Term.indefinite())), second);
    assertThat(effects.problems(InstrumentId.of("amendment")).stream().map(Problem::code))
        .containsExactly("amendment.no-parties");
  }
}
