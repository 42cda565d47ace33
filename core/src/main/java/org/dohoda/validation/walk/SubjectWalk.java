package org.dohoda.validation.walk;

import java.util.Optional;
import java.util.function.Consumer;
import org.dohoda.provision.ApprovalRequired;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.DecisionMaking;
import org.dohoda.provision.DecisionStep;
import org.dohoda.provision.Definition;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.LegalBasis;
import org.dohoda.provision.Participation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Principle;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionCases;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Scope;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Undertaking;
import org.dohoda.time.Period;

/**
 * Walks the provisions on what an instrument is about, who does what and who meets: the first half
 * of the kinds. The result of a case is of no interest.
 */
abstract class SubjectWalk implements ProvisionCases<Void> {
  final Pass pass;
  final Parts parts;
  final Said said;
  private final RuleWalk rules;
  private final Consumer<Seat> seat = this::seat;
  private final Consumer<DecisionStep> decision = this::decision;
  private int number;

  SubjectWalk(Parts parts, Conditions conditions) {
    this.pass = parts.pass();
    this.parts = parts;
    this.said = new Said(parts, conditions);
    this.rules = new RuleWalk(parts, conditions);
  }

  /** Walks the provision of that number in its clause. */
  final void walk(Provision provision, int newNumber) {
    number = newNumber;
    provision.match(this);
  }

  @Override
  public Void purpose(Purpose purpose) {
    said.text("wording", purpose.wording())
        .foci(purpose.foci())
        .bearers("beneficiaries", purpose.beneficiaries())
        .territory(purpose.territory());
    return null;
  }

  @Override
  public Void recital(Recital recital) {
    parts.text("fact", recital.fact());
    said.bearers("bearers", recital.bearers())
        .organizations("concerning", recital.concerning())
        .instruments("instruments", recital.instruments())
        .areas(recital.areas())
        .territory(recital.territory())
        .quantities("quantities", recital.quantities());
    period(recital.period());
    return null;
  }

  @Override
  public Void principle(Principle principle) {
    said.bearers("bearers", principle.bearers())
        .areas(principle.areas())
        .text("wording", principle.wording());
    return null;
  }

  @Override
  public Void definition(Definition definition) {
    parts.text("term", definition.term());
    said.text("meaning", definition.meaning())
        .bearer("refersTo", definition.refersTo())
        .texts("includes", definition.includes());
    parts.area("concept", definition.concept());
    parts.source("definedIn", definition.definedIn());
    return null;
  }

  @Override
  public Void legalBasis(LegalBasis legalBasis) {
    said.bearers("bearers", legalBasis.bearers())
        .areas(legalBasis.areas())
        .text("wording", legalBasis.wording());
    parts.norms(legalBasis.norms());
    return null;
  }

  @Override
  public Void scope(Scope scope) {
    said.territory(scope.territory())
        .bearers("bound", scope.bound())
        .bearers("leftOut", scope.leftOut())
        .foci(scope.foci())
        .condition(scope.condition())
        .text("wording", scope.wording());
    period(scope.period());
    return null;
  }

  @Override
  public Void policyFocus(PolicyFocus policyFocus) {
    said.foci(policyFocus.foci())
        .bearers("bearers", policyFocus.bearers())
        .territory(policyFocus.territory())
        .text("wording", policyFocus.wording());
    return null;
  }

  @Override
  public Void formsOfCooperation(FormsOfCooperation formsOfCooperation) {
    said.areas(formsOfCooperation.areas())
        .bearers("bearers", formsOfCooperation.bearers())
        .recurrence(formsOfCooperation.recurrence())
        .condition(formsOfCooperation.condition())
        .text("wording", formsOfCooperation.wording());
    return null;
  }

  @Override
  public Void undertaking(Undertaking undertaking) {
    pass.show(On.UNDERTAKING, undertaking);
    said.bearers("bearers", undertaking.bearers())
        .text("wording", undertaking.wording())
        .bearers("beneficiaries", undertaking.beneficiaries())
        .bearers("addressees", undertaking.addressees())
        .areas(undertaking.areas())
        .territory(undertaking.territory())
        .recurrence(undertaking.recurrence())
        .rule("due", undertaking.due())
        .rule("since", undertaking.since())
        .lasting("until", undertaking.until())
        .condition(undertaking.condition())
        .quantities("quantities", undertaking.quantities())
        .links(undertaking.links())
        .texts("exceptions", undertaking.exceptions())
        .text("form", undertaking.form());
    return null;
  }

  @Override
  public Void participation(Participation participation) {
    rules.walk(participation, number);
    return null;
  }

  @Override
  public Void bodyConstitution(BodyConstitution bodyConstitution) {
    pass.show(On.BODY_CONSTITUTION, bodyConstitution);
    said.text("name", bodyConstitution.name())
        .bearers("founders", bodyConstitution.founders())
        .bearers("answersTo", bodyConstitution.answersTo())
        .text("function", bodyConstitution.function())
        .areas(bodyConstitution.areas())
        .bearers("convenedBy", bodyConstitution.convenedBy())
        .recurrence(bodyConstitution.recurrence())
        .quantities("size", bodyConstitution.size())
        .during(bodyConstitution.since(), bodyConstitution.until())
        .condition(bodyConstitution.condition());
    parts.maybe(On.BODY_ID, "body", bodyConstitution.body());
    parts.each("seats", bodyConstitution.seats(), seat);
    return null;
  }

  @Override
  public Void decisionMaking(DecisionMaking decisionMaking) {
    said.bearers("bearers", decisionMaking.bearers())
        .text("matters", decisionMaking.matters())
        .majorities("quorum", decisionMaking.quorum())
        .bearer("castingVote", decisionMaking.castingVote())
        .bearers("vetoes", decisionMaking.vetoes())
        .condition(decisionMaking.condition())
        .text("wording", decisionMaking.wording());
    parts.each("steps", decisionMaking.steps(), decision);
    return null;
  }

  @Override
  public Void approvalRequired(ApprovalRequired approvalRequired) {
    said.text("wording", approvalRequired.wording())
        .bearers("bearers", approvalRequired.bearers())
        .approvals("steps", approvalRequired.steps())
        .areas(approvalRequired.areas())
        .quantities("quantities", approvalRequired.quantities())
        .condition(approvalRequired.condition());
    return null;
  }

  private void period(Optional<Period> period) {
    if (period.isPresent()) {
      parts.period("period", period.get());
    }
  }

  private void seat(Seat each) {
    pass.show(On.SEAT, each);
    said.bearers("by", each.by())
        .bearers("recalledBy", each.recalledBy())
        .bearers("representing", each.representing())
        .text("office", each.office())
        .text("wording", each.wording())
        .recurrence("rotation", each.rotation())
        .quantity("quantity", each.quantity());
  }

  private void decision(DecisionStep each) {
    said.majorities("majority", each.majority())
        .rule("due", each.due())
        .condition(each.condition());
  }
}
