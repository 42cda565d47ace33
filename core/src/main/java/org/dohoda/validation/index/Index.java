package org.dohoda.validation.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.effect.Effects;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.register.CooperationRegister;
import org.jspecify.annotations.Nullable;

/** The look-ups that checks need, each made when it is first asked for. Not thread-safe. */
public final class Index {
  private final CooperationRegister register;
  private final Seen<PolicyAreaId> areas;
  private final Seen<OrganizationId> organizations;
  private final Bodies bodies;
  private @Nullable Texts texts;
  private @Nullable Chains chains;
  private @Nullable Parties parties;
  private @Nullable PartyGroups groups;
  private @Nullable BodyIndex described;
  private @Nullable Effects effects;
  private @Nullable PartnerCounts counts;

  private Index(CooperationRegister register) {
    this.register = register;
    areas = new Seen<>(new Areas(register)::has);
    organizations = new Seen<>(register::has);
    bodies = new Bodies(register);
  }

  /**
   * {@return the look-ups of a register}
   *
   * @param register the register
   */
  public static Index of(CooperationRegister register) {
    return new Index(register);
  }

  /** {@return the register} */
  public CooperationRegister register() {
    return register;
  }

  /** {@return whether a policy area is described} */
  public boolean hasArea(PolicyAreaId id) {
    return areas.has(id);
  }

  /** {@return whether an organisation is recorded} */
  public boolean has(OrganizationId id) {
    return organizations.has(id);
  }

  /** {@return the body of an id, if it is recorded} */
  public Optional<Body> body(BodyId id) {
    return bodies.body(id);
  }

  /** {@return whether a clause ever is in the text of an instrument} */
  public boolean hasClause(ClauseOf clause) {
    return texts().hasClause(clause);
  }

  /** {@return the amendments of an instrument, in the order of the register} */
  public List<Amendment> amendments(InstrumentId amended) {
    return texts().amendments(amended);
  }

  /**
   * {@return whether it takes computing to know whether the changes of an instrument apply}
   *
   * @param instrument what is amended
   */
  public boolean hasOpenChanges(Instrument instrument) {
    return texts().hasOpenChanges(instrument);
  }

  /** {@return the affiliations of a unit} */
  public List<Affiliation> affiliations(OrganizationId unit) {
    return chains().affiliations(unit);
  }

  /** {@return an organisation, all that it ever is within, and all that these succeed} */
  public Set<OrganizationId> chain(OrganizationId organization) {
    return chains().of(organization);
  }

  /** {@return an organisation, all that it may be within on a day, and all that these succeed} */
  public Set<OrganizationId> chain(OrganizationId organization, LocalDate day) {
    return chains().of(organization, day);
  }

  /** {@return the successions of which an organisation is the predecessor} */
  public List<Succession> successions(OrganizationId predecessor) {
    return chains().successions(predecessor);
  }

  /** {@return an organisation, and all to whom its bodies ever passed or may have passed} */
  public Set<OrganizationId> heirs(OrganizationId organization) {
    return chains().heirs(organization);
  }

  /**
   * {@return whether the bodies of two owners may be those of one, on whatever days: both pass to
   * the same, or the other is a part or a follower of one to whom they do}
   */
  public boolean mayBeOfOne(OrganizationId owner, OrganizationId other) {
    if (owner.equals(other)) {
      return true;
    }
    Set<OrganizationId> heirs = heirs(owner);
    return chain(other).stream().anyMatch(each -> !Collections.disjoint(heirs, heirs(each)));
  }

  /** {@return whether an organisation ever is a party to a memorandum, as far as recorded} */
  public boolean isParty(OrganizationId organization, Memorandum memorandum) {
    return parties().isParty(organization, memorandum);
  }

  /**
   * {@return whether an organisation takes part in a memorandum: it is a party or one's unit,
   * stands behind one, or succeeds one of these}
   */
  public boolean takesPart(OrganizationId organization, Memorandum memorandum) {
    return parties().takesPart(organization, memorandum);
  }

  /** {@return the memoranda between the same parties, drafts left out, where there are several} */
  public Collection<Collection<Memorandum>> partyGroups() {
    return groups().all();
  }

  /** {@return the other memoranda between the parties of one, drafts left out} */
  public List<Memorandum> ofSameParties(Memorandum memorandum) {
    return groups().others(memorandum);
  }

  /** {@return when what is in effect} */
  public Effects effects() {
    if (effects == null) {
      effects = Effects.of(register);
    }
    return effects;
  }

  /** {@return how many partnerships attested counts can speak of} */
  public PartnerCounts counts() {
    if (counts == null) {
      counts = new PartnerCounts(register);
    }
    return counts;
  }

  /** {@return whether another body succeeds this one} */
  public boolean isSucceeded(BodyId body) {
    return described().isSucceeded(body);
  }

  /** {@return whether a recorded body can fit a description, as far as is known} */
  public boolean mayFit(BodyDescription description) {
    return described().mayFit(description);
  }

  private Texts texts() {
    if (texts == null) {
      texts = new Texts(register);
    }
    return texts;
  }

  private Chains chains() {
    if (chains == null) {
      chains = new Chains(register);
    }
    return chains;
  }

  private Parties parties() {
    if (parties == null) {
      parties = new Parties(this);
    }
    return parties;
  }

  private BodyIndex described() {
    if (described == null) {
      described = new BodyIndex(register, chains());
    }
    return described;
  }

  private PartyGroups groups() {
    if (groups == null) {
      groups = new PartyGroups(register);
    }
    return groups;
  }
}
