package org.dohoda.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class BodyTest {
  private static final BodyId COMMITTEE = BodyId.of("vybor-socialni");
  private static final OrganizationId REGION = OrganizationId.of("liberecky-kraj");
  private static final LocalDate DAY = LocalDate.of(2023, 9, 12);

  private static Body committee() {
    return Body.builder()
        .id(COMMITTEE)
        .addNames(
            TimedName.of(
                LocalizedText.of(
                    "cs", "výbor sociálních věcí", "en", "committee for social affairs")))
        .kind(BodyKinds.COMMITTEE)
        .owner(REGION)
        .build();
  }

  private static Membership.Builder seat() {
    return Membership.builder().body(COMMITTEE);
  }

  @Test
  void build_onlyWhatMustBe_restIsUnknownOrEmpty() {
    Body body = Body.builder().id(COMMITTEE).names(committee().names()).build();

    assertThat(body.kind()).isEmpty();
    assertThat(body.owner()).isEmpty();
    assertThat(body.parent()).isEmpty();
    assertThat(body.successorOf()).isEmpty();
    assertThat(body.remit()).isEmpty();
    assertThat(body.existence()).isEqualTo(Period.unknown());
  }

  @Test
  void validity_noExistenceRecorded_unknownUntilPresumed() {
    assertThat(committee().validity(ImmutableSet.of()).on(DAY)).isEqualTo(Truth.UNKNOWN);
    assertThat(committee().validity(Presumption.customary()).on(DAY)).isEqualTo(Truth.YES);
  }

  @Test
  void validity_dissolved_overOnTheDayAfter() {
    Body dissolved = committee().toBuilder().existence(Period.parse("/2024-12-31")).build();

    assertThat(dissolved.validity(Presumption.customary()).on(LocalDate.of(2024, 12, 31)))
        .isEqualTo(Truth.YES);
    assertThat(dissolved.validity(Presumption.customary()).on(LocalDate.of(2025, 1, 15)))
        .isEqualTo(Truth.NO);
  }

  @Test
  void remit_openList_areaNotListedIsUnknown() {
    Body body =
        committee().toBuilder().remit(Listed.open(List.of(SocialInclusion.EDUCATION))).build();

    assertThat(body.remit().orElseThrow().contains(SocialInclusion.DEBT)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void name_periodRecorded_certain() {
    Body named =
        committee().toBuilder()
            .names(
                List.of(
                    TimedName.of(
                        LocalizedText.of("cs", "výbor sociálních věcí"), Period.parse("2020/.."))))
            .build();

    assertThat(named.name(DAY)).contains(LocalizedText.of("cs", "výbor sociálních věcí"));
    assertThat(committee().name(DAY)).isEmpty();
    assertThat(committee().label().get("cs")).contains("výbor sociálních věcí");
  }

  @Test
  void build_withoutNameOrRelatedToItself_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Body.builder().id(COMMITTEE).build())
        .withMessage("names: must have at least one, was '[]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> committee().toBuilder().parent(COMMITTEE).build())
        .withMessage("parent: must not be the body itself, was 'vybor-socialni'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> committee().toBuilder().addSuccessorOf(COMMITTEE).build())
        .withMessage("successorOf: must not hold the body itself, was 'vybor-socialni'");
  }

  @Test
  void membership_nobody_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> seat().build())
        .withMessage(
            "organization: must be there if neither office nor person is, was 'vybor-socialni'");
    assertThatIllegalArgumentException().isThrownBy(() -> seat().person("").build());
  }

  @Test
  void membership_noEndRecorded_lastsIfPresumed() {
    Membership seat = seat().organization(REGION).period(Period.parse("2020-11-01/")).build();

    assertThat(seat.validity(ImmutableSet.of()).on(DAY)).isEqualTo(Truth.UNKNOWN);
    assertThat(seat.validity(ImmutableSet.of(Presumption.CONTINUES)).on(DAY)).isEqualTo(Truth.YES);
  }

  @Test
  void capacities_anyCode_withoutRights() {
    assertThat(Capacities.all()).startsWith(Capacities.GUEST).hasSize(7);
    assertThat(BodyKinds.all()).contains(BodyKind.of("working-group"));
    assertThat(MemberClass.of("elected")).hasToString("elected");
    assertThatIllegalArgumentException().isThrownBy(() -> Capacity.of("Guest"));
  }

  @Test
  void equality_byContent() {
    new EqualsTester()
        .addEqualityGroup(committee(), committee().toBuilder().build())
        .addEqualityGroup(committee().toBuilder().parent(BodyId.of("zastupitelstvo")).build())
        .addEqualityGroup(committee().toBuilder().existence(Period.parse("2020/..")).build())
        .addEqualityGroup(seat().person("A. B.").build(), seat().person("A. B.").build())
        .addEqualityGroup(seat().person("A. B.").capacity(Capacities.GUEST).build())
        .addEqualityGroup(seat().person("A. B.").memberClass(MemberClass.of("elected")).build())
        .testEquals();
  }

  @Test
  void publicFactories_null_refused() {
    NullPointerTester tester = new NullPointerTester();

    tester.testAllPublicStaticMethods(BodyKind.class);
    tester.testAllPublicStaticMethods(Capacity.class);
    tester.testAllPublicStaticMethods(MemberClass.class);
  }
}
