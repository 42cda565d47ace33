package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dohoda.condition.Condition;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Which terms of one instrument contradict each other, and which are only several. */
class TermsContradictTest {
  private static final String CONTRADICT = "instrument.terms-contradict";
  private static final String SEVERAL = "instrument.several-terms";

  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register).organizations("a", "b").body("body", "b");

  private static DateRule day(String day) {
    return DateRule.fixed(Plot.date(day));
  }

  private static Term until(String day) {
    return Term.until(day(day));
  }

  private static Term with(Term term, UnaryOperator<Term.Builder> more) {
    return more.apply(term.toBuilder()).build();
  }

  private static Term renewed(Term term) {
    return with(term, t -> t.renewal(Renewal.builder().mode(RenewalMode.BY_AGREEMENT).build()));
  }

  private List<String> codes() {
    return RuleBook.standard().check(register.build()).stream().map(Problem::code).toList();
  }

  /** What two terms are, whichever comes first. */
  private static String of(Term one, Term other) {
    String inOrder = new TermsContradictTest().inOrder(one, other);
    assertThat(new TermsContradictTest().inOrder(other, one)).isEqualTo(inOrder);
    return inOrder;
  }

  private String inOrder(Term one, Term other) {
    plot.memorandum("m", m -> m.addClauses(Plot.clause("c", one), Plot.clause("d", other)));
    List<String> codes = codes();
    assertThat(codes).hasSize(1);
    return codes.get(0);
  }

  @Test
  void endsOnDifferentDays_contradict() {
    assertThat(of(until("2025-12-31"), until("2026-12-31"))).isEqualTo(CONTRADICT);
  }

  @Test
  void anEndAndNone_contradict_unlessTheEndIsRenewed() {
    assertThat(of(until("2025-12-31"), Term.indefinite())).isEqualTo(CONTRADICT);
    assertThat(of(renewed(until("2025-12-31")), Term.indefinite())).isEqualTo(SEVERAL);
  }

  @Test
  void aTermOnACondition_contradictsNothing() {
    Term conditional = with(until("2025-12-31"), t -> t.condition(Condition.fundsAvailable()));

    assertThat(of(conditional, Term.indefinite())).isEqualTo(SEVERAL);
    assertThat(of(conditional, until("2026-12-31"))).isEqualTo(SEVERAL);
  }

  @Test
  void anEndBeforeTheMinimum_contradicts_unlessItIsRenewed() {
    Term atLeast = with(Term.notStated(), t -> t.minimum(day("2026-01-01")));

    assertThat(of(until("2025-12-31"), atLeast)).isEqualTo(CONTRADICT);
    assertThat(of(until("2026-01-01"), atLeast)).isEqualTo(SEVERAL);
    assertThat(of(renewed(until("2025-12-31")), atLeast)).isEqualTo(SEVERAL);
  }

  @Test
  void anEndBeyondTheMaximum_contradicts_unlessTheMaximumIsRenewed() {
    Term atMost = with(Term.notStated(), t -> t.maximum(day("2025-12-31")));

    assertThat(of(until("2026-01-01"), atMost)).isEqualTo(CONTRADICT);
    assertThat(of(until("2025-12-31"), atMost)).isEqualTo(SEVERAL);
    assertThat(of(until("2026-01-01"), renewed(atMost))).isEqualTo(SEVERAL);
  }

  @Test
  void anEarliestEndBeyondALatestOne_contradicts_unlessTheLatestIsRenewed() {
    Term atLeast = Term.atLeast(day("2026-01-01"));
    Term atMost = Term.atMost(day("2025-12-31"));

    assertThat(of(atLeast, atMost)).isEqualTo(CONTRADICT);
    assertThat(of(atLeast, Term.atMost(day("2026-01-01")))).isEqualTo(SEVERAL);
    assertThat(of(atLeast, renewed(atMost))).isEqualTo(SEVERAL);
  }

  @Test
  void anEndCountedFromASignature_isADay() {
    Term aYear = Term.until(DateRule.after(TimeSpan.years(1), Anchor.LAST_SIGNATURE));
    Term aYearOfB =
        Term.until(
            DateRule.after(
                TimeSpan.years(1),
                Anchor.signatureOf(
                    new Plot("x", CooperationRegister.builder()).organization("b"))));

    assertThat(of(aYear, until("2024"))).isEqualTo(SEVERAL);
    assertThat(of(aYear, until("2025"))).isEqualTo(CONTRADICT);
    assertThat(of(aYearOfB, until("2025"))).isEqualTo(CONTRADICT);
  }

  @Test
  void anEndCountedFromWhatIsNotKnown_contradictsNothing() {
    Term afterEffect = Term.until(DateRule.after(TimeSpan.years(1), Anchor.EFFECT));

    assertThat(of(afterEffect, until("2025"))).isEqualTo(SEVERAL);
  }

  @Test
  void anEndThatOnlyAWorkingCalendarSettles_contradictsNothing() {
    Term tenDays = Term.until(DateRule.after(TimeSpan.workingDays(10), Anchor.LAST_SIGNATURE));

    assertThat(of(tenDays, until("2023-07-04"))).isEqualTo(SEVERAL);
  }

  @Test
  void anEndInRulesOfProcedureCountedFromASignature_contradictsNothing() {
    plot.procedure(
        "rules",
        "body",
        r ->
            r.addClauses(
                Plot.clause(
                    "c", Term.until(DateRule.after(TimeSpan.years(1), Anchor.LAST_SIGNATURE))),
                Plot.clause("d", until("2026-12-31"))));

    assertThat(codes()).containsExactly(SEVERAL);
  }

  @Test
  void termsOfRulesOfProcedure_contradictToo() {
    plot.procedure(
        "rules",
        "body",
        r ->
            r.addClauses(
                Plot.clause("c", until("2025-12-31")), Plot.clause("d", until("2026-12-31"))));

    assertThat(codes()).containsExactly(CONTRADICT);
  }

  @Test
  void endBeforeTheSignature_ofATermThatIsRenewedOrConditional_isNotTheEnd() {
    plot.memorandum("m", m -> m.addClause(Plot.clause("c", renewed(until("2023-07-02")))));
    plot.memorandum(
        "n",
        m ->
            m.addClause(
                Plot.clause(
                    "c", with(until("2023-07-02"), t -> t.condition(Condition.fundsAvailable())))));

    assertThat(codes()).doesNotContain("memorandum.over-before-signed");
  }

  @Test
  void endBeforeTheSignatures_restsOnTheSignaturesThatAreRecorded() {
    plot.organizations("c")
        .unsigned(
            "m",
            m ->
                m.addParties(plot.signed("a"), plot.party("b", b -> b), plot.signed("c"))
                    .addClause(Plot.clause("c", until("2023-07-02"))));

    assertThat(RuleBook.standard().check(register.build()).errors().all())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.related())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder(
                        "/instruments/x-m/clauses/c/provisions/0/lasting",
                        "/instruments/x-m/parties/x-a/signed",
                        "/instruments/x-m/parties/x-c/signed"));
  }
}
