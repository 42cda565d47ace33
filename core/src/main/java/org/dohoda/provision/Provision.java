package org.dohoda.provision;

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
}
