package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Stake;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class HoldingTest {
  private static final Holding A = since("/a", "2020");
  private static final Holding B = since("/b", "2021-01-01");

  private static Holding since(String path, String day) {
    return new Holding.Since(
        new DayFact(DayKind.EFFECT_START, ModelPath.parse(path), PartialDate.parse(day)));
  }

  @Test
  void all_constantsAndRepetitions_areLeftOut() {
    assertThat(Holding.all()).isEqualTo(Holding.ALWAYS);
    assertThat(Holding.all(A, Holding.ALWAYS, A)).isEqualTo(A);
    assertThat(Holding.all(A, Holding.NEVER)).isEqualTo(Holding.NEVER);
    assertThat(Holding.all(A, Holding.all(A, B))).isEqualTo(Holding.all(A, B));
    assertThat(Holding.any()).isEqualTo(Holding.NEVER);
    assertThat(Holding.any(A, Holding.NEVER, A)).isEqualTo(A);
    assertThat(Holding.any(A, Holding.ALWAYS)).isEqualTo(Holding.ALWAYS);
    assertThat(Holding.any(Holding.any(A, B), B)).isEqualTo(Holding.any(A, B));
    assertThat(Holding.all(Holding.any(A, B), A)).isInstanceOf(Holding.All.class);
  }

  @Test
  void not_twice_isTheSame() {
    assertThat(Holding.not(Holding.ALWAYS)).isEqualTo(Holding.NEVER);
    assertThat(Holding.not(A)).isInstanceOf(Holding.Before.class);
    for (Holding holding : new Holding[] {Holding.NEVER, A, Holding.all(A, B)}) {
      assertThat(Holding.not(Holding.not(holding))).isEqualTo(holding);
    }
  }

  @Test
  void presumable_isOneOrTheOther() {
    Holding holding = new Holding.Presumable(Presumption.CONTINUES, Holding.ALWAYS, B);
    assertThat(Cases.on(holding, "2020-12-31")).isEqualTo(Truth.NO);
    assertThat(Cases.presumed(holding, "2020-12-31")).isEqualTo(Truth.YES);
    assertThat(holding.days()).isEqualTo(B.days());
  }

  @Test
  void equals_ofFactsAndHoldings() {
    new EqualsTester()
        .addEqualityGroup(A, since("/a", "2020"))
        .addEqualityGroup(B)
        .addEqualityGroup(since("/a", "2021"))
        .addEqualityGroup(Holding.all(A, B), Holding.all(A, B, A))
        .addEqualityGroup(Holding.any(A, B))
        .addEqualityGroup(Holding.not(A))
        .testEquals();
  }

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
