package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dohoda.instrument.Change;
import org.dohoda.problem.Problem;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Terms that contradict what else the same paper says. */
class StatedTermsTest {
  private static final String OWN_TERM = "amendment.own-term";
  private static final String OVER = "memorandum.over-before-effect";

  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register);

  private static DateRule day(String day) {
    return DateRule.fixed(Plot.date(day));
  }

  private List<Problem> found(String code) {
    return RuleBook.standard().check(register.build()).stream()
        .filter(problem -> problem.code().equals(code))
        .toList();
  }

  private void amendment(Change change, Provision own) {
    plot.organizations("a", "b").memorandum("m", m -> m);
    plot.amendment(
        "amendment",
        "m",
        a ->
            a.signed(Plot.date("2024-01-01")).addChange(change).addClause(Plot.clause("own", own)));
  }

  @Test
  void termThatAnAmendmentGivesToThePaper_isNoneOfItsOwn() {
    amendment(Change.term(Term.until(day("2025-12-31"))), EntryIntoForce.on(day("2024-02-01")));
    assertThat(found(OWN_TERM)).isEmpty();
  }

  @Test
  void termInAClauseThatAnAmendmentBrings_isNoneOfItsOwn() {
    amendment(
        Change.add(Plot.clause("term", Term.until(day("2025-12-31")))),
        EntryIntoForce.on(day("2024-02-01")));
    assertThat(found(OWN_TERM)).isEmpty();
  }

  @Test
  void termOfAMemorandum_isNoneOfAnAmendment() {
    plot.saying(Term.until(day("2025-12-31")));
    assertThat(found(OWN_TERM)).isEmpty();
  }

  @Test
  void termOfAnAmendmentWithALatestDay_isOneOfItsOwn() {
    amendment(
        Change.add(Plot.clause("d")),
        Term.indefinite().toBuilder().maximum(day("2025-12-31")).build());
    assertThat(found(OWN_TERM)).hasSize(1);
  }

  @Test
  void overBeforeItsEffect_namesWhereThisStands() {
    plot.saying(
        Term.until(day("2024-12-31")),
        Purpose.of(Plot.text("housing")),
        EntryIntoForce.on(day("2025-01-01")));
    assertThat(found(OVER))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.related())
                    .extracting(Object::toString)
                    .containsExactly("/instruments/x-m/clauses/c/provisions/2"));
  }

  @Test
  void overBeforeItsEffect_butAppliedForTheTimeBeing_mayHaveHeld() {
    plot.saying(
        Term.until(day("2024-12-31")),
        EntryIntoForce.on(day("2025-01-01")).toBuilder().provisional(day("2024-06-01")).build());
    assertThat(found(OVER)).isEmpty();
  }

  @Test
  void overBeforeAnEffectThatIsStatedForAnotherTime_isNone() {
    plot.organizations("a", "b")
        .memorandum(
            "m",
            m ->
                m.addClauses(
                    Plot.clause("term", Term.until(day("2024-12-31"))),
                    Plot.clause("later", EntryIntoForce.on(day("2025-01-01"))).toBuilder()
                        .period(Period.parse("2026-01-01/.."))
                        .build()));
    assertThat(found(OVER)).isEmpty();
  }

  @Test
  void termsThatContradict_areNamedByWhereTheyStand() {
    plot.saying(
        Purpose.of(Plot.text("housing")),
        Term.until(day("2025-12-31")),
        Term.until(day("2026-01-01")));
    assertThat(found("instrument.terms-contradict"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).hasToString("/instruments/x-m/clauses/c/provisions/2");
              assertThat(problem.related())
                  .extracting(Object::toString)
                  .containsExactly("/instruments/x-m/clauses/c/provisions/1");
            });
  }
}
