package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.NullPointerTester;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Stake;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class EffectsTest {
  @Test
  void nulls_areRefused() {
    new NullPointerTester()
        .setDefault(Period.class, Period.always())
        .setDefault(ModelPath.class, ModelPath.ROOT)
        .setDefault(CooperationRegister.class, CooperationRegister.builder().build())
        .testAllPublicStaticMethods(Effects.class);
  }

  @Test
  void holding_relationsOfOtherRegisters_areRefused() {
    Effects effects = Cases.effects();
    Affiliation affiliation = Affiliation.builder().unit(Cases.AGENCY).within(Cases.REGION).build();
    assertThatThrownBy(() -> effects.holding(affiliation))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("relation: must be of the register");
  }

  @Test
  void holding_equalRelations_areOneAndOthersAreNot() {
    Stake stake =
        Stake.builder().holder(Cases.REGION).organization(OrganizationId.of("company")).build();
    Stake other = stake.toBuilder().period(Period.parse("2020/")).build();
    Effects effects =
        Effects.of(CooperationRegister.builder().addStakes(stake, other, stake).build());
    assertThat(effects.holding(stake).days().iterator().next().path().toString())
        .isEqualTo("/stakes/liberecky-kraj/company/0/start");
    assertThat(effects.holding(other).days().iterator().next().path().toString())
        .isEqualTo("/stakes/liberecky-kraj/company/1/start");
    assertThat(Cases.on(effects.holding(stake), "2021-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(Cases.presumed(effects.holding(stake), "2021-01-01")).isEqualTo(Truth.YES);
  }
}
