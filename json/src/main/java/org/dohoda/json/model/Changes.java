package org.dohoda.json.model;

import org.dohoda.instrument.Change;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.provision.Lives;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Parties;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.json.shape.UnionCodec;

/** What an amendment changes. */
final class Changes {
  static final Codec<Change> CHANGE =
      new UnionCodec<>(
          "change",
          "add-clause",
          "replace-clause",
          "repeal-clause",
          "change-term",
          "party-joins",
          "party-leaves",
          "party-succeeded") {
        @Override
        protected String typeOf(Change value) {
          if (value instanceof Change.AddClause) {
            return "add-clause";
          }
          if (value instanceof Change.ReplaceClause) {
            return "replace-clause";
          }
          if (value instanceof Change.RepealClause) {
            return "repeal-clause";
          }
          if (value instanceof Change.ChangeTerm) {
            return "change-term";
          }
          if (value instanceof Change.PartyJoins) {
            return "party-joins";
          }
          if (value instanceof Change.PartyLeaves) {
            return "party-leaves";
          }
          return "party-succeeded";
        }

        @Override
        protected ObjectShape<? extends Change> shapeOf(String type) {
          return switch (type) {
            case "add-clause" -> addClause();
            case "replace-clause" -> replaceClause();
            case "repeal-clause" -> repealClause();
            case "change-term" -> changeTerm();
            case "party-joins" -> partyJoins();
            case "party-leaves" -> partyLeaves();
            default -> partySucceeded();
          };
        }
      };

  private Changes() {}

  private static ObjectShape<Change.AddClause> addClause() {
    Fields<Change.AddClause> f = Fields.of("add-clause");
    var clause = f.required("clause", Clauses.CLAUSE);
    var after = f.optional("after", Ids.CLAUSE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Change.AddClause make(Slots v) {
            return new Change.AddClause(v.get(clause), v.get(after));
          }

          @Override
          public void write(Members m, Change.AddClause addClause) {
            m.put(clause, addClause.clause());
            m.put(after, addClause.after());
          }
        });
  }

  private static ObjectShape<Change.ReplaceClause> replaceClause() {
    Fields<Change.ReplaceClause> f = Fields.of("replace-clause");
    var clause = f.required("clause", Clauses.CLAUSE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Change.ReplaceClause make(Slots v) {
            return new Change.ReplaceClause(v.get(clause));
          }

          @Override
          public void write(Members m, Change.ReplaceClause replaceClause) {
            m.put(clause, replaceClause.clause());
          }
        });
  }

  private static ObjectShape<Change.RepealClause> repealClause() {
    Fields<Change.RepealClause> f = Fields.of("repeal-clause");
    var clause = f.required("clause", Ids.CLAUSE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Change.RepealClause make(Slots v) {
            return new Change.RepealClause(v.get(clause));
          }

          @Override
          public void write(Members m, Change.RepealClause repealClause) {
            m.put(clause, repealClause.clause());
          }
        });
  }

  private static ObjectShape<Change.ChangeTerm> changeTerm() {
    Fields<Change.ChangeTerm> f = Fields.of("change-term");
    var term = f.required("term", Lives.term());
    return f.bind(
        new Mapping<>() {
          @Override
          public Change.ChangeTerm make(Slots v) {
            return new Change.ChangeTerm(v.get(term));
          }

          @Override
          public void write(Members m, Change.ChangeTerm changeTerm) {
            m.put(term, changeTerm.term());
          }
        });
  }

  private static ObjectShape<Change.PartyJoins> partyJoins() {
    Fields<Change.PartyJoins> f = Fields.of("party-joins");
    var party = f.required("party", Parties.PARTY);
    return f.bind(
        new Mapping<>() {
          @Override
          public Change.PartyJoins make(Slots v) {
            return new Change.PartyJoins(v.get(party));
          }

          @Override
          public void write(Members m, Change.PartyJoins partyJoins) {
            m.put(party, partyJoins.party());
          }
        });
  }

  private static ObjectShape<Change.PartyLeaves> partyLeaves() {
    Fields<Change.PartyLeaves> f = Fields.of("party-leaves");
    var organization = f.required("organization", Ids.ORGANIZATION);
    var lastDay = f.optional("lastDay", Values.DATE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Change.PartyLeaves make(Slots v) {
            return new Change.PartyLeaves(v.get(organization), v.get(lastDay));
          }

          @Override
          public void write(Members m, Change.PartyLeaves partyLeaves) {
            m.put(organization, partyLeaves.organization());
            m.put(lastDay, partyLeaves.lastDay());
          }
        });
  }

  private static ObjectShape<Change.PartySucceeded> partySucceeded() {
    Fields<Change.PartySucceeded> f = Fields.of("party-succeeded");
    var predecessor = f.required("predecessor", Ids.ORGANIZATION);
    var successor = f.required("successor", Ids.ORGANIZATION);
    return f.bind(
        new Mapping<>() {
          @Override
          public Change.PartySucceeded make(Slots v) {
            return new Change.PartySucceeded(v.get(predecessor), v.get(successor));
          }

          @Override
          public void write(Members m, Change.PartySucceeded partySucceeded) {
            m.put(predecessor, partySucceeded.predecessor());
            m.put(successor, partySucceeded.successor());
          }
        });
  }
}
