package org.dohoda.json.model;

import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Fields;
import org.dohoda.json.codec.ObjectShape;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Undertaking;

/** On what and how the parties cooperate, what each side undertakes, and who pays. */
final class Cooperation {

  private Cooperation() {}

  static ObjectShape<PolicyFocus> policyFocus() {
    Fields<PolicyFocus> f = Fields.of("policy-focus");
    var foci = f.required("foci", Codecs.listed(Policies.FOCUS), PolicyFocus::foci);
    var bearers = f.set("bearers", Parts.BEARER, PolicyFocus::bearers);
    var phases = f.set("phases", Policies.PHASE, PolicyFocus::phases);
    var territory = f.optional("territory", Parts.TERRITORY, PolicyFocus::territory);
    var wording = f.optional("wording", Values.TEXT, PolicyFocus::wording);
    return f.make(
        v ->
            PolicyFocus.builder()
                .foci(v.get(foci))
                .bearers(v.get(bearers))
                .phases(v.get(phases))
                .territory(v.get(territory))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<FormsOfCooperation> formsOfCooperation() {
    Fields<FormsOfCooperation> f = Fields.of("forms-of-cooperation");
    var forms = f.required("forms", Codecs.listed(Policies.FORM), FormsOfCooperation::forms);
    var phases = f.set("phases", Policies.PHASE, FormsOfCooperation::phases);
    var areas = f.set("areas", Ids.AREA, FormsOfCooperation::areas);
    var bearers = f.set("bearers", Parts.BEARER, FormsOfCooperation::bearers);
    var recurrence = f.optional("recurrence", Times.RECURRENCE, FormsOfCooperation::recurrence);
    var condition = f.optional("condition", Conditions.CONDITION, FormsOfCooperation::condition);
    var wording = f.optional("wording", Values.TEXT, FormsOfCooperation::wording);
    return f.make(
        v ->
            FormsOfCooperation.builder()
                .forms(v.get(forms))
                .phases(v.get(phases))
                .areas(v.get(areas))
                .bearers(v.get(bearers))
                .recurrence(v.get(recurrence))
                .condition(v.get(condition))
                .wording(v.get(wording))
                .build());
  }

  static ObjectShape<Undertaking> undertaking() {
    Fields<Undertaking> f = Fields.of("undertaking");
    var bearers = f.set("bearers", Parts.BEARER, Undertaking::bearers);
    var modality = f.required("modality", Parts.MODALITY, Undertaking::modality);
    var act = f.required("act", Parts.ACT, Undertaking::act);
    var wording = f.optional("wording", Values.TEXT, Undertaking::wording);
    var beneficiaries = f.set("beneficiaries", Parts.BEARER, Undertaking::beneficiaries);
    var addressees = f.set("addressees", Parts.BEARER, Undertaking::addressees);
    var areas = f.set("areas", Ids.AREA, Undertaking::areas);
    var phases = f.set("phases", Policies.PHASE, Undertaking::phases);
    var territory = f.optional("territory", Parts.TERRITORY, Undertaking::territory);
    var recurrence = f.optional("recurrence", Times.RECURRENCE, Undertaking::recurrence);
    var due = f.optional("due", Times.RULE, Undertaking::due);
    var since = f.optional("since", Times.RULE, Undertaking::since);
    var until = f.optional("until", Parts.LASTING, Undertaking::until);
    var condition = f.optional("condition", Conditions.CONDITION, Undertaking::condition);
    var quantities = f.list("quantities", Quantities.QUANTITY, Undertaking::quantities);
    var links = f.list("links", Parts.LINK, Undertaking::links);
    var exceptions = f.optional("exceptions", Codecs.listed(Values.TEXT), Undertaking::exceptions);
    var form = f.optional("form", Values.TEXT, Undertaking::form);
    return f.make(
        v ->
            Undertaking.builder()
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
                .build());
  }

  static ObjectShape<Participation> participation() {
    Fields<Participation> f = Fields.of("participation");
    var rules = f.required("rules", Codecs.list(Rules.RULE), Participation::rules);
    return f.make(v -> Participation.builder().rules(v.get(rules)).build());
  }

  static ObjectShape<Finance> finance() {
    Fields<Finance> f = Fields.of("finance");
    var finance = f.required("finance", Codecs.constants(FinanceKind.class), Finance::finance);
    var bearers = f.set("bearers", Parts.BEARER, Finance::bearers);
    var beneficiaries = f.set("beneficiaries", Parts.BEARER, Finance::beneficiaries);
    var quantities = f.list("quantities", Quantities.QUANTITY, Finance::quantities);
    var governedBy = f.set("governedBy", Ids.INSTRUMENT, Finance::governedBy);
    var recurrence = f.optional("recurrence", Times.RECURRENCE, Finance::recurrence);
    var due = f.optional("due", Times.RULE, Finance::due);
    var condition = f.optional("condition", Conditions.CONDITION, Finance::condition);
    var areas = f.set("areas", Ids.AREA, Finance::areas);
    var links = f.list("links", Parts.LINK, Finance::links);
    var wording = f.optional("wording", Values.TEXT, Finance::wording);
    return f.make(
        v ->
            Finance.builder()
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
                .build());
  }
}
