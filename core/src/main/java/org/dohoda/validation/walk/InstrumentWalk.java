package org.dohoda.validation.walk;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.Signatory;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.provision.Provision;
import org.dohoda.validation.index.ClauseOf;
import org.dohoda.validation.index.StatedRule;

/** Walks instruments: their facts, relations, events and clauses. */
final class InstrumentWalk {
  private final Pass pass;
  private final Parts parts;
  private final Conditions conditions;
  private final Trail trail;
  private final ProvisionWalk provisions;
  private final Consumer<Relation> relation = this::relation;
  private final Consumer<InstrumentEvent> event = this::event;
  private final Consumer<ThroughUnit> through = this::through;
  private final Consumer<Signatory> signatory = this::signatory;
  private final Consumer<Clause> clause = this::walk;
  private final Consumer<Party> party = this::party;
  private final Tally contents;

  InstrumentWalk(Parts parts) {
    this.pass = parts.pass();
    this.parts = parts;
    this.conditions = new Conditions(parts);
    this.trail = pass.trail();
    this.contents = pass.contents();
    this.provisions = new ProvisionWalk(parts, conditions);
  }

  void walk(Instrument instrument) {
    pass.enter(Place.of(instrument, instrument.id(), Optional.of(instrument)));
    pass.show(On.INSTRUMENT, instrument);
    if (pass.index().hasOpenChanges(instrument)) {
      pass.show(On.CHANGED, instrument);
    }
    parts.text("title", instrument.title());
    parts.each("relations", instrument.relations(), relation);
    parts.each("events", instrument.events(), event);
    parts.sources(instrument.sources());
    parts.attestations(instrument.attestations());
    clauses(instrument);
    if (instrument instanceof Memorandum memorandum) {
      memorandum(memorandum);
    } else if (instrument instanceof Amendment amendment) {
      amendment(amendment);
    } else if (instrument instanceof ProcedureRules rules) {
      procedureRules(rules);
    }
  }

  private void relation(Relation each) {
    pass.show(On.INSTRUMENT_ID, each.target(), "target");
    pass.show(On.RELATION, each);
    for (ClauseId clause : each.clauses()) {
      pass.show(On.CLAUSE_ID, new ClauseOf(each.target(), clause), "clauses");
    }
    parts.date("since", each.since());
    parts.date("versionOf", each.versionOf());
  }

  private void event(InstrumentEvent each) {
    pass.show(On.EVENT, each);
    parts.date("on", each.on());
    parts.organization("party", each.party());
    parts.source("source", each.source());
  }

  private void memorandum(Memorandum memorandum) {
    pass.show(On.MEMORANDUM, memorandum);
    parts.elements("parties", memorandum.parties(), each -> each.organization().value(), party);
  }

  private void party(Party party) {
    pass.show(On.PARTY, party);
    parts.organization("organization", party.organization());
    parts.each("through", party.through(), through);
    parts.text("role", party.role());
    parts.each("signatories", party.signatories(), signatory);
    parts.date("signed", party.signed());
    parts.date("deposited", party.deposited());
    parts.date("effective", party.effective());
    parts.date("lastDay", party.lastDay());
  }

  private void through(ThroughUnit each) {
    parts.organization("unit", each.unit());
    parts.period("period", each.period());
  }

  private void signatory(Signatory each) {
    parts.text("office", each.office());
  }

  private void amendment(Amendment amendment) {
    pass.show(On.AMENDMENT, amendment);
    pass.show(On.INSTRUMENT_ID, amendment.amends(), "amends");
    parts.date("signed", amendment.signed());
    parts.date("effective", amendment.effective());
    parts.text("rationale", amendment.rationale());
    pass.enter(
        Place.of(
            amendment, amendment.amends(), pass.index().register().instrument(amendment.amends())));
    trail.member("changes");
    for (int i = 0; i < amendment.changes().size(); i++) {
      trail.index(i);
      pass.enterChange(i);
      change(amendment.changes().get(i));
      trail.back();
    }
    trail.back();
    pass.enterChange(StatedRule.NO_CHANGE);
  }

  private void change(Change each) {
    Optional<Clause> brought = each.brought();
    if (brought.isPresent()) {
      trail.member("clause");
      walk(brought.get());
      trail.back();
    } else if (each instanceof Change.ChangeTerm term) {
      trail.member("term");
      provisions.walk(term.term(), 0);
      trail.back();
    } else if (each instanceof Change.PartyJoins joins) {
      trail.member("party");
      party(joins.party());
      trail.back();
    } else if (each instanceof Change.PartyLeaves leaves) {
      parts.organization("organization", leaves.organization());
      parts.date("lastDay", leaves.lastDay());
    } else if (each instanceof Change.PartySucceeded succeeded) {
      parts.organization("predecessor", succeeded.predecessor());
      parts.organization("successor", succeeded.successor());
    }
  }

  private void procedureRules(ProcedureRules rules) {
    pass.show(On.PROCEDURE_RULES, rules);
    if (rules.adoptedBy().isPresent()) {
      conditions.actor("adoptedBy", rules.adoptedBy().get());
    }
    parts.date("adopted", rules.adopted());
    parts.all(On.BODY_ID, "governs", rules.governs());
    parts.period("term", rules.term());
  }

  private void clauses(Instrument instrument) {
    contents.clear();
    parts.elements("clauses", instrument.clauses(), each -> each.id().value(), clause);
    pass.show(On.CONTENTS, contents);
  }

  private void walk(Clause clause) {
    pass.enter(clause);
    pass.show(On.CLAUSE, clause);
    if (clause.parent().isPresent()) {
      contents.nest();
      ClauseOf parent = new ClauseOf(pass.place().host(), clause.parent().get());
      pass.show(On.CLAUSE_ID, parent, "parent");
    }
    parts.text("heading", clause.heading());
    parts.text("wording", clause.wording());
    if (clause.period().isPresent()) {
      parts.period("period", clause.period().get());
    }
    parts.sources(clause.sources());
    ImmutableList<Provision> all = clause.provisions();
    if (!all.isEmpty()) {
      boolean limited = clause.period().isPresent();
      trail.member("provisions");
      for (int i = 0; i < all.size(); i++) {
        trail.index(i);
        contents.add(all.get(i).kind(), limited);
        provisions.walk(all.get(i), i);
        trail.back();
      }
      trail.back();
    }
    pass.leaveClause();
  }
}
