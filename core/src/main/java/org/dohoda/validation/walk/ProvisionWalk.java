package org.dohoda.validation.walk;

import java.util.Optional;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Accession;
import org.dohoda.provision.AmendmentProcedure;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Confidentiality;
import org.dohoda.provision.Contact;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Definition;
import org.dohoda.provision.Dispute;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.ForceMajeure;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.InformationSharing;
import org.dohoda.provision.IntellectualProperty;
import org.dohoda.provision.Languages;
import org.dohoda.provision.LegalBasis;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Liability;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Principle;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionCases;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Review;
import org.dohoda.provision.Scope;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.Undertaking;

/** Walks one provision: shows every part of it. The result of a case is of no interest. */
final class ProvisionWalk implements ProvisionCases<Boolean> {
  private final Parts parts;
  private final Place in;
  private final ModelPath path;

  ProvisionWalk(Parts parts, Place in, ModelPath path) {
    this.parts = parts;
    this.in = in;
    this.path = path;
  }

  void walk(Provision provision) {
    provision.match(this);
  }

  private Said said() {
    return new Said(parts, in, path);
  }

  @Override
  public Boolean purpose(Purpose purpose) {
    said()
        .text("wording", purpose.wording())
        .foci(purpose.foci())
        .bearers("beneficiaries", purpose.beneficiaries())
        .territory(purpose.territory());
    return true;
  }

  @Override
  public Boolean recital(Recital recital) {
    said()
        .text("fact", Optional.of(recital.fact()))
        .bearers("bearers", recital.bearers())
        .organizations("concerning", recital.concerning())
        .instruments("instruments", recital.instruments())
        .areas(recital.areas())
        .territory(recital.territory())
        .quantities("quantities", recital.quantities());
    recital.period().ifPresent(period -> parts.period(period, path.member("period")));
    return true;
  }

  @Override
  public Boolean principle(Principle principle) {
    said()
        .bearers("bearers", principle.bearers())
        .areas(principle.areas())
        .text("wording", principle.wording());
    return true;
  }

  @Override
  public Boolean definition(Definition definition) {
    said()
        .text("term", Optional.of(definition.term()))
        .text("meaning", definition.meaning())
        .bearer("refersTo", definition.refersTo())
        .texts("includes", definition.includes());
    definition
        .concept()
        .ifPresent(area -> parts.pass().show(On.AREA_ID, area, path.member("concept")));
    definition.definedIn().ifPresent(source -> parts.source(source, path.member("definedIn")));
    return true;
  }

  @Override
  public Boolean legalBasis(LegalBasis legalBasis) {
    said()
        .bearers("bearers", legalBasis.bearers())
        .areas(legalBasis.areas())
        .text("wording", legalBasis.wording());
    said().norms(legalBasis.norms());
    return true;
  }

  @Override
  public Boolean scope(Scope scope) {
    said()
        .territory(scope.territory())
        .bearers("bound", scope.bound())
        .bearers("leftOut", scope.leftOut())
        .foci(scope.foci())
        .condition(scope.condition())
        .text("wording", scope.wording());
    scope.period().ifPresent(period -> parts.period(period, path.member("period")));
    return true;
  }

  @Override
  public Boolean policyFocus(PolicyFocus policyFocus) {
    said()
        .foci(Optional.of(policyFocus.foci()))
        .bearers("bearers", policyFocus.bearers())
        .territory(policyFocus.territory())
        .text("wording", policyFocus.wording());
    return true;
  }

  @Override
  public Boolean formsOfCooperation(FormsOfCooperation formsOfCooperation) {
    said()
        .areas(formsOfCooperation.areas())
        .bearers("bearers", formsOfCooperation.bearers())
        .condition(formsOfCooperation.condition())
        .text("wording", formsOfCooperation.wording());
    return true;
  }

  @Override
  public Boolean undertaking(Undertaking undertaking) {
    said()
        .show(On.UNDERTAKING, undertaking)
        .bearers("bearers", undertaking.bearers())
        .text("wording", undertaking.wording())
        .bearers("beneficiaries", undertaking.beneficiaries())
        .bearers("addressees", undertaking.addressees())
        .areas(undertaking.areas())
        .territory(undertaking.territory())
        .rule("due", undertaking.due())
        .rule("since", undertaking.since())
        .lasting("until", undertaking.until())
        .condition(undertaking.condition())
        .quantities("quantities", undertaking.quantities())
        .links(undertaking.links())
        .texts("exceptions", undertaking.exceptions())
        .text("form", undertaking.form());
    return true;
  }

