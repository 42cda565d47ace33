package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;

/** A register in which every rule stands twice, under two ids, and the rules in another order. */
final class RuleCopies {
  private RuleCopies() {}

  static CooperationRegister of(CooperationRegister register) {
    return register.toBuilder()
        .instruments(register.instruments().stream().map(RuleCopies::copied).toList())
        .build();
  }

  private static Instrument copied(Instrument instrument) {
    if (instrument instanceof Memorandum paper) {
      return paper.toBuilder().clauses(copied(paper.clauses())).build();
    } else if (instrument instanceof ProcedureRules paper) {
      return paper.toBuilder().clauses(copied(paper.clauses())).build();
    }
    Amendment paper = (Amendment) instrument;
    return paper.toBuilder()
        .clauses(copied(paper.clauses()))
        .changes(paper.changes().stream().map(RuleCopies::copied).toList())
        .build();
  }

  private static Change copied(Change change) {
    if (change instanceof Change.AddClause added) {
      return new Change.AddClause(copied(added.clause()), added.after());
    }
    return change instanceof Change.ReplaceClause replaced
        ? new Change.ReplaceClause(copied(replaced.clause()))
        : change;
  }

  private static List<Clause> copied(ImmutableList<Clause> clauses) {
    return clauses.stream().map(RuleCopies::copied).toList();
  }

  private static Clause copied(Clause clause) {
    return clause.toBuilder()
        .provisions(clause.provisions().stream().map(RuleCopies::copied).toList())
        .build();
  }

  private static Provision copied(Provision provision) {
    if (!(provision instanceof Participation participation)) {
      return provision;
    }
    List<ParticipationRule> rules = new ArrayList<>();
    for (ParticipationRule rule : participation.rules()) {
      ParticipationRule toBoth = rule.toBuilder().exceptionTo(both(rule.exceptionTo())).build();
      rules.add(toBoth);
      rules.add(toBoth.toBuilder().id(copyOf(rule.id())).build());
    }
    Collections.reverse(rules);
    return participation.toBuilder().rules(rules).build();
  }

  private static Set<RuleId> both(Set<RuleId> ids) {
    Set<RuleId> both = new LinkedHashSet<>();
    ids.stream().flatMap(id -> Stream.of(copyOf(id), id)).forEach(both::add);
    return both;
  }

  private static RuleId copyOf(RuleId id) {
    return RuleId.of(id.value() + "-copy");
  }
}
