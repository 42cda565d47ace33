package org.dohoda.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dohoda.time.Truth.NO;
import static org.dohoda.time.Truth.UNKNOWN;
import static org.dohoda.time.Truth.YES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.util.Map;
import java.util.Optional;
import org.dohoda.body.Session;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What the asker knows of an occasion, and what a condition makes of it. */
class CircumstancesTest {
  private static final Fact REQUESTED = Condition.requested();
  private static final Fact FUNDS = Condition.fundsAvailable();
  private static final Fact CONCERNED = Condition.holderConcerned();

  private static final Circumstances SOME =
      Circumstances.builder().met(REQUESTED).notMet(FUNDS).build();

  private static final Circumstances IN_PERSON_BY_THREE =
      Circumstances.builder().session(Session.OPEN).persons(3).mode(MeetingMode.IN_PERSON).build();

  private static Truth truth(Condition condition) {
    return condition.truth(SOME);
  }

  @Test
  void fact_isWhatTheAskerSays_andUnknownElse() {
    assertThat(truth(REQUESTED)).isEqualTo(YES);
    assertThat(truth(FUNDS)).isEqualTo(NO);
    assertThat(truth(CONCERNED)).isEqualTo(UNKNOWN);
    assertThat(Circumstances.unknown().truth(REQUESTED)).isEqualTo(UNKNOWN);
    assertThat(Circumstances.unknown().facts()).isEmpty();
  }

  @Test
  void session_isComparedWithThatOfTheOccasion() {
    assertThat(IN_PERSON_BY_THREE.truth(Condition.open())).isEqualTo(YES);
    assertThat(IN_PERSON_BY_THREE.truth(Condition.closed())).isEqualTo(NO);
    assertThat(SOME.truth(Condition.open())).isEqualTo(UNKNOWN);
  }

  @Test
  void persons_asManyAsAllowed_meetTheCondition() {
    assertThat(IN_PERSON_BY_THREE.truth(Condition.atMostPersons(4))).isEqualTo(YES);
    assertThat(IN_PERSON_BY_THREE.truth(Condition.atMostPersons(3))).isEqualTo(YES);
    assertThat(IN_PERSON_BY_THREE.truth(Condition.atMostPersons(2))).isEqualTo(NO);
    assertThat(SOME.truth(Condition.atMostPersons(2))).isEqualTo(UNKNOWN);
  }

  @Test
  void mode_isComparedWithThatOfTheOccasion() {
    assertThat(IN_PERSON_BY_THREE.truth(Condition.held(MeetingMode.IN_PERSON))).isEqualTo(YES);
    assertThat(IN_PERSON_BY_THREE.truth(Condition.held(MeetingMode.REMOTE))).isEqualTo(NO);
    assertThat(SOME.truth(Condition.held(MeetingMode.REMOTE))).isEqualTo(UNKNOWN);
  }

  @Test
  void all_isNoWhereOneIsNo_andUnknownWhereOneIsUnknown() {
    assertThat(truth(Condition.all(REQUESTED, REQUESTED))).isEqualTo(YES);
    assertThat(truth(Condition.all(REQUESTED, CONCERNED))).isEqualTo(UNKNOWN);
    assertThat(truth(Condition.all(CONCERNED, FUNDS))).isEqualTo(NO);
    assertThat(truth(Condition.all(FUNDS, REQUESTED))).isEqualTo(NO);
  }

  @Test
  void any_isYesWhereOneIsYes_andUnknownWhereOneIsUnknown() {
    assertThat(truth(Condition.any(FUNDS, REQUESTED))).isEqualTo(YES);
    assertThat(truth(Condition.any(FUNDS, CONCERNED))).isEqualTo(UNKNOWN);
    assertThat(truth(Condition.any(CONCERNED, REQUESTED))).isEqualTo(YES);
    assertThat(truth(Condition.any(FUNDS, FUNDS))).isEqualTo(NO);
  }

  @Test
  void not_turnsWhatIsKnown() {
    assertThat(truth(Condition.not(REQUESTED))).isEqualTo(NO);
    assertThat(truth(Condition.not(FUNDS))).isEqualTo(YES);
    assertThat(truth(Condition.not(CONCERNED))).isEqualTo(UNKNOWN);
  }

  @Test
  void facts_areThoseThatTheAskerMaySettle_eachOnceInOrder() {
    Condition nested =
        Condition.all(
            Condition.not(FUNDS), Condition.any(REQUESTED, FUNDS), Condition.all(CONCERNED));
    assertThat(nested.facts()).containsExactly(FUNDS, REQUESTED, CONCERNED);
    assertThat(Condition.any(REQUESTED, CONCERNED).facts()).containsExactly(REQUESTED, CONCERNED);
    assertThat(REQUESTED.facts()).containsExactly(REQUESTED);
  }

