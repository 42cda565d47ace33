package org.dohoda.json.model.provision;

import org.dohoda.json.codec.Mapping;
import org.dohoda.json.codec.Members;
import org.dohoda.json.codec.Slots;
import org.dohoda.json.model.value.Conditions;
import org.dohoda.json.model.value.Ids;
import org.dohoda.json.model.value.Parts;
import org.dohoda.json.model.value.Policies;
import org.dohoda.json.model.value.Quantities;
import org.dohoda.json.model.value.Times;
import org.dohoda.json.model.value.Values;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.Fields;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Undertaking;

/** On what and how the parties cooperate, what each side undertakes, and who pays. */
public final class Cooperation {

  private Cooperation() {}

  public static ObjectShape<PolicyFocus> policyFocus() {
    Fields<PolicyFocus> f = Fields.of("policy-focus");
    var foci = f.required("foci", Codecs.listed(Policies.FOCUS));
    var bearers = f.set("bearers", Parts.BEARER);
    var phases = f.set("phases", Policies.PHASE);
    var territory = f.optional("territory", Parts.TERRITORY);
    var wording = f.optional("wording", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public PolicyFocus make(Slots v) {
            return PolicyFocus.builder()
                .foci(v.get(foci))
                .bearers(v.get(bearers))
                .phases(v.get(phases))
                .territory(v.get(territory))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, PolicyFocus policyFocus) {
            m.put(foci, policyFocus.foci());
            m.put(bearers, policyFocus.bearers());
            m.put(phases, policyFocus.phases());
            m.put(territory, policyFocus.territory());
            m.put(wording, policyFocus.wording());
          }
        });
  }

  public static ObjectShape<FormsOfCooperation> formsOfCooperation() {
    Fields<FormsOfCooperation> f = Fields.of("forms-of-cooperation");
    var forms = f.required("forms", Codecs.listed(Policies.FORM));
    var phases = f.set("phases", Policies.PHASE);
    var areas = f.set("areas", Ids.AREA);
    var bearers = f.set("bearers", Parts.BEARER);
    var recurrence = f.optional("recurrence", Times.RECURRENCE);
    var condition = f.optional("condition", Conditions.CONDITION);
    var wording = f.optional("wording", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public FormsOfCooperation make(Slots v) {
            return FormsOfCooperation.builder()
                .forms(v.get(forms))
                .phases(v.get(phases))
                .areas(v.get(areas))
                .bearers(v.get(bearers))
                .recurrence(v.get(recurrence))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build();
          }

          @Override
          public void write(Members m, FormsOfCooperation formsOfCooperation) {
            m.put(forms, formsOfCooperation.forms());
            m.put(phases, formsOfCooperation.phases());
            m.put(areas, formsOfCooperation.areas());
            m.put(bearers, formsOfCooperation.bearers());
            m.put(recurrence, formsOfCooperation.recurrence());
            m.put(condition, formsOfCooperation.condition());
            m.put(wording, formsOfCooperation.wording());
          }
        });
  }

  public static ObjectShape<Undertaking> undertaking() {
    Fields<Undertaking> f = Fields.of("undertaking");
    var bearers = f.set("bearers", Parts.BEARER);
    var modality = f.required("modality", Parts.MODALITY);
    var act = f.required("act", Parts.ACT);
    var wording = f.optional("wording", Values.TEXT);
    var beneficiaries = f.set("beneficiaries", Parts.BEARER);
    var addressees = f.set("addressees", Parts.BEARER);
    var areas = f.set("areas", Ids.AREA);
    var phases = f.set("phases", Policies.PHASE);
    var territory = f.optional("territory", Parts.TERRITORY);
    var recurrence = f.optional("recurrence", Times.RECURRENCE);
    var due = f.optional("due", Times.RULE);
    var since = f.optional("since", Times.RULE);
    var until = f.optional("until", Parts.LASTING);
    var condition = f.optional("condition", Conditions.CONDITION);
    var quantities = f.list("quantities", Quantities.QUANTITY);
    var links = f.list("links", Parts.LINK);
    var exceptions = f.optional("exceptions", Codecs.listed(Values.TEXT));
    var form = f.optional("form", Values.TEXT);
    return f.bind(
        new Mapping<>() {
          @Override
          public Undertaking make(Slots v) {
            return Undertaking.builder()
                .bearers(v.get(bearers))
                .modality(v.get(modality))
                .act(v.get(act))
                .wording(v.get(wording))
                .beneficiaries(v.get(beneficiaries))
                .addressees(v.get(addressees))
                .areas(v.get(areas))
                .phases(v.get(phases))
                .territory(v.get(territory))
                .recurrence(v.get(recurrence))
                .due(v.get(due))
                .since(v.get(since))
                .until(v.get(until))
                .condition(v.get(condition))
                .quantities(v.get(quantities))
                .links(v.get(links))
                .exceptions(v.get(exceptions))
                .form(v.get(form))
                .build();
          }

          @Override
          public void write(Members m, Undertaking undertaking) {
            m.put(bearers, undertaking.bearers());
            m.put(modality, undertaking.modality());
            m.put(act, undertaking.act());
            m.put(wording, undertaking.wording());
            m.put(beneficiaries, undertaking.beneficiaries());
            m.put(addressees, undertaking.addressees());
            m.put(areas, undertaking.areas());
            m.put(phases, undertaking.phases());
            m.put(territory, undertaking.territory());
            m.put(recurrence, undertaking.recurrence());
            m.put(due, undertaking.due());
            m.put(since, undertaking.since());
            m.put(until, undertaking.until());
            m.put(condition, undertaking.condition());
            m.put(quantities, undertaking.quantities());
            m.put(links, undertaking.links());
            m.put(exceptions, undertaking.exceptions());
            m.put(form, undertaking.form());
          }
        });
  }

  public static ObjectShape<Participation> participation() {
    Fields<Participation> f = Fields.of("participation");
    var rules = f.required("rules", Codecs.list(Rules.RULE));
    return f.bind(
        new Mapping<>() {
          @Override
          public Participation make(Slots v) {
            return Participation.builder().rules(v.get(rules)).build();
          }

          @Override
          public void write(Members m, Participation participation) {
            m.put(rules, participation.rules());
          }
        });
  }

  public static ObjectShape<Finance> finance() {
    Fields<Finance> f = Fields.of("finance");
    var finance = f.required("finance", Codecs.constants(FinanceKind.class));
    var bearers = f.set("bearers", Parts.BEARER);
    var beneficiaries = f.set("beneficiaries", Parts.BEARER);
    var quantities = f.list("quantities", Quantities.QUANTITY);
    var governedBy = f.set("governedBy", Ids.INSTRUMENT);
    var recurrence = f.optional("recurrence", Times.RECURRENCE);
    var due = f.optional("due", Times.RULE);
    var condition = f.optional("condition", Conditions.CONDITION);
    var areas = f.set("areas", Ids.AREA);
    var links = f.list("links", Parts.LINK);
    var wording = f.optional("wording", Values.TEXT);
    var modality = f.optional("modality", Parts.MODALITY);
    var since = f.optional("since", Times.RULE);
    var until = f.optional("until", Parts.LASTING);
    var exceptions = f.optional("exceptions", Codecs.listed(Values.TEXT));
    f.onlyWhere(modality, finance, "own-costs", "amount", "elsewhere");
    f.onlyWhere(quantities, finance, "amount");
    f.neededWhere(finance, "amount", quantities, wording);
    f.onlyWhere(governedBy, finance, "amount", "elsewhere");
    return f.bind(
        new Mapping<>() {
          @Override
          public Finance make(Slots v) {
            return Finance.builder()
                .finance(v.get(finance))
                .bearers(v.get(bearers))
                .beneficiaries(v.get(beneficiaries))
                .quantities(v.get(quantities))
                .governedBy(v.get(governedBy))
                .recurrence(v.get(recurrence))
                .due(v.get(due))
                .condition(v.get(condition))
                .areas(v.get(areas))
                .links(v.get(links))
                .wording(v.get(wording))
                .modality(v.get(modality))
                .since(v.get(since))
                .until(v.get(until))
                .exceptions(v.get(exceptions))
                .build();
          }

          @Override
          public void write(Members m, Finance value) {
            m.put(finance, value.finance());
            m.put(bearers, value.bearers());
            m.put(beneficiaries, value.beneficiaries());
            m.put(quantities, value.quantities());
            m.put(governedBy, value.governedBy());
            m.put(recurrence, value.recurrence());
            m.put(due, value.due());
            m.put(condition, value.condition());
            m.put(areas, value.areas());
            m.put(links, value.links());
            m.put(wording, value.wording());
            m.put(modality, value.modality());
            m.put(since, value.since());
            m.put(until, value.until());
            m.put(exceptions, value.exceptions());
          }
        });
  }
}
