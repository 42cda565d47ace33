package org.dohoda.validation.walk;

import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.condition.Condition;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.instrument.Relation;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Named;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.BodyConstitution;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Seat;
import org.dohoda.provision.Term;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Attestation;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.index.ClauseOf;
import org.dohoda.validation.index.ExceptionTo;
import org.dohoda.validation.index.StatedRules;

/**
 * What a rule can look at. Immutable and thread-safe.
 *
 * @param <T> the type of the subjects
 */
public final class On<T> {
  /** The register, once, before its elements. */
  public static final On<CooperationRegister> REGISTER = new On<>(0);

  /** Taxonomies of the register's own. */
  public static final On<PolicyTaxonomy> TAXONOMY = new On<>(1);

  /** Organisations. */
  public static final On<Organization> ORGANIZATION = new On<>(2);

  /** Affiliations. */
  public static final On<Affiliation> AFFILIATION = new On<>(3);

  /** Successions. */
  public static final On<Succession> SUCCESSION = new On<>(4);

  /** Stakes. */
  public static final On<Stake> STAKE = new On<>(5);

  /** Representatives. */
  public static final On<Representative> REPRESENTATIVE = new On<>(6);

  /** Bodies. */
  public static final On<Body> BODY = new On<>(7);

  /** Memberships. */
  public static final On<Membership> MEMBERSHIP = new On<>(8);

  /** Meetings. */
  public static final On<Meeting> MEETING = new On<>(9);

  /** Whatever has names over time. */
  public static final On<Named> NAMED = new On<>(10);

  /** Instruments of all kinds. */
  public static final On<Instrument> INSTRUMENT = new On<>(11);

  /** Memoranda, after they were seen as instruments. */
  public static final On<Memorandum> MEMORANDUM = new On<>(12);

  /** Parties of memoranda, and parties that join by amendment. */
  public static final On<Party> PARTY = new On<>(13);

  /** Amendments, after they were seen as instruments. */
  public static final On<Amendment> AMENDMENT = new On<>(14);

  /** Rules of procedure, after they were seen as instruments. */
  public static final On<ProcedureRules> PROCEDURE_RULES = new On<>(15);

  /** Relations of one instrument to another. */
  public static final On<Relation> RELATION = new On<>(16);

  /** Events of instruments. */
  public static final On<InstrumentEvent> EVENT = new On<>(17);

  /** Clauses, also those that an amendment brings. */
  public static final On<Clause> CLAUSE = new On<>(18);

  /** Undertakings. */
  public static final On<Undertaking> UNDERTAKING = new On<>(19);

  /** Terms. */
  public static final On<Term> TERM = new On<>(20);

  /** Affiliations, stakes, representatives and memberships alike. */
  public static final On<Tie> TIE = new On<>(21);

  /** Seats of bodies that a provision sets up. */
  public static final On<Seat> SEAT = new On<>(22);

  /** Quorums, majorities and numbers of approvals. */
  public static final On<Quantity> MAJORITY = new On<>(23);

  /** Participation rules. */
  public static final On<ParticipationRule> RULE = new On<>(24);

  /** Programmes. */
  public static final On<Programme> PROGRAMME = new On<>(25);

  /** Partnerships. */
  public static final On<Partnership> PARTNERSHIP = new On<>(26);

  /** Attested counts. */
  public static final On<AttestedCount> COUNT = new On<>(27);

  /** Identifiers wherever they stand. */
  public static final On<Identifier> IDENTIFIER = new On<>(28);

  /** Texts wherever they stand. */
  public static final On<LocalizedText> TEXT = new On<>(29);

  /** Recorded dates, also bounds of periods. */
  public static final On<PartialDate> DATE = new On<>(30);

  /** Sources wherever they stand. */
  public static final On<Source> SOURCE = new On<>(31);

  /** Attestations wherever they stand. */
  public static final On<Attestation> ATTESTATION = new On<>(32);

  /** Periods of what is attested, with the attestations. */
  public static final On<Lasted> LASTED = new On<>(33);

  /** Date rules, also those inside others. */
  public static final On<DateRule> DATE_RULE = new On<>(34);

  /** Anchors of date rules in instruments. */
  public static final On<Anchor> ANCHOR = new On<>(35);

  /** Conditions, also those inside others. */
  public static final On<Condition> CONDITION = new On<>(36);

  /** Mentions of an organisation. */
  public static final On<OrganizationId> ORGANIZATION_ID = new On<>(37);

  /** Mentions of a body. */
  public static final On<BodyId> BODY_ID = new On<>(38);

  /** Mentions of an instrument. */
  public static final On<InstrumentId> INSTRUMENT_ID = new On<>(39);

  /** Mentions of a programme. */
  public static final On<ProgrammeId> PROGRAMME_ID = new On<>(40);

  /** Mentions of a policy area. */
  public static final On<PolicyAreaId> AREA_ID = new On<>(41);

  /** Mentions of a clause of an instrument. */
  public static final On<ClauseOf> CLAUSE_ID = new On<>(42);

  /** The participation rules of the register, after they were seen one by one. */
  public static final On<StatedRules> RULES = new On<>(43);

  /** What the clauses of an instrument say, after they were seen one by one. */
  public static final On<Contents> CONTENTS = new On<>(44);

  /** Recorded bodies that a participation rule names. */
  public static final On<Body> NAMED_BODY = new On<>(45);

  /**
   * Owners of the bodies that a participation rule describes or, if it describes none, names; of
   * stakes the holder.
   */
  public static final On<OrganizationId> OWNER = new On<>(46);

  /** Instruments with changes of which it takes computing to know whether they apply. */
  public static final On<Instrument> CHANGED = new On<>(47);

  /** Participation rules with rules that they are exceptions to, each stated once. */
  public static final On<ExceptionTo> EXCEPTION = new On<>(48);

  /** Provisions, other than undertakings, that say from when on and how long they hold. */
  public static final On<During> DURING = new On<>(49);

  /** Bodies that a provision sets up. */
  public static final On<BodyConstitution> BODY_CONSTITUTION = new On<>(50);

  static final int COUNT_OF_ALL = 51;

  private final int number;

  private On(int number) {
    this.number = number;
  }

  /**
   * {@return a rule that looks at these}
   *
   * @param kind the kind of its problems
   * @param check what it does with each of these
   */
  public Rule<T> rule(ProblemKind kind, Check<T> check) {
    return new Rule<>(kind, this, check);
  }

  int number() {
    return number;
  }
}
