package org.dohoda.provision;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.dohoda.text.Names;

/**
 * What a clause says, of one of 31 kinds (ustanovení): typed, with its structure.
 *
 * <p>A provision carries only what the paper says; whatever it does not say is empty, never a
 * default. Negative statements are values of their own: "no money passes" is {@link Finance#none},
 * while a paper without a word on money has no finance provision.
 *
 * <p>The family is sealed. On Java 21 and later an exhaustive {@code switch} works; on 17 {@link
 * #match} is total:
 *
 * <pre>{@code
 * String heading = provision.match(new MyHeadings());     // implements ProvisionCases<String>
 * }</pre>
 *
 * <p>Every kind has a builder here, so that the kinds can be found by typing {@code Provision.of};
 * the kinds themselves have factories that say more at once, such as {@link Undertaking#by} and
 * {@link Finance#none}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Provision
    permits Purpose,
        Recital,
        Principle,
        Definition,
        LegalBasis,
        Scope,
        PolicyFocus,
        FormsOfCooperation,
        Undertaking,
        Participation,
        BodyConstitution,
        DecisionMaking,
        ApprovalRequired,
        Finance,
        Confidentiality,
        InformationSharing,
        Publicity,
        Term,
        EntryIntoForce,
        Termination,
        AmendmentProcedure,
        Review,
        Survival,
        LegalEffect,
        Dispute,
        Contact,
        Accession,
        Languages,
        IntellectualProperty,
        Liability,
        ForceMajeure {

  /** {@return the kind of this provision} */
  ProvisionKind kind();

  /** {@return the token of the kind, such as {@code forms-of-cooperation}} */
  default String type() {
    return kind().token();
  }

  /**
   * {@return what it hangs together with: a return, an aim, a step before it, a clause that it goes
   * before or gives way to; empty if not said, or if its kind has no links}
   */
  default ImmutableList<Link> links() {
    return ImmutableList.of();
  }

  /**
   * {@return what the case for this kind of provision gives}
   *
   * @param cases one method for each kind
   * @param <R> the type of the result
   */
  <R> R match(ProvisionCases<R> cases);

  /**
   * {@return this provision as a plain sentence}
   *
   * <p>It is Czech for a Czech locale and English for any other. Names and words of the paper stand
   * in quotes as they are, in the language asked for where they have it; identifiers stand for
   * elements of the register. The sentence is for people: its form may change between releases.
   *
   * @param locale the language of the reader
   */
  default String describe(Locale locale) {
    return describe(locale, Names.none());
  }

  /**
   * {@return this provision as a plain sentence, with names in place of identifiers}
   *
   * <p>An identifier without a name stands for itself.
   *
   * @param locale the language of the reader
   * @param names the names of organisations, bodies and other elements, such as those of a register
   */
  String describe(Locale locale, Names names);

  /** {@return a builder of what the instrument is for} */
  static Purpose.Builder ofPurpose() {
    return Purpose.builder();
  }

  /** {@return a builder of a fact stated as known} */
  static Recital.Builder ofRecital() {
    return Recital.builder();
  }

  /** {@return a builder of principles that are followed} */
  static Principle.Builder ofPrinciple() {
    return Principle.builder();
  }

  /** {@return a builder of the meaning of a word or a name} */
  static Definition.Builder ofDefinition() {
    return Definition.builder();
  }

  /** {@return a builder of the norms on which it rests} */
  static LegalBasis.Builder ofLegalBasis() {
    return LegalBasis.builder();
  }

  /** {@return a builder of where and for whom it holds} */
  static Scope.Builder ofScope() {
    return Scope.builder();
  }

  /** {@return a builder of the policy areas} */
  static PolicyFocus.Builder ofPolicyFocus() {
    return PolicyFocus.builder();
  }

  /** {@return a builder of the forms of working together} */
  static FormsOfCooperation.Builder ofFormsOfCooperation() {
    return FormsOfCooperation.builder();
  }

  /** {@return a builder of what somebody is to do, may do or must not do} */
  static Undertaking.Builder ofUndertaking() {
    return Undertaking.builder();
  }

  /** {@return a builder of who may take part in meetings} */
  static Participation.Builder ofParticipation() {
    return Participation.builder();
  }

  /** {@return a builder of the setting-up of a body} */
  static BodyConstitution.Builder ofBodyConstitution() {
    return BodyConstitution.builder();
  }

  /** {@return a builder of quorum and majority} */
  static DecisionMaking.Builder ofDecisionMaking() {
    return DecisionMaking.builder();
  }

  /** {@return a builder of that an act needs approval} */
  static ApprovalRequired.Builder ofApprovalRequired() {
    return ApprovalRequired.builder();
  }

  /** {@return a builder of money, or that none passes} */
  static Finance.Builder ofFinance() {
    return Finance.builder();
  }

  /** {@return a builder of what is kept secret} */
  static Confidentiality.Builder ofConfidentiality() {
    return Confidentiality.builder();
  }

  /** {@return a builder of what information passes to whom} */
  static InformationSharing.Builder ofInformationSharing() {
    return InformationSharing.builder();
  }

  /** {@return a builder of what is made public} */
  static Publicity.Builder ofPublicity() {
    return Publicity.builder();
  }

  /** {@return a builder of how long the instrument lasts} */
  static Term.Builder ofTerm() {
    return Term.builder();
  }

  /** {@return a builder of when effect begins} */
  static EntryIntoForce.Builder ofEntryIntoForce() {
    return EntryIntoForce.builder();
  }

  /** {@return a builder of who may end it before its term} */
  static Termination.Builder ofTermination() {
    return Termination.builder();
  }

  /** {@return a builder of how it is changed} */
  static AmendmentProcedure.Builder ofAmendmentProcedure() {
    return AmendmentProcedure.builder();
  }

  /** {@return a builder of when it is looked at again} */
  static Review.Builder ofReview() {
    return Review.builder();
  }

  /** {@return a builder of what goes on after the end} */
  static Survival.Builder ofSurvival() {
    return Survival.builder();
  }

  /** {@return a builder of whether it binds} */
  static LegalEffect.Builder ofLegalEffect() {
    return LegalEffect.builder();
  }

  /** {@return a builder of how disputes are settled} */
  static Dispute.Builder ofDispute() {
    return Dispute.builder();
  }

  /** {@return a builder of whom to turn to} */
  static Contact.Builder ofContact() {
    return Contact.builder();
  }

  /** {@return a builder of who may become a party later} */
  static Accession.Builder ofAccession() {
    return Accession.builder();
  }

  /** {@return a builder of in which languages it is drawn up} */
  static Languages.Builder ofLanguages() {
    return Languages.builder();
  }

  /** {@return a builder of to whom works and rights belong} */
  static IntellectualProperty.Builder ofIntellectualProperty() {
    return IntellectualProperty.builder();
  }

  /** {@return a builder of who answers for damage} */
  static Liability.Builder ofLiability() {
    return Liability.builder();
  }

  /** {@return a builder of who is released by force majeure} */
  static ForceMajeure.Builder ofForceMajeure() {
    return ForceMajeure.builder();
  }
}
