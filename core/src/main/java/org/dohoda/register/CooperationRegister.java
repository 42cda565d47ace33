package org.dohoda.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.dohoda.body.Body;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.instrument.Instrument;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.partnership.AttestedCount;
import org.dohoda.partnership.Partnership;
import org.dohoda.partnership.Programme;
import org.dohoda.policy.PolicyArea;
import org.dohoda.policy.PolicyTaxonomy;
import org.dohoda.problem.Checked;
import org.dohoda.source.Extensions;
import org.dohoda.source.Source;
import org.dohoda.text.Identifier;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Names;
import org.immutables.value.Value;

/**
 * A register of cooperation: all that is recorded, as one immutable whole.
 *
 * <p>Ids are unique per kind of element. References need not resolve. Look-ups by id take constant
 * time. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CooperationRegister permits ImmutableCooperationRegister {
  CooperationRegister() {}

  /** {@return the title of the register} */
  public abstract Optional<LocalizedText> title();

  /**
   * {@return the taxonomies of policy areas; {@link org.dohoda.policy.SocialInclusion} is known
   * without being listed}
   */
  public abstract ImmutableList<PolicyTaxonomy> taxonomies();

  /** {@return the organizations, each id once} */
  public abstract ImmutableList<Organization> organizations();

  /** {@return which units act within which organizations} */
  public abstract ImmutableList<Affiliation> affiliations();

  /** {@return which organizations succeeded which} */
  public abstract ImmutableList<Succession> successions();

  /** {@return which organizations take part in which} */
  public abstract ImmutableList<Stake> stakes();

  /** {@return who speaks for which organization} */
  public abstract ImmutableList<Representative> representatives();

  /** {@return the bodies, each id once} */
  public abstract ImmutableList<Body> bodies();

  /** {@return who is a member of which body} */
  public abstract ImmutableList<Membership> memberships();

  /** {@return meetings that are recorded} */
  public abstract ImmutableList<Meeting> meetings();

  /** {@return the instruments, each id once} */
  public abstract ImmutableList<Instrument> instruments();

  /** {@return the programmes of cooperation, each id once} */
  public abstract ImmutableList<Programme> programmes();

  /** {@return the partnerships, each id once} */
  public abstract ImmutableList<Partnership> partnerships();

  /** {@return counts of partners that a source attests without naming them} */
  public abstract ImmutableList<AttestedCount> attestedCounts();

  /** {@return what the register as a whole rests on} */
  public abstract ImmutableList<Source> sources();

  /** {@return the user's own data} */
  @Value.Default
  public Extensions extensions() {
    return Extensions.EMPTY;
  }

  /**
   * {@return the organization with an id; empty if it is not recorded}
   *
   * @param id the id
   */
  public Optional<Organization> organization(OrganizationId id) {
    return Optional.ofNullable(organizationsById().get(id));
  }

  /**
   * {@return the body with an id; empty if it is not recorded}
   *
   * @param id the id
   */
  public Optional<Body> body(BodyId id) {
    return Optional.ofNullable(bodiesById().get(id));
  }

  /**
   * {@return the instrument with an id; empty if it is not recorded}
   *
   * @param id the id
   */
  public Optional<Instrument> instrument(InstrumentId id) {
    return Optional.ofNullable(instrumentsById().get(id));
  }

  /**
   * {@return the programme with an id; empty if it is not recorded}
   *
   * @param id the id
   */
  public Optional<Programme> programme(ProgrammeId id) {
    return Optional.ofNullable(programmesById().get(id));
  }

  /**
   * {@return the partnership with an id; empty if it is not recorded}
   *
   * @param id the id
   */
  public Optional<Partnership> partnership(PartnershipId id) {
    return Optional.ofNullable(partnershipsById().get(id));
  }

  /**
   * {@return the taxonomy with an id, of the register or built in; empty if it is not recorded}
   *
   * @param id the token of the taxonomy
   */
  public Optional<PolicyTaxonomy> taxonomy(String id) {
    return Optional.ofNullable(taxonomiesById().get(id));
  }

  /**
   * {@return the policy area with an id, in a taxonomy of the register or a built-in one}
   *
   * @param id the id
   */
  public Optional<PolicyArea> area(PolicyAreaId id) {
    return taxonomy(id.taxonomy()).flatMap(taxonomy -> taxonomy.area(id));
  }

  /**
   * {@return whether an organization with an id is recorded}
   *
   * @param id the id
   */
  public boolean has(OrganizationId id) {
    return organizationsById().containsKey(id);
  }

  /**
   * {@return whether a body with an id is recorded}
   *
   * @param id the id
   */
  public boolean has(BodyId id) {
    return bodiesById().containsKey(id);
  }

  /**
   * {@return whether an instrument with an id is recorded}
   *
   * @param id the id
   */
  public boolean has(InstrumentId id) {
    return instrumentsById().containsKey(id);
  }

  /**
   * {@return whether a programme with an id is recorded}
   *
   * @param id the id
   */
  public boolean has(ProgrammeId id) {
    return programmesById().containsKey(id);
  }

  /**
   * {@return the organizations that bear an identifier of an outside register; more than one where
   * the record contradicts itself}
   *
   * @param identifier the identifier
   */
  public ImmutableSet<OrganizationId> identified(Identifier identifier) {
    return organizationsByIdentifier().get(identifier);
  }

  /**
   * {@return the names of the elements of this register, to show to people}
   *
   * <p>An organization or a body goes by a name that it certainly bore on the day, else by one that
   * it may have borne, else by the last one before, else by the next one; an instrument by its
   * title, a programme by its name, a policy area by its label.
   *
   * @param day the day of the names
   */
  public Names names(LocalDate day) {
    return new RegisterNames(this, day);
  }

  /**
   * {@return this register with an element added, or put in the place of the one with its id}
   *
   * @param element the organization
   */
  public CooperationRegister with(Organization element) {
    return toBuilder()
        .organizations(Elements.with(organizations(), element, Organization::id))
        .build();
  }

  /**
   * {@return this register with an element added, or put in the place of the one with its id}
   *
   * @param element the body
   */
  public CooperationRegister with(Body element) {
    return toBuilder().bodies(Elements.with(bodies(), element, Body::id)).build();
  }

  /**
   * {@return this register with an element added, or put in the place of the one with its id}
   *
   * @param element the instrument
   */
  public CooperationRegister with(Instrument element) {
    return toBuilder().instruments(Elements.with(instruments(), element, Instrument::id)).build();
  }

  /**
   * {@return this register with an element added, or put in the place of the one with its id}
   *
   * @param element the programme
   */
  public CooperationRegister with(Programme element) {
    return toBuilder().programmes(Elements.with(programmes(), element, Programme::id)).build();
  }

  /**
   * {@return this register with an element added, or put in the place of the one with its id}
   *
   * @param element the partnership
   */
  public CooperationRegister with(Partnership element) {
    return toBuilder()
        .partnerships(Elements.with(partnerships(), element, Partnership::id))
        .build();
  }

  /**
   * {@return this register without the organization with an id; itself if there is none}
   *
   * @param id the id
   */
  public CooperationRegister without(OrganizationId id) {
    return implementation()
        .withOrganizations(Elements.without(organizations(), id, Organization::id));
  }

  /**
   * {@return this register without the body with an id; itself if there is none}
   *
   * @param id the id
   */
  public CooperationRegister without(BodyId id) {
    return implementation().withBodies(Elements.without(bodies(), id, Body::id));
  }

  /**
   * {@return this register without the instrument with an id; itself if there is none}
   *
   * @param id the id
   */
  public CooperationRegister without(InstrumentId id) {
    return implementation().withInstruments(Elements.without(instruments(), id, Instrument::id));
  }

  /**
   * {@return this register without the programme with an id; itself if there is none}
   *
   * @param id the id
   */
  public CooperationRegister without(ProgrammeId id) {
    return implementation().withProgrammes(Elements.without(programmes(), id, Programme::id));
  }

  /**
   * {@return this register without the partnership with an id; itself if there is none}
   *
   * @param id the id
   */
  public CooperationRegister without(PartnershipId id) {
    return implementation().withPartnerships(Elements.without(partnerships(), id, Partnership::id));
  }

  /** As the generated class, which gives itself back where nothing is changed. */
  private ImmutableCooperationRegister implementation() {
    return (ImmutableCooperationRegister) this;
  }

  /**
   * {@return this register and another one in one: what both record alike once, and a problem
   * {@code register.conflict}, which leaves no value, for each id, title or extension under which
   * they record different things}
   *
   * <p>The elements of this register come first. Elements without an id are the same if equal. What
   * is wrong with the whole, such as ids of rules that stand in two instruments, validation tells.
   *
   * @param other the other register
   */
  public Checked<CooperationRegister> merge(CooperationRegister other) {
    return new Merging(this, other).merged();
  }

  @Value.Lazy
  ImmutableMap<OrganizationId, Organization> organizationsById() {
    return Elements.byId("organizations", organizations(), Organization::id);
  }

  @Value.Lazy
  ImmutableMap<BodyId, Body> bodiesById() {
    return Elements.byId("bodies", bodies(), Body::id);
  }

  @Value.Lazy
  ImmutableMap<InstrumentId, Instrument> instrumentsById() {
    return Elements.byId("instruments", instruments(), Instrument::id);
  }

  @Value.Lazy
  ImmutableMap<ProgrammeId, Programme> programmesById() {
    return Elements.byId("programmes", programmes(), Programme::id);
  }

  @Value.Lazy
  ImmutableMap<PartnershipId, Partnership> partnershipsById() {
    return Elements.byId("partnerships", partnerships(), Partnership::id);
  }

  @Value.Lazy
  ImmutableMap<String, PolicyTaxonomy> taxonomiesById() {
    return Elements.withBuiltIn(Elements.byId("taxonomies", taxonomies(), PolicyTaxonomy::id));
  }

  @Value.Lazy
  ImmutableSetMultimap<Identifier, OrganizationId> organizationsByIdentifier() {
    return Elements.byIdentifier(organizations());
  }

  @Value.Check
  void check() {
    taxonomiesById();
    organizationsById();
    bodiesById();
    instrumentsById();
    programmesById();
    partnershipsById();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the elements of this register} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of registers; not thread-safe. */
  public static final class Builder extends ImmutableCooperationRegister.Builder {
    Builder() {}
  }
}
