package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.memorandum;
import static org.dohoda.effect.Cases.on;
import static org.dohoda.effect.Cases.presumed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.body.Body;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.holding.Holding;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.problem.Problem;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Attestation;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class EntryIntoForceTest {
  private static final ApprovalStep APPROVAL =
      ApprovalStep.of(Actor.body(BodyId.of("zastupitelstvo")), ApprovalAct.APPROVE);

  private static Holding inEffect(Memorandum.Builder memorandum) {
    return Cases.effects(memorandum.build()).inEffect(MEMORANDUM);
  }

  private static Holding inEffect(EntryIntoForce entry) {
    return inEffect(memorandum("2024-10-15", entry, Term.indefinite()));
  }

  private static void assertStartsOn(Holding holding, String before, String first) {
    assertThat(on(holding, before)).isEqualTo(Truth.NO);
    assertThat(on(holding, first)).isEqualTo(Truth.YES);
  }

  @Test
  void entry_provisionalAlone_saysNothingOfTheEntryItself() {
    Holding holding =
        inEffect(EntryIntoForce.builder().provisional(DateRule.on(Anchor.LAST_SIGNATURE)).build());
    assertThat(on(holding, "2024-10-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2024-10-14")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2024-10-15")).isEqualTo(Truth.YES);
  }

  @Test
  void entry_lastSignature_isThatDay() {
    assertStartsOn(
        inEffect(EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE))),
        "2024-10-14",
        "2024-10-15");
  }

  @Test
  void entry_firstDayOfTheMonthAfterSignatureButNotBeforeADay_isTheLaterOfBoth() {
    DateRule month = DateRule.startOf(DateRule.on(Anchor.LAST_SIGNATURE), 1, CalendarUnit.MONTH);
    assertStartsOn(inEffect(EntryIntoForce.on(month)), "2024-10-31", "2024-11-01");
    DateRule notBefore = DateRule.fixed(PartialDate.of(2025, 1, 1));
    assertStartsOn(
        inEffect(EntryIntoForce.on(DateRule.laterOf(month, notBefore))),
        "2024-12-31",
        "2025-01-01");
  }

  @Test
  void entry_needsApproval_isUnknownUntilItIsRecorded() {
    EntryIntoForce entry = EntryIntoForce.builder().addApprovals(APPROVAL).build();
    assertThat(presumed(inEffect(entry), "2025-01-01")).isEqualTo(Truth.UNKNOWN);
    Memorandum.Builder approved =
        memorandum("2024-10-15", entry, Term.indefinite())
            .addEvents(event(InstrumentEvent.Type.APPROVED, "2024-12-05"));
    assertStartsOn(inEffect(approved), "2024-12-04", "2024-12-05");
  }

  @Test
  void entry_oneOfTwoApprovalsRecorded_isNotCertain() {
    EntryIntoForce entry =
        EntryIntoForce.builder()
            .addApprovals(APPROVAL, ApprovalStep.of(Actor.organization(AGENCY), ApprovalAct.RATIFY))
            .build();
    Holding holding =
        inEffect(
            memorandum("2024-10-15", entry, Term.indefinite())
                .addEvents(event(InstrumentEvent.Type.APPROVED, "2024-12-05")));
    assertThat(on(holding, "2024-12-04")).isEqualTo(Truth.NO);
    assertThat(on(holding, "2025-12-05")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void entry_underACondition_isNotCertainUntilAttested() {
    EntryIntoForce entry =
        EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)).toBuilder()
            .condition(Condition.inWords(LocalizedText.of("en", "funds are there")))
            .build();
    assertThat(on(inEffect(entry), "2024-10-14")).isEqualTo(Truth.NO);
    assertThat(on(inEffect(entry), "2025-10-15")).isEqualTo(Truth.UNKNOWN);
    Memorandum.Builder shown =
        memorandum("2024-10-15", entry, Term.indefinite())
            .addAttestations(new Attestation(PartialDate.parse("2025-03-01"), Optional.empty()));
    assertThat(on(inEffect(shown), "2025-03-01")).isEqualTo(Truth.YES);
  }

  @Test
  void entry_thirtyDaysAfterTheSecondDeposit_isLaterForALaterParty() {
    EntryIntoForce entry =
        EntryIntoForce.on(DateRule.after(TimeSpan.days(30), Anchor.DEPOSIT)).toBuilder()
            .needed(Quantity.exactly(2, LocalizedText.of("en", "deposits")))
            .firstDayOfLater(DateRule.on(Anchor.DEPOSIT))
            .build();
    Memorandum memorandum =
        memorandum("2024-01-01", entry, Term.indefinite())
            .parties(
                List.of(
                    deposited(REGION, "2024-02-01"),
                    deposited(AGENCY, "2024-03-01"),
                    deposited(TOWN, "2024-06-01")))
            .build();
    Effects effects = Cases.effects(memorandum);
    assertStartsOn(effects.inEffect(MEMORANDUM), "2024-03-30", "2024-03-31");
    assertStartsOn(effects.inEffectFor(MEMORANDUM, REGION), "2024-03-30", "2024-03-31");
    assertStartsOn(effects.inEffectFor(MEMORANDUM, TOWN), "2024-05-31", "2024-06-01");
  }

  private static Party deposited(OrganizationId party, String day) {
    return Cases.signed(party, "2024-01-01").toBuilder().deposited(PartialDate.parse(day)).build();
  }

  @Test
  void effective_recordedForAParty_goesBeforeTheProvision() {
    Memorandum memorandum =
        memorandum(
                "2024-01-01",
                EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)),
                Term.indefinite())
            .parties(
                List.of(
                    Cases.signed(REGION, "2024-01-01"),
                    Cases.signed(AGENCY, "2024-01-01").toBuilder()
                        .effective(PartialDate.parse("2024-02-01"))
                        .build()))
            .build();
    Effects effects = Cases.effects(memorandum);
    assertStartsOn(effects.inEffect(MEMORANDUM), "2024-01-31", "2024-02-01");
    assertStartsOn(effects.inEffectFor(MEMORANDUM, REGION), "2024-01-31", "2024-02-01");
  }

  @Test
  void problems_factsAgainstProvisions_areNamed() {
    Memorandum memorandum =
        memorandum(
                "2024-01-01",
                EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)),
                Term.until(DateRule.fixed(PartialDate.of(2024, 12, 31))))
            .addAttestations(
                new Attestation(PartialDate.parse("2025"), Optional.empty()),
                new Attestation(PartialDate.parse("2024"), Optional.empty()))
            .build();
    Memorandum contradicted =
        memorandum.toBuilder()
            .parties(
                List.of(
                    Cases.signed(REGION, "2024-01-01"),
                    Cases.signed(AGENCY, "2024-01-01").toBuilder()
                        .effective(PartialDate.parse("2024-02"))
                        .build()))
            .build();
    assertThat(Cases.effects(memorandum).problems(MEMORANDUM).stream().map(Problem::code))
        .containsExactly("instrument.attested-outside-effect");
    assertThat(
            Cases.effects(contradicted).problems(MEMORANDUM).all().get(1).message(Locale.ENGLISH))
        .isEqualTo(
            "The recorded first day 2024-02 is not the one that the provisions come to,"
                + " 2024-01-01.");
  }

  @Test
  void notDraft_restsOnStateOrOnWhatHappened() {
    Memorandum unsigned =
        Memorandum.builder().id(MEMORANDUM).addParties(Party.of(REGION), Party.of(AGENCY)).build();
    assertThat(Cases.effects(unsigned).notDraft(MEMORANDUM))
        .isInstanceOf(Holding.NotRecorded.class);
    assertThat(Cases.effects(memorandum("2024").build()).notDraft(MEMORANDUM))
        .isEqualTo(Holding.ALWAYS);
    assertThat(
            Cases.effects(memorandum("2024").state(InstrumentState.DRAFT).build())
                .notDraft(MEMORANDUM))
        .isEqualTo(Holding.NEVER);
  }

  @Test
  void rules_termRecorded_isTheirEffect() {
    InstrumentId id = InstrumentId.of("jednaci-rad");
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(id)
            .adopted(PartialDate.parse("2021-01-10"))
            .term(Period.parse("2021-02-01/"))
            .build();
    Holding holding = Cases.effects(rules).inEffect(id);
    assertThat(on(holding, "2021-01-31")).isEqualTo(Truth.NO);
    assertThat(on(holding, "2021-02-01")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2022-02-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(holding, "2022-02-01")).isEqualTo(Truth.YES);
  }

  @Test
  void rules_adoptionAlone_isNotEffect() {
    InstrumentId id = InstrumentId.of("usneseni");
    ProcedureRules rules =
        ProcedureRules.builder().id(id).adopted(PartialDate.parse("2021-01-10")).build();
    Holding holding = Cases.effects(rules).inEffect(id);
    assertThat(on(holding, "2021-01-09")).isEqualTo(Truth.NO);
    assertThat(on(holding, "2021-01-10")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(holding, "2021-01-10")).isEqualTo(Truth.YES);
  }

  @Test
  void notRecorded_elements_areNamed() {
    Effects effects = Cases.effects();
    InstrumentId id = InstrumentId.of("nowhere");
    assertThat(effects.inEffect(id).toString()).contains("/instruments/nowhere");
    assertThat(effects.inEffectFor(id, REGION)).isEqualTo(effects.inEffect(id));
    assertThat(effects.notDraft(id)).isEqualTo(effects.inEffect(id));
    assertThat(effects.existence(BodyId.of("b")).toString()).contains("/bodies/b");
    assertThat(effects.existence(REGION).toString()).contains("/organizations/liberecky-kraj");
    assertThat(effects.parties(id)).isEmpty();
    assertThat(effects.versions(id)).isEmpty();
  }

  @Test
  void existence_ofABody_maybePresumed() {
    Body body =
        Body.builder()
            .id(BodyId.of("vybor"))
            .addNames(TimedName.of(LocalizedText.of("cs", "výbor"), Period.unknown()))
            .build();
    Holding holding =
        Effects.of(CooperationRegister.builder().addBodies(body).build()).existence(body.id());
    assertThat(on(holding, "2021-01-10")).isEqualTo(Truth.UNKNOWN);
    assertThat(presumed(holding, "2021-01-10")).isEqualTo(Truth.YES);
  }
}
