package org.dohoda.json.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.document.Envelope;
import org.dohoda.json.model.element.Bodies;
import org.dohoda.json.model.element.Organizations;
import org.dohoda.json.model.element.Partnerships;
import org.dohoda.json.model.value.Policies;
import org.dohoda.json.shape.LazyCodec;
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
  public static final Envelope<CooperationRegister> REGISTER = of("register");

  /** A taxonomy of policy areas. */
  public static final Envelope<PolicyTaxonomy> TAXONOMY = of("taxonomy");

  /** An organisation. */
  public static final Envelope<Organization> ORGANIZATION = of("organization");

  /** A unit within an organisation. */
  public static final Envelope<Affiliation> AFFILIATION = of("affiliation");

  /** A succession of organisations. */
  public static final Envelope<Succession> SUCCESSION = of("succession");

  /** A stake of an organisation in another. */
  public static final Envelope<Stake> STAKE = of("stake");

  /** A representative of an organisation. */
  public static final Envelope<Representative> REPRESENTATIVE = of("representative");

  /** A body. */
  public static final Envelope<Body> BODY = of("body");

  /** A membership in a body. */
  public static final Envelope<Membership> MEMBERSHIP = of("membership");

  /** A meeting of a body. */
  public static final Envelope<Meeting> MEETING = of("meeting");

  /** A memorandum. */
  public static final Envelope<Memorandum> MEMORANDUM = of("memorandum");

  /** An amendment of an instrument. */
  public static final Envelope<Amendment> AMENDMENT = of("amendment");

  /** A statute, rules of procedure or a resolution. */
  public static final Envelope<ProcedureRules> PROCEDURE_RULES = of("procedureRules");

  /** A programme of partnerships. */
  public static final Envelope<Programme> PROGRAMME = of("programme");

  /** A partnership. */
  public static final Envelope<Partnership> PARTNERSHIP = of("partnership");

  /** A count of partners that a source attests. */
  public static final Envelope<AttestedCount> ATTESTED_COUNT = of("attestedCount");

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

  private static <T> Envelope<T> of(String kind) {
    return new Envelope<>(ImmutableMap.of(kind, new Named<>(kind)), value -> kind, Kinds::isKind);
  }

  private static boolean isKind(String name) {
    return ALL.stream().anyMatch(each -> each.kinds().contains(name));
  }

  private static Codec<?> codec(String kind) {
    return switch (kind) {
      case "register" -> Registers.REGISTER;
      case "taxonomy" -> Policies.TAXONOMY;
      case "organization" -> Organizations.organization();
      case "affiliation" -> Organizations.affiliation();
      case "succession" -> Organizations.succession();
      case "stake" -> Organizations.stake();
      case "representative" -> Organizations.representative();
      case "body" -> Bodies.body();
      case "membership" -> Bodies.membership();
      case "meeting" -> Bodies.meeting();
      case "memorandum" -> Instruments.memorandum();
      case "amendment" -> Instruments.amendment();
      case "procedureRules" -> Instruments.procedureRules();
      case "programme" -> Partnerships.programme();
      case "partnership" -> Partnerships.partnership();
      default -> Partnerships.attestedCount();
    };
  }

  /** The codec of a kind, made when it is first used. */
  private static final class Named<T> extends LazyCodec<T> {
    private final String kind;

    Named(String kind) {
      this.kind = kind;
    }

    @Override
    @SuppressWarnings("unchecked") // every kind has the type of the constant above
    protected Codec<T> make() {
      return (Codec<T>) codec(kind);
    }
  }

  /** {@return all kinds} */
  public static ImmutableList<Envelope<?>> all() {
    return ALL;
  }
}
