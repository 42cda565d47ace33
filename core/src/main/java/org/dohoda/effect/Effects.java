package org.dohoda.effect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.body.Membership;
import org.dohoda.effect.facts.Paths;
import org.dohoda.effect.facts.PeriodHolding;
import org.dohoda.effect.facts.Relations;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Named;
import org.dohoda.organization.NamesOnDay;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.organization.TimedRelation;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Attestation;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.Timeline;
import org.dohoda.time.WorkingCalendar;

/**
 * The days on which everything in a register holds, computed from what is recorded.
 *
 * <p>Nothing is presumed in it: what may be presumed stands in the holdings as {@link
 * Holding.Presumable}. An id that the register does not have gives a holding that rests on the
 * missing element. Each instrument is computed once, when it is first asked for. Amendments of
 * amendments, clauses within clauses and successors of successors are followed for 32 steps; what
 * rests on more is unknown, and {@link org.dohoda.holding.DatumKind#BEYOND} says so.
 *
 * <p>Immutable and thread-safe.
 */
public final class Effects {
  private final CooperationRegister register;
  private final Relations relations;
  private final Instruments instruments;

  private Effects(CooperationRegister register, Optional<WorkingCalendar> calendar) {
    this.register = register;
    this.relations = new Relations(register);
    this.instruments = new Instruments(register, relations, calendar);
  }

  /**
   * {@return the effects of a register; spans of working days give ranges}
   *
   * @param register the register
   */
  public static Effects of(CooperationRegister register) {
    return new Effects(register, Optional.empty());
  }

  /**
   * {@return the effects of a register}
   *
   * @param register the register
   * @param calendar the working days that terms and notices count
   */
  public static Effects of(CooperationRegister register, WorkingCalendar calendar) {
    return new Effects(register, Optional.of(calendar));
  }

  /**
   * {@return when something lasts whose period is recorded}
   *
   * @param period the period
   * @param attestations the days on which a source shows it to last; they tighten the period
   * @param start what its first day is
   * @param end what its last day is
   * @param base the place of which the bounds are the members {@code start} and {@code end}
   * @param presumable what may be presumed of bounds that are not recorded: that it has begun, that
   *     it continues
   */
  public static Holding of(
      Period period,
      Iterable<Attestation> attestations,
      DayKind start,
      DayKind end,
      ModelPath base,
      ImmutableSet<Presumption> presumable) {
    return new PeriodHolding(start, end, presumable).of(period, attestations, base);
  }

  /** {@return the register} */
  public CooperationRegister register() {
    return register;
  }

  /**
   * {@return when an organization exists}
   *
   * @param id the organization
   */
  public Holding existence(OrganizationId id) {
    ModelPath path = Paths.organization(id);
    Optional<Organization> organization = register.organization(id);
    return organization
        .map(o -> existence(o.existence(), o.attestations(), path))
        .orElseGet(() -> Instruments.missing(path));
  }

  /**
   * {@return when a body exists}
   *
   * @param id the body
   */
  public Holding existence(BodyId id) {
    ModelPath path = Paths.body(id);
    Optional<Body> body = register.body(id);
    return body.map(b -> existence(b.existence(), b.attestations(), path))
        .orElseGet(() -> Instruments.missing(path));
  }

  private static Holding existence(
      Period period, Iterable<Attestation> attestations, ModelPath path) {
    return PeriodHolding.EXISTENCE.of(period, attestations, path.member("existence"));
  }

  /**
   * {@return when a unit acts within another organization}
   *
   * @param affiliation one of the register
   * @throws IllegalArgumentException if it is not of the register
   */
  public Holding holding(Affiliation affiliation) {
    return relations.holding(affiliation);
  }

  /**
   * {@return when an organization takes part in another}
   *
   * @param stake one of the register
   * @throws IllegalArgumentException if it is not of the register
   */
  public Holding holding(Stake stake) {
    return relations.holding(stake);
  }

  /**
   * {@return when somebody is a member of a body}
   *
   * @param membership one of the register
   * @throws IllegalArgumentException if it is not of the register
   */
  public Holding holding(Membership membership) {
    return relations.holding(membership);
  }

  /**
   * {@return when somebody represents an organization}
   *
   * @param representative one of the register
   * @throws IllegalArgumentException if it is not of the register
   */
  public Holding holding(Representative representative) {
    return relations.holding(representative);
  }

  /**
   * {@return where in the register a relation stands}
   *
   * @param relation one of the register
   * @throws IllegalArgumentException if it is not of the register
   */
  public ModelPath path(TimedRelation relation) {
    return relations.path(relation);
  }

  /**
   * {@return where in the register a succession stands}
   *
   * @param succession one of the register
   * @throws IllegalArgumentException if it is not of the register
   */
  public ModelPath path(Succession succession) {
    return relations.path(succession);
  }

  /**
   * {@return when a successor has followed, whatever passed to it}
   *
   * @param succession one of the register
   * @throws IllegalArgumentException if it is not of the register
   */
  public Holding.Since holding(Succession succession) {
    return relations.since(succession);
  }

  /**
   * {@return when an instrument has passed to a successor}
   *
   * @param succession one of the register
   * @param instrument the instrument
   * @throws IllegalArgumentException if the succession is not of the register
   */
  public Holding passed(Succession succession, InstrumentId instrument) {
    return relations.passed(succession, instrument);
  }

  /**
   * {@return whether an instrument is more than a draft, and so is what it amends; it is if its
   * state says so or, where no state is recorded, if anything is recorded to have happened to it}
   *
   * @param id the instrument
   */
  public Holding notDraft(InstrumentId id) {
    return instruments.notDraft(id);
  }

