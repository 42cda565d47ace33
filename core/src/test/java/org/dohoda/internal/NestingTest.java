package org.dohoda.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.function.UnaryOperator;
import org.dohoda.DeepRegisters;
import org.dohoda.condition.Actor;
import org.dohoda.condition.AllOf;
import org.dohoda.condition.Condition;
import org.dohoda.id.OrganizationId;
import org.dohoda.provision.Bearer;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.DerivedRule;
import org.dohoda.validation.RuleBook;
import org.junit.jupiter.api.Test;

class NestingTest {
  private static <T> T nested(T inner, int levels, UnaryOperator<T> around) {
    T nested = inner;
    for (int level = 1; level < levels; level++) {
      nested = around.apply(nested);
    }
    return nested;
  }

  private static <T> void refusesMoreThanHundred(
      String argument, T inner, UnaryOperator<T> around) {
    T deepest = nested(inner, 100, around);
    assertThat(deepest).isEqualTo(nested(inner, 100, around)).hasSameHashCodeAs(deepest);
    assertThatThrownBy(() -> around.apply(deepest))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(argument + ": must stand in one another at most 100 deep, was '101'");
  }

  @Test
  void conditions_standInOneAnotherAtMost100Deep() {
    Condition fact = Condition.requested();
    refusesMoreThanHundred("condition", fact, Condition::not);
    refusesMoreThanHundred("conditions", fact, each -> Condition.all(fact, each));
    refusesMoreThanHundred("conditions", fact, each -> Condition.any(each, fact));
  }

  @Test
  void dateRules_standInOneAnotherAtMost100Deep() {
    DateRule day = DateRule.on(Anchor.MEETING);
    refusesMoreThanHundred("rules", day, each -> DateRule.earlierOf(day, each));
    refusesMoreThanHundred("rules", day, each -> DateRule.laterOf(each, day));
    refusesMoreThanHundred("rules", day, each -> new DerivedRule.Window(day, each));
    refusesMoreThanHundred(
        "rule", day, each -> new DerivedRule.OrWorkingDay(each, DerivedRule.Direction.NEXT));
    refusesMoreThanHundred(
        "rule",
        day,
        each -> new DerivedRule.Rounded(each, DateRule.Edge.END, 0, CalendarUnit.MONTH));
  }

  @Test
  void bearers_standInOneAnotherAtMost100Deep() {
    OrganizationId union = OrganizationId.of("union");
    Bearer member = new Bearer.Named(Actor.organization(union));
    refusesMoreThanHundred("principal", member, each -> new Bearer.OnBehalfOf(union, each));
    refusesMoreThanHundred(
        "bearers",
        member,
        each -> new Bearer.Together(Bearer.Bond.JOINTLY, ImmutableSet.of(member, each)));
  }

  /** Each level twice the parts of the one below: what goes from part to part would not end. */
  @Test
  void parts_ofPartsAreBounded() {
    Condition requested = Condition.requested();
    assertThatThrownBy(() -> nested(requested, 100, each -> Condition.any(each, each)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have at most 10000 parts in all");
  }

  @Test
  void parts_areAtMost10000() {
    assertThat(new AllOf(requests(10_000)).conditions()).hasSize(10_000);
    assertThatThrownBy(() -> new AllOf(requests(10_001)))
        .hasMessage("conditions: must have at most 10000 parts in all, was '10001'");
    assertThatThrownBy(() -> Condition.not(new AllOf(requests(10_000))))
        .hasMessage("condition: must have at most 10000 parts in all, was '10001'");
  }

  private static ImmutableList<Condition> requests(int count) {
    return ImmutableList.copyOf(Collections.nCopies(count, Condition.requested()));
  }

  /** Once a condition of 2,000 levels made the check of a register run out of stack. */
  @Test
  void deepestConditionThatThereIs_isChecked() {
    Condition requested = Condition.requested();
    Condition deepest = nested(requested, 100, Condition::not);

    assertThat(RuleBook.standard().check(DeepRegisters.withCondition(deepest)))
        .isEqualTo(RuleBook.standard().check(DeepRegisters.withCondition(requested)));
  }
}
