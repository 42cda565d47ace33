package org.dohoda.validation.walk;

import java.util.Optional;
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
import org.dohoda.problem.ModelPath;

/** Walks instruments: their facts, relations, events and clauses. */
final class InstrumentWalk {
  private final Pass pass;
  private final Parts parts;
  private final Index index;

  InstrumentWalk(Parts parts) {
    this.pass = parts.pass();
    this.parts = parts;
    this.index = pass.index();
  }

  void walk(Instrument instrument, ModelPath path) {
    pass.show(On.INSTRUMENT, instrument, path);
    parts.text(instrument.title(), path, "title");
    Place place = new Place(instrument, instrument.id(), Optional.empty(), false, path);
    relations(place, path.member("relations"));
    events(place, path.member("events"));
    parts.sources(instrument.sources(), path);
    parts.attestations(instrument.attestations(), path);
    if (instrument instanceof Memorandum memorandum) {
      pass.show(On.MEMORANDUM, memorandum, path);
      memorandum
          .parties()
          .forEach(
              party ->
                  party(
                      memorandum,
                      party,
                      path.member("parties").element(party.organization().value())));
    } else if (instrument instanceof Amendment amendment) {
      amendment(amendment, path);
    } else if (instrument instanceof ProcedureRules rules) {
      procedureRules(rules, path);
    }
    index.places(instrument.id()).forEach(this::clause);
  }

  private void relations(Place in, ModelPath path) {
    int i = 0;
    for (Relation relation : in.origin().relations()) {
      ModelPath at = path.index(i++);
      pass.show(On.INSTRUMENT_ID, relation.target(), at.member("target"));
      pass.show(On.RELATION, new Stated<>(in, relation, at), at);
      for (ClauseId clause : relation.clauses()) {
        pass.show(On.CLAUSE_ID, new ClauseOf(relation.target(), clause), at.member("clauses"));
      }
      parts.date(relation.since(), at, "since");
      parts.date(relation.versionOf(), at, "versionOf");
    }
  }

  private void events(Place in, ModelPath path) {
    for (int i = 0; i < in.origin().events().size(); i++) {
      InstrumentEvent event = in.origin().events().get(i);
      ModelPath at = path.index(i);
      pass.show(On.EVENT, new Stated<>(in, event, at), at);
      pass.show(On.DATE, event.on(), at.member("on"));
      parts.organization(event.party(), at, "party");
      if (event.source().isPresent()) {
        parts.source(event.source().get(), at.member("source"));
      }
    }
  }

  private void party(Instrument instrument, Party party, ModelPath path) {
    pass.show(On.PARTY, new PartyOf(instrument, party), path);
    parts.organization(party.organization(), path, "organization");
    for (int i = 0; i < party.through().size(); i++) {
      ModelPath at = path.member("through").index(i);
      parts.organization(party.through().get(i).unit(), at, "unit");
      parts.period(party.through().get(i).period(), at.member("period"));
    }
    parts.text(party.role(), path, "role");
    for (int i = 0; i < party.signatories().size(); i++) {
      parts.text(
          party.signatories().get(i).office(), path.member("signatories").index(i), "office");
    }
    parts.date(party.signed(), path, "signed");
    parts.date(party.deposited(), path, "deposited");
    parts.date(party.effective(), path, "effective");
    parts.date(party.lastDay(), path, "lastDay");
  }

  private void amendment(Amendment amendment, ModelPath path) {
    pass.show(On.AMENDMENT, amendment, path);
    pass.show(On.INSTRUMENT_ID, amendment.amends(), path.member("amends"));
    parts.date(amendment.signed(), path, "signed");
    parts.date(amendment.effective(), path, "effective");
    parts.text(amendment.rationale(), path, "rationale");
    for (int i = 0; i < amendment.changes().size(); i++) {
      change(amendment, amendment.changes().get(i), path.member("changes").index(i));
    }
  }

  private void change(Amendment amendment, Change change, ModelPath path) {
    if (change instanceof Change.ChangeTerm term) {
      Place place = new Place(amendment, amendment.amends(), Optional.empty(), true, path);
      new ProvisionWalk(parts, place, path.member("term")).walk(term.term());
    } else if (change instanceof Change.PartyJoins joins) {
      party(amendment, joins.party(), path.member("party"));
    } else if (change instanceof Change.PartyLeaves leaves) {
      parts.organization(leaves.organization(), path, "organization");
      parts.date(leaves.lastDay(), path, "lastDay");
    } else if (change instanceof Change.PartySucceeded succeeded) {
      parts.organization(succeeded.predecessor(), path, "predecessor");
      parts.organization(succeeded.successor(), path, "successor");
    }
  }

  private void procedureRules(ProcedureRules rules, ModelPath path) {
    pass.show(On.PROCEDURE_RULES, rules, path);
    if (rules.adoptedBy().isPresent()) {
      parts.actor(rules.adoptedBy().get(), path.member("adoptedBy"));
    }
    parts.date(rules.adopted(), path, "adopted");
    parts.bodies(rules.governs(), path.member("governs"));
    parts.period(rules.term(), path.member("term"));
  }

  private void clause(Place place) {
    pass.show(On.CLAUSE, place, place.path());
    if (place.clause().isPresent()) {
      clause(place, place.clause().get());
    }
  }

  private void clause(Place place, Clause clause) {
    ModelPath path = place.path();
    if (clause.parent().isPresent()) {
      pass.show(
          On.CLAUSE_ID, new ClauseOf(place.host(), clause.parent().get()), path.member("parent"));
    }
    parts.text(clause.heading(), path, "heading");
    parts.text(clause.wording(), path, "wording");
    if (clause.period().isPresent()) {
      parts.period(clause.period().get(), path.member("period"));
    }
    parts.sources(clause.sources(), path);
    for (int i = 0; i < clause.provisions().size(); i++) {
      new ProvisionWalk(parts, place, path.member("provisions").index(i))
          .walk(clause.provisions().get(i));
    }
  }
}
