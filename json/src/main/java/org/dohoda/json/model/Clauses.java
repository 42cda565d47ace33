package org.dohoda.json.model;

import org.dohoda.instrument.Clause;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;

/** Clauses: places in a paper, with the provisions that they hold. */
final class Clauses {
  static final Codec<Clause> CLAUSE = clause();

  private Clauses() {}

  private static ObjectShape<Clause> clause() {
    Fields<Clause> f = Fields.of("clause");
    var id = f.required("id", Ids.CLAUSE, Clause::id);
    var reference = f.optional("reference", Values.STRING, Clause::reference);
    var parent = f.optional("parent", Ids.CLAUSE, Clause::parent);
    var heading = f.optional("heading", Values.TEXT, Clause::heading);
    var wording = f.optional("wording", Values.TEXT, Clause::wording);
    var period = f.optional("period", Values.PERIOD, Clause::period);
    var provisions = f.list("provisions", Provisions.PROVISION, Clause::provisions);
    var sources = f.list("sources", Sources.SOURCE, Clause::sources);
    return f.make(
        v ->
            Clause.builder()
                .id(v.get(id))
                .reference(v.get(reference))
                .parent(v.get(parent))
                .heading(v.get(heading))
                .wording(v.get(wording))
                .period(v.get(period))
                .provisions(v.get(provisions))
                .sources(v.get(sources))
                .build());
  }
}
