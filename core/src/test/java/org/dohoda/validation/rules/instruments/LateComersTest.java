package org.dohoda.validation.rules.instruments;

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
import org.dohoda.provision.Finance;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Recorded days and terms alone tell of most amendments that they are in time. */
class LateComersTest {
  private static final InstrumentId AMENDED = InstrumentId.of("amended");
  private static final Term UNTIL_2025 = until(2025);

  private static Term until(int year) {
    return Term.until(DateRule.fixed(PartialDate.of(year, 12, 31)));
  }

  private static Clause clause(Provision... provisions) {
    return Clause.builder().id(ClauseId.of("c")).provisions(List.of(provisions)).build();
  }

  private static Party.Builder party(String organization) {
    return Party.builder()
        .organization(OrganizationId.of(organization))
        .signed(PartialDate.of(2020, 1, 1));
  }

  private static Memorandum.Builder memorandum(Provision... provisions) {
    return Memorandum.builder()
        .id(AMENDED)
        .addParties(party("a").build(), party("b").build())
        .addClause(clause(provisions));
  }

  private static Amendment.Builder amendment() {
    return Amendment.builder()
        .id(InstrumentId.of("amendment"))
        .amends(AMENDED)
        .addChange(Change.repeal(ClauseId.of("c")));
  }

  private static Amendment.Builder effective(int year, Change... changes) {
    return amendment().addChanges(changes).effective(PartialDate.of(year, 2, 1));
  }

  private static boolean mayBe(Instrument instrument, Amendment.Builder... amendments) {
    return LateComers.mayBe(
        instrument, List.of(amendments).stream().map(Amendment.Builder::build).toList());
  }

  @Test
  void noAmendment_isNeverLate() {
    assertThat(mayBe(memorandum(UNTIL_2025).build())).isFalse();
    assertThat(mayBe(ProcedureRules.builder().id(AMENDED).build())).isFalse();
  }

  @Test
  void dayAgainstTheTerm() {
    assertThat(mayBe(memorandum(Finance.none(), UNTIL_2025).build(), effective(2025))).isFalse();
    assertThat(mayBe(memorandum(Finance.none(), UNTIL_2025).build(), effective(2026))).isTrue();
    assertThat(mayBe(memorandum().build(), effective(2026))).isFalse();
    assertThat(mayBe(memorandum(UNTIL_2025).build(), effective(2025), effective(2026))).isTrue();
  }

  @Test
  void everyKindOfTerm_isAskedForItsLatestEnd() {
    DateRule lastOf2025 = DateRule.fixed(PartialDate.of(2025, 12, 31));
    DateRule twoYears = DateRule.after(TimeSpan.years(2), Anchor.LAST_SIGNATURE);
    DateRule afterAMeeting = DateRule.after(TimeSpan.years(2), Anchor.MEETING);
    for (Term term :
        List.of(
            Term.atMost(lastOf2025),
            Term.notStated().toBuilder().maximum(lastOf2025).build(),
            Term.atLeast(lastOf2025).toBuilder().maximum(lastOf2025).build())) {
      assertThat(mayBe(memorandum(term).build(), effective(2025))).as("%s", term).isFalse();
      assertThat(mayBe(memorandum(term).build(), effective(2026))).as("%s", term).isTrue();
    }
    for (Term term : List.of(Term.indefinite(), Term.notStated(), Term.atLeast(lastOf2025))) {
      assertThat(mayBe(memorandum(term).build(), effective(2027))).as("%s", term).isFalse();
    }
    assertThat(mayBe(memorandum(Term.until(twoYears)).build(), effective(2021))).isFalse();
    assertThat(mayBe(memorandum(Term.until(twoYears)).build(), effective(2023))).isTrue();
    assertThat(mayBe(memorandum(Term.until(afterAMeeting)).build(), effective(2021))).isTrue();
  }

  @Test
  void signedOnly_isTheDay_unlessThePaperSaysWhenItEnters() {
    Memorandum amended = memorandum(UNTIL_2025).build();
    Provision entry = EntryIntoForce.on(DateRule.fixed(PartialDate.of(2024, 1, 1)));
    PartialDate signed = PartialDate.of(2023, 1, 1);

    assertThat(mayBe(amended, amendment())).isFalse();
    assertThat(mayBe(amended, amendment().signed(signed))).isFalse();
    assertThat(mayBe(amended, amendment().signed(signed).addClause(clause(Finance.none()))))
        .isFalse();
    assertThat(mayBe(amended, amendment().signed(signed).addClause(clause(entry)))).isTrue();
    assertThat(mayBe(amended, effective(2024).addClause(clause(entry)))).isFalse();
  }

  @Test
  void whatHasOtherEnds_isAskedAlways() {
    Memorandum left =
        memorandum()
            .parties(
                List.of(party("a").lastDay(PartialDate.of(2024, 1, 1)).build(), party("b").build()))
            .build();

    assertThat(mayBe(left, effective(2021))).isTrue();
    assertThat(mayBe(ProcedureRules.builder().id(AMENDED).build(), effective(2021))).isTrue();
  }

  @Test
  void termOfAnAmendment_countsAsWell() {
    Memorandum amended = memorandum().build();

    for (Change change : List.of(Change.term(until(2023)), Change.add(clause(until(2023))))) {
      assertThat(mayBe(amended, effective(2022, change))).as("%s", change).isFalse();
      assertThat(mayBe(amended, effective(2022, change), effective(2024))).isTrue();
    }
    assertThat(mayBe(amended, effective(2022, Change.add(clause(Finance.none()))), effective(2024)))
        .isFalse();
  }
}