  /**
   * {@return when an instrument is in effect as a whole: a memorandum while at least two parties
   * are bound, an amendment while what it amends is in effect too}
   *
   * @param id the instrument
   */
  public Holding inEffect(InstrumentId id) {
    return instruments.whole(id);
  }

  /**
   * {@return when an instrument binds an organization as a party, and another one with it; never if
   * it never is a party; unknown for an amendment of what is not recorded}
   *
   * @param id the instrument
   * @param party the organization
   */
  public Holding inEffectFor(InstrumentId id, OrganizationId party) {
    return instruments.forParty(id, party);
  }

  /**
   * {@return when an organization is a party to an instrument, whether or not it is bound yet: from
   * the first, or since it joined or succeeded a party, until it leaves or is succeeded; one that
   * joins and is to be bound from an earlier day is a party since the amendment only}
   *
   * @param id the instrument
   * @param organization the organization
   */
  public Holding isParty(InstrumentId id, OrganizationId organization) {
    return instruments.place(id, organization).party();
  }

  /**
   * {@return since when an organization has been named as a party to an instrument, even if it has
   * left since}
   *
   * @param id the instrument
   * @param organization the organization
   */
  public Holding hasBeenParty(InstrumentId id, OrganizationId organization) {
    return instruments.place(id, organization).named();
  }

  /**
   * {@return since when an organization has had the place of a party to an instrument, even if it
   * has left since; no longer once it has passed it on to a successor}
   *
   * @param id the instrument
   * @param organization the organization
   */
  public Holding hasPlace(InstrumentId id, OrganizationId organization) {
    return instruments.place(id, organization).kept();
  }

  /**
   * {@return who follows a party of an instrument by amendments of it; none if it is not recorded}
   *
   * @param id the instrument
   * @param party the party
   */
  public ImmutableList<Handover> handovers(InstrumentId id, OrganizationId party) {
    return instruments.handovers(id, party);
  }

  /**
   * {@return all that are ever parties to an instrument: its parties, those who join, and those who
   * succeed them or may have; none if it is not recorded}
   *
   * @param id the instrument
   */
  public ImmutableSet<OrganizationId> parties(InstrumentId id) {
    return instruments.effect(id).map(e -> e.byParty().keySet()).orElse(ImmutableSet.of());
  }

  /**
   * {@return whether an amendment of an instrument is recorded that is more than a draft, or may
   * be}
   *
   * @param id the instrument
   */
  public boolean isAmended(InstrumentId id) {
    return instruments.isAmended(id);
  }

  /**
   * {@return every wording of a clause that is ever in the text of an instrument, in the order of
   * the text; if it is not recorded, those that recorded amendments bring, of which it is unknown
   * whether they ever stand in the text}
   *
   * @param id the instrument
   */
  public ImmutableList<ClauseVersion> versions(InstrumentId id) {
    return instruments.versions(id);
  }

  /**
   * {@return when a wording holds as a clause of its instrument: while the instrument is in effect,
   * and after its end where the clause survives it}
   *
   * @param version the wording
   * @param instrument when the instrument is in effect, as a whole or for a party
   */
  public Holding within(ClauseVersion version, Holding instrument) {
    return version.within(instrument);
  }

  /**
   * {@return the text of an instrument on a day; without clauses if it is not recorded}
   *
   * @param id the instrument
   * @param day the day
   * @param presumptions what is presumed where nothing is recorded
   */
  public ConsolidatedText consolidated(
      InstrumentId id, LocalDate day, Set<Presumption> presumptions) {
    return instruments.consolidated(id, day, presumptions);
  }

  /**
   * {@return what does not fit in the record of an instrument, on whatever day: changes that do not
   * apply, and facts against provisions; none if it is not recorded}
   *
   * @param id the instrument
   */
  public Problems problems(InstrumentId id) {
    return instruments.effect(id).map(InstrumentEffect::allProblems).orElse(Problems.none());
  }

  /**
   * {@return what stands behind an organization on a day}
   *
   * @param id the organization
   * @param day the day
   * @param presumptions what is presumed where nothing is recorded
   */
  public Standing standing(OrganizationId id, LocalDate day, Set<Presumption> presumptions) {
    return new Standings(register, relations, presumptions).on(id, day);
  }

  /**
   * {@return what stands behind an organization on every day}
   *
   * @param id the organization
   * @param presumptions what is presumed where nothing is recorded
   */
  public Timeline<Standing> standing(OrganizationId id, Set<Presumption> presumptions) {
    return new Standings(register, relations, presumptions).timeline(id);
  }

  /**
   * {@return what is known of the names of an organization on every day; none if it is not
   * recorded}
   *
   * @param id the organization
   * @param presumptions what is presumed where nothing is recorded
   */
  public Timeline<NamesOnDay> names(OrganizationId id, Set<Presumption> presumptions) {
    return names(register.organization(id), presumptions);
  }

  /**
   * {@return what is known of the names of a body on every day; none if it is not recorded}
   *
   * @param id the body
   * @param presumptions what is presumed where nothing is recorded
   */
  public Timeline<NamesOnDay> names(BodyId id, Set<Presumption> presumptions) {
    return names(register.body(id), presumptions);
  }

  private static Timeline<NamesOnDay> names(
      Optional<? extends Named> named, Set<Presumption> presumptions) {
    return named
        .map(each -> each.namesOverTime(presumptions))
        .orElseGet(() -> NamesOnDay.timeline(ImmutableList.of(), presumptions));
  }
}
