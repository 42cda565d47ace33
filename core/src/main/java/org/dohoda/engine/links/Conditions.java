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
import org.dohoda.condition.InstrumentFact;
import org.dohoda.condition.Not;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.Propositions;
import org.dohoda.id.InstrumentId;
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

  /** Whether a condition is met, as an instrument means it. */
  Formula met(Condition condition, InstrumentId instrument) {
    if (condition instanceof AllOf all) {
      return Formula.all(metEach(all.conditions(), instrument));
    } else if (condition instanceof AnyOf any) {
      return Formula.any(metEach(any.conditions(), instrument));
    } else if (condition instanceof Not not) {
      return met(not.condition(), instrument).not();
    } else {
      return met((Fact) condition, instrument);
    }
  }

  private List<Formula> metEach(List<Condition> conditions, InstrumentId instrument) {
    List<Formula> formulas = new ArrayList<>(conditions.size());
    conditions.forEach(each -> formulas.add(met(each, instrument)));
    return formulas;
  }

  private Formula met(Fact fact, InstrumentId instrument) {
    if (fact instanceof InSession asked) {
      return agenda.isSession(asked.session());
    } else if (fact instanceof AgendaConcerns asked) {
      return agenda.concerns(asked.areas());
    }
    Circumstances circumstances = inquiry.question().circumstances();
    Truth known = circumstances.truth(fact, instrument);
    if (!known.isUnknown()) {
      return Formula.of(known.isYes());
    } else if (fact instanceof AtMostPersons asked) {
      return inquiry.occasionAtMost(Propositions.Topic.PERSONS, asked.persons());
    } else if (fact instanceof InMode asked) {
      return inquiry.occasionIs(Propositions.Topic.MODE, asked.mode(), ImmutableList.of());
    } else {
      return inquiry.occasion(fact.isOfInstrument() ? new InstrumentFact(instrument, fact) : fact);
    }
  }
}
