package org.dohoda.provision;

/** A copy of any provision, made through its builder. */
final class CopyOf implements ProvisionCases<Provision> {
  @Override
  public Provision purpose(Purpose purpose) {
    return purpose.toBuilder().build();
  }

  @Override
  public Provision recital(Recital recital) {
    return recital.toBuilder().build();
  }

  @Override
  public Provision principle(Principle principle) {
    return principle.toBuilder().build();
  }

  @Override
  public Provision definition(Definition definition) {
    return definition.toBuilder().build();
  }

  @Override
  public Provision legalBasis(LegalBasis legalBasis) {
    return legalBasis.toBuilder().build();
  }

  @Override
  public Provision scope(Scope scope) {
    return scope.toBuilder().build();
  }

  @Override
  public Provision policyFocus(PolicyFocus policyFocus) {
    return policyFocus.toBuilder().build();
  }

  @Override
  public Provision formsOfCooperation(FormsOfCooperation formsOfCooperation) {
    return formsOfCooperation.toBuilder().build();
  }

  @Override
  public Provision undertaking(Undertaking undertaking) {
    return undertaking.toBuilder().build();
  }

  @Override
  public Provision participation(Participation participation) {
    return participation.toBuilder().build();
  }

  @Override
  public Provision bodyConstitution(BodyConstitution bodyConstitution) {
    return bodyConstitution.toBuilder().build();
  }

  @Override
  public Provision decisionMaking(DecisionMaking decisionMaking) {
    return decisionMaking.toBuilder().build();
  }

  @Override
  public Provision approvalRequired(ApprovalRequired approvalRequired) {
    return approvalRequired.toBuilder().build();
  }

  @Override
  public Provision finance(Finance finance) {
    return finance.toBuilder().build();
  }

  @Override
  public Provision confidentiality(Confidentiality confidentiality) {
    return confidentiality.toBuilder().build();
  }

  @Override
  public Provision informationSharing(InformationSharing informationSharing) {
    return informationSharing.toBuilder().build();
  }

  @Override
  public Provision publicity(Publicity publicity) {
    return publicity.toBuilder().build();
  }

  @Override
  public Provision term(Term term) {
    return term.toBuilder().build();
  }

  @Override
  public Provision entryIntoForce(EntryIntoForce entryIntoForce) {
    return entryIntoForce.toBuilder().build();
  }

  @Override
  public Provision termination(Termination termination) {
    return termination.toBuilder().build();
  }

  @Override
  public Provision amendmentProcedure(AmendmentProcedure amendmentProcedure) {
    return amendmentProcedure.toBuilder().build();
  }

  @Override
  public Provision review(Review review) {
    return review.toBuilder().build();
  }

  @Override
  public Provision survival(Survival survival) {
    return survival.toBuilder().build();
  }

  @Override
  public Provision legalEffect(LegalEffect legalEffect) {
    return legalEffect.toBuilder().build();
  }

  @Override
  public Provision dispute(Dispute dispute) {
    return dispute.toBuilder().build();
  }

  @Override
  public Provision contact(Contact contact) {
    return contact.toBuilder().build();
  }

  @Override
  public Provision accession(Accession accession) {
    return accession.toBuilder().build();
  }

  @Override
  public Provision languages(Languages languages) {
    return languages.toBuilder().build();
  }

  @Override
  public Provision intellectualProperty(IntellectualProperty intellectualProperty) {
    return intellectualProperty.toBuilder().build();
  }

  @Override
  public Provision liability(Liability liability) {
    return liability.toBuilder().build();
  }

  @Override
  public Provision forceMajeure(ForceMajeure forceMajeure) {
    return forceMajeure.toBuilder().build();
  }
}
