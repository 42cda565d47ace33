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
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.value.Conditions;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Parties;
import org.dohoda.json.model.value.Relations;
import org.dohoda.json.model.value.Sources;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.json.shape.UnionCodec;
import org.dohoda.source.Extensions;
import org.dohoda.time.Period;

/** Instruments: memoranda, amendments, and rules of bodies. */
final class Instruments {
  static final Codec<InstrumentKind> KIND = Codecs.code(InstrumentKind::of, InstrumentKinds.all());
  static final Codec<InstrumentState> STATE = Codecs.constants(InstrumentState.class);
  static final Codec<InstrumentEvent> EVENT = instrumentEvent();
  static final Codec<Instrument> INSTRUMENT =
      new UnionCodec<>("instrument", "memorandum", "amendment", "procedure-rules") {
        @Override
        protected String typeOf(Instrument value) {
          if (value instanceof Memorandum) {
            return "memorandum";
          }
          if (value instanceof Amendment) {
            return "amendment";
          }
          return "procedure-rules";
        }

        @Override
        protected ObjectShape<? extends Instrument> shapeOf(String type) {
          return switch (type) {
            case "memorandum" -> memorandum();
            case "amendment" -> amendment();
            default -> procedureRules();
          };
        }
      };

  private Instruments() {}

  static ObjectShape<Memorandum> memorandum() {
    Fields<Memorandum> f = Fields.of("memorandum");
    var id = f.required("id", Ids.INSTRUMENT);
    var kind = f.optional("kind", KIND);
    var title = f.optional("title", Values.TEXT);
    var number = f.optional("number", Values.STRING);
    var version = f.optional("version", Values.STRING);
    var state = f.optional("state", STATE);
    var parties = f.required("parties", Codecs.list(Parties.PARTY));
    var relations = f.defaulted("relations", Relations.RELATIONS, ImmutableSet.of());
    var clauses = f.list("clauses", Clauses.CLAUSE);
    var events = f.list("events", EVENT);
    var sources = f.list("sources", Sources.SOURCE);
    var attestations = f.list("attestations", Sources.ATTESTATION);
    var extensions = f.defaulted("extensions", Values.EXTENSIONS, Extensions.EMPTY);
    f.atLeast(parties, 2);
    return f.bind(
        new Mapping<>() {
          @Override
          public Memorandum make(Slots v) {
            return Memorandum.builder()
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
                .build();
          }

          @Override
          public void write(Members m, Memorandum memorandum) {
            m.put(id, memorandum.id());
            m.put(kind, memorandum.kind());
            m.put(title, memorandum.title());
            m.put(number, memorandum.number());
            m.put(version, memorandum.version());
            m.put(state, memorandum.state());
            m.put(parties, memorandum.parties());
            m.put(relations, memorandum.relations());
            m.put(clauses, memorandum.clauses());
            m.put(events, memorandum.events());
            m.put(sources, memorandum.sources());
            m.put(attestations, memorandum.attestations());
            m.put(extensions, memorandum.extensions());
          }
        });
  }

  static ObjectShape<Amendment> amendment() {
    Fields<Amendment> f = Fields.of("amendment");
    var id = f.required("id", Ids.INSTRUMENT);
    var kind = f.optional("kind", KIND);
    var title = f.optional("title", Values.TEXT);
    var number = f.optional("number", Values.STRING);
    var version = f.optional("version", Values.STRING);
    var state = f.optional("state", STATE);
    var amends = f.required("amends", Ids.INSTRUMENT);
    var signed = f.optional("signed", Values.DATE);
    var effective = f.optional("effective", Values.DATE);
    var rationale = f.optional("rationale", Values.TEXT);
    var changes = f.required("changes", Codecs.list(Changes.CHANGE));
    var relations = f.defaulted("relations", Relations.RELATIONS, ImmutableSet.of());
    var clauses = f.list("clauses", Clauses.CLAUSE);
    var events = f.list("events", EVENT);
    var sources = f.list("sources", Sources.SOURCE);
    var attestations = f.list("attestations", Sources.ATTESTATION);
    var extensions = f.defaulted("extensions", Values.EXTENSIONS, Extensions.EMPTY);
    return f.bind(
        new Mapping<>() {
          @Override
          public Amendment make(Slots v) {
            return Amendment.builder()
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
                .build();
          }

          @Override
          public void write(Members m, Amendment amendment) {
            m.put(id, amendment.id());
            m.put(kind, amendment.kind());
            m.put(title, amendment.title());
            m.put(number, amendment.number());
            m.put(version, amendment.version());
            m.put(state, amendment.state());
            m.put(amends, amendment.amends());
            m.put(signed, amendment.signed());
            m.put(effective, amendment.effective());
            m.put(rationale, amendment.rationale());
            m.put(changes, amendment.changes());
            m.put(relations, amendment.relations());
            m.put(clauses, amendment.clauses());
            m.put(events, amendment.events());
            m.put(sources, amendment.sources());
            m.put(attestations, amendment.attestations());
            m.put(extensions, amendment.extensions());
          }
        });
  }

