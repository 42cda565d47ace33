package org.dohoda.json.model;

import com.google.common.collect.ImmutableList;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.json.codec.Codecs;
import org.dohoda.json.codec.Envelope;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.register.CooperationRegister;

/** The kinds of documents; the field lists of each are made when it is first used. */
public final class Kinds {
  /** A whole register. */
  public static final Envelope<CooperationRegister> REGISTER =
      new Envelope<>("register", Codecs.lazily(() -> Registers.REGISTER));

  /** A taxonomy of policy areas. */
  public static final Envelope<PolicyTaxonomy> TAXONOMY =
      new Envelope<>("taxonomy", Codecs.lazily(() -> Policies.TAXONOMY));

  /** An organisation. */
  public static final Envelope<Organization> ORGANIZATION =
      new Envelope<>("organization", Codecs.lazily(() -> Organizations.ORGANIZATION));

  /** A unit within an organisation. */
  public static final Envelope<Affiliation> AFFILIATION =
      new Envelope<>("affiliation", Codecs.lazily(() -> Organizations.AFFILIATION));

  /** A succession of organisations. */
  public static final Envelope<Succession> SUCCESSION =
      new Envelope<>("succession", Codecs.lazily(() -> Organizations.SUCCESSION));

  /** A stake of an organisation in another. */
  public static final Envelope<Stake> STAKE =
      new Envelope<>("stake", Codecs.lazily(() -> Organizations.STAKE));

  /** A representative of an organisation. */
  public static final Envelope<Representative> REPRESENTATIVE =
      new Envelope<>("representative", Codecs.lazily(() -> Organizations.REPRESENTATIVE));

  /** A body. */
  public static final Envelope<Body> BODY =
      new Envelope<>("body", Codecs.lazily(() -> Bodies.BODY));

  /** A membership in a body. */
  public static final Envelope<Membership> MEMBERSHIP =
      new Envelope<>("membership", Codecs.lazily(() -> Bodies.MEMBERSHIP));

  /** A meeting of a body. */
  public static final Envelope<Meeting> MEETING =
      new Envelope<>("meeting", Codecs.lazily(() -> Bodies.MEETING));

  /** A memorandum. */
  public static final Envelope<Memorandum> MEMORANDUM =
      new Envelope<>("memorandum", Codecs.lazily(() -> Instruments.MEMORANDUM));

  /** An amendment of an instrument. */
  public static final Envelope<Amendment> AMENDMENT =
      new Envelope<>("amendment", Codecs.lazily(() -> Instruments.AMENDMENT));

  /** A statute, rules of procedure or a resolution. */
  public static final Envelope<ProcedureRules> PROCEDURE_RULES =
      new Envelope<>("procedureRules", Codecs.lazily(() -> Instruments.PROCEDURE_RULES));

  /** A programme of partnerships. */
  public static final Envelope<Programme> PROGRAMME =
      new Envelope<>("programme", Codecs.lazily(() -> Partnerships.PROGRAMME));

  /** A partnership. */
  public static final Envelope<Partnership> PARTNERSHIP =
      new Envelope<>("partnership", Codecs.lazily(() -> Partnerships.PARTNERSHIP));

  /** A count of partners that a source attests. */
  public static final Envelope<AttestedCount> ATTESTED_COUNT =
      new Envelope<>("attestedCount", Codecs.lazily(() -> Partnerships.COUNT));

  private static final ImmutableList<Envelope<?>> ALL =
      ImmutableList.of(
          REGISTER,
          TAXONOMY,
          ORGANIZATION,
          AFFILIATION,
          SUCCESSION,
          STAKE,
          REPRESENTATIVE,
          BODY,
          MEMBERSHIP,
          MEETING,
          MEMORANDUM,
          AMENDMENT,
          PROCEDURE_RULES,
          PROGRAMME,
          PARTNERSHIP,
          ATTESTED_COUNT);

  private Kinds() {}

  /** {@return all kinds} */
  public static ImmutableList<Envelope<?>> all() {
    return ALL;
  }
}
