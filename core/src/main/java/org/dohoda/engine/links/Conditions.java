package org.dohoda.engine.links;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.condition.AllOf;
import org.dohoda.condition.AnyOf;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.Not;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.Propositions;
import org.dohoda.logic.Formula;
import org.dohoda.time.Truth;

/** Conditions of rules as formulas over what the asker did not state. */
final class Conditions {
  private final Inquiry inquiry;
  private final Agenda agenda;

  Conditions(Inquiry inquiry, Agenda agenda) {
    this.inquiry = inquiry;
    this.agenda = agenda;
  }

  Formula met(Condition condition) {
    if (condition instanceof AllOf all) {
      return Formula.all(metEach(all.conditions()));
    } else if (condition instanceof AnyOf any) {
      return Formula.any(metEach(any.conditions()));
    } else if (condition instanceof Not not) {
      return met(not.condition()).not();
    } else {
      return met((Fact) condition);
    }
  }

  private List<Formula> metEach(List<Condition> conditions) {
    List<Formula> formulas = new ArrayList<>(conditions.size());
    conditions.forEach(each -> formulas.add(met(each)));
    return formulas;
  }

  private Formula met(Fact fact) {
    if (fact instanceof InSession asked) {
      return agenda.isSession(asked.session());
    } else if (fact instanceof AgendaConcerns asked) {
      return agenda.concerns(asked.areas());
    }
    Circumstances circumstances = inquiry.question().circumstances();
    Truth known = circumstances.truth(fact);
    if (!known.isUnknown()) {
      return Formula.of(known.isYes());
    } else if (fact instanceof AtMostPersons asked) {
      return inquiry.occasionAtMost(Propositions.Topic.PERSONS, asked.persons());
    } else if (fact instanceof InMode asked) {
      return inquiry.occasionIs(Propositions.Topic.MODE, asked.mode(), ImmutableList.of());
    } else {
      return inquiry.occasion(fact);
    }
  }
}
