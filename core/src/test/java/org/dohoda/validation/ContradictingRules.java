package org.dohoda.validation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Plot;

/** Registers in which rules permit and prohibit, and what is found in them. */
abstract class ContradictingRules {
  final CooperationRegister.Builder register = CooperationRegister.builder();
  final Plot plot = new Plot("x", register).organizations("a", "b", "c").body("body", "b");

  List<Problem> contradictions() {
    return RuleBook.standard().check(register.build()).stream()
        .filter(problem -> problem.code().equals("rule.contradicts"))
        .toList();
  }

  ParticipationRule yes(UnaryOperator<ParticipationRule.Builder> more) {
    return plot.permission("yes", "body", more);
  }

  ParticipationRule no(UnaryOperator<ParticipationRule.Builder> more) {
    return plot.prohibition("no", "body", more);
  }

  ParticipationRule yes() {
    return yes(rule -> rule);
  }

  ParticipationRule no() {
    return no(rule -> rule);
  }

  void memorandum(String name, ParticipationRule... rules) {
    plot.memorandum(name, m -> m.addClause(Plot.clause("c", Participation.of(rules))));
  }

  void memoranda(
      UnaryOperator<Memorandum.Builder> first, UnaryOperator<Memorandum.Builder> second) {
    plot.memorandum("m", m -> first.apply(m.addClause(Plot.clause("c", Participation.of(yes())))))
        .memorandum("n", m -> second.apply(m.addClause(Plot.clause("c", Participation.of(no())))));
  }

  static UnaryOperator<Memorandum.Builder> related(RelationType type, Plot to, String id) {
    return m -> m.addRelation(Relation.of(type, to.instrument(id)));
  }
}
