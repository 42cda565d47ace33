package org.dohoda.json.model;

import com.google.common.collect.ImmutableSet;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentKind;
import org.dohoda.instrument.InstrumentKinds;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.json.codec.UnionCodec;
import org.dohoda.source.Extensions;
import org.dohoda.time.Period;

/** Instruments: memoranda, amendments, and rules of bodies. */
final class Instruments {
  static final Codec<InstrumentKind> KIND = Codecs.code(InstrumentKind::of, InstrumentKinds.all());
  static final Codec<InstrumentState> STATE = Codecs.constants(InstrumentState.class);
  static final Codec<InstrumentEvent> EVENT = instrumentEvent();
  static final ObjectShape<Memorandum> MEMORANDUM = memorandum();
  static final ObjectShape<Amendment> AMENDMENT = amendment();
  static final ObjectShape<ProcedureRules> PROCEDURE_RULES = procedureRules();
  static final Codec<Instrument> INSTRUMENT =
      UnionCodec.<Instrument>of("instrument")
          .with("memorandum", Memorandum.class, () -> MEMORANDUM)
          .with("amendment", Amendment.class, () -> AMENDMENT)
          .with("procedure-rules", ProcedureRules.class, () -> PROCEDURE_RULES)
          .build();

  private Instruments() {}

  private static ObjectShape<Memorandum> memorandum() {
    Fields<Memorandum> f = Fields.of("memorandum");
    var id = f.required("id", Ids.INSTRUMENT, Memorandum::id);
    var kind = f.optional("kind", KIND, Memorandum::kind);
    var title = f.optional("title", Values.TEXT, Memorandum::title);
    var number = f.optional("number", Values.STRING, Memorandum::number);
    var version = f.optional("version", Values.STRING, Memorandum::version);
    var state = f.optional("state", STATE, Memorandum::state);
    var parties = f.required("parties", Codecs.list(Parties.PARTY), Memorandum::parties);
    var relations =
        f.defaulted("relations", Relations.RELATIONS, Memorandum::relations, ImmutableSet.of());
    var clauses = f.list("clauses", Clauses.CLAUSE, Memorandum::clauses);
    var events = f.list("events", EVENT, Memorandum::events);
    var sources = f.list("sources", Sources.SOURCE, Memorandum::sources);
    var attestations = f.list("attestations", Sources.ATTESTATION, Memorandum::attestations);
    var extensions =
        f.defaulted("extensions", Values.EXTENSIONS, Memorandum::extensions, Extensions.EMPTY);
    return f.make(
        v ->
            Memorandum.builder()
                .id(v.get(id))
                .kind(v.get(kind))
                .title(v.get(title))
                .number(v.get(number))
                .version(v.get(version))
                .state(v.get(state))
                .parties(v.get(parties))
                .relations(v.get(relations))
                .clauses(v.get(clauses))
                .events(v.get(events))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .extensions(v.get(extensions))
                .build());
  }

  private static ObjectShape<Amendment> amendment() {
    Fields<Amendment> f = Fields.of("amendment");
    var id = f.required("id", Ids.INSTRUMENT, Amendment::id);
    var kind = f.optional("kind", KIND, Amendment::kind);
    var title = f.optional("title", Values.TEXT, Amendment::title);
    var number = f.optional("number", Values.STRING, Amendment::number);
    var version = f.optional("version", Values.STRING, Amendment::version);
    var state = f.optional("state", STATE, Amendment::state);
    var amends = f.required("amends", Ids.INSTRUMENT, Amendment::amends);
    var signed = f.optional("signed", Values.DATE, Amendment::signed);
    var effective = f.optional("effective", Values.DATE, Amendment::effective);
    var rationale = f.optional("rationale", Values.TEXT, Amendment::rationale);
    var changes = f.required("changes", Codecs.list(Changes.CHANGE), Amendment::changes);
    var relations =
        f.defaulted("relations", Relations.RELATIONS, Amendment::relations, ImmutableSet.of());
    var clauses = f.list("clauses", Clauses.CLAUSE, Amendment::clauses);
    var events = f.list("events", EVENT, Amendment::events);
    var sources = f.list("sources", Sources.SOURCE, Amendment::sources);
    var attestations = f.list("attestations", Sources.ATTESTATION, Amendment::attestations);
    var extensions =
        f.defaulted("extensions", Values.EXTENSIONS, Amendment::extensions, Extensions.EMPTY);
    return f.make(
        v ->
            Amendment.builder()
                .id(v.get(id))
                .kind(v.get(kind))
                .title(v.get(title))
                .number(v.get(number))
                .version(v.get(version))
                .state(v.get(state))
                .amends(v.get(amends))
                .signed(v.get(signed))
                .effective(v.get(effective))
                .rationale(v.get(rationale))
                .changes(v.get(changes))
                .relations(v.get(relations))
                .clauses(v.get(clauses))
                .events(v.get(events))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .extensions(v.get(extensions))
                .build());
  }

