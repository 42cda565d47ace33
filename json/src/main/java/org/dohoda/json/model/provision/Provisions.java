package org.dohoda.json.model.provision;

import org.dohoda.json.codec.Codec;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.json.shape.UnionCodec;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionKind;

/** Provisions by their kind: the shape of each is made when the first of its kind is met. */
public final class Provisions extends UnionCodec<Provision> {
  public static final Codec<Provision> PROVISION = new Provisions();

  private Provisions() {
    super("provision", tokens());
  }

  private static String[] tokens() {
    ProvisionKind[] kinds = ProvisionKind.values();
    String[] tokens = new String[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      tokens[i] = kinds[i].token();
    }
    return tokens;
  }

  private static ProvisionKind kind(String token) {
    for (ProvisionKind kind : ProvisionKind.values()) {
      if (kind.token().equals(token)) {
        return kind;
      }
    }
    throw new IllegalStateException(token);
  }

  @Override
  protected String typeOf(Provision provision) {
    return provision.kind().token();
  }

  @Override
  protected ObjectShape<? extends Provision> shapeOf(String token) {
    return switch (kind(token)) {
      case PURPOSE -> Statements.purpose();
      case RECITAL -> Statements.recital();
      case PRINCIPLE -> Statements.principle();
      case DEFINITION -> Statements.definition();
      case LEGAL_BASIS -> Statements.legalBasis();
      case SCOPE -> Statements.scope();
      case POLICY_FOCUS -> Cooperation.policyFocus();
      case FORMS_OF_COOPERATION -> Cooperation.formsOfCooperation();
      case UNDERTAKING -> Cooperation.undertaking();
      case PARTICIPATION -> Cooperation.participation();
      case BODY_CONSTITUTION -> Governance.bodyConstitution();
      case DECISION_MAKING -> Governance.decisionMaking();
      case APPROVAL_REQUIRED -> Governance.approvalRequired();
      case FINANCE -> Cooperation.finance();
      case CONFIDENTIALITY -> Information.confidentiality();
      case INFORMATION_SHARING -> Information.informationSharing();
      case PUBLICITY -> Information.publicity();
      case TERM -> Lives.term();
      case ENTRY_INTO_FORCE -> Lives.entryIntoForce();
      case TERMINATION -> Lives.termination();
      case AMENDMENT_PROCEDURE -> Lives.amendmentProcedure();
      case REVIEW -> Lives.review();
      case SURVIVAL -> Lives.survival();
      case LEGAL_EFFECT -> Effects.legalEffect();
      case DISPUTE -> Effects.dispute();
      case CONTACT -> Information.contact();
      case ACCESSION -> Lives.accession();
      case LANGUAGES -> Effects.languages();
      case INTELLECTUAL_PROPERTY -> Rights.intellectualProperty();
      case LIABILITY -> Rights.liability();
      case FORCE_MAJEURE -> Rights.forceMajeure();
    };
  }
}
