package org.dohoda.provision;

/**
 * One method for each kind of {@link Provision}, so that a compiler finds the kind that was
 * forgotten.
 *
 * @param <R> the type of the result
 */
public interface ProvisionCases<R> {

  /**
   * {@return the result for that}
   *
   * @param purpose the provision
   */
  R purpose(Purpose purpose);

  /**
   * {@return the result for that}
   *
   * @param recital the provision
   */
  R recital(Recital recital);

  /**
   * {@return the result for that}
   *
   * @param principle the provision
   */
  R principle(Principle principle);

  /**
   * {@return the result for that}
   *
   * @param definition the provision
   */
  R definition(Definition definition);

  /**
   * {@return the result for that}
   *
   * @param legalBasis the provision
   */
  R legalBasis(LegalBasis legalBasis);

  /**
   * {@return the result for that}
   *
   * @param scope the provision
   */
  R scope(Scope scope);

  /**
   * {@return the result for that}
   *
   * @param policyFocus the provision
   */
  R policyFocus(PolicyFocus policyFocus);

  /**
   * {@return the result for that}
   *
   * @param formsOfCooperation the provision
   */
  R formsOfCooperation(FormsOfCooperation formsOfCooperation);

  /**
   * {@return the result for that}
   *
   * @param undertaking the provision
   */
  R undertaking(Undertaking undertaking);

  /**
   * {@return the result for that}
   *
   * @param participation the provision
   */
  R participation(Participation participation);

  /**
   * {@return the result for that}
   *
   * @param bodyConstitution the provision
   */
  R bodyConstitution(BodyConstitution bodyConstitution);

  /**
   * {@return the result for that}
   *
   * @param decisionMaking the provision
   */
  R decisionMaking(DecisionMaking decisionMaking);

  /**
   * {@return the result for that}
   *
   * @param approvalRequired the provision
   */
  R approvalRequired(ApprovalRequired approvalRequired);

  /**
   * {@return the result for that}
   *
   * @param finance the provision
   */
  R finance(Finance finance);

  /**
   * {@return the result for that}
   *
   * @param confidentiality the provision
   */
  R confidentiality(Confidentiality confidentiality);

  /**
   * {@return the result for that}
   *
   * @param informationSharing the provision
   */
  R informationSharing(InformationSharing informationSharing);

  /**
   * {@return the result for that}
   *
   * @param publicity the provision
   */
  R publicity(Publicity publicity);

  /**
   * {@return the result for that}
   *
   * @param term the provision
   */
  R term(Term term);

  /**
   * {@return the result for that}
   *
   * @param entryIntoForce the provision
   */
  R entryIntoForce(EntryIntoForce entryIntoForce);

  /**
   * {@return the result for that}
   *
   * @param termination the provision
   */
  R termination(Termination termination);

  /**
   * {@return the result for that}
   *
   * @param amendmentProcedure the provision
   */
  R amendmentProcedure(AmendmentProcedure amendmentProcedure);

  /**
   * {@return the result for that}
   *
   * @param review the provision
   */
  R review(Review review);

  /**
   * {@return the result for that}
   *
   * @param survival the provision
   */
  R survival(Survival survival);

  /**
   * {@return the result for that}
   *
   * @param legalEffect the provision
   */
  R legalEffect(LegalEffect legalEffect);

  /**
   * {@return the result for that}
   *
   * @param dispute the provision
   */
  R dispute(Dispute dispute);

  /**
   * {@return the result for that}
   *
   * @param contact the provision
   */
  R contact(Contact contact);

  /**
   * {@return the result for that}
   *
   * @param accession the provision
   */
  R accession(Accession accession);

  /**
   * {@return the result for that}
   *
   * @param languages the provision
   */
  R languages(Languages languages);

  /**
   * {@return the result for that}
   *
   * @param intellectualProperty the provision
   */
  R intellectualProperty(IntellectualProperty intellectualProperty);

  /**
   * {@return the result for that}
   *
   * @param liability the provision
   */
  R liability(Liability liability);

  /**
   * {@return the result for that}
   *
   * @param forceMajeure the provision
   */
  R forceMajeure(ForceMajeure forceMajeure);
}
