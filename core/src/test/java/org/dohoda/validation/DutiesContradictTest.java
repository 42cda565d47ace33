package org.dohoda.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dohoda.body.Capacities;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Acts;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Faults;
import org.dohoda.testkit.Plot;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Which duty and which ban contradict each other, what is a duty, and what is required. */
class DutiesContradictTest {
  private final CooperationRegister.Builder register = CooperationRegister.builder();
  private final Plot plot = new Plot("x", register).organizations("a", "b", "c");

  private List<Problem> found(String code) {
    return RuleBook.standard().check(register.build(), Faults.profile()).stream()
        .filter(problem -> problem.code().equals(code))
        .toList();
  }

  private List<Problem> contradictions() {
    return found("undertaking.contradicts");
  }

  private Undertaking by(String bearer, Modality modality) {
    return Undertaking.by(Bearer.party(plot.organization(bearer)))
        .shall(Acts.INFORM)
        .modality(modality)
        .build();
  }

  private void said(String name, UnaryOperator<Memorandum.Builder> more, Provision... provisions) {
    plot.memorandum(name, m -> more.apply(m.addClause(Plot.clause("c", provisions))));
  }

  private void dutyAndBan(
      UnaryOperator<Memorandum.Builder> duty, UnaryOperator<Memorandum.Builder> ban) {
    said("duty", duty, by("a", Modality.SHALL));
    said("ban", ban, by("a", Modality.SHALL_NOT));
  }

  @Test
  void dutyAndBan_inOneMemorandum_contradictThere() {
    said("m", m -> m, by("a", Modality.SHALL), by("a", Modality.SHALL_NOT));
    said("n", m -> m, by("a", Modality.SHALL));

    assertThat(contradictions())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path().toString())
                  .isEqualTo("/instruments/x-m/clauses/c/provisions/1");
              assertThat(problem.arguments())
                  .containsEntry("instrument", "x-m")
                  .containsEntry("other", "x-m");
              assertThat(problem.related())
                  .extracting(Object::toString)
                  .containsExactly("/instruments/x-m/clauses/c/provisions/0");
            });
  }

  @Test
  void duty_inTheSecondOfTwoOtherMemoranda_isFound() {
    said("m", m -> m, by("b", Modality.SHALL));
    said("n", m -> m, by("a", Modality.SHALL));
    said("ban", m -> m, by("a", Modality.SHALL_NOT));

    assertThat(contradictions())
        .extracting(problem -> problem.arguments().get("other"))
        .containsExactly("x-n");
  }

  @Test
  void dutyAndBan_ofDifferentBearers_areNoContradiction() {
    said("m", m -> m, by("b", Modality.SHALL), by("a", Modality.SHALL_NOT));

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void dutyThatTheBanSupersedesOrThatSupersedesTheBan_isNoContradiction() {
    dutyAndBan(
        m -> m.addRelation(Relation.of(RelationType.SUPERSEDES, plot.instrument("ban"))), m -> m);

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void dutyThatTheBanOnlyFollows_contradicts() {
    dutyAndBan(
        m -> m, m -> m.addRelation(Relation.of(RelationType.FOLLOWS, plot.instrument("duty"))));

    assertThat(contradictions()).hasSize(1);
  }

  @Test
  void dutyOfAMemorandumThatIsOverBeforeTheBan_isNoContradiction() {
    said(
        "duty",
        m -> m,
        by("a", Modality.SHALL),
        EntryIntoForce.on(DateRule.fixed(Plot.date("2023-08-01"))),
        Term.until(DateRule.fixed(Plot.date("2023-12-31"))));
    said(
        "ban",
        m -> m,
        by("a", Modality.SHALL_NOT),
        EntryIntoForce.on(DateRule.fixed(Plot.date("2024-01-01"))));

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void dutyOfAClauseThatIsOverBeforeTheBan_isNoContradiction() {
    plot.memorandum(
        "m",
        m ->
            m.addClauses(
                Plot.clause("c", by("a", Modality.SHALL)).toBuilder()
                    .period(Period.parse("2023-07-03/2023-12-31"))
                    .build(),
                Plot.clause("d", by("a", Modality.SHALL_NOT)).toBuilder()
                    .period(Period.parse("2024-01-01/.."))
                    .build()));

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void banOfAnAmendment_isATextInTheMaking() {
    said("m", m -> m, by("a", Modality.SHALL));
    plot.amendment("x", "m", Change.add(Plot.clause("d", by("a", Modality.SHALL_NOT))));

    assertThat(contradictions()).isEmpty();
  }

  @Test
  void dutyAndBanOfNobody_areOfNobody() {
    Undertaking ban = Undertaking.builder().modality(Modality.SHALL_NOT).act(Acts.INFORM).build();
    said("m", m -> m, ban, ban.toBuilder().modality(Modality.SHALL).build());

    assertThat(contradictions()).isEmpty();
    assertThat(found("undertaking.duty-of-nobody")).hasSize(2);
  }

  @Test
  void whatNobodyShouldOrMayDo_isNoDuty() {
    Undertaking may = Undertaking.builder().modality(Modality.MAY).act(Acts.INFORM).build();
    said("m", m -> m, may, may.toBuilder().modality(Modality.SHOULD).build());

    assertThat(found("undertaking.duty-of-nobody")).isEmpty();
  }

  @Test
  void provisionThatAnAmendmentBrings_isThere() {
    said("m", m -> m.kind(InstrumentKinds.PROTOCOL));
    plot.amendment("x", "m", Change.add(Plot.clause("d", Purpose.of(Plot.text("Účel")))));
    said("n", m -> m.kind(InstrumentKinds.PROTOCOL));
    plot.amendment("y", "n", Change.add(Plot.clause("d", by("a", Modality.SHALL))));

    assertThat(found("instrument.provision-required"))
        .extracting(problem -> problem.path().toString())
        .containsExactly("/instruments/x-n");
  }

  @Test
  void provisionAmongOthers_isThere() {
    said(
        "m",
        m -> m.kind(InstrumentKinds.PROTOCOL),
        by("a", Modality.SHALL),
        Purpose.of(Plot.text("Účel")));

    assertThat(found("instrument.provision-required")).isEmpty();
  }

  @Test
  void memberOrAdviserWhoMayVote_isNoGuestWhoVotes() {
    plot.body("body", "b");
    said("m", m -> m, Participation.of(voting("adviser", rule -> rule.as(Capacities.ADVISER))));
    said("n", m -> m, Participation.of(voting("member", rule -> rule.as(Capacities.MEMBER))));

    assertThat(found("rule.guest-may-vote")).isEmpty();
  }

  @Test
  void guestWhoCountsToTheQuorum_isTakenForAMember() {
    plot.body("body", "b");
    said(
        "m",
        m -> m,
        Participation.of(
            plot.permission(
                "yes",
                "body",
                rule -> rule.as(Capacities.OBSERVER).addRights(Rights.COUNT_TO_QUORUM))),
        Participation.of(
            voting("no", rule -> rule.as(Capacities.PUBLIC).addRights(Rights.COUNT_TO_QUORUM))));

    assertThat(found("rule.guest-may-vote"))
        .extracting(problem -> problem.arguments().get("right"))
        .containsExactly("count-to-quorum", "vote");
  }

  private ParticipationRule voting(String name, UnaryOperator<ParticipationRule.Builder> more) {
    return plot.permission(name, "body", rule -> more.apply(rule.addRights(Rights.VOTE)));
  }
}
