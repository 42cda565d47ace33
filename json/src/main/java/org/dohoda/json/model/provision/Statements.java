package org.dohoda.json.model.provision;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.value.Conditions;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Parts;
import org.dohoda.json.model.value.Policies;
import org.dohoda.json.model.value.Quantities;
import org.dohoda.json.model.value.Sources;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.provision.BasisEffect;
import org.dohoda.provision.Definition;
import org.dohoda.provision.LegalBasis;
import org.dohoda.provision.Principle;
import org.dohoda.provision.PrincipleName;
import org.dohoda.provision.PrincipleNames;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Scope;

/** What is said before anything is promised: purpose, recitals, principles, definitions, scope. */
public final class Statements {
  public static final Codec<PrincipleName> NAME =
      Codecs.code(PrincipleName::of, PrincipleNames.all());

  private Statements() {}

  public static ObjectShape<Purpose> purpose() {
    Fields<Purpose> f = Fields.of("purpose");
    var wording = f.optional("wording", Values.TEXT);
    var foci = f.optional("foci", Codecs.listed(Policies.FOCUS));
    var beneficiaries = f.set("beneficiaries", Parts.BEARER);
    var phases = f.set("phases", Policies.PHASE);
    var territory = f.optional("territory", Parts.TERRITORY);
    f.atLeastOne(wording, foci);
    return f.bind(
        new Mapping<>() {
          @Override
          public Purpose make(Slots v) {
            return Purpose.builder()
                .wording(v.get(wording))
                .foci(v.get(foci))
                .beneficiaries(v.get(beneficiaries))
                .phases(v.get(phases))
                .territory(v.get(territory))
                .build();
          }

          @Override
          public void write(Members m, Purpose purpose) {
            m.put(wording, purpose.wording());
            m.put(foci, purpose.foci());
            m.put(beneficiaries, purpose.beneficiaries());
            m.put(phases, purpose.phases());
            m.put(territory, purpose.territory());
          }
        });
  }

  public static ObjectShape<Recital> recital() {
    Fields<Recital> f = Fields.of("recital");
    var fact = f.required("fact", Values.TEXT);
    var period = f.optional("period", Values.PERIOD);
    var bearers = f.set("bearers", Parts.BEARER);
    var concerning = f.set("concerning", Ids.ORGANIZATION);
    var instruments = f.set("instruments", Ids.INSTRUMENT);
    var areas = f.set("areas", Ids.AREA);
    var territory = f.optional("territory", Parts.TERRITORY);
    var quantities = f.list("quantities", Quantities.QUANTITY);
    return f.bind(
        new Mapping<>() {
          @Override
          public Recital make(Slots v) {
            return Recital.builder()
                .fact(v.get(fact))
                .period(v.get(period))
                .bearers(v.get(bearers))
                .concerning(v.get(concerning))
                .instruments(v.get(instruments))
                .areas(v.get(areas))
                .territory(v.get(territory))
                .quantities(v.get(quantities))
                .build();
          }

          @Override
          public void write(Members m, Recital recital) {
            m.put(fact, recital.fact());
            m.put(period, recital.period());
            m.put(bearers, recital.bearers());
            m.put(concerning, recital.concerning());
            m.put(instruments, recital.instruments());
            m.put(areas, recital.areas());
            m.put(territory, recital.territory());
            m.put(quantities, recital.quantities());
          }
        });
  }

  public static ObjectShape<Principle> principle() {
    Fields<Principle> f = Fields.of("principle");
    var principles = f.optional("principles", Codecs.listed(NAME));
    var bearers = f.set("bearers", Parts.BEARER);
    var areas = f.set("areas", Ids.AREA);
    var phases = f.set("phases", Policies.PHASE);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(principles, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public Principle make(Slots v) {
            return Principle.builder()
                .principles(v.get(principles))
                .bearers(v.get(bearers))
                .areas(v.get(areas))
                .phases(v.get(phases))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, Principle principle) {
            m.put(principles, principle.principles());
            m.put(bearers, principle.bearers());
            m.put(areas, principle.areas());
            m.put(phases, principle.phases());
            m.put(wording, principle.wording());
          }
        });
  }

  public static ObjectShape<Definition> definition() {
    Fields<Definition> f = Fields.of("definition");
    var term = f.required("term", Values.TEXT);
    var meaning = f.optional("meaning", Values.TEXT);
    var refersTo = f.optional("refersTo", Parts.BEARER);
    var includes = f.optional("includes", Codecs.listed(Values.TEXT));
    var concept = f.optional("concept", Ids.AREA);
    var definedIn = f.optional("definedIn", Sources.SOURCE);
    f.atLeastOne(meaning, refersTo, includes, definedIn);
    return f.bind(
        new Mapping<>() {
          @Override
          public Definition make(Slots v) {
            return Definition.builder()
                .term(v.get(term))
                .meaning(v.get(meaning))
                .refersTo(v.get(refersTo))
                .includes(v.get(includes))
                .concept(v.get(concept))
                .definedIn(v.get(definedIn))
                .build();
          }

          @Override
          public void write(Members m, Definition definition) {
            m.put(term, definition.term());
            m.put(meaning, definition.meaning());
            m.put(refersTo, definition.refersTo());
            m.put(includes, definition.includes());
            m.put(concept, definition.concept());
            m.put(definedIn, definition.definedIn());
          }
        });
  }

  public static ObjectShape<LegalBasis> legalBasis() {
    Fields<LegalBasis> f = Fields.of("legal-basis");
    var norms = f.required("norms", Codecs.list(Sources.SOURCE));
    var effect = f.required("effect", Codecs.constants(BasisEffect.class));
    var bearers = f.set("bearers", Parts.BEARER);
    var areas = f.set("areas", Ids.AREA);
    var wording = f.optional("wording", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public LegalBasis make(Slots v) {
            return LegalBasis.builder()
                .norms(v.get(norms))
                .effect(v.get(effect))
                .bearers(v.get(bearers))
                .areas(v.get(areas))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, LegalBasis legalBasis) {
            m.put(norms, legalBasis.norms());
            m.put(effect, legalBasis.effect());
            m.put(bearers, legalBasis.bearers());
            m.put(areas, legalBasis.areas());
            m.put(wording, legalBasis.wording());
          }
        });
  }

  public static ObjectShape<Scope> scope() {
    Fields<Scope> f = Fields.of("scope");
    var territory = f.optional("territory", Parts.TERRITORY);
    var bound = f.set("bound", Parts.BEARER);
    var leftOut = f.set("leftOut", Parts.BEARER);
    var foci = f.optional("foci", Codecs.listed(Policies.FOCUS));
    var period = f.optional("period", Values.PERIOD);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    f.atLeastOne(territory, bound, leftOut, foci, period, wording);
    return f.bind(
        new Mapping<>() {
          @Override
          public Scope make(Slots v) {
            return Scope.builder()
                .territory(v.get(territory))
                .bound(v.get(bound))
                .leftOut(v.get(leftOut))
                .foci(v.get(foci))
                .period(v.get(period))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, Scope scope) {
            m.put(territory, scope.territory());
            m.put(bound, scope.bound());
            m.put(leftOut, scope.leftOut());
            m.put(foci, scope.foci());
            m.put(period, scope.period());
            m.put(condition, scope.condition());
            m.put(wording, scope.wording());
          }
        });
  }
}
