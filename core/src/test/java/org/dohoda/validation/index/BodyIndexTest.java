package org.dohoda.validation.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKind;
import org.dohoda.body.BodyKinds;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.junit.jupiter.api.Test;

/** Whether some body of the register may fit a description, for all that is recorded. */
class BodyIndexTest {
  private static final OrganizationId REGION = OrganizationId.of("region");
  private static final OrganizationId COMPANY = OrganizationId.of("company");
  private static final OrganizationId OTHER = OrganizationId.of("other");

  private static Body body(
      String id, Optional<OrganizationId> owner, Optional<BodyKind> kind, BodyId... before) {
    return Body.builder()
        .id(BodyId.of(id))
        .addName(TimedName.of(LocalizedText.of("en", id)))
        .owner(owner)
        .kind(kind)
        .addSuccessorOf(before)
        .build();
  }

  private static Body committeeOf(OrganizationId owner) {
    return body("committee", Optional.of(owner), Optional.of(BodyKinds.COMMITTEE));
  }

  private static BodyIndex index(Body... bodies) {
    return index(CooperationRegister.builder().addBodies(bodies).build());
  }

  private static BodyIndex index(CooperationRegister register) {
    return new BodyIndex(register, new Chains(register));
  }

  private static BodyDescription kind(BodyKind kind) {
    return BodyDescription.builder().kind(kind).build();
  }

  @Test
  void owner_andKind_areThoseOfABody() {
    BodyIndex index = index(committeeOf(REGION));
    assertThat(index.mayFit(BodyDescription.bodiesOf(REGION))).isTrue();
    assertThat(index.mayFit(BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COMMITTEE))).isTrue();
    assertThat(index.mayFit(BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COUNCIL))).isFalse();
    assertThat(index.mayFit(BodyDescription.bodiesOf(OTHER))).isFalse();
  }

  @Test
  void kind_alone_isThatOfAnyBody() {
    BodyIndex index = index(committeeOf(REGION));
    assertThat(index.mayFit(kind(BodyKinds.COMMITTEE))).isTrue();
    assertThat(index.mayFit(kind(BodyKinds.COUNCIL))).isFalse();
    assertThat(index().mayFit(kind(BodyKinds.COMMITTEE))).isFalse();
  }

  @Test
  void kindNotRecorded_mayBeAny() {
    BodyIndex index = index(body("some", Optional.of(REGION), Optional.empty()));
    assertThat(index.mayFit(BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COUNCIL))).isTrue();
    assertThat(index.mayFit(kind(BodyKinds.COUNCIL))).isTrue();
    assertThat(index.mayFit(BodyDescription.bodiesOf(OTHER).ofKind(BodyKinds.COUNCIL))).isFalse();
  }

  @Test
  void ownerNotRecorded_mayBeAnybody() {
    BodyIndex index = index(body("some", Optional.empty(), Optional.of(BodyKinds.COMMITTEE)));
    assertThat(index.mayFit(BodyDescription.bodiesOf(REGION))).isTrue();
    assertThat(index.mayFit(BodyDescription.bodiesOfStakesOf(REGION))).isTrue();
    assertThat(index.mayFit(BodyDescription.bodiesOf(REGION).ofKind(BodyKinds.COUNCIL))).isFalse();
  }

  @Test
  void ownerInASuccession_mayHaveBodiesOfAnother() {
    CooperationRegister register =
        CooperationRegister.builder()
            .addBody(committeeOf(OTHER))
            .addSuccession(Succession.builder().predecessor(REGION).successor(COMPANY).build())
            .build();
    BodyIndex index = index(register);
    assertThat(index.mayFit(BodyDescription.bodiesOf(REGION))).isTrue();
    assertThat(index.mayFit(BodyDescription.bodiesOf(COMPANY))).isTrue();
    assertThat(index.mayFit(BodyDescription.bodiesOf(OrganizationId.of("third")))).isFalse();
  }

  @Test
  void stake_bringsTheBodiesOfTheOrganizationItIsIn() {
    CooperationRegister register =
        CooperationRegister.builder()
            .addBodies(committeeOf(COMPANY), body("more", Optional.of(OTHER), Optional.empty()))
            .addStake(Stake.builder().holder(REGION).organization(COMPANY).build())
            .addStake(Stake.builder().holder(COMPANY).organization(OTHER).build())
            .addStake(Stake.builder().holder(OTHER).organization(REGION).build())
            .build();
    BodyIndex index = index(register);
    BodyDescription ofRegion = BodyDescription.bodiesOfStakesOf(REGION);
    assertThat(index.mayFit(ofRegion)).isTrue();
    assertThat(index.mayFit(ofRegion.ofKind(BodyKinds.COMMITTEE))).isTrue();
    assertThat(index.mayFit(ofRegion.ofKind(BodyKinds.COUNCIL))).isFalse();
    assertThat(index.mayFit(BodyDescription.bodiesOfStakesOf(COMPANY).ofKind(BodyKinds.COUNCIL)))
        .isTrue();
    assertThat(index.mayFit(BodyDescription.bodiesOfStakesOf(COMPANY))).isTrue();
    assertThat(index.mayFit(BodyDescription.bodiesOfStakesOf(OTHER))).isFalse();
  }

  private static BodyIndex committeeThatPassed(Passing passing) {
    Succession.Builder passed =
        Succession.builder().predecessor(COMPANY).successor(OTHER).passing(passing);
    return index(
        CooperationRegister.builder()
            .addBody(committeeOf(COMPANY))
            .addSuccession(
                passing == Passing.NAMED
                    ? passed.addInstrument(InstrumentId.of("paper")).build()
                    : passed.build())
            .addStake(Stake.builder().holder(REGION).organization(OTHER).build())
            .build());
  }

  @Test
  void stakeInASuccessor_bringsTheBodiesThatPassedToIt() {
    BodyDescription ofRegion = BodyDescription.bodiesOfStakesOf(REGION);
    for (Passing passing : List.of(Passing.ALL, Passing.NOT_STATED)) {
      BodyIndex index = committeeThatPassed(passing);
      assertThat(index.mayFit(ofRegion)).isTrue();
      assertThat(index.mayFit(ofRegion.ofKind(BodyKinds.COUNCIL))).isFalse();
    }
    assertThat(committeeThatPassed(Passing.NAMED).mayFit(ofRegion)).isFalse();
  }

  @Test
  void holderInASuccession_mayHaveTheStakesOfAnother() {
    CooperationRegister register =
        CooperationRegister.builder()
            .addBody(committeeOf(COMPANY))
            .addStake(Stake.builder().holder(REGION).organization(COMPANY).build())
            .addSuccession(Succession.builder().predecessor(OTHER).successor(REGION).build())
            .build();
    OrganizationId third = OrganizationId.of("third");
    assertThat(index(register).mayFit(BodyDescription.bodiesOfStakesOf(OTHER))).isTrue();
    assertThat(index(register).mayFit(BodyDescription.bodiesOfStakesOf(third))).isFalse();
  }

  @Test
  void succeeded_areTheBodiesThatOthersName() {
    BodyId old = BodyId.of("old");
    Body next = body("next", Optional.of(REGION), Optional.empty(), old);
    assertThat(index(next).isSucceeded(old)).isTrue();
    assertThat(index(next).isSucceeded(BodyId.of("next"))).isFalse();
  }
}
