package org.dohoda.validation.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.junit.jupiter.api.Test;

/** The rules of a register by id, and where each of them stands. */
class StatedRulesTest {
  private static final InstrumentId STATUTE = InstrumentId.of("statute");

  private static ParticipationRule rule(String id, RuleId... exceptionTo) {
    return ParticipationRule.permit(Rights.ATTEND)
        .id(RuleId.of(id))
        .to(Holder.anyone())
        .in(BodySelector.only(BodyId.of("committee")))
        .addExceptionTo(exceptionTo)
        .build();
  }

  private static Clause clause(String... rules) {
    Clause.Builder clause = Clause.builder().id(ClauseId.of("guests"));
    for (String rule : rules) {
      clause.addProvision(Participation.of(rule(rule)));
    }
    return clause.build();
  }

  private static ProcedureRules statute(Clause clause) {
    return ProcedureRules.builder()
        .id(STATUTE)
        .authority(Authority.STATUTE)
        .addClause(clause)
        .build();
  }

  private static Amendment amendment(Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of("amendment"))
        .amends(STATUTE)
        .addChanges(changes)
        .build();
  }

  private static StatedRule stated(ParticipationRule rule, Instrument origin) {
    return new StatedRule(rule, origin, clause("guests-1"), StatedRule.NO_CHANGE, 0);
  }

  @Test
  void first_ofManyRules_isEachByItsId() {
    Instrument origin = statute(clause("guests-1"));
    StatedRules rules = new StatedRules();
    List<StatedRule> added = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      StatedRule rule = stated(rule("rule-" + i), origin);
      added.add(rule);
      rules.add(rule);
      assertThat(rules.first(rule.id())).containsSame(rule);
    }
    assertThat(rules.all()).containsExactlyElementsOf(added);
    assertThat(added).allMatch(rule -> rules.first(rule.id()).equals(Optional.of(rule)));
    assertThat(added).allMatch(rule -> rules.only(rule.id()).equals(Optional.of(rule)));
    assertThat(rules.again()).isEmpty();
    for (int i = 1000; i < 2000; i++) {
      assertThat(rules.has(RuleId.of("rule-" + i))).isFalse();
    }
  }

  @Test
  void only_ofAnIdStatedTwice_isNone() {
    StatedRule once = stated(rule("once"), statute(clause("once")));
    StatedRule first = stated(rule("twice"), statute(clause("twice")));
    StatedRule second = stated(rule("twice"), amendment(new Change.RepealClause(ClauseId.of("x"))));
    StatedRules rules = new StatedRules();
    rules.add(once);
    rules.add(first);
    rules.add(second);
    assertThat(rules.all()).containsExactly(once, first, second);
    assertThat(rules.again()).containsExactly(RuleId.of("twice"));
    assertThat(rules.first(RuleId.of("twice"))).containsSame(first);
    assertThat(rules.only(RuleId.of("twice"))).isEmpty();
    assertThat(rules.only(RuleId.of("once"))).containsSame(once);
    assertThat(rules.has(RuleId.of("twice"))).isTrue();
    assertThat(rules.has(RuleId.of("never"))).isFalse();
  }

  @Test
  void excepting_areTheRulesThatNameOthers() {
    StatedRule plain = stated(rule("plain"), statute(clause("plain")));
    StatedRule exception = stated(rule("exception", RuleId.of("plain")), statute(clause("plain")));
    StatedRules rules = new StatedRules();
    rules.add(plain);
    rules.add(exception);
    assertThat(rules.excepting()).containsExactly(exception);
  }

  @Test
  void rule_ofAnInstrument_standsInItsClause() {
    Clause clause = clause("guests-1", "guests-2");
    StatedRule rule =
        new StatedRule(rule("guests-2"), statute(clause), clause, StatedRule.NO_CHANGE, 1);
    assertThat(rule.path())
        .hasToString("/instruments/statute/clauses/guests/provisions/1/rules/guests-2");
    assertThat(rule.host()).isEqualTo(STATUTE);
    assertThat(rule.replaces()).isFalse();
    assertThat(rule.rank(CooperationRegister.builder().build())).contains(Authority.STATUTE);
  }

  @Test
  void rule_ofAnAmendment_standsInItsChangeAndHasTheRankOfTheAmendedText() {
    Clause clause = clause("guests-1");
    Amendment amendment =
        amendment(new Change.AddClause(clause, Optional.empty()), new Change.ReplaceClause(clause));
    StatedRule added = new StatedRule(rule("guests-1"), amendment, clause, 0, 0);
    StatedRule replaced = new StatedRule(rule("guests-1"), amendment, clause, 1, 0);
    assertThat(added.path())
        .hasToString("/instruments/amendment/changes/0/clause/provisions/0/rules/guests-1");
    assertThat(added.host()).isEqualTo(STATUTE);
    assertThat(added.replaces()).isFalse();
    assertThat(replaced.replaces()).isTrue();
    CooperationRegister register =
        CooperationRegister.builder().addInstrument(statute(clause)).build();
    assertThat(added.rank(register)).contains(Authority.STATUTE);
    assertThat(added.rank(CooperationRegister.builder().build())).isEmpty();
  }

  @Test
  void clauseOfAnAmendmentItself_isNoneOfTheAmendedText() {
    Clause clause = clause("guests-1");
    StatedRule own =
        new StatedRule(
            rule("guests-1"),
            amendment(new Change.PartyLeaves(OrganizationId.of("a"), Optional.empty())),
            clause,
            StatedRule.NO_CHANGE,
            0);
    assertThat(own.host()).isEqualTo(InstrumentId.of("amendment"));
    assertThat(own.replaces()).isFalse();
  }
}
