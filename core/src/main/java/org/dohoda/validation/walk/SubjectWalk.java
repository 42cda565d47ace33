package org.dohoda.validation.walk;

import java.util.Optional;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.Definition;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.LegalBasis;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Principle;
import org.dohoda.provision.ProvisionCases;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Scope;
import org.dohoda.provision.Undertaking;

/**
 * Walks the provisions on what an instrument is about, who does what and who meets: the first half
 * of the kinds. The result of a case is of no interest.
 */
abstract class SubjectWalk implements ProvisionCases<Boolean> {
  final Parts parts;
  final ModelPath path;
  private final Place in;

  SubjectWalk(Parts parts, Place in, ModelPath path) {
    this.parts = parts;
    this.in = in;
    this.path = path;
  }

  final Said said() {
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
}
