package org.dohoda.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.id.ClauseId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Clause;
import org.dohoda.provision.Principle;
import org.dohoda.provision.Provision;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What builders of value types do with the collections that they are given. */
class BuildersTest {
  private static final PolicyAreaId HOUSING = PolicyAreaId.of("social-inclusion/housing");
  private static final PolicyAreaId DEBT = PolicyAreaId.of("social-inclusion/debt");
  private static final PolicyAreaId HEALTH = PolicyAreaId.of("social-inclusion/health");

  private static Principle.Builder principle() {
    return Principle.builder().wording(LocalizedText.of("en", "Equal treatment"));
  }

  @Test
  void immutableCollection_isKeptAsGiven() {
    ImmutableSet<PolicyAreaId> areas = ImmutableSet.of(HOUSING, DEBT);
    assertThat(principle().areas(areas).build().areas()).isSameAs(areas);
    assertThat(principle().addAllAreas(areas).build().areas()).isSameAs(areas);
    ImmutableList<Provision> provisions = ImmutableList.of(principle().build());
    Clause clause = Clause.builder().id(ClauseId.of("a")).provisions(provisions).build();
    assertThat(clause.provisions()).isSameAs(provisions);
    assertThat(clause.toBuilder().build().provisions()).isSameAs(provisions);
  }

  @Test
  void otherCollection_isCopied() {
    List<PolicyAreaId> areas = new ArrayList<>(List.of(HOUSING));
    Principle principle = principle().areas(areas).build();
    areas.add(DEBT);
    assertThat(principle.areas()).containsExactly(HOUSING);
  }

  @Test
  void absent_isEmpty() {
    assertThat(principle().build().areas()).isSameAs(ImmutableSet.of());
  }

  @Test
  void setting_replacesAndAddingAdds_inAnyOrder() {
    assertThat(principle().addArea(DEBT).areas(List.of(HOUSING)).build().areas())
        .containsExactly(HOUSING);
    assertThat(principle().areas(List.of(HOUSING)).addArea(DEBT).build().areas())
        .containsExactly(HOUSING, DEBT);
    assertThat(
            principle()
                .addAreas(HEALTH, DEBT)
                .addAllAreas(List.of(HOUSING))
                .addArea(DEBT)
                .build()
                .areas())
        .containsExactly(HEALTH, DEBT, HOUSING);
    assertThat(
            principle()
                .addAllAreas(List.of(HOUSING))
                .addAllAreas(List.of(HEALTH))
                .addAreas()
                .build()
                .areas())
        .containsExactly(HOUSING, HEALTH);
  }

  @Test
  void builder_canBeUsedAgain() {
    Principle.Builder builder = principle().addArea(HOUSING);
    Principle one = builder.build();
    Principle two = builder.addArea(DEBT).build();
    assertThat(one.areas()).containsExactly(HOUSING);
    assertThat(two.areas()).containsExactly(HOUSING, DEBT);
  }

  @Test
  void from_addsToWhatIsThere() {
    Principle debt = principle().addArea(DEBT).build();
    assertThat(debt.toBuilder().addArea(HOUSING).build().areas()).containsExactly(DEBT, HOUSING);
    assertThat(principle().addArea(HOUSING).from(debt).build().areas())
        .containsExactly(HOUSING, DEBT);
  }
}
