package org.dohoda.json.model;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
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
final class Statements {
  static final Codec<PrincipleName> NAME = Codecs.code(PrincipleName::of, PrincipleNames.all());

  private Statements() {}

  static ObjectShape<Purpose> purpose() {
    Fields<Purpose> f = Fields.of("purpose");
    var wording = f.optional("wording", Values.TEXT, Purpose::wording);
    var foci = f.optional("foci", Codecs.listed(Policies.FOCUS), Purpose::foci);
    var beneficiaries = f.set("beneficiaries", Parts.BEARER, Purpose::beneficiaries);
    var phases = f.set("phases", Policies.PHASE, Purpose::phases);
    var territory = f.optional("territory", Parts.TERRITORY, Purpose::territory);
    return f.make(
        v ->
            Purpose.builder()
                .wording(v.get(wording))
                .foci(v.get(foci))
                .beneficiaries(v.get(beneficiaries))
                .phases(v.get(phases))
                .territory(v.get(territory))
                .build());
  }

  static ObjectShape<Recital> recital() {
    Fields<Recital> f = Fields.of("recital");
    var fact = f.required("fact", Values.TEXT, Recital::fact);
    var period = f.optional("period", Values.PERIOD, Recital::period);
    var bearers = f.set("bearers", Parts.BEARER, Recital::bearers);
    var concerning = f.set("concerning", Ids.ORGANIZATION, Recital::concerning);
    var instruments = f.set("instruments", Ids.INSTRUMENT, Recital::instruments);
    var areas = f.set("areas", Ids.AREA, Recital::areas);
    var territory = f.optional("territory", Parts.TERRITORY, Recital::territory);
    var quantities = f.list("quantities", Quantities.QUANTITY, Recital::quantities);
    return f.make(
        v ->
            Recital.builder()
                .fact(v.get(fact))
                .period(v.get(period))
                .bearers(v.get(bearers))
                .concerning(v.get(concerning))
                .instruments(v.get(instruments))
                .areas(v.get(areas))
                .territory(v.get(territory))
                .quantities(v.get(quantities))
                .build());
  }

  static ObjectShape<Principle> principle() {
    Fields<Principle> f = Fields.of("principle");
    var principles = f.optional("principles", Codecs.listed(NAME), Principle::principles);
    var bearers = f.set("bearers", Parts.BEARER, Principle::bearers);
    var areas = f.set("areas", Ids.AREA, Principle::areas);
    var phases = f.set("phases", Policies.PHASE, Principle::phases);
    var wording = f.optional("wording", Values.TEXT, Principle::wording);
    return f.make(
        v ->
            Principle.builder()
                .principles(v.get(principles))
                .bearers(v.get(bearers))
                .areas(v.get(areas))
                .phases(v.get(phases))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<Definition> definition() {
    Fields<Definition> f = Fields.of("definition");
    var term = f.required("term", Values.TEXT, Definition::term);
    var meaning = f.optional("meaning", Values.TEXT, Definition::meaning);
    var refersTo = f.optional("refersTo", Parts.BEARER, Definition::refersTo);
    var includes = f.optional("includes", Codecs.listed(Values.TEXT), Definition::includes);
    var concept = f.optional("concept", Ids.AREA, Definition::concept);
    var definedIn = f.optional("definedIn", Sources.SOURCE, Definition::definedIn);
    return f.make(
        v ->
            Definition.builder()
                .term(v.get(term))
                .meaning(v.get(meaning))
                .refersTo(v.get(refersTo))
                .includes(v.get(includes))
                .concept(v.get(concept))
                .definedIn(v.get(definedIn))
                .build());
  }

  static ObjectShape<LegalBasis> legalBasis() {
    Fields<LegalBasis> f = Fields.of("legal-basis");
    var norms = f.required("norms", Codecs.list(Sources.SOURCE), LegalBasis::norms);
    var effect = f.required("effect", Codecs.constants(BasisEffect.class), LegalBasis::effect);
    var bearers = f.set("bearers", Parts.BEARER, LegalBasis::bearers);
    var areas = f.set("areas", Ids.AREA, LegalBasis::areas);
    var wording = f.optional("wording", Values.TEXT, LegalBasis::wording);
    return f.make(
        v ->
            LegalBasis.builder()
                .norms(v.get(norms))
                .effect(v.get(effect))
                .bearers(v.get(bearers))
                .areas(v.get(areas))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<Scope> scope() {
    Fields<Scope> f = Fields.of("scope");
    var territory = f.optional("territory", Parts.TERRITORY, Scope::territory);
    var bound = f.set("bound", Parts.BEARER, Scope::bound);
    var leftOut = f.set("leftOut", Parts.BEARER, Scope::leftOut);
    var foci = f.optional("foci", Codecs.listed(Policies.FOCUS), Scope::foci);
    var period = f.optional("period", Values.PERIOD, Scope::period);
    var condition = f.optional("condition", Conditions.CONDITION, Scope::condition);
    var wording = f.optional("wording", Values.TEXT, Scope::wording);
    return f.make(
        v ->
            Scope.builder()
                .territory(v.get(territory))
                .bound(v.get(bound))
                .leftOut(v.get(leftOut))
                .foci(v.get(foci))
                .period(v.get(period))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }
}
