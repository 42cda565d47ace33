package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.problem.Problem;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.time.DateRule;
import org.junit.jupiter.api.Test;

/** What is recorded of instruments, against their state and against one another. */
class RecordedFactsTest {
  private static final String DRAFT = "instrument.draft-with-facts";

  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register).organizations("a", "b").body("body", "b");

  private List<Problem> found(String code) {
    return RuleBook.standard().check(register.build()).stream()
        .filter(problem -> problem.code().equals(code))
        .toList();
  }

  private void draft(UnaryOperator<Party.Builder> fact) {
    draft(fact, m -> m);
  }

  private void draft(UnaryOperator<Party.Builder> fact, UnaryOperator<Memorandum.Builder> more) {
    plot.unsigned(
        "m",
        m ->
            more.apply(
                m.state(InstrumentState.DRAFT)
                    .addParties(plot.party("a", a -> a), plot.party("b", fact))));
  }

  private static UnaryOperator<Memorandum.Builder> event(InstrumentEvent.Type type) {
    return m ->
        m.addEvent(InstrumentEvent.builder().type(type).on(Plot.date("2024-01-01")).build());
  }

  private void amendment(UnaryOperator<Amendment.Builder> more) {
    plot.memorandum("original", m -> m);
    register.addInstrument(
        more.apply(
                Amendment.builder()
                    .id(plot.instrument("m"))
                    .amends(plot.instrument("original"))
                    .addChange(Change.add(Plot.clause("d")))
                    .addSource(Plot.source()))
            .build());
  }

  @Test
  void draft_thatNothingIsRecordedOf_isADraft() {
    draft(b -> b);

    assertThat(found(DRAFT)).isEmpty();
  }

  @Test
  void draft_thatAPartySignedOrDepositedOrIsBoundBy_isNone() {
    draft(b -> b.signed(Plot.date("2023")));
    assertThat(found(DRAFT)).hasSize(1);

    RecordedFactsTest deposited = new RecordedFactsTest();
    deposited.draft(b -> b.deposited(Plot.date("2023")));
    assertThat(deposited.found(DRAFT)).hasSize(1);

    RecordedFactsTest effective = new RecordedFactsTest();
    effective.draft(b -> b.effective(Plot.date("2023")));
    assertThat(effective.found(DRAFT)).hasSize(1);
  }

  @Test
  void draft_thatWasTerminated_isNone() {
    draft(b -> b, event(InstrumentEvent.Type.TERMINATED));

    assertThat(found(DRAFT)).hasSize(1);
  }

  @Test
  void draft_thatWasPublished_isStillADraft() {
    draft(b -> b, event(InstrumentEvent.Type.PUBLISHED));

    assertThat(found(DRAFT)).isEmpty();
  }

  @Test
  void draftOfAnAmendment_thatWasSignedOrIsInEffect_isNone() {
    amendment(m -> m.state(InstrumentState.DRAFT));
    assertThat(found(DRAFT)).isEmpty();

    RecordedFactsTest signed = new RecordedFactsTest();
    signed.amendment(m -> m.state(InstrumentState.DRAFT).signed(Plot.date("2024")));
    assertThat(signed.found(DRAFT)).hasSize(1);

    RecordedFactsTest effective = new RecordedFactsTest();
    effective.amendment(m -> m.state(InstrumentState.DRAFT).effective(Plot.date("2024")));
    assertThat(effective.found(DRAFT)).hasSize(1);
  }

  private void procedure(UnaryOperator<ProcedureRules.Builder> more) {
    plot.procedure("m", "body", more);
  }

  @Test
  void draftOfRulesOfProcedure_thatWereAdopted_isNone() {
    procedure(r -> r.state(InstrumentState.DRAFT));
    assertThat(found(DRAFT)).isEmpty();

    RecordedFactsTest adopted = new RecordedFactsTest();
    adopted.procedure(r -> r.state(InstrumentState.DRAFT).adopted(Plot.date("2024")));
    assertThat(adopted.found(DRAFT)).hasSize(1);
  }

  @Test
  void eventBeforeAnAmendmentWasSigned_restsOnItsSignature() {
    amendment(
        m ->
            m.signed(Plot.date("2024-01-01"))
                .addEvent(
                    InstrumentEvent.builder()
                        .type(InstrumentEvent.Type.TERMINATED)
                        .on(Plot.date("2023"))
                        .build()));

    assertThat(found("event.before-conclusion"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.related())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder(
                        "/instruments/x-m/events/0/on", "/instruments/x-m/signed"));
  }

  @Test
  void rulesThatFollowLaterOnes_restOnTheDaysOfAdoption() {
    plot.procedure("later", "body", r -> r.adopted(Plot.date("2024-02-01")));
    procedure(
        r ->
            r.adopted(Plot.date("2024-01-01"))
                .addRelation(Relation.of(RelationType.FOLLOWS, plot.instrument("later"))));

    assertThat(found("relation.target-is-later"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.related())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder(
                        "/instruments/x-later",
                        "/instruments/x-later/adopted",
                        "/instruments/x-m/adopted"));
  }

  @Test
  void firstDayAgainstAnEntryIntoForceThatAnAmendmentBrought_isFound() {
    plot.unsigned(
        "original",
        m ->
            m.addParties(
                    plot.party(
                        "a",
                        a -> a.signed(Plot.date("2023-07-03")).effective(Plot.date("2023-08-01"))),
                    plot.signed("b"))
                .addClause(Plot.clause("final", entry("2023-08-01"))));
    register.addInstrument(
        Amendment.builder()
            .id(plot.instrument("m"))
            .amends(plot.instrument("original"))
            .effective(Plot.date("2023-07-04"))
            .addChange(Change.replace(Plot.clause("final", entry("2023-09-01"))))
            .build());

    assertThat(found("instrument.first-day-against-provision"))
        .extracting(problem -> problem.path().toString())
        .containsExactly("/instruments/x-original/parties/x-a/effective");
  }

  private static EntryIntoForce entry(String day) {
    return EntryIntoForce.on(DateRule.fixed(Plot.date(day)));
  }

  @Test
  void exceptionOfLowerRank_namesBothRanks() {
    plot.memorandum("m", m -> m);
    plot.procedure(
        "rules",
        "body",
        r ->
            r.addClause(
                Plot.clause("c", Participation.of(plot.prohibition("no", "body", rule -> rule)))));
    plot.memorandum(
        "n",
        m ->
            m.addClause(
                Plot.clause(
                    "c",
                    Participation.of(
                        plot.permission(
                            "yes", "body", rule -> rule.addExceptionTo(plot.rule("no")))))));

    assertThat(found("rule.exception-without-force"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.arguments())
                    .containsEntry("rank", "memorandum")
                    .containsEntry("higher", "rules-of-procedure"));
  }

  @Test
  void cycle_relatesToEveryMemberButTheFirst() {
    plot.within("a", "b", "2020-01-01/2020-12-31").within("b", "a", "2020-01-01/2020-12-31");

    assertThat(found("affiliation.cycle"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path().toString()).isEqualTo("/organizations/x-a");
              assertThat(problem.related())
                  .extracting(Object::toString)
                  .containsExactly("/organizations/x-b");
            });
  }
}
