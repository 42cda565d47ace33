package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Organization;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.junit.jupiter.api.Test;

/** That those who are bound together are each looked at. */
class BoundTogetherTest {
  private static final OrganizationId REGION = OrganizationId.of("kraj");
  private static final OrganizationId AGENCY = OrganizationId.of("asz");
  private static final OrganizationId TOWN = OrganizationId.of("mesto");
  private static final OrganizationId NOBODY = OrganizationId.of("nikdo");

  private static Problems problems(OrganizationId second) {
    CooperationRegister.Builder register = CooperationRegister.builder();
    for (OrganizationId id : new OrganizationId[] {REGION, AGENCY, TOWN}) {
      register.addOrganization(
          Organization.builder()
              .id(id)
              .addName(TimedName.of(LocalizedText.of("cs", id.value())))
              .build());
    }
    Undertaking duty =
        Undertaking.by(Bearer.jointlyAndSeverally(Bearer.party(REGION), Bearer.party(second)))
            .shall(Acts.RETURN)
            .build();
    return RuleBook.standard()
        .check(
            register
                .addInstrument(
                    Memorandum.builder()
                        .id(InstrumentId.of("memo"))
                        .addParties(Party.of(REGION), Party.of(AGENCY))
                        .addClause(
                            Clause.builder().id(ClauseId.of("duty")).addProvision(duty).build())
                        .build())
                .build());
  }

  @Test
  void duty_ofAnOutsiderBoundWithAParty_isReported() {
    assertThat(problems(TOWN)).extracting(Problem::code).contains("undertaking.duty-of-outsider");
    assertThat(problems(AGENCY))
        .extracting(Problem::code)
        .doesNotContain("undertaking.duty-of-outsider");
  }

  @Test
  void missingOrganization_isReportedAtItsPlace() {
    assertThat(problems(NOBODY))
        .filteredOn(problem -> problem.code().equals("reference.organization-missing"))
        .extracting(problem -> problem.path().toString())
        .containsExactly("/instruments/memo/clauses/duty/provisions/0/bearers/0/bearers/1");
  }
}
