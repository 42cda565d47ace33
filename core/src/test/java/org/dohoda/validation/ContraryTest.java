package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dohoda.body.Capacities;
import org.dohoda.condition.Condition;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;
import org.dohoda.text.Listed;
import org.dohoda.time.DateRule;
import org.junit.jupiter.api.Test;

/** That what contradicts is found, in one instrument and in several of the same parties. */
class ContraryTest {
  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register).organizations("a", "b").body("body", "b");

  private List<String> codes() {
    return RuleBook.standard().check(register.build()).stream()
        .map(Problem::code)
        .filter(code -> !code.equals("memoranda.of-same-parties-unrelated"))
        .toList();
  }

  private void rules(UnaryOperator<ParticipationRule.Builder> prohibition) {
    plot.memorandum(
        "m",
        m ->
            m.addClause(
                Plot.clause(
                    "c",
                    Participation.of(
                        plot.permission("yes", "body", rule -> rule.as(Capacities.GUEST)),
                        plot.prohibition("no", "body", prohibition)))));
  }

  private static Term until(String day) {
    return Term.until(DateRule.fixed(Plot.date(day)));
  }

  private void memoranda(Provision one, Provision other, UnaryOperator<Memorandum.Builder> second) {
    plot.memorandum("m", m -> m.addClause(Plot.clause("c", one)))
        .memorandum("n", m -> second.apply(m.addClause(Plot.clause("c", other))));
  }

  private Undertaking duty() {
    return Undertaking.by(Bearer.party(plot.organization("a"))).shall(Acts.INFORM).build();
  }

  private Undertaking ban() {
    return Undertaking.by(Bearer.party(plot.organization("a"))).shallNot(Acts.INFORM).build();
  }

  @Test
  void prohibition_ofAnyCapacity_defeatsThePermissionOfAGuest() {
    rules(rule -> rule);

    assertThat(codes()).containsExactly("rule.contradicts");
  }

  @Test
  void prohibition_ofAnotherCapacity_isNoContradiction() {
    rules(rule -> rule.as(Capacities.ADVISER));

    assertThat(codes()).isEmpty();
  }

  @Test
  void prohibition_onACondition_limitsThePermission() {
    rules(rule -> rule.when(Condition.closed()));

    assertThat(codes()).isEmpty();
  }

  @Test
  void prohibition_inAllBodiesOfTheOwner_defeatsThePermissionInOne() {
    rules(rule -> rule.bodies(BodySelector.of(BodyDescription.bodiesOf(plot.organization("b")))));

    assertThat(codes()).containsExactly("rule.contradicts");
  }

  @Test
  void prohibition_inAClosedListOfOtherBodies_isNoContradiction() {
    plot.body("other", "b");
    rules(
        rule ->
            rule.bodies(
                BodySelector.builder()
                    .addDescription(BodyDescription.bodiesOf(plot.organization("b")))
                    .named(Listed.closed(List.of(plot.body("other"))))
                    .build()));

    assertThat(codes()).isEmpty();
  }

  @Test
  void prohibition_ofTheOtherParties_defeatsThePermissionOfOne() {
    rules(rule -> rule.holder(Holder.otherParties()));

    assertThat(codes()).containsExactly("rule.contradicts");
  }

  @Test
  void prohibition_ofSomebodyElse_isNoContradiction() {
    OrganizationId other = plot.organization("b");
    rules(rule -> rule.holder(Holder.representativeOf(other)));

    assertThat(codes()).isEmpty();
  }

  @Test
  void rules_ofMemorandaThatNeverHoldOnOneDay_doNotContradict() {
    Participation yes = Participation.of(plot.permission("yes", "body", rule -> rule));
    Participation no =
        Participation.of(
            plot.prohibition("no", "body", rule -> rule.as(Capacities.GUEST)),
            plot.prohibition("nor", "body", rule -> rule));
    plot.memorandum("m", m -> m.addClause(Plot.clause("c", yes, until("2023-12-31"))))
        .unsigned(
            "n",
            m ->
                m.addParties(
                        plot.party("a", a -> a.signed(Plot.date("2024-01-01"))),
                        plot.party("b", b -> b.signed(Plot.date("2024-01-01"))))
                    .addClause(
                        Plot.clause(
                            "c", no, EntryIntoForce.on(DateRule.fixed(Plot.date("2024-01-01"))))));

    assertThat(codes()).isEmpty();
  }

  @Test
  void rules_ofMemorandaThatOverlap_contradict() {
    memoranda(
        Participation.of(plot.permission("yes", "body", rule -> rule)),
        Participation.of(plot.prohibition("no", "body", rule -> rule)),
        m -> m);

    assertThat(codes()).containsExactly("rule.contradicts");
  }

  @Test
  void rules_ofAMemorandumThatSupersedesTheOther_doNotContradict() {
    memoranda(
        Participation.of(plot.permission("yes", "body", rule -> rule)),
        Participation.of(plot.prohibition("no", "body", rule -> rule)),
        m -> m.addRelation(Relation.of(RelationType.SUPERSEDES, plot.instrument("m"))));

    assertThat(codes()).isEmpty();
  }

  @Test
  void prohibitedRight_isNotSpokenOfByThePermission() {
    plot.memorandum(
        "m",
        m ->
            m.addClause(
                Plot.clause(
                    "c",
                    Participation.of(
                        plot.permission("yes", "body", rule -> rule),
                        ParticipationRule.prohibit(Rights.SPEAK)
                            .id(plot.rule("no"))
                            .holder(Holder.representativeOf(plot.organization("a")))
                            .bodies(BodySelector.only(plot.body("body")))
                            .build()))));

    assertThat(codes()).isEmpty();
  }

  @Test
  void duties_ofMemorandaThatOverlap_contradict() {
    memoranda(duty(), ban(), m -> m);

    assertThat(codes()).containsExactly("undertaking.contradicts");
    assertThat(RuleBook.standard().check(register.build()).warnings().all().get(0).related())
        .extracting(Object::toString)
        .containsExactly("/instruments/x-m/clauses/c/provisions/0");
  }

  @Test
  void duties_ofAMemorandumThatSupersedesTheOther_doNotContradict() {
    memoranda(
        duty(),
        ban(),
        m -> m.addRelation(Relation.of(RelationType.SUPERSEDES, plot.instrument("m"))));

    assertThat(codes()).isEmpty();
  }

  @Test
  void duties_ofADraft_doNotContradict() {
    plot.memorandum("m", m -> m.addClause(Plot.clause("c", ban())))
        .unsigned(
            "n",
            m ->
                m.state(InstrumentState.DRAFT)
                    .addParties(plot.party("a", a -> a), plot.party("b", b -> b))
                    .addClause(Plot.clause("c", duty())));

    assertThat(codes()).isEmpty();
  }

  @Test
  void terms_withAnEndAndWithout_contradict() {
    plot.memorandum(
        "m",
        m ->
            m.addClause(Plot.clause("c", until("2025-12-31")))
                .addClause(Plot.clause("d", Term.indefinite())));

    assertThat(codes()).containsExactly("instrument.terms-contradict");
  }

  @Test
  void terms_beyondTheMaximumOfTheOther_contradict() {
    Term atMost =
        Term.notStated().toBuilder().maximum(DateRule.fixed(Plot.date("2024-12-31"))).build();
    plot.memorandum(
        "m",
        m ->
            m.addClause(Plot.clause("c", until("2025-12-31"))).addClause(Plot.clause("d", atMost)));

    assertThat(codes()).containsExactly("instrument.terms-contradict");
  }

  @Test
  void terms_thatCanBeTheSameDay_areOnlySeveral() {
    plot.memorandum(
        "m",
        m ->
            m.addClause(Plot.clause("c", until("2025-12-31")))
                .addClause(Plot.clause("d", until("2025"))));

    assertThat(codes()).containsExactly("instrument.several-terms");
  }
}