  private static ObjectShape<ProcedureRules> procedureRules() {
    Fields<ProcedureRules> f = Fields.of("procedure-rules");
    var id = f.required("id", Ids.INSTRUMENT, ProcedureRules::id);
    var kind = f.optional("kind", KIND, ProcedureRules::kind);
    var title = f.optional("title", Values.TEXT, ProcedureRules::title);
    var number = f.optional("number", Values.STRING, ProcedureRules::number);
    var version = f.optional("version", Values.STRING, ProcedureRules::version);
    var state = f.optional("state", STATE, ProcedureRules::state);
    var authority =
        f.optional("authority", Codecs.constants(Authority.class), ProcedureRules::authority);
    var adoptedBy = f.optional("adoptedBy", Conditions.ACTOR, ProcedureRules::adoptedBy);
    var adopted = f.optional("adopted", Values.DATE, ProcedureRules::adopted);
    var governs = f.set("governs", Ids.BODY, ProcedureRules::governs);
    var term = f.defaulted("term", Values.PERIOD, ProcedureRules::term, Period.unknown());
    var relations =
        f.defaulted("relations", Relations.RELATIONS, ProcedureRules::relations, ImmutableSet.of());
    var clauses = f.list("clauses", Clauses.CLAUSE, ProcedureRules::clauses);
    var events = f.list("events", EVENT, ProcedureRules::events);
    var sources = f.list("sources", Sources.SOURCE, ProcedureRules::sources);
    var attestations = f.list("attestations", Sources.ATTESTATION, ProcedureRules::attestations);
    var extensions =
        f.defaulted("extensions", Values.EXTENSIONS, ProcedureRules::extensions, Extensions.EMPTY);
    return f.make(
        v ->
            ProcedureRules.builder()
                .id(v.get(id))
                .kind(v.get(kind))
                .title(v.get(title))
                .number(v.get(number))
                .version(v.get(version))
                .state(v.get(state))
                .authority(v.get(authority))
                .adoptedBy(v.get(adoptedBy))
                .adopted(v.get(adopted))
                .governs(v.get(governs))
                .term(v.get(term))
                .relations(v.get(relations))
                .clauses(v.get(clauses))
                .events(v.get(events))
                .sources(v.get(sources))
                .attestations(v.get(attestations))
                .extensions(v.get(extensions))
                .build());
  }

  private static ObjectShape<InstrumentEvent> instrumentEvent() {
    Fields<InstrumentEvent> f = Fields.of("instrument-event");
    var type =
        f.required("type", Codecs.constants(InstrumentEvent.Type.class), InstrumentEvent::type);
    var name = f.optional("name", Values.STRING, InstrumentEvent::name);
    var on = f.required("on", Values.DATE, InstrumentEvent::on);
    var party = f.optional("party", Ids.ORGANIZATION, InstrumentEvent::party);
    var source = f.optional("source", Sources.SOURCE, InstrumentEvent::source);
    return f.make(
        v ->
            InstrumentEvent.builder()
                .type(v.get(type))
                .name(v.get(name))
                .on(v.get(on))
                .party(v.get(party))
                .source(v.get(source))
                .build());
  }
}