  @Override
  public Boolean participation(Participation participation) {
    RuleWalk ruleWalk = new RuleWalk(parts);
    ModelPath rules = path.member("rules");
    participation
        .rules()
        .forEach(rule -> ruleWalk.walk(rule, in, rules.element(rule.id().value())));
    return true;
  }

  @Override
  public Boolean bodyConstitution(BodyConstitution bodyConstitution) {
    said()
        .text("name", bodyConstitution.name())
        .bearers("founders", bodyConstitution.founders())
        .bearers("answersTo", bodyConstitution.answersTo())
        .text("function", bodyConstitution.function())
        .areas(bodyConstitution.areas())
        .bearers("convenedBy", bodyConstitution.convenedBy())
        .rule("since", bodyConstitution.since())
        .lasting("until", bodyConstitution.until())
        .condition(bodyConstitution.condition());
    parts.body(bodyConstitution.body(), path, "body");
    said().seats(bodyConstitution.seats());
    return true;
  }

  @Override
  public Boolean decisionMaking(DecisionMaking decisionMaking) {
    said()
        .bearers("bearers", decisionMaking.bearers())
        .text("matters", decisionMaking.matters())
        .majorities("quorum", decisionMaking.quorum())
        .bearer("castingVote", decisionMaking.castingVote())
        .bearers("vetoes", decisionMaking.vetoes())
        .condition(decisionMaking.condition())
        .text("wording", decisionMaking.wording());
    said().decisions(decisionMaking.steps());
    return true;
  }

  @Override
  public Boolean approvalRequired(ApprovalRequired approvalRequired) {
    said()
        .text("wording", approvalRequired.wording())
        .bearers("bearers", approvalRequired.bearers())
        .approvals("steps", approvalRequired.steps())
        .areas(approvalRequired.areas())
        .quantities("quantities", approvalRequired.quantities())
        .condition(approvalRequired.condition());
    return true;
  }

  @Override
  public Boolean finance(Finance finance) {
    said()
        .bearers("bearers", finance.bearers())
        .bearers("beneficiaries", finance.beneficiaries())
        .quantities("quantities", finance.quantities())
        .instruments("governedBy", finance.governedBy())
        .rule("due", finance.due())
        .condition(finance.condition())
        .areas(finance.areas())
        .links(finance.links())
        .text("wording", finance.wording());
    return true;
  }

  @Override
  public Boolean confidentiality(Confidentiality confidentiality) {
    said()
        .text("wording", confidentiality.wording())
        .bearers("bearers", confidentiality.bearers())
        .bearers("addressees", confidentiality.addressees())
        .rule("since", confidentiality.since())
        .lasting("until", confidentiality.until())
        .condition(confidentiality.condition())
        .texts("exceptions", confidentiality.exceptions())
        .onward(confidentiality.onwardUse());
    return true;
  }

  @Override
  public Boolean informationSharing(InformationSharing informationSharing) {
    said()
        .text("wording", informationSharing.wording())
        .bearers("bearers", informationSharing.bearers())
        .bearers("addressees", informationSharing.addressees())
        .areas(informationSharing.areas())
        .territory(informationSharing.territory())
        .rule("due", informationSharing.due())
        .rule("since", informationSharing.since())
        .lasting("until", informationSharing.until())
        .condition(informationSharing.condition())
        .texts("exceptions", informationSharing.exceptions())
        .onward(informationSharing.onwardUse());
    return true;
  }

  @Override
  public Boolean publicity(Publicity publicity) {
    said()
        .text("wording", publicity.wording())
        .bearers("bearers", publicity.bearers())
        .bearers("addressees", publicity.addressees())
        .rule("due", publicity.due())
        .rule("since", publicity.since())
        .lasting("until", publicity.until())
        .condition(publicity.condition())
        .texts("exceptions", publicity.exceptions())
        .areas(publicity.areas());
    return true;
  }

  @Override
  public Boolean term(Term term) {
    said()
        .show(On.TERM, term)
        .lasting("lasting", Optional.of(term.lasting()))
        .rule("minimum", term.minimum())
        .rule("maximum", term.maximum())
        .condition(term.condition())
        .text("wording", term.wording());
    said().renewal(term.renewal());
    return true;
  }

  @Override
  public Boolean entryIntoForce(EntryIntoForce entryIntoForce) {
    said()
        .rule("firstDay", entryIntoForce.firstDay())
        .approvals("approvals", entryIntoForce.approvals())
        .majorities("needed", entryIntoForce.needed().stream().toList())
        .rule("firstDayOfLater", entryIntoForce.firstDayOfLater())
        .rule("provisional", entryIntoForce.provisional())
        .condition(entryIntoForce.condition())
        .text("wording", entryIntoForce.wording());
    return true;
  }

