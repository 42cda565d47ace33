package org.dohoda.json.model;

import org.dohoda.instrument.Clause;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.provision.Provisions;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Sources;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;

/** Clauses: places in a paper, with the provisions that they hold. */
final class Clauses {
  static final Codec<Clause> CLAUSE = clause();

  private Clauses() {}

  private static ObjectShape<Clause> clause() {
    Fields<Clause> f = Fields.of("clause");
    var id = f.required("id", Ids.CLAUSE);
    var reference = f.optional("reference", Values.STRING);
    var parent = f.optional("parent", Ids.CLAUSE);
    var heading = f.optional("heading", Values.TEXT);
    var wording = f.optional("wording", Values.TEXT);
    var period = f.optional("period", Values.PERIOD);
    var provisions = f.list("provisions", Provisions.PROVISION);
    var sources = f.list("sources", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public Clause make(Slots v) {
            return Clause.builder()
                .id(v.get(id))
                .reference(v.get(reference))
                .parent(v.get(parent))
                .heading(v.get(heading))
                .wording(v.get(wording))
                .period(v.get(period))
                .provisions(v.get(provisions))
                .sources(v.get(sources))
                .build();
          }

          @Override
          public void write(Members m, Clause clause) {
            m.put(id, clause.id());
            m.put(reference, clause.reference());
            m.put(parent, clause.parent());
            m.put(heading, clause.heading());
            m.put(wording, clause.wording());
            m.put(period, clause.period());
            m.put(provisions, clause.provisions());
            m.put(sources, clause.sources());
          }
        });
  }
}
