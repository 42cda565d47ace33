package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.memorandum;

import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** A step that an entry into force needs is done by the one who must do it. */
class ApprovedByWhomTest {
  private static ApprovalStep step(OrganizationId organization, ApprovalAct act) {
    return ApprovalStep.of(Actor.organization(organization), act);
  }

  private static InstrumentEvent by(OrganizationId party, InstrumentEvent.Type type, String day) {
    return event(type, day).toBuilder().party(party).build();
  }

  private static InstrumentEvent approved(OrganizationId party, String day) {
    return by(party, InstrumentEvent.Type.APPROVED, day);
  }

  private static EntryIntoForce after(ApprovalStep... steps) {
    return EntryIntoForce.builder().addApprovals(steps).build();
  }

  private static Truth on(EntryIntoForce entry, String day, InstrumentEvent... events) {
    return Cases.on(
        Cases.effects(memorandum("2020-01-01", entry, Term.indefinite()).addEvents(events).build())
            .inEffect(MEMORANDUM),
        day);
  }

  @Test
  void approvalOfAnother_isNotTheOneThatIsNeeded() {
    EntryIntoForce entry = after(step(TOWN, ApprovalAct.CONSENT));

    assertThat(on(entry, "2023-09-12", approved(REGION, "2020-03-01"))).isEqualTo(Truth.UNKNOWN);
    assertThat(on(entry, "2020-03-01", approved(TOWN, "2020-03-01"))).isEqualTo(Truth.YES);
  }

  @Test
  void approvalRecordedTwice_isNotThatOfBoth() {
    EntryIntoForce entry =
        after(step(REGION, ApprovalAct.APPROVE), step(AGENCY, ApprovalAct.APPROVE));

    assertThat(
            on(entry, "2023-09-12", approved(REGION, "2020-03-01"), approved(REGION, "2020-03-01")))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(
            on(entry, "2020-04-01", approved(REGION, "2020-03-01"), approved(AGENCY, "2020-04-01")))
        .isEqualTo(Truth.YES);
    assertThat(
            on(entry, "2020-03-31", approved(REGION, "2020-03-01"), approved(AGENCY, "2020-04-01")))
        .isEqualTo(Truth.NO);
  }

  @Test
  void laterApprovalOfAnother_isNotWaitedFor() {
    EntryIntoForce entry = after(step(REGION, ApprovalAct.APPROVE));

    assertThat(
            on(entry, "2023-09-12", approved(REGION, "2020-03-01"), approved(TOWN, "2023-12-01")))
        .isEqualTo(Truth.YES);
  }

  @Test
  void approvalOfAPartyForItsBody_counts() {
    EntryIntoForce entry =
        after(ApprovalStep.of(Actor.body(BodyId.of("zastupitelstvo")), ApprovalAct.APPROVE));

    assertThat(on(entry, "2020-03-01", approved(REGION, "2020-03-01"))).isEqualTo(Truth.YES);
  }

  @Test
  void publication_isNoDepositOfAParty() {
    EntryIntoForce entry = after(step(AGENCY, ApprovalAct.DEPOSIT));

    assertThat(on(entry, "2023-09-12", event(InstrumentEvent.Type.PUBLISHED, "2020-03-01")))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(on(entry, "2020-03-01", by(AGENCY, InstrumentEvent.Type.PUBLISHED, "2020-03-01")))
        .isEqualTo(Truth.YES);
  }

  @Test
  void approvalBeforeTheSignature_givesNoEffectBeforeIt() {
    EntryIntoForce entry = after(step(REGION, ApprovalAct.APPROVE));

    assertThat(on(entry, "2019-12-31", approved(REGION, "2019-06-01"))).isEqualTo(Truth.NO);
    assertThat(on(entry, "2020-01-01", approved(REGION, "2019-06-01"))).isEqualTo(Truth.YES);
  }

  @Test
  void publishedTwice_mayBeInEffectFromEither() {
    EntryIntoForce entry = EntryIntoForce.on(DateRule.on(Anchor.DEPOSIT));
    InstrumentEvent first = event(InstrumentEvent.Type.PUBLISHED, "2020-03-01");
    InstrumentEvent second = event(InstrumentEvent.Type.PUBLISHED, "2024-03-01");

    assertThat(on(entry, "2020-02-29", first, second)).isEqualTo(Truth.NO);
    assertThat(on(entry, "2023-09-12", first, second)).isEqualTo(Truth.UNKNOWN);
    assertThat(on(entry, "2024-03-01", first, second)).isEqualTo(Truth.YES);
  }
}
