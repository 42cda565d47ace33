package org.dohoda.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import org.dohoda.id.OrganizationId;
import org.dohoda.source.Attestation;
import org.dohoda.source.Extensions;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class OrganizationTest {
  private static final LocalDate RELEASE = LocalDate.of(2023, 7, 3);
  private static final LocalDate LATER = LocalDate.of(2023, 9, 12);

  private static Organization agency() {
    return Organization.builder()
        .id(OrganizationId.of("asz"))
        .addNames(
            TimedName.of(
                LocalizedText.of(
                    "cs", "Agentura pro sociální začleňování", "en", "Agency for Social Inclusion"),
                Period.parse("[..2023-07-03]/")))
        .build();
  }

  @Test
  void build_onlyWhatMustBe_restIsUnknownOrEmpty() {
    Organization agency = agency();

    assertThat(agency.kind()).isEmpty();
    assertThat(agency.identifiers()).isEmpty();
    assertThat(agency.territory()).isEmpty();
    assertThat(agency.legalPersonality()).isEqualTo(Truth.UNKNOWN);
    assertThat(agency.existence()).isEqualTo(Period.unknown());
    assertThat(agency.sources()).isEmpty();
    assertThat(agency.attestations()).isEmpty();
    assertThat(agency.extensions()).isEqualTo(Extensions.EMPTY);
  }

  @Test
  void validity_nothingRecorded_unknownUntilPresumed() {
    assertThat(agency().validity(ImmutableSet.of()).on(LATER)).isEqualTo(Truth.UNKNOWN);
    assertThat(agency().validity(ImmutableSet.of(Presumption.EXISTS)).on(LATER))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(agency().validity(Presumption.customary()).on(LATER)).isEqualTo(Truth.YES);
  }

  @Test
  void validity_attestedTwice_certainInBetween() {
    Organization agency =
        agency().toBuilder()
            .addAttestations(Attestation.of(PartialDate.of(2014, 2, 26)))
            .addAttestations(
                Attestation.of(PartialDate.of(2023, 7, 3), Source.of("Tisková zpráva")))
            .build();

    assertThat(agency.validity(ImmutableSet.of()).on(LocalDate.of(2014, 2, 25)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(agency.validity(ImmutableSet.of()).on(LocalDate.of(2019, 1, 1)))
        .isEqualTo(Truth.YES);
    assertThat(agency.validity(ImmutableSet.of()).on(LATER)).isEqualTo(Truth.UNKNOWN);
    assertThat(agency.validity(ImmutableSet.of(Presumption.CONTINUES)).on(LATER))
        .isEqualTo(Truth.YES);
  }

  @Test
  void build_noName_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Organization.builder().id(OrganizationId.of("asz")).build())
        .withMessage("names: must have at least one, was '[]'");
  }

  @Test
  void build_noId_namesWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Organization.builder().build())
        .withMessageContaining("id");
  }

  @Test
  void label_ofNamesWithoutPeriods_isTheOneRecordedLast() {
    Organization renamed =
        agency().toBuilder().addNames(TimedName.of(LocalizedText.of("cs", "Odbor"))).build();

    assertThat(renamed.label()).isEqualTo(LocalizedText.of("cs", "Odbor"));
    assertThat(renamed.name(RELEASE)).isEmpty();
  }

  @Test
  void kinds_all_distinctAndInOrder() {
    assertThat(OrganizationKinds.all()).startsWith(OrganizationKinds.STATE);
    assertThat(OrganizationKinds.all()).contains(OrganizationKind.of("region"));
    assertThat(StakeRoles.all())
        .containsExactly(StakeRoles.FOUNDER, StakeRoles.OWNER, StakeRoles.MEMBER);
  }

  @Test
  void equality_byContent() {
    new EqualsTester()
        .addEqualityGroup(agency(), agency().toBuilder().build())
        .addEqualityGroup(agency().toBuilder().kind(OrganizationKinds.AGENCY).build())
        .addEqualityGroup(agency().toBuilder().legalPersonality(Truth.NO).build())
        .addEqualityGroup(agency().toBuilder().existence(Period.parse("2013/..")).build())
        .addEqualityGroup(
            agency().toBuilder().addIdentifiers(Identifier.parse("CZ-ICO-70891508")).build())
        .addEqualityGroup(agency().toBuilder().addTerritory(Identifier.of("NUTS", "CZ051")).build())
        .addEqualityGroup(agency().toBuilder().extensions(Extensions.of("my.key", "1")).build())
        .testEquals();
  }

  @Test
  void publicFactories_null_refused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(LocalDate.class, RELEASE)
            .setDefault(Period.class, Period.unknown());

    tester.testAllPublicStaticMethods(OrganizationKind.class);
    tester.testAllPublicStaticMethods(StakeRole.class);
    tester.testAllPublicStaticMethods(NamesOnDay.class);
    tester.testAllPublicConstructors(NamesOnDay.class);
    tester.testAllPublicStaticMethods(TimedRelation.class);
  }
}
