package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.memorandum;
import static org.dohoda.instrument.InstrumentEvent.Type.APPROVED;
import static org.dohoda.instrument.InstrumentEvent.Type.PUBLISHED;

import java.util.List;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Term;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Of several approvals and deposits, each counts for the step that it can be and for no other. */
class StepsOfOthersTest {
  private static final ApprovalStep BY_THE_COUNCIL =
      ApprovalStep.of(Actor.body(BodyId.of("rada")), ApprovalAct.APPROVE);
  private static final ApprovalStep BY_THE_ASSEMBLY =
      ApprovalStep.of(Actor.body(BodyId.of("zastupitelstvo")), ApprovalAct.APPROVE);

  private static ApprovalStep step(OrganizationId organization, ApprovalAct act) {
    return ApprovalStep.of(Actor.organization(organization), act);
  }

  private static InstrumentEvent by(OrganizationId party, InstrumentEvent.Type type, String day) {
    return event(type, day).toBuilder().party(party).build();
  }

  private static EntryIntoForce after(ApprovalStep... steps) {
    return EntryIntoForce.builder().addApprovals(steps).build();
  }

  /** Signed by both on 1 January 2020. */
  private static Memorandum signed(EntryIntoForce entry, InstrumentEvent... events) {
    return memorandum("2020-01-01", entry, Term.indefinite()).addEvents(events).build();
  }

  private static Truth on(Memorandum memorandum, String day) {
    return Cases.on(Cases.effects(memorandum).inEffect(MEMORANDUM), day);
  }

  private static Truth on(EntryIntoForce entry, String day, InstrumentEvent... events) {
    return on(signed(entry, events), day);
  }

  @Test
  void approvalByAnOffice_isThatOfItsOrganization() {
    EntryIntoForce entry =
        after(
            ApprovalStep.of(
                Actor.office(LocalizedText.of("en", "Director"), AGENCY), ApprovalAct.APPROVE));
    InstrumentEvent own = by(AGENCY, APPROVED, "2020-03-01");
    InstrumentEvent other = by(REGION, APPROVED, "2020-05-01");

    assertThat(on(entry, "2020-02-29", own, other)).isEqualTo(Truth.NO);
    assertThat(on(entry, "2020-03-01", own, other)).isEqualTo(Truth.YES);
  }