  @Test
  void toBuilder_keepsWhatIsKnown() {
    assertThat(IN_PERSON_BY_THREE.toBuilder().met(REQUESTED).build())
        .isEqualTo(
            Circumstances.builder()
                .met(REQUESTED)
                .session(Session.OPEN)
                .persons(3)
                .mode(MeetingMode.IN_PERSON)
                .build());
  }

  @Test
  void session_notStated_isNothingToKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Circumstances.builder().session(Session.NOT_STATED).build())
        .withMessage("session: must be open or closed, and absent if not known, was 'NOT_STATED'");
  }

  @Test
  void persons_nobody_isRefused() {
    assertThat(Circumstances.builder().persons(1).build().persons()).hasValue(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Circumstances.builder().persons(0).build())
        .withMessage("persons: must be at least 1, was '0'");
  }

  @Test
  void facts_withAnAttributeOfTheirOwn_areNotStatedTwice() {
    for (Fact fact :
        new Fact[] {
          Condition.open(), Condition.atMostPersons(2), Condition.held(MeetingMode.REMOTE)
        }) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Circumstances.builder().met(fact).build())
          .withMessageStartingWith("facts: must not hold a session, a number of persons or a mode");
    }
  }

  @Test
  void agenda_concernsTheAreasNamed() {
    PolicyAreaId housing = PolicyAreaId.of("social-inclusion", "housing");
    assertThat(Condition.agendaConcerns(housing).areas()).containsExactly(housing);
  }

  @Test
  void met_andNotMet_areStatedOneAfterTheOther() {
    assertThat(Circumstances.builder().notMet(FUNDS).met(REQUESTED).build().facts())
        .containsExactly(Map.entry(FUNDS, NO), Map.entry(REQUESTED, YES));
  }

  @Test
  void condition_ofNothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AllOf(ImmutableList.of()))
        .withMessage("conditions: must not be empty, was '[]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnyOf(ImmutableList.of()))
        .withMessage("conditions: must not be empty, was '[]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AgendaConcerns(ImmutableSet.of()))
        .withMessage("areas: must not be empty, was '[]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.atMostPersons(0))
        .withMessage("persons: must be at least 1, was '0'");
    assertThat(Condition.atMostPersons(1).persons()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InSession(Session.NOT_STATED))
        .withMessage("session: must be open or closed, was 'NOT_STATED'");
  }

  @Test
  void step_ofWhichSilenceIsNotRecorded_leavesItUnknown() {
    ApprovalStep step =
        ApprovalStep.of(Actor.organization(OrganizationId.of("kraj")), ApprovalAct.CONSENT);
    assertThat(step.silenceCounts()).isEqualTo(UNKNOWN);
    assertThat(step.toBuilder().silenceCounts(YES).build())
        .isEqualTo(
            ApprovalStep.builder()
                .actor(step.actor())
                .act(ApprovalAct.CONSENT)
                .silenceCounts(YES)
                .build());
    assertThat(Condition.approved(step)).isEqualTo(new Approved(step));
  }

  @Test
  void mode_isItsCode() {
    assertThat(MeetingMode.WRITTEN_PROCEDURE).hasToString("written-procedure");
    new EqualsTester()
        .addEqualityGroup(MeetingMode.REMOTE, MeetingMode.of("remote"))
        .addEqualityGroup(MeetingMode.IN_PERSON)
        .testEquals();
    assertThat(MeetingMode.REMOTE).doesNotHaveSameHashCodeAs(MeetingMode.IN_PERSON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeetingMode.of("By Post"))
        .withMessageStartingWith("meeting mode: must");
  }

  @Test
  void actor_isWhomItNames() {
    LocalizedText chair = LocalizedText.of("en", "chair");
    OrganizationId region = OrganizationId.of("kraj");
    assertThat(Actor.organization(region)).isEqualTo(new Actor.OfOrganization(region));
    assertThat(Actor.inRole(chair)).isEqualTo(new Actor.InRole(chair));
    assertThat(Actor.body(BodyId.of("vybor"))).isEqualTo(new Actor.OfBody(BodyId.of("vybor")));
    assertThat(Actor.office(chair))
        .isEqualTo(new Actor.Office(chair, Optional.empty(), Optional.empty()));
    assertThat(Condition.inWords(chair)).isEqualTo(new InWords(chair));
  }
}
