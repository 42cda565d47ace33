package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dohoda.id.ClauseId;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bases;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Comparison;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Finance;
import org.dohoda.provision.Fraction;
import org.dohoda.provision.InformationLevels;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Link;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Money;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That bounds which cannot both hold are found, and those which can are left alone. */
class LimitsTest {
  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register).organizations("a", "b");

  private List<String> codes() {
    return RuleBook.standard().check(register.build()).stream().map(Problem::code).toList();
  }

  private List<String> saying(Provision... provisions) {
    plot.memorandum("m", m -> m.addClause(Plot.clause("c", provisions)));
    return codes();
  }

  private static DateRule day(String day) {
    return DateRule.fixed(Plot.date(day));
  }

  private static Lasting atLeast(String day) {
    return Lasting.atLeast(day(day));
  }

  private static Lasting atMost(String day) {
    return Lasting.atMost(day(day));
  }

  private static Term.Builder term(Lasting lasting) {
    return Term.builder().lasting(lasting);
  }

  static Stream<Term> contradictory() {
    return Stream.of(
        term(atLeast("2030-01-01")).maximum(day("2029-12-31")).build(),
        term(atMost("2029-12-31")).minimum(day("2030-01-01")).build());
  }

  @ParameterizedTest
  @MethodSource("contradictory")
  void term_againstItsOwnBounds_isFound(Term term) {
    assertThat(saying(term)).containsExactly("term.bounds-contradict");
  }

  static Stream<Term> coherent() {
    return Stream.of(
        term(atLeast("2030-01-01")).maximum(day("2030-01-01")).build(),
        term(atLeast("2030-01-01")).minimum(day("2031-01-01")).build(),
        term(atMost("2030-01-01")).minimum(day("2030-01-01")).build(),
        term(atMost("2030-01-01")).maximum(day("2029-01-01")).build());
  }

  @ParameterizedTest
  @MethodSource("coherent")
  void term_withinItsBounds_isLeftAlone(Term term) {
    assertThat(saying(term)).isEmpty();
  }

  static Stream<List<Lasting>> apart() {
    return Stream.of(
        List.of(atLeast("2030-01-01"), atMost("2029-12-31")),
        List.of(atLeast("2030-01-01"), Lasting.until(day("2029-12-31"))),
        List.of(atMost("2029-12-31"), Lasting.until(day("2030-01-01"))),
        List.of(atMost("2029-12-31"), Lasting.indefinitely()));
  }

  @ParameterizedTest
  @MethodSource("apart")
  void terms_thatCannotBothHold_areFoundInEitherOrder(List<Lasting> both) {
    assertThat(saying(term(both.get(0)).build(), term(both.get(1)).build()))
        .contains("instrument.terms-contradict");
    plot.memorandum(
        "n",
        m -> m.addClause(Plot.clause("c", term(both.get(1)).build(), term(both.get(0)).build())));
    assertThat(codes().stream().filter("instrument.terms-contradict"::equals)).hasSize(2);
  }

  static Stream<List<Lasting>> together() {
    return Stream.of(
        List.of(atLeast("2030-01-01"), atMost("2030-01-01")),
        List.of(atLeast("2030-01-01"), Lasting.until(day("2030-01-01"))),
        List.of(atLeast("2030-01-01"), Lasting.indefinitely()),
        List.of(atLeast("2030-01-01"), atLeast("2040-01-01")),
        List.of(atMost("2030-01-01"), atMost("2020-01-01")));
  }

  @ParameterizedTest
  @MethodSource("together")
  void terms_thatCanBothHold_doNotContradict(List<Lasting> both) {
    assertThat(saying(term(both.get(0)).build(), term(both.get(1)).build()))
        .doesNotContain("instrument.terms-contradict");
  }

  @Test
  void secrecy_thatEndsBeforeItStarts_isFound() {
    assertThat(
            saying(
                Confidentiality.builder()
                    .addLevel(InformationLevels.INTERNAL)
                    .since(day("2025-01-02"))
                    .until(Lasting.until(day("2025-01-01")))
                    .build()))
        .containsExactly("provision.ends-before-start");
  }

  @Test
  void secrecy_thatLastsAtLeastUntilItStarts_isLeftAlone() {
    assertThat(
            saying(
                Confidentiality.builder()
                    .addLevel(InformationLevels.INTERNAL)
                    .since(day("2025-01-02"))
                    .until(atLeast("2025-01-01"))
                    .build()))
        .isEmpty();
  }

  @Test
  void money_thatMustNotBePaid_agreesWithNoMoney() {
    Finance amount = Finance.amount(Quantity.exactly(Money.of(1, "CZK")));
    assertThat(
            saying(
                Finance.none(),
                amount.toBuilder().modality(Modality.SHALL_NOT).build(),
                amount.toBuilder().modality(Modality.NEED_NOT).build()))
        .isEmpty();
  }

  @Test
  void money_thatMayBePaid_contradictsNoMoney() {
    Finance amount = Finance.amount(Quantity.exactly(Money.of(1, "CZK")));
    assertThat(saying(Finance.none(), amount.toBuilder().modality(Modality.MAY).build()))
        .containsExactly("instrument.money-and-no-money");
  }

  /** A clause that gives way to another which it goes before, in the two ways to say so. */
  @Test
  void clauses_thatGoBeforeOneAnother_areFoundHoweverItIsSaid() {
    plot.memorandum(
        "m",
        m ->
            m.addClauses(
                Plot.clause("c", request(Link.subjectTo(ClauseId.of("d")))),
                Plot.clause("d", request(Link.subjectTo(ClauseId.of("e")))),
                Plot.clause("e", request(Link.subjectTo(ClauseId.of("c"))))));
    assertThat(codes()).containsExactly("clause.precedence-cycle");
  }

  @Test
  void clauses_ofWhichOneOnlyFollowsTheOther_areNotRanked() {
    plot.memorandum(
        "m",
        m ->
            m.addClauses(
                Plot.clause("c", request(Link.onlyAfter(ClauseId.of("d")))),
                Plot.clause("d", request(Link.notwithstanding(ClauseId.of("c")))),
                Plot.clause("e", request(Link.notwithstanding(ClauseId.of("e"))))));
    assertThat(codes()).isEmpty();
  }

  private Undertaking request(Link link) {
    return Undertaking.by(Bearer.party(plot.organization("a")))
        .may(Acts.REQUEST)
        .addLink(link)
        .build();
  }

  private static Quantity count(Comparison comparison, int number) {
    return new Quantity.Count(comparison, number, Optional.of(Bases.ALL_MEMBERS), Optional.empty());
  }

  private static BodyConstitution body(Quantity... size) {
    return BodyConstitution.builder().name(LocalizedText.of("en", "group")).addSize(size).build();
  }

  @Test
  void size_ofMoreThanFewerThan_isFound() {
    assertThat(saying(body(count(Comparison.MORE_THAN, 6), count(Comparison.LESS_THAN, 7))))
        .containsExactly("body-constitution.size-contradicts");
  }

  @Test
  void size_ofTwoExactNumbers_isFound() {
    assertThat(saying(body(count(Comparison.EXACTLY, 6), count(Comparison.EXACTLY, 7))))
        .containsExactly("body-constitution.size-contradicts");
  }

  @Test
  void size_thatIsRoughOrAShare_isLeftAlone() {
    assertThat(
            saying(
                body(
                    count(Comparison.ABOUT, 6),
                    count(Comparison.AT_MOST, 3),
                    Quantity.atLeast(Fraction.of(1, 2), Bases.SEATS))))
        .isEmpty();
  }
}