  static ObjectShape<ProcedureRules> procedureRules() {
    Fields<ProcedureRules> f = Fields.of("procedure-rules");
    var id = f.required("id", Ids.INSTRUMENT);
    var kind = f.optional("kind", KIND);
    var title = f.optional("title", Values.TEXT);
    var number = f.optional("number", Values.STRING);
    var version = f.optional("version", Values.STRING);
    var state = f.optional("state", STATE);
    var authority = f.optional("authority", Codecs.constants(Authority.class));
    var adoptedBy = f.optional("adoptedBy", Conditions.ACTOR);
    var adopted = f.optional("adopted", Values.DATE);
    var governs = f.set("governs", Ids.BODY);
    var term = f.defaulted("term", Values.PERIOD, Period.unknown());
    f.neverSays(term, "/");
    var relations = f.defaulted("relations", Relations.RELATIONS, ImmutableSet.of());
    var clauses = f.list("clauses", Clauses.CLAUSE);
    var events = f.list("events", EVENT);
    var sources = f.list("sources", Sources.SOURCE);
    var attestations = f.list("attestations", Sources.ATTESTATION);
    var extensions = f.defaulted("extensions", Values.EXTENSIONS, Extensions.EMPTY);
    return f.bind(
        new Mapping<>() {
          @Override
          public ProcedureRules make(Slots v) {
            return ProcedureRules.builder()
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
                .build();
          }

          @Override
          public void write(Members m, ProcedureRules procedureRules) {
            m.put(id, procedureRules.id());
            m.put(kind, procedureRules.kind());
            m.put(title, procedureRules.title());
            m.put(number, procedureRules.number());
            m.put(version, procedureRules.version());
            m.put(state, procedureRules.state());
            m.put(authority, procedureRules.authority());
            m.put(adoptedBy, procedureRules.adoptedBy());
            m.put(adopted, procedureRules.adopted());
            m.put(governs, procedureRules.governs());
            m.put(term, procedureRules.term());
            m.put(relations, procedureRules.relations());
            m.put(clauses, procedureRules.clauses());
            m.put(events, procedureRules.events());
            m.put(sources, procedureRules.sources());
            m.put(attestations, procedureRules.attestations());
            m.put(extensions, procedureRules.extensions());
          }
        });
  }

  private static ObjectShape<InstrumentEvent> instrumentEvent() {
    Fields<InstrumentEvent> f = Fields.of("instrument-event");
    var type = f.required("type", Codecs.constants(InstrumentEvent.Type.class));
    var name = f.optional("name", Values.STRING);
    var on = f.required("on", Values.DATE);
    var party = f.optional("party", Ids.ORGANIZATION);
    var source = f.optional("source", Sources.SOURCE);
    return f.bind(
        new Mapping<>() {
          @Override
          public InstrumentEvent make(Slots v) {
            return InstrumentEvent.builder()
                .type(v.get(type))
                .name(v.get(name))
                .on(v.get(on))
                .party(v.get(party))
                .source(v.get(source))
                .build();
          }

          @Override
          public void write(Members m, InstrumentEvent instrumentEvent) {
            m.put(type, instrumentEvent.type());
            m.put(name, instrumentEvent.name());
            m.put(on, instrumentEvent.on());
            m.put(party, instrumentEvent.party());
            m.put(source, instrumentEvent.source());
          }
        });
  }
}
