package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import java.lang.reflect.Method;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That every kind of provision is found by typing {@code Provision.of}. */
class ProvisionFactoriesTest {
  @ParameterizedTest
  @EnumSource
  void everyKind_hasABuilder(ProvisionKind kind) throws ReflectiveOperationException {
    String name = "of" + CaseFormat.LOWER_HYPHEN.to(CaseFormat.UPPER_CAMEL, kind.token());
    Method factory = Provision.class.getMethod(name);
    Class<?> made = factory.invoke(null).getClass().getEnclosingClass();
    assertThat(made.getSimpleName())
        .isEqualTo(CaseFormat.LOWER_HYPHEN.to(CaseFormat.UPPER_CAMEL, kind.token()));
    assertThat(Provision.class).isAssignableFrom(made);
  }

  @Test
  void quantities_ofEachComparison() {
    LocalizedText what = LocalizedText.of("en", "delegates");
    Money money = Money.of(5, "EUR");
    Fraction half = Fraction.of(1, 2);
    assertThat(Quantity.exactly(3, Bases.PARTIES).comparison()).isEqualTo(Comparison.EXACTLY);
    assertThat(Quantity.moreThan(3, what).comparison()).isEqualTo(Comparison.MORE_THAN);
    assertThat(Quantity.about(3, what).comparison()).isEqualTo(Comparison.ABOUT);
    assertThat(Quantity.atMost(half, Bases.SEATS).comparison()).isEqualTo(Comparison.AT_MOST);
    assertThat(Quantity.atMost(half, what).wording()).contains(what);
    assertThat(Quantity.atLeast(money).comparison()).isEqualTo(Comparison.AT_LEAST);
    assertThat(Quantity.moreThan(money).comparison()).isEqualTo(Comparison.MORE_THAN);
    Quantity.Sum yearly = (Quantity.Sum) Quantity.exactly(money, TimeSpan.years(1));
    assertThat(yearly.per()).contains(TimeSpan.years(1));
    assertThat(yearly.comparison()).isEqualTo(Comparison.EXACTLY);
  }

  @Test
  void bearers_boundTogether_differByTheirBond() {
    Bearer region = Bearer.party(OrganizationId.of("kraj"));
    Bearer town = Bearer.party(OrganizationId.of("mesto"));
    assertThat(Bearer.jointly(region, town))
        .isEqualTo(Bearer.jointly(town, region))
        .isNotEqualTo(Bearer.severally(region, town))
        .isNotEqualTo(Bearer.jointlyAndSeverally(region, town));
    assertThat(Bearer.office(LocalizedText.of("en", "chair"), BodyId.of("vybor")))
        .isNotEqualTo(Bearer.office(LocalizedText.of("en", "chair")));
  }
}
