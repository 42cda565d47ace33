package org.dohoda.json.model;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.codec.UnionCodec;
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
import org.dohoda.provision.ProvisionKind;
import org.dohoda.provision.Publicity;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Recital;
import org.dohoda.provision.Review;
import org.dohoda.provision.Scope;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.Undertaking;

/** Provisions by their kind: the shape of each is made when the first of its kind is met. */
final class Provisions {
  static final Codec<Provision> PROVISION =
      UnionCodec.<Provision>of("provision")
          .with(ProvisionKind.PURPOSE.token(), Purpose.class, Statements::purpose)
          .with(ProvisionKind.RECITAL.token(), Recital.class, Statements::recital)
          .with(ProvisionKind.PRINCIPLE.token(), Principle.class, Statements::principle)
          .with(ProvisionKind.DEFINITION.token(), Definition.class, Statements::definition)
          .with(ProvisionKind.LEGAL_BASIS.token(), LegalBasis.class, Statements::legalBasis)
          .with(ProvisionKind.SCOPE.token(), Scope.class, Statements::scope)
          .with(ProvisionKind.POLICY_FOCUS.token(), PolicyFocus.class, Cooperation::policyFocus)
          .with(
              ProvisionKind.FORMS_OF_COOPERATION.token(),
              FormsOfCooperation.class,
              Cooperation::formsOfCooperation)
          .with(ProvisionKind.UNDERTAKING.token(), Undertaking.class, Cooperation::undertaking)
          .with(
              ProvisionKind.PARTICIPATION.token(), Participation.class, Cooperation::participation)
          .with(
              ProvisionKind.BODY_CONSTITUTION.token(),
              BodyConstitution.class,
              Governance::bodyConstitution)
          .with(
              ProvisionKind.DECISION_MAKING.token(),
              DecisionMaking.class,
              Governance::decisionMaking)
          .with(
              ProvisionKind.APPROVAL_REQUIRED.token(),
              ApprovalRequired.class,
              Governance::approvalRequired)
          .with(ProvisionKind.FINANCE.token(), Finance.class, Cooperation::finance)
          .with(
              ProvisionKind.CONFIDENTIALITY.token(),
              Confidentiality.class,
              Information::confidentiality)
          .with(
              ProvisionKind.INFORMATION_SHARING.token(),
              InformationSharing.class,
              Information::informationSharing)
          .with(ProvisionKind.PUBLICITY.token(), Publicity.class, Information::publicity)
          .with(ProvisionKind.TERM.token(), Term.class, Lives::term)
          .with(ProvisionKind.ENTRY_INTO_FORCE.token(), EntryIntoForce.class, Lives::entryIntoForce)
          .with(ProvisionKind.TERMINATION.token(), Termination.class, Lives::termination)
          .with(
              ProvisionKind.AMENDMENT_PROCEDURE.token(),
              AmendmentProcedure.class,
              Lives::amendmentProcedure)
          .with(ProvisionKind.REVIEW.token(), Review.class, Lives::review)
          .with(ProvisionKind.SURVIVAL.token(), Survival.class, Lives::survival)
          .with(ProvisionKind.LEGAL_EFFECT.token(), LegalEffect.class, Effects::legalEffect)
          .with(ProvisionKind.DISPUTE.token(), Dispute.class, Effects::dispute)
          .with(ProvisionKind.CONTACT.token(), Contact.class, Information::contact)
          .with(ProvisionKind.ACCESSION.token(), Accession.class, Lives::accession)
          .with(ProvisionKind.LANGUAGES.token(), Languages.class, Effects::languages)
          .with(
              ProvisionKind.INTELLECTUAL_PROPERTY.token(),
              IntellectualProperty.class,
              Rights::intellectualProperty)
          .with(ProvisionKind.LIABILITY.token(), Liability.class, Rights::liability)
          .with(ProvisionKind.FORCE_MAJEURE.token(), ForceMajeure.class, Rights::forceMajeure)
          .build();

  private Provisions() {}
}
