package org.dohoda.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Condition;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.RuleId;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;
import org.junit.jupiter.api.Test;

/** What no rule can say, and what a rule says that does not say it. */
class RuleRefusalsTest {
  private static final OrganizationId REGION = OrganizationId.of("kraj");
  private static final BodyId COMMITTEE = BodyId.of("vybor");
  private static final BodySelector COMMITTEES = BodySelector.only(COMMITTEE);
  private static final PolicyAreaId HOUSING = PolicyAreaId.of("social-inclusion", "housing");

  private static ParticipationRule.Builder rule(Right... rights) {
    return ParticipationRule.permit(rights)
        .id(RuleId.of("guests"))
        .to(Holder.anyone())
        .in(COMMITTEES);
  }

  @Test
  void rule_ofNoRight_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule().build())
        .withMessage("rights: must not be empty, was '[]'");
  }

  @Test
  @SuppressWarnings("NullAway")
  void rule_ofNull_isRefusedByItsName() {
    assertThatNullPointerException()
        .isThrownBy(() -> ParticipationRule.permit((Right) null))
        .withMessage("right: must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> ParticipationRule.prohibit(Rights.ATTEND, null))
        .withMessage("right: must not be null");
    assertThatNullPointerException()
        .isThrownBy(() -> ParticipationRule.prohibit((Right[]) null))
        .withMessage("rights: must not be null");
  }

  @Test
  void rule_asExceptionToItself_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(Rights.ATTEND).addExceptionTo(RuleId.of("guests")).build())
        .withMessage("exceptionTo: must not name the rule itself, was 'guests'");
    assertThat(rule(Rights.ATTEND).addExceptionTo(RuleId.of("other")).build().exceptionTo())
        .containsExactly(RuleId.of("other"));
  }

  @Test
  void rule_thatSaysNoMore_reachesTheWholeMeetingAndYieldsToNothing() {
    ParticipationRule rule = rule(Rights.ATTEND).build();
    assertThat(rule.reach()).isEqualTo(new Reach.WholeMeeting());
    assertThat(rule.yielding()).isFalse();
    assertThat(rule.toBuilder().yielding(true).build().yielding()).isTrue();
    assertThat(rule.effect()).isEqualTo(RuleEffect.PERMITS);
    assertThat(rule.toBuilder().build()).isEqualTo(rule);
  }

  @Test
  void prohibition_whenAndAs_areItsConditionAndCapacity() {
    ParticipationRule rule =
        ParticipationRule.prohibit(Rights.SPEAK)
            .id(RuleId.of("silence"))
            .as(Capacities.GUEST)
            .to(Holder.ofKind(OrganizationKinds.MUNICIPALITY))
            .in(BodyDescription.bodiesOf(REGION), BodyDescription.bodiesOfStakesOf(REGION))
            .when(Condition.closed())
            .build();
    assertThat(rule.effect()).isEqualTo(RuleEffect.PROHIBITS);
    assertThat(rule.capacity()).contains(Capacities.GUEST);
    assertThat(rule.holder()).isEqualTo(new Holder.OfKind(OrganizationKinds.MUNICIPALITY));
    assertThat(rule.bodies().descriptions())
        .containsExactly(
            BodyDescription.builder().owner(REGION).build(),
            BodyDescription.builder().stakeOf(REGION).build());
    assertThat(rule.condition()).contains(Condition.closed());
  }

  @Test
  void effect_hasAnOpposite() {
    assertThat(RuleEffect.PERMITS.opposite()).isEqualTo(RuleEffect.PROHIBITS);
    assertThat(RuleEffect.PROHIBITS.opposite()).isEqualTo(RuleEffect.PERMITS);
  }

  @Test
  void description_ofOwnerAndStake_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BodyDescription.builder().owner(REGION).stakeOf(REGION).build())
        .withMessageStartingWith("stakeOf: must be absent where there is an owner");
  }

  @Test
  void description_ofNothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BodyDescription.builder().build())
        .withMessage("description: must have an owner, a stake, a kind or a remit, was empty");
    assertThat(BodyDescription.builder().kind(BodyKinds.COMMITTEE).build().kind())
        .contains(BodyKinds.COMMITTEE);
    assertThat(BodyDescription.builder().addRemit(HOUSING).build().remit())
        .containsExactly(HOUSING);
    assertThat(BodyDescription.bodiesOfStakesOf(REGION).ofKind(BodyKinds.BOARD).toBuilder().build())
        .isEqualTo(BodyDescription.builder().stakeOf(REGION).kind(BodyKinds.BOARD).build());
  }

  @Test
  void selector_ofNothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BodySelector.of())
        .withMessage("bodies: must be described or named, was absent");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BodySelector.builder().named(Listed.closedNone()).build())
        .withMessageStartingWith("bodies: must be described or named");
  }

  @Test
  void selector_only_isAClosedList() {
    assertThat(BodySelector.only(COMMITTEE))
        .isEqualTo(BodySelector.builder().named(Listed.closed(ImmutableSet.of(COMMITTEE))).build());
    assertThat(COMMITTEES.named()).contains(Listed.closed(ImmutableSet.of(COMMITTEE)));
    assertThat(COMMITTEES.descriptions()).isEmpty();
  }

  @Test
  void selector_naming_keepsItsDescriptions() {
    Listed<BodyId> examples = Listed.of(Openness.OPEN, ImmutableSet.of(COMMITTEE));
    BodySelector selector = BodySelector.of(BodyDescription.bodiesOf(REGION)).naming(examples);
    assertThat(selector)
        .isEqualTo(
            BodySelector.builder()
                .addDescription(BodyDescription.bodiesOf(REGION))
                .named(examples)
                .build());
  }

  @Test
  void reach_isWhatItsFactorySays() {
    assertThat(Reach.wholeMeeting()).isEqualTo(new Reach.WholeMeeting());
    assertThat(Reach.itemsConcerning(HOUSING))
        .isEqualTo(new Reach.ItemsConcerning(ImmutableSet.of(HOUSING)));
    assertThat(Reach.itemsBy(REGION)).isEqualTo(new Reach.ItemsBy(REGION));
    assertThat(Reach.itemsOfHolder()).isEqualTo(new Reach.ItemsOfHolder());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.itemsConcerning())
        .withMessage("areas: must not be empty, was '[]'");
  }

  @Test
  void holder_isWhatItsFactorySays() {
    assertThat(Holder.otherParties()).isEqualTo(new Holder.OtherParties());
    assertThat(Holder.membersOf(COMMITTEE).toString()).contains("vybor");
    assertThat(Holder.membersOfParent()).isEqualTo(new Holder.MembersOfParent());
    assertThat(Holder.authorOfItem()).isEqualTo(new Holder.AuthorOfItem());
    assertThat(Holder.anyone()).isEqualTo(new Holder.Anyone());
  }

  @Test
  void rights_areOrderedByTheirCodes_andAllAreConstants() throws IllegalAccessException {
    assertThat(Rights.ATTEND).isLessThan(Rights.BE_HEARD).isEqualByComparingTo(Right.of("attend"));
    assertThat(Rights.VOTE).isGreaterThan(Rights.SPEAK).hasToString("vote");
    new EqualsTester()
        .addEqualityGroup(Rights.VOTE, Right.of("vote"))
        .addEqualityGroup(Rights.SPEAK)
        .testEquals();
    assertThat(Rights.VOTE).doesNotHaveSameHashCodeAs(Rights.SPEAK);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Right.of("To Vote"))
        .withMessageStartingWith("right: must");
    List<Object> constants = new ArrayList<>();
    for (Field field : Rights.class.getFields()) {
      constants.add(field.get(null));
    }
    assertThat(constants).containsExactlyElementsOf(Rights.all());
  }
}
