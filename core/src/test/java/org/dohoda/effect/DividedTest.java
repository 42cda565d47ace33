package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.on;
import static org.dohoda.effect.Papers.agreement;
import static org.dohoda.effect.Papers.between;
import static org.dohoda.effect.Papers.since;
import static org.dohoda.effect.Papers.succession;

import java.util.ArrayList;
import java.util.List;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Succession;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Both parties are divided among many, of whom one follows both: two of the others remain. */
class DividedTest {
  private static final OrganizationId BOTH = OrganizationId.of("both");

  private static void divide(OrganizationId party, int successors, List<Succession> into) {
    into.add(succession(party, BOTH, "2021-01-01"));
    for (int i = 1; i < successors; i++) {
      into.add(succession(party, OrganizationId.of(party + "-" + i), "2021-01-01"));
    }
  }

  /** Whether it is in effect after each party was divided, so many being holders of its place. */
  private static Truth divided(int holdersOfOne, int holdersOfTheOther) {
    List<Succession> successions = new ArrayList<>();
    divide(REGION, holdersOfOne - 1, successions);
    divide(AGENCY, holdersOfTheOther - 1, successions);
    Effects effects = Papers.effects(successions, agreement(REGION, AGENCY));
    return on(effects.inEffect(MEMORANDUM), "2022-01-01");
  }

  @Test
  void dividedAmongFew_isInEffectBetweenTheOthers() {
    assertThat(divided(3, 3)).isEqualTo(Truth.YES);
    assertThat(divided(2, 3)).isEqualTo(Truth.YES);
  }

  /** Both became one: there is nobody else. */
  @Test
  void dividedAmongNobodyElse_isOver() {
    assertThat(divided(2, 2)).isEqualTo(Truth.NO);
  }

  @Test
  void dividedAmongMany_isToldOf1000PairsOfHolders() {
    assertThat(divided(25, 40)).isEqualTo(Truth.YES);
    assertThat(divided(25, 41)).isEqualTo(Truth.UNKNOWN);
    assertThat(divided(41, 25)).isEqualTo(Truth.UNKNOWN);
  }

  /** Several who together took the place of one party make no agreement among themselves. */
  @Test
  void dividedAmongTwo_whenTheOtherPartyIsGone_isOver() {
    OrganizationId other = OrganizationId.of("other");
    Effects effects =
        Papers.effects(
            List.of(
                succession(REGION, BOTH, "2030-01-01"),
                succession(AGENCY, BOTH, "2021-01-01"),
                succession(AGENCY, other, "2021-01-01")),
            agreement(between(REGION, "2020-01-01", "2021-06-30"), since(AGENCY, "2020-01-01")));
    assertThat(on(effects.inEffect(MEMORANDUM), "2021-06-30")).isEqualTo(Truth.YES);
    assertThat(on(effects.inEffect(MEMORANDUM), "2021-07-01")).isEqualTo(Truth.NO);
    assertThat(on(effects.inEffectFor(MEMORANDUM, other), "2021-07-01")).isEqualTo(Truth.NO);
  }
}
