package org.dohoda.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKinds;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.Id;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.instrument.Instrument;
import org.dohoda.organization.Organization;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Finance;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

class RegisterNamesTest {
  private static final OrganizationId AGENCY = OrganizationId.of("asz");
  private static final ProgrammeId PROGRAMME = ProgrammeId.of("support");
  private static final InstrumentId RULES = InstrumentId.of("rules");

  private static final BodyId COUNCIL = BodyId.of("council");

  private static final CooperationRegister REGISTER =
      CooperationRegister.builder()
          .addOrganization(
              Organization.builder()
                  .id(AGENCY)
                  .addName(new TimedName(en("Old name"), Period.parse("2008-01-01/2019-12-31")))
                  .addName(new TimedName(en("New name"), Period.parse("2020-01-01/..")))
                  .build())
          .addProgramme(Programme.builder().id(PROGRAMME).name(en("Support")).runBy(AGENCY).build())
          .addBody(
              Body.builder()
                  .id(COUNCIL)
                  .owner(AGENCY)
                  .kind(BodyKinds.COUNCIL)
                  .addName(TimedName.of(en("Council")))
                  .build())
          .addInstrument(Instrument.procedureRules().id(RULES).title(en("Rules")).build())
          .build();

  private static LocalizedText en(String text) {
    return LocalizedText.of("en", text);
  }

  private static String name(Id id, String day) {
    return REGISTER
        .names(LocalDate.parse(day))
        .name(id)
        .map(name -> name.in(Locale.ENGLISH))
        .orElse("-");
  }

  @Test
  void organization_goesByItsNameOnTheDay() {
    assertThat(name(AGENCY, "2015-06-01")).isEqualTo("Old name");
    assertThat(name(AGENCY, "2023-06-01")).isEqualTo("New name");
  }

  @Test
  void organization_withoutANameOnTheDay_goesByTheNearestOne() {
    assertThat(name(AGENCY, "2000-01-01")).isEqualTo("Old name");
  }

  @Test
  void otherElements_goByTitleNameAndLabel() {
    assertThat(name(RULES, "2023-01-01")).isEqualTo("Rules");
    assertThat(name(PROGRAMME, "2023-01-01")).isEqualTo("Support");
    assertThat(name(COUNCIL, "2023-01-01")).isEqualTo("Council");
    assertThat(name(SocialInclusion.HOUSING, "2023-01-01")).isEqualTo("housing");
  }

  @Test
  void unknownElements_haveNoName() {
    assertThat(name(OrganizationId.of("nobody"), "2023-01-01")).isEqualTo("-");
    assertThat(name(BodyId.of("none"), "2023-01-01")).isEqualTo("-");
    assertThat(name(InstrumentId.of("none"), "2023-01-01")).isEqualTo("-");
    assertThat(name(PolicyAreaId.of("own/none"), "2023-01-01")).isEqualTo("-");
    assertThat(name(ClauseId.of("clause"), "2023-01-01")).isEqualTo("-");
  }

  @Test
  void provision_isDescribedWithThem() {
    Finance finance = Finance.ownCosts().toBuilder().addBearer(Bearer.party(AGENCY)).build();
    Names names = REGISTER.names(LocalDate.of(2015, 6, 1));
    assertThat(finance.describe(Locale.ENGLISH, names)).contains("“Old name”");
    assertThat(finance.describe(Locale.ENGLISH)).contains("“asz”");
    assertThat(finance.describe(Locale.ENGLISH, Names.none().or(names))).contains("“Old name”");
  }
}