  @Override
  public Boolean termination(Termination termination) {
    said()
        .bearers("bearers", termination.bearers())
        .bearers("addressees", termination.addressees())
        .rule("lastDay", termination.lastDay())
        .rule("cure", termination.cure())
        .text("form", termination.form())
        .condition(termination.condition())
        .text("wording", termination.wording());
    return true;
  }

  @Override
  public Boolean amendmentProcedure(AmendmentProcedure amendmentProcedure) {
    said()
        .bearers("bearers", amendmentProcedure.bearers())
        .text("form", amendmentProcedure.form())
        .approvals("steps", amendmentProcedure.steps())
        .majorities("quantities", amendmentProcedure.quantities())
        .rule("firstDay", amendmentProcedure.firstDay())
        .condition(amendmentProcedure.condition())
        .text("wording", amendmentProcedure.wording());
    return true;
  }

  @Override
  public Boolean review(Review review) {
    said()
        .bearers("bearers", review.bearers())
        .bearers("addressees", review.addressees())
        .rule("due", review.due())
        .bearers("convenedBy", review.convenedBy())
        .areas(review.areas())
        .condition(review.condition())
        .text("wording", review.wording());
    return true;
  }

  @Override
  public Boolean survival(Survival survival) {
    said()
        .clauses("clauses", survival.clauses())
        .texts("matters", survival.matters())
        .lasting("lasting", survival.lasting())
        .bearers("bearers", survival.bearers())
        .condition(survival.condition())
        .text("wording", survival.wording());
    return true;
  }

  @Override
  public Boolean legalEffect(LegalEffect legalEffect) {
    said()
        .clauses("exceptClauses", legalEffect.exceptClauses())
        .instruments("prevailing", legalEffect.prevailing())
        .instruments("unaffected", legalEffect.unaffected())
        .text("law", legalEffect.law())
        .condition(legalEffect.condition())
        .text("wording", legalEffect.wording());
    return true;
  }

  @Override
  public Boolean dispute(Dispute dispute) {
    said().condition(dispute.condition()).text("wording", dispute.wording());
    said().settlements(dispute.steps());
    return true;
  }

  @Override
  public Boolean contact(Contact contact) {
    said()
        .bearer("forWhom", contact.forWhom())
        .text("office", contact.office())
        .text("purpose", contact.purpose())
        .areas(contact.areas())
        .rule("since", contact.since());
    for (int i = 0; i < contact.channels().size(); i++) {
      said().at("channels", i).text("purpose", contact.channels().get(i).purpose());
    }
    return true;
  }

  @Override
  public Boolean accession(Accession accession) {
    said()
        .bearers("bearers", accession.bearers())
        .approvals("steps", accession.steps())
        .bearers("addressees", accession.addressees())
        .text("form", accession.form())
        .rule("firstDay", accession.firstDay())
        .condition(accession.condition())
        .text("wording", accession.wording());
    return true;
  }

  @Override
  public Boolean languages(Languages languages) {
    said().text("form", languages.form()).text("wording", languages.wording());
    return true;
  }

  @Override
  public Boolean intellectualProperty(IntellectualProperty property) {
    said()
        .bearers("owners", property.owners())
        .bearers("users", property.users())
        .texts("uses", property.uses())
        .territory(property.territory())
        .lasting("until", property.until())
        .condition(property.condition())
        .text("wording", property.wording());
    return true;
  }

  @Override
  public Boolean liability(Liability liability) {
    said()
        .bearers("bearers", liability.bearers())
        .bearers("addressees", liability.addressees())
        .texts("matters", liability.matters())
        .quantities("quantities", liability.quantities())
        .texts("exceptions", liability.exceptions())
        .condition(liability.condition())
        .text("wording", liability.wording());
    return true;
  }

  @Override
  public Boolean forceMajeure(ForceMajeure forceMajeure) {
    said()
        .bearers("bearers", forceMajeure.bearers())
        .texts("events", forceMajeure.events())
        .texts("duties", forceMajeure.duties())
        .bearers("addressees", forceMajeure.addressees())
        .rule("notice", forceMajeure.notice())
        .lasting("until", forceMajeure.until())
        .condition(forceMajeure.condition())
        .text("wording", forceMajeure.wording());
    return true;
  }
}
