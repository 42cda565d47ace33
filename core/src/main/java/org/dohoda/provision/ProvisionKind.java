package org.dohoda.provision;

/** The kinds of provision, in the order of the documentation. */
public enum ProvisionKind {
  /** What the instrument is for. */
  PURPOSE("purpose"),

  /** A fact stated as known. */
  RECITAL("recital"),

  /** Principles that are followed. */
  PRINCIPLE("principle"),

  /** The meaning of a word or name. */
  DEFINITION("definition"),

  /** The norms it rests on. */
  LEGAL_BASIS("legal-basis"),

  /** Where and for whom it holds. */
  SCOPE("scope"),

  /** The policy areas. */
  POLICY_FOCUS("policy-focus"),

  /** The forms of working together. */
  FORMS_OF_COOPERATION("forms-of-cooperation"),

  /** What somebody is to do, may do or must not do. */
  UNDERTAKING("undertaking"),

  /** Who may take part in meetings. */
  PARTICIPATION("participation"),

  /** The setting-up of a body. */
  BODY_CONSTITUTION("body-constitution"),

  /** Quorum and majority. */
  DECISION_MAKING("decision-making"),

  /** That an act needs approval. */
  APPROVAL_REQUIRED("approval-required"),

  /** Money, or that none passes. */
  FINANCE("finance"),

  /** What is kept secret. */
  CONFIDENTIALITY("confidentiality"),

  /** What information passes to whom. */
  INFORMATION_SHARING("information-sharing"),

  /** What is made public. */
  PUBLICITY("publicity"),

  /** How long it lasts. */
  TERM("term"),

  /** When effect begins. */
  ENTRY_INTO_FORCE("entry-into-force"),

  /** Who may end it. */
  TERMINATION("termination"),

  /** How it is changed. */
  AMENDMENT_PROCEDURE("amendment-procedure"),

  /** When it is looked at again. */
  REVIEW("review"),

  /** What goes on after the end. */
  SURVIVAL("survival"),

  /** Whether it binds. */
  LEGAL_EFFECT("legal-effect"),

  /** How disputes are settled. */
  DISPUTE("dispute"),

  /** Whom to turn to. */
  CONTACT("contact"),
  /** Who may become a party later. */
  ACCESSION("accession"),
  /** In which languages it is drawn up. */
  LANGUAGES("languages"),
  /** To whom works and rights belong. */
  INTELLECTUAL_PROPERTY("intellectual-property"),
  /** Who answers for damage. */
  LIABILITY("liability"),
  /** Who is released by force majeure. */
  FORCE_MAJEURE("force-majeure");

  private final String token;

  ProvisionKind(String token) {
    this.token = token;
  }

  /** {@return the token that stands for the kind in data, such as {@code legal-basis}} */
  public String token() {
    return token;
  }
}
