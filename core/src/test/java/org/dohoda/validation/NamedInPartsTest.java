package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Organization;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Recurrence;
import org.junit.jupiter.api.Test;

/** That what a part of a provision names is looked up, however deep it stands. */
class NamedInPartsTest {
  private static final OrganizationId REGION = OrganizationId.of("kraj");
  private static final OrganizationId AGENCY = OrganizationId.of("asz");

  private static List<String> missing(Provision provision) {
    CooperationRegister.Builder register = CooperationRegister.builder();
    for (OrganizationId id : new OrganizationId[] {REGION, AGENCY}) {
      register.addOrganization(
          Organization.builder()
              .id(id)
              .addName(TimedName.of(LocalizedText.of("cs", id.value())))
              .build());
    }
    register.addInstrument(
        Memorandum.builder()
            .id(InstrumentId.of("memo"))
            .addParties(Party.of(REGION), Party.of(AGENCY))
            .addClause(Clause.builder().id(ClauseId.of("c")).addProvision(provision).build())
            .build());
    return RuleBook.standard().check(register.build()).stream()
        .filter(problem -> problem.code().startsWith("reference."))
        .map(NamedInPartsTest::place)
        .toList();
  }

  private static String place(Problem problem) {
    return problem.code() + " " + problem.path();
  }

  private static Undertaking suspending(String clause) {
    return Undertaking.by(Bearer.party(REGION))
        .may(Acts.SUSPEND)
        .condition(Condition.not(Condition.overdue(ClauseId.of(clause))))
        .build();
  }

  @Test
  void overdue_underAClauseThatIsNotThere_isReportedAtItsPlace() {
    assertThat(missing(suspending("reports")))
        .containsExactly(
            "reference.clause-missing"
                + " /instruments/memo/clauses/c/provisions/0/condition/not/overdue/clause");
    assertThat(missing(suspending("c"))).isEmpty();
  }

  @Test
  void recurrence_atTheSignatureOfNobody_isReportedAtItsPlace() {
    Undertaking inform =
        Undertaking.by(Bearer.party(REGION))
            .shall(Acts.INFORM)
            .recurrence(Recurrence.atEach(Anchor.signatureOf(OrganizationId.of("nikdo"))))
            .build();
    assertThat(missing(inform))
        .containsExactly(
            "reference.organization-missing"
                + " /instruments/memo/clauses/c/provisions/0/recurrence");
  }

  private static Term renewedBy(OrganizationId organization) {
    return Term.until(DateRule.fixed(PartialDate.of(2030, 12, 31))).toBuilder()
        .renewal(
            Renewal.builder()
                .mode(RenewalMode.BY_NOTICE)
                .addRenewedBy(Bearer.party(organization))
                .build())
        .build();
  }

  @Test
  void renewal_byAnOrganizationThatIsNotThere_isReportedAtItsPlace() {
    assertThat(missing(renewedBy(OrganizationId.of("nikdo"))))
        .containsExactly(
            "reference.organization-missing"
                + " /instruments/memo/clauses/c/provisions/0/renewal/renewedBy/0");
    assertThat(missing(renewedBy(AGENCY))).isEmpty();
  }
}
