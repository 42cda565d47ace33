package org.dohoda.provision;

/** The kind that each case stands for, written out as a user would. */
final class KindOfCase implements ProvisionCases<ProvisionKind> {
  @Override
  public ProvisionKind purpose(Purpose purpose) {
    return ProvisionKind.PURPOSE;
  }

  @Override
  public ProvisionKind recital(Recital recital) {
    return ProvisionKind.RECITAL;
  }

  @Override
  public ProvisionKind principle(Principle principle) {
    return ProvisionKind.PRINCIPLE;
  }

  @Override
  public ProvisionKind definition(Definition definition) {
    return ProvisionKind.DEFINITION;
  }

  @Override
  public ProvisionKind legalBasis(LegalBasis legalBasis) {
    return ProvisionKind.LEGAL_BASIS;
  }

  @Override
  public ProvisionKind scope(Scope scope) {
    return ProvisionKind.SCOPE;
  }

  @Override
  public ProvisionKind policyFocus(PolicyFocus policyFocus) {
    return ProvisionKind.POLICY_FOCUS;
  }

  @Override
  public ProvisionKind formsOfCooperation(FormsOfCooperation formsOfCooperation) {
    return ProvisionKind.FORMS_OF_COOPERATION;
  }

  @Override
  public ProvisionKind undertaking(Undertaking undertaking) {
    return ProvisionKind.UNDERTAKING;
  }

  @Override
  public ProvisionKind participation(Participation participation) {
    return ProvisionKind.PARTICIPATION;
  }

  @Override
  public ProvisionKind bodyConstitution(BodyConstitution bodyConstitution) {
    return ProvisionKind.BODY_CONSTITUTION;
  }

  @Override
  public ProvisionKind decisionMaking(DecisionMaking decisionMaking) {
    return ProvisionKind.DECISION_MAKING;
  }

  @Override
  public ProvisionKind approvalRequired(ApprovalRequired approvalRequired) {
    return ProvisionKind.APPROVAL_REQUIRED;
  }

  @Override
  public ProvisionKind finance(Finance finance) {
    return ProvisionKind.FINANCE;
  }

  @Override
  public ProvisionKind confidentiality(Confidentiality confidentiality) {
    return ProvisionKind.CONFIDENTIALITY;
  }

  @Override
  public ProvisionKind informationSharing(InformationSharing informationSharing) {
    return ProvisionKind.INFORMATION_SHARING;
  }

  @Override
  public ProvisionKind publicity(Publicity publicity) {
    return ProvisionKind.PUBLICITY;
  }

  @Override
  public ProvisionKind term(Term term) {
    return ProvisionKind.TERM;
  }

  @Override
  public ProvisionKind entryIntoForce(EntryIntoForce entryIntoForce) {
    return ProvisionKind.ENTRY_INTO_FORCE;
  }

  @Override
  public ProvisionKind termination(Termination termination) {
    return ProvisionKind.TERMINATION;
  }

  @Override
  public ProvisionKind amendmentProcedure(AmendmentProcedure amendmentProcedure) {
    return ProvisionKind.AMENDMENT_PROCEDURE;
  }

  @Override
  public ProvisionKind review(Review review) {
    return ProvisionKind.REVIEW;
  }

  @Override
  public ProvisionKind survival(Survival survival) {
    return ProvisionKind.SURVIVAL;
  }

  @Override
  public ProvisionKind legalEffect(LegalEffect legalEffect) {
    return ProvisionKind.LEGAL_EFFECT;
  }

  @Override
  public ProvisionKind dispute(Dispute dispute) {
    return ProvisionKind.DISPUTE;
  }

  @Override
  public ProvisionKind contact(Contact contact) {
    return ProvisionKind.CONTACT;
  }

  @Override
  public ProvisionKind accession(Accession accession) {
    return ProvisionKind.ACCESSION;
  }

  @Override
  public ProvisionKind languages(Languages languages) {
    return ProvisionKind.LANGUAGES;
  }

  @Override
  public ProvisionKind intellectualProperty(IntellectualProperty intellectualProperty) {
    return ProvisionKind.INTELLECTUAL_PROPERTY;
  }

  @Override
  public ProvisionKind liability(Liability liability) {
    return ProvisionKind.LIABILITY;
  }

  @Override
  public ProvisionKind forceMajeure(ForceMajeure forceMajeure) {
    return ProvisionKind.FORCE_MAJEURE;
  }
}
