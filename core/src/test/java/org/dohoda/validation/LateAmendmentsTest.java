package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Amendments that come after the end, where recorded days alone do not tell that they do. */
class LateAmendmentsTest {
  private static final InstrumentId AMENDED = InstrumentId.of("amended");
  private static final String LATE = "amendment.after-end /instruments/amendment";

  private static Clause clause(String id, Provision... provisions) {
    return Clause.builder().id(ClauseId.of(id)).provisions(List.of(provisions)).build();
  }

  private static Amendment.Builder amendment() {
    return Amendment.builder()
        .id(InstrumentId.of("amendment"))
        .amends(AMENDED)
        .addChange(Change.add(clause("new")));
  }

  private static Party party(String organization) {
    return Party.builder()
        .organization(OrganizationId.of(organization))
        .signed(PartialDate.of(2023, 7, 3))
        .build();
  }

  private static List<String> problems(Instrument amended, Amendment.Builder amendment) {
    CooperationRegister register =
        CooperationRegister.builder().addInstruments(amended, amendment.build()).build();
    return RuleBook.standard().check(register).stream()
        .map(problem -> problem.code() + " " + problem.path())
        .toList();
  }

  @Test
  void amendmentOfRules_afterTheirRecordedTerm_isLate() {
    ProcedureRules rules =
        ProcedureRules.builder()
            .id(AMENDED)
            .term(Period.of(PartialDate.of(2023, 1, 1), PartialDate.of(2025, 12, 31)))
            .build();
    assertThat(problems(rules, amendment().effective(PartialDate.of(2026, 2, 1)))).contains(LATE);
    assertThat(problems(rules, amendment().effective(PartialDate.of(2025, 12, 31))))
        .doesNotContain(LATE);
  }

  @Test
  void amendmentSignedInTime_thatEntersIntoForceAfterTheEnd_isLate() {
    Memorandum memorandum =
        Memorandum.builder()
            .id(AMENDED)
            .addParties(party("a"), party("b"))
            .addClause(clause("term", Term.until(DateRule.fixed(PartialDate.of(2025, 12, 31)))))
            .build();
    assertThat(problems(memorandum, entering(PartialDate.of(2026, 2, 1)))).contains(LATE);
    assertThat(problems(memorandum, entering(PartialDate.of(2025, 12, 31)))).doesNotContain(LATE);
  }

  private static Amendment.Builder entering(PartialDate day) {
    return amendment()
        .signed(PartialDate.of(2025, 6, 1))
        .addClause(clause("entry", EntryIntoForce.on(DateRule.fixed(day))));
  }
}
