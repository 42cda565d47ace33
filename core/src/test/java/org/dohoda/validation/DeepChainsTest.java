package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.dohoda.DeepRegisters;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.problem.Problems;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Names;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.KnownEvents;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeepChainsTest {
  private enum Chain {
    AFFILIATIONS,
    SUCCESSIONS,
    BODIES,
    CLAUSES,
    SUPERSESSIONS,
    AREAS;

    CooperationRegister of(int length) {
      return switch (this) {
        case AFFILIATIONS -> DeepRegisters.ofAffiliations(length);
        case SUCCESSIONS -> DeepRegisters.ofSuccessions(length);
        case BODIES -> DeepRegisters.ofBodies(length);
        case CLAUSES -> DeepRegisters.ofClauses(length);
        case SUPERSESSIONS -> DeepRegisters.ofSupersessions(length);
        case AREAS -> DeepRegisters.ofAreas(length);
      };
    }
  }

  private static Problems problems(CooperationRegister register) {
    return RuleBook.standard().check(register, Profiles.draft());
  }

  @Test
  void amendments_chainOf100000_eachOfAnAmendmentIsReported() {
    assertThat(problems(DeepRegisters.ofAmendments(100_000)).all())
        .filteredOn(problem -> problem.code().equals("amendment.of-amendment"))
        .hasSize(100_000);
  }

  @Test
  void conditions_asDeepAsMayBe_areChecked() {
    DateRule due = DateRule.on(Anchor.MEETING);
    Condition condition = Condition.noticeGiven(due);
    for (int level = 0; level < 49; level++) {
      due =
          DateRule.endOf(
              DateRule.earlierOf(due, DateRule.on(Anchor.APPROVAL)), 0, CalendarUnit.MONTH);
      condition = Condition.not(Condition.any(condition, Condition.requested()));
    }
    CooperationRegister register =
        DeepRegisters.withCondition(Condition.all(condition, Condition.noticeGiven(due)));
    assertThat(problems(register)).isEqualTo(problems(DeepRegisters.withCondition(condition)));
    assertThat(condition.truth(Circumstances.unknown())).isEqualTo(Truth.UNKNOWN);
    assertThat(condition.facts()).hasSize(2);
    assertThat(due.resolve(KnownEvents.none(), Optional.empty()).day()).isEmpty();
    EntryIntoForce entry = EntryIntoForce.builder().firstDay(due).condition(condition).build();
    assertThat(entry.describe(Locale.ENGLISH, Names.none())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void chains_of10000_areCheckedToTheEnd(Chain chain) {
    assertThat(problems(chain.of(10_000)).all())
        .filteredOn(problem -> problem.code().endsWith("cycle"))
        .isEmpty();
  }
}
