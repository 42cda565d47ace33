package org.dohoda.rendering;

import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;

/** The changes that an amendment makes, in their order. */
final class ChangePage {
  private static final int LEVEL = 3;

  private final Tongue in;
  private final Page page;
  private final ClausePage clauses;

  ChangePage(Tongue in, Page page, ClausePage clauses) {
    this.in = in;
    this.page = page;
    this.clauses = clauses;
  }

  void write(Instrument instrument) {
    if (instrument instanceof Amendment amendment) {
      page.heading(2, in.pick("Změny", "Changes"));
      amendment.changes().forEach(this::change);
    }
  }

  private void change(Change change) {
    if (change instanceof Change.AddClause add) {
      page.paragraph(
          in.pick("Přidává se", "Added")
              + add.after()
                  .map(id -> in.pick(" za ustanovení ", " after the clause ") + in.name(id))
                  .orElse("")
              + ":");
      clauses.write(add.clause(), LEVEL);
    } else if (change instanceof Change.ReplaceClause replace) {
      page.paragraph(in.pick("Nahrazuje se:", "Replaced:"));
      clauses.write(replace.clause(), LEVEL);
    } else if (change instanceof Change.RepealClause repeal) {
      page.paragraph(in.pick("Zrušuje se: ", "Repealed: ") + in.name(repeal.clause()) + ".");
    } else if (change instanceof Change.ChangeTerm term) {
      page.paragraph(
          in.pick("Mění se doba trvání. ", "The term changes. ")
              + term.term().describe(in.locale(), in.names()));
    } else {
      page.paragraph(parties(change));
    }
  }

  private String parties(Change change) {
    if (change instanceof Change.PartyJoins joins) {
      return in.pick("Přistupuje: ", "Joins: ") + in.name(joins.party().organization()) + ".";
    }
    if (change instanceof Change.PartyLeaves leaves) {
      String lastDay =
          leaves
              .lastDay()
              .map(day -> in.pick(", poslední den: ", ", last day: ") + new TimeWords(in).date(day))
              .orElse("");
      return in.pick("Vystupuje: ", "Leaves: ") + in.name(leaves.organization()) + lastDay + ".";
    }
    Change.PartySucceeded succeeded = (Change.PartySucceeded) change;
    return in.pick("Místo strany ", "In place of ")
        + in.name(succeeded.predecessor())
        + in.pick(" vstupuje ", " comes ")
        + in.name(succeeded.successor())
        + ".";
  }
}
