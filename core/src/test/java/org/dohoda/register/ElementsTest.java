package org.dohoda.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.instrument.Instrument;
import org.dohoda.organization.Organization;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.source.Extensions;
import org.dohoda.testkit.Samples;
import org.dohoda.text.Identifier;
import org.dohoda.text.IdentifierSchemes;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.junit.jupiter.api.Test;

/** Elements found by id, put in, replaced and left out. */
class ElementsTest {
  private static final CooperationRegister REGISTER = Samples.register(7, 40);
  private static final CooperationRegister NONE = CooperationRegister.builder().build();

  /** Takes the second element of a kind out, puts it back, and in the place of itself. */
  private static <E> void assertTakesAndGives(
      Function<CooperationRegister, ImmutableList<E>> list,
      Function<E, CooperationRegister> with,
      Function<E, CooperationRegister> without,
      Function<E, CooperationRegister> alone) {
    ImmutableList<E> all = list.apply(REGISTER);
    E second = all.get(1);
    CooperationRegister rest = without.apply(second);
    assertThat(list.apply(rest))
        .hasSize(all.size() - 1)
        .doesNotContain(second)
        .contains(all.get(0));
    assertThat(with.apply(second)).isEqualTo(REGISTER);
    assertThat(list.apply(alone.apply(second))).containsExactly(second);
  }

  @Test
  void organizations_areTakenOutAndPutIn() {
    assertTakesAndGives(
        CooperationRegister::organizations,
        REGISTER::with,
        each -> REGISTER.without(each.id()),
        NONE::with);
  }

  @Test
  void bodies_areTakenOutAndPutIn() {
    assertTakesAndGives(
        CooperationRegister::bodies, REGISTER::with, e -> REGISTER.without(e.id()), NONE::with);
  }

  @Test
  void instruments_areTakenOutAndPutIn() {
    assertTakesAndGives(
        CooperationRegister::instruments,
        REGISTER::with,
        each -> REGISTER.without(each.id()),
        NONE::with);
  }

  @Test
  void partnerships_areTakenOutAndPutIn() {
    assertTakesAndGives(
        CooperationRegister::partnerships,
        REGISTER::with,
        each -> REGISTER.without(each.id()),
        NONE::with);
  }

  @Test
  void programmes_areTakenOutAndPutIn() {
    Programme programme = REGISTER.programmes().get(0);
    assertThat(NONE.with(programme).programmes()).containsExactly(programme);
    assertThat(NONE.with(programme).without(programme.id())).isEqualTo(NONE);
    assertThat(REGISTER.with(programme)).isEqualTo(REGISTER);
  }

  @Test
  void with_anotherElementOfItsId_putsItInItsPlace() {
    Organization first = REGISTER.organizations().get(0);
    Organization other = first.toBuilder().extensions(Extensions.of("office.note", "x")).build();
    CooperationRegister changed = REGISTER.with(other);
    assertThat(changed.organizations()).hasSameSizeAs(REGISTER.organizations());
    assertThat(changed.organizations().get(0)).isEqualTo(other).isNotEqualTo(first);
  }

  @Test
  void without_anIdThatItDoesNotHave_isItself() {
    assertThat(REGISTER.without(OrganizationId.of("nobody"))).isSameAs(REGISTER);
    assertThat(REGISTER.without(BodyId.of("nobody"))).isSameAs(REGISTER);
    assertThat(REGISTER.without(InstrumentId.of("nothing"))).isSameAs(REGISTER);
    assertThat(REGISTER.without(ProgrammeId.of("nothing"))).isSameAs(REGISTER);
    assertThat(REGISTER.without(PartnershipId.of("nothing"))).isSameAs(REGISTER);
    assertThat(NONE.without(REGISTER.organizations().get(0).id())).isEqualTo(NONE);
    assertThat(NONE.without(REGISTER.bodies().get(0).id())).isEqualTo(NONE);
  }

  @Test
  void find_byId_givesTheElementAndNoOther() {
    for (Body each : REGISTER.bodies()) {
      assertThat(REGISTER.body(each.id())).contains(each);
      assertThat(REGISTER.has(each.id())).isTrue();
    }
    for (Instrument each : REGISTER.instruments()) {
      assertThat(REGISTER.instrument(each.id())).contains(each);
      assertThat(NONE.has(each.id())).isFalse();
    }
    for (Partnership each : REGISTER.partnerships()) {
      assertThat(REGISTER.partnership(each.id())).contains(each);
      assertThat(NONE.partnership(each.id())).isEmpty();
    }
    for (Organization each : REGISTER.organizations()) {
      assertThat(REGISTER.has(each.id())).isTrue();
      assertThat(NONE.has(each.id())).isFalse();
    }
    for (Programme each : REGISTER.programmes()) {
      assertThat(REGISTER.programme(each.id())).contains(each);
      assertThat(REGISTER.has(each.id())).isTrue();
      assertThat(NONE.has(each.id())).isFalse();
    }
    assertThat(NONE.has(REGISTER.bodies().get(0).id())).isFalse();
  }

  @Test
  void find_byIdentifier_givesEveryOrganizationThatHasIt() {
    Identifier number = Identifier.of(IdentifierSchemes.ICO, "70891508");
    Identifier other = Identifier.of(IdentifierSchemes.ICO, "00262978");
    CooperationRegister register =
        CooperationRegister.builder()
            .addOrganizations(identified("region", number, other), identified("unit", number))
            .build();
    assertThat(register.identified(number))
        .containsExactly(OrganizationId.of("region"), OrganizationId.of("unit"));
    assertThat(register.identified(other)).containsExactly(OrganizationId.of("region"));
    assertThat(register.identified(Identifier.of(IdentifierSchemes.ICO, "25596641"))).isEmpty();
  }

  private static Organization identified(String id, Identifier... identifiers) {
    return Organization.builder()
        .id(OrganizationId.of(id))
        .addNames(TimedName.of(LocalizedText.of("cs", id)))
        .addIdentifiers(identifiers)
        .build();
  }

  @Test
  void taxonomies_theBuiltInOneIsThere_unlessTheRegisterHasItsOwn() {
    PolicyTaxonomy builtIn = SocialInclusion.taxonomy();
    PolicyTaxonomy own = PolicyTaxonomy.builder().id(builtIn.id()).name(builtIn.name()).build();
    assertThat(CooperationRegister.builder().build().taxonomy(builtIn.id())).contains(builtIn);
    assertThat(CooperationRegister.builder().addTaxonomies(own).build().taxonomy(builtIn.id()))
        .contains(own);
  }

  @Test
  void build_withOneIdTwice_isRefused() {
    Body body = REGISTER.bodies().get(0);
    assertThatThrownBy(() -> CooperationRegister.builder().addBodies(body, body).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bodies")
        .hasMessageContaining("unique ids")
        .hasMessageContaining(body.id().value());
  }
}