  @Test
  void otherActOfTheOrganization_isNoApproval() {
    EntryIntoForce entry = after(step(AGENCY, ApprovalAct.APPROVE));
    InstrumentEvent published = by(AGENCY, PUBLISHED, "2020-02-01");
    InstrumentEvent approved = by(AGENCY, APPROVED, "2020-03-01");

    assertThat(on(entry, "2020-02-15", published, approved)).isEqualTo(Truth.NO);
    assertThat(on(entry, "2020-03-01", published, approved)).isEqualTo(Truth.YES);
    assertThat(on(entry, "2020-03-01", published)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void otherActOfNobodyNamed_isNoApproval() {
    InstrumentEvent published = event(PUBLISHED, "2020-02-01");
    InstrumentEvent approved = event(APPROVED, "2020-03-01");

    assertThat(on(after(BY_THE_COUNCIL), "2020-02-29", published, approved)).isEqualTo(Truth.NO);
    assertThat(on(after(BY_THE_COUNCIL), "2020-03-01", published, approved)).isEqualTo(Truth.YES);
  }

  @Test
  void approvalOfAnother_saysNothingOfWhenTheStepWasDone() {
    EntryIntoForce entry = after(step(TOWN, ApprovalAct.CONSENT));

    assertThat(on(entry, "2020-02-01", by(REGION, APPROVED, "2020-03-01")))
        .as("the Town may have consented in January")
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void approvalOfAPartyWithAStepOfItsOwn_isNotThatOfABody() {
    EntryIntoForce entry = after(step(REGION, ApprovalAct.APPROVE), BY_THE_COUNCIL);

    assertThat(on(entry, "2020-03-01", by(REGION, APPROVED, "2020-02-01")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void stepThatIsDone_leavesTheUnnamedApprovalToTheOther() {
    EntryIntoForce entry = after(step(REGION, ApprovalAct.APPROVE), BY_THE_COUNCIL);
    InstrumentEvent own = by(REGION, APPROVED, "2020-02-01");
    InstrumentEvent unnamed = event(APPROVED, "2020-03-01");

    assertThat(on(entry, "2020-02-29", own, unnamed)).isEqualTo(Truth.NO);
    assertThat(on(entry, "2020-03-01", own, unnamed)).isEqualTo(Truth.YES);
  }

  @Test
  void deposit_needsNoApproval() {
    EntryIntoForce entry = after(step(AGENCY, ApprovalAct.DEPOSIT), BY_THE_COUNCIL);
    InstrumentEvent deposit = by(AGENCY, PUBLISHED, "2020-02-01");
    InstrumentEvent unnamed = event(APPROVED, "2020-03-01");

    assertThat(on(entry, "2020-02-29", deposit, unnamed)).isEqualTo(Truth.NO);
    assertThat(on(entry, "2020-03-01", deposit, unnamed)).isEqualTo(Truth.YES);
  }

  @Test
  void approvedTwiceForOneStep_mayBeDoneByEither() {
    InstrumentEvent first = event(APPROVED, "2020-03-01");
    InstrumentEvent second = event(APPROVED, "2020-05-01");

    assertThat(on(after(BY_THE_COUNCIL), "2020-02-29", first, second)).isEqualTo(Truth.NO);
    assertThat(on(after(BY_THE_COUNCIL), "2020-04-01", first, second)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(after(BY_THE_COUNCIL), "2020-05-01", first, second)).isEqualTo(Truth.YES);
  }

  @Test
  void approvedTwiceForTwoSteps_isDoneWithTheLater() {
    EntryIntoForce entry = after(BY_THE_COUNCIL, BY_THE_ASSEMBLY);
    InstrumentEvent first = event(APPROVED, "2020-03-01");
    InstrumentEvent second = event(APPROVED, "2020-05-01");

    assertThat(on(entry, "2020-04-30", first, second)).isEqualTo(Truth.NO);
    assertThat(on(entry, "2020-05-01", first, second)).isEqualTo(Truth.YES);
  }

  @Test
  void depositOfOneParty_isItsOwn() {
    Memorandum memorandum =
        signed(after(step(AGENCY, ApprovalAct.DEPOSIT))).toBuilder()
            .parties(List.of(deposited(REGION, "2020-02-01"), deposited(AGENCY, "2020-03-01")))
            .build();

    assertThat(on(memorandum, "2020-02-29")).isEqualTo(Truth.NO);
    assertThat(on(memorandum, "2020-03-01")).isEqualTo(Truth.YES);
  }

  private static Party deposited(OrganizationId party, String day) {
    return Cases.signed(party, "2020-01-01").toBuilder().deposited(PartialDate.parse(day)).build();
  }

  @Test
  void depositByABody_isThePublication() {
    EntryIntoForce entry =
        after(ApprovalStep.of(Actor.body(BodyId.of("rada")), ApprovalAct.DEPOSIT));

    assertThat(on(entry, "2020-02-29", event(PUBLISHED, "2020-03-01"))).isEqualTo(Truth.NO);
    assertThat(on(entry, "2020-03-01", event(PUBLISHED, "2020-03-01"))).isEqualTo(Truth.YES);
    assertThat(on(entry, "2020-03-01", event(APPROVED, "2020-03-01"))).isEqualTo(Truth.UNKNOWN);
  }

  /** Rules that are not yet adopted cannot have been approved, whatever day they name. */
  @Test
  void rulesThatNeedAnApproval_haveNoEffectBeforeTheirAdoption() {
    InstrumentId id = InstrumentId.of("statut");
    EntryIntoForce entry =
        EntryIntoForce.on(DateRule.fixed(PartialDate.parse("2020-01-01"))).toBuilder()
            .addApprovals(BY_THE_COUNCIL)
            .build();
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(id)
            .adopted(PartialDate.parse("2021-01-10"))
            .addClauses(
                Cases.clause("entry", "In effect from 2020").toBuilder()
                    .addProvisions(entry)
                    .build())
            .build();
    ProcedureRules published = rules.toBuilder().addEvents(event(PUBLISHED, "2021-02-01")).build();

    for (ProcedureRules each : List.of(rules, published)) {
      assertThat(Cases.on(Cases.effects(each).inEffect(id), "2021-01-09")).isEqualTo(Truth.NO);
      assertThat(Cases.on(Cases.effects(each).inEffect(id), "2021-01-10")).isEqualTo(Truth.UNKNOWN);
    }
  }
}
