package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Condition;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.organization.Succession;
import org.dohoda.participation.Rights;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Attestation;
import org.dohoda.testkit.Plot;
import org.dohoda.text.TimedName;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** How instruments stand to one another, and how problems stand to the values they rest on. */
class RelatedTest {
  private static final RuleBook BOOK = RuleBook.standard();

  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register).organizations("a", "b");

  private List<Problem> found(String code) {
    return BOOK.check(register.build()).stream()
        .filter(problem -> problem.code().equals(code))
        .toList();
  }

  private void related(String name, RelationType type, String... targets) {
    plot.memorandum(
        name,
        m -> {
          for (String target : targets) {
            m.addRelation(Relation.of(type, plot.instrument(target)));
          }
          return m;
        });
  }

  private List<String> unrelated() {
    return found("memoranda.of-same-parties-unrelated").stream()
        .map(problem -> problem.arguments().get("first") + " " + problem.arguments().get("other"))
        .toList();
  }

  @Test
  void unrelated_oneBesideTwoThatFollow_whateverTheOrder() {
    related("m1", RelationType.FOLLOWS);
    related("m2", RelationType.FOLLOWS);
    related("m3", RelationType.FOLLOWS, "m2");

    assertThat(unrelated()).containsExactly("x-m1 x-m2");
    var instruments = new ArrayList<>(register.build().instruments());
    Collections.rotate(instruments, 1);
    register.instruments(instruments);
    assertThat(unrelated()).containsExactly("x-m1 x-m2");
  }

  @Test
  void unrelated_twoPairs_areToldOnce() {
    related("m1", RelationType.FOLLOWS);
    related("m2", RelationType.FOLLOWS, "m1");
    related("m3", RelationType.FOLLOWS);
    related("m4", RelationType.FOLLOWS, "m3");
    assertThat(unrelated()).containsExactly("x-m1 x-m3");

    related("m5", RelationType.FOLLOWS, "m4", "m2");
    assertThat(unrelated()).isEmpty();
  }

  @Test
  void circle_acrossTypesThatOrderAlike_isOne() {
    related("m1", RelationType.FOLLOWS, "m2");
    related("m2", RelationType.SUPERSEDES, "m1");
    related("m3", RelationType.PART_OF, "m4");
    related("m4", RelationType.IMPLEMENTS, "m3");

    assertThat(found("relation.cycle")).hasSize(2);
  }

  @Test
  void circle_ofWhatFollowsItsOwnPart_isNone() {
    related("m1", RelationType.FOLLOWS, "m2");
    related("m2", RelationType.PART_OF, "m1");

    assertThat(found("relation.cycle")).isEmpty();
  }

  @Test
  void draft_thatIsAttestedInEffect_orThatAPartyLeft_isTold() {
    plot.unsigned(
        "m",
        m ->
            m.state(InstrumentState.DRAFT)
                .addParties(plot.party("a", p -> p), plot.party("b", p -> p))
                .addAttestation(Attestation.of(Plot.date("2019-01-01"), Plot.source())));
    plot.unsigned(
        "n",
        m ->
            m.state(InstrumentState.DRAFT)
                .addParties(
                    plot.party("a", p -> p.lastDay(Plot.date("2022"))), plot.party("b", p -> p)));

    assertThat(found("instrument.draft-with-facts")).hasSize(2);
  }

  @Test
  void concluded_whatWasDepositedWasSigned() {
    plot.unsigned(
        "m",
        m ->
            m.state(InstrumentState.CONCLUDED)
                .addParties(
                    plot.party("a", p -> p.deposited(Plot.date("2020-01-02"))), plot.signed("b")));

    assertThat(found("memorandum.concluded-without-signature")).isEmpty();
  }

  private void until(String name, String lastDay, String period) {
    until(name, lastDay, period, UnaryOperator.identity());
  }

  private void until(
      String name, String lastDay, String period, UnaryOperator<Memorandum.Builder> more) {
    plot.memorandum(
        name,
        m ->
            more.apply(m)
                .addClause(Plot.clause("t", Term.until(DateRule.fixed(Plot.date(lastDay)))))
                .addClause(
                    Plot.clause(
                        "c",
                        Participation.of(
                            plot.permission(
                                "of-" + name, "body", r -> r.period(Period.parse(period)))))));
  }

  @Test
  void rule_thatBeginsWhenItsMemorandumHasEnded_neverApplies() {
    plot.body("body", "a");
    until("m", "2025-12-31", "2026-01-01/2027-12-31");
    until("n", "2026-01-01", "2026-01-01/2027-12-31");

    assertThat(found("rule.never-applies"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path().toString()).startsWith("/instruments/x-m/");
              assertThat(problem.arguments().get("outer")).endsWith("/2025-12-31");
            });
  }

  @Test
  void rule_thatBeginsWhenItsMemorandumHasEnded_mayApplyWhereClausesSurvive() {
    plot.body("body", "a");
    Survival survival =
        Survival.builder()
            .addClauses(ClauseId.of("c"))
            .lasting(Lasting.until(DateRule.fixed(Plot.date("2030-12-31"))))
            .build();
    until("m", "2025-12-31", "2026-01-01/2027-12-31", m -> m.addClause(Plot.clause("s", survival)));

    assertThat(found("rule.never-applies")).isEmpty();
  }

  /** Of a misprinted year, all that compares with it is told to follow. */
  private void assertFollows(String code) {
    Problems problems = BOOK.check(register.build());
    assertThat(problems).extracting(Problem::code).contains("date.year-implausible", code);
    assertThat(BOOK.followUps(problems).values()).extracting(Problem::code).contains(code);
  }

  @Test
  void followUps_ofTheDayOfAParty() {
    plot.unsigned(
        "m",
        m ->
            m.addParties(
                plot.party("a", p -> p.signed(Plot.date("2820")).lastDay(Plot.date("2022"))),
                plot.signed("b")));
    assertFollows("party.left-before-bound");
  }

  @Test
  void followUps_ofTheDayOfASuccession() {
    plot.organization("c", c -> c.existence(Period.parse("2010/2020")));
    register.addSuccession(
        Succession.builder()
            .predecessor(plot.organization("a"))
            .successor(plot.organization("c"))
            .on(Plot.date("2919-01-01"))
            .build());
    assertFollows("succession.successor-does-not-exist");
  }

  @Test
  void followUps_ofTheEndOfAName() {
    plot.organization(
        "c",
        c ->
            c.addName(TimedName.of(Plot.text("A"), Period.parse("2010-01-01/2919-01-01")))
                .addName(TimedName.of(Plot.text("B"), Period.parse("2015-01-01/.."))));
    assertFollows("names.overlap");
  }

  @Test
  void followUps_ofASignature_reachTheBodyThatIsGone() {
    plot.body("body", "a", b -> b.existence(Period.parse("2010/2019")));
    plot.unsigned(
        "m",
        m ->
            m.addParties(
                    plot.party("a", p -> p.signed(Plot.date("2920"))),
                    plot.party("b", p -> p.signed(Plot.date("2920"))))
                .addClause(
                    Plot.clause("c", Participation.of(plot.permission("r", "body", r -> r)))));
    assertFollows("rule.body-dissolved");
  }

  @Test
  void followUps_ofAnAttestedDay() {
    plot.organization(
        "c",
        c ->
            c.existence(Period.parse("2010/2020"))
                .addAttestation(Attestation.of(PartialDate.ofYear(2919), Plot.source())));
    assertFollows("attestation.outside-period");
  }

  /** What a clerk reads holds neither English codes nor how a value is kept. */
  @Test
  void messages_sayCodesAndConditionsInTheReadersLanguage() {
    plot.body("body", "a");
    plot.memorandum(
        "m",
        m ->
            m.addClause(
                Plot.clause(
                    "c",
                    Participation.of(
                        plot.permission(
                            "r",
                            "body",
                            r ->
                                r.capacity(Capacities.GUEST)
                                    .addRights(Rights.VOTE)
                                    .condition(
                                        Condition.all(Condition.open(), Condition.closed())))))));

    Problem votes = found("rule.guest-may-vote").get(0);
    assertThat(votes.message(Locale.forLanguageTag("cs"))).contains("právo hlasovat ", "jako host");
    assertThat(votes.message(Locale.ENGLISH)).contains("the right vote ", "as guest");
    assertThat(votes.arguments()).containsEntry("right", "vote").containsEntry("capacity", "guest");
    assertThat(votes.toBuilder().build().message(Locale.forLanguageTag("cs")))
        .isEqualTo(votes.message(Locale.forLanguageTag("cs")));
    Problem impossible = found("condition.impossible").get(0);
    assertThat(impossible.toString()).doesNotContain("[", "InSession");
    assertThat(impossible.message(Locale.forLanguageTag("cs")))
        .doesNotContain("session", "OPEN")
        .contains("jednání");
  }

  @Test
  void days_thatAreAlwaysKnown_areLookedAtToo() {
    plot.body("body", "a");
    register.addMeeting(
        Meeting.builder().body(plot.body("body")).date(LocalDate.of(2919, 1, 1)).build());
    assertThat(found("date.year-implausible"))
        .extracting(problem -> problem.path().toString())
        .containsExactly("/meetings/0/date");
  }
}
