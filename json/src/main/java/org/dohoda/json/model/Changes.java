package org.dohoda.json.model;

import org.dohoda.instrument.Change;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.json.codec.UnionCodec;

/** What an amendment changes. */
final class Changes {
  static final Codec<Change> CHANGE =
      UnionCodec.<Change>of("change")
          .with("add-clause", Change.AddClause.class, Changes::addClause)
          .with("replace-clause", Change.ReplaceClause.class, Changes::replaceClause)
          .with("repeal-clause", Change.RepealClause.class, Changes::repealClause)
          .with("change-term", Change.ChangeTerm.class, Changes::changeTerm)
          .with("party-joins", Change.PartyJoins.class, Changes::partyJoins)
          .with("party-leaves", Change.PartyLeaves.class, Changes::partyLeaves)
          .with("party-succeeded", Change.PartySucceeded.class, Changes::partySucceeded)
          .build();

  private Changes() {}

  private static ObjectShape<Change.AddClause> addClause() {
    Fields<Change.AddClause> f = Fields.of("add-clause");
    var clause = f.required("clause", Clauses.CLAUSE, Change.AddClause::clause);
    var after = f.optional("after", Ids.CLAUSE, Change.AddClause::after);
    return f.make(v -> new Change.AddClause(v.get(clause), v.get(after)));
  }

  private static ObjectShape<Change.ReplaceClause> replaceClause() {
    Fields<Change.ReplaceClause> f = Fields.of("replace-clause");
    var clause = f.required("clause", Clauses.CLAUSE, Change.ReplaceClause::clause);
    return f.make(v -> new Change.ReplaceClause(v.get(clause)));
  }

  private static ObjectShape<Change.RepealClause> repealClause() {
    Fields<Change.RepealClause> f = Fields.of("repeal-clause");
    var clause = f.required("clause", Ids.CLAUSE, Change.RepealClause::clause);
    return f.make(v -> new Change.RepealClause(v.get(clause)));
  }

  private static ObjectShape<Change.ChangeTerm> changeTerm() {
    Fields<Change.ChangeTerm> f = Fields.of("change-term");
    var term = f.required("term", Lives.term(), Change.ChangeTerm::term);
    return f.make(v -> new Change.ChangeTerm(v.get(term)));
  }

  private static ObjectShape<Change.PartyJoins> partyJoins() {
    Fields<Change.PartyJoins> f = Fields.of("party-joins");
    var party = f.required("party", Parties.PARTY, Change.PartyJoins::party);
    return f.make(v -> new Change.PartyJoins(v.get(party)));
  }

  private static ObjectShape<Change.PartyLeaves> partyLeaves() {
    Fields<Change.PartyLeaves> f = Fields.of("party-leaves");
    var organization =
        f.required("organization", Ids.ORGANIZATION, Change.PartyLeaves::organization);
    var lastDay = f.optional("lastDay", Values.DATE, Change.PartyLeaves::lastDay);
    return f.make(v -> new Change.PartyLeaves(v.get(organization), v.get(lastDay)));
  }

  private static ObjectShape<Change.PartySucceeded> partySucceeded() {
    Fields<Change.PartySucceeded> f = Fields.of("party-succeeded");
    var predecessor =
        f.required("predecessor", Ids.ORGANIZATION, Change.PartySucceeded::predecessor);
    var successor = f.required("successor", Ids.ORGANIZATION, Change.PartySucceeded::successor);
    return f.make(v -> new Change.PartySucceeded(v.get(predecessor), v.get(successor)));
  }
}
