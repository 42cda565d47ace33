package org.dohoda.validation.walk;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dohoda.effect.Effects;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.organization.Affiliation;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.partnership.Partnership;
import org.dohoda.register.CooperationRegister;

/** The look-ups that checks need, prepared once for a pass. Not thread-safe. */
public final class Index {
  private final CooperationRegister register;
  private final Texts texts;
  private final ImmutableSetMultimap<InstrumentId, OrganizationId> parties;
  private final ImmutableListMultimap<OrganizationId, Affiliation> affiliations;
  private final ImmutableSetMultimap<OrganizationId, OrganizationId> predecessors;
  private final ImmutableListMultimap<InstrumentId, Amendment> amendments;
  private final BodyIndex bodies;
  private final ImmutableListMultimap<OrganizationId, Partnership> partnerships;
  private final Map<InstrumentId, Set<OrganizationId>> involved = new HashMap<>();

  private final Supplier<Effects> effects;

  private Index(CooperationRegister register) {
    this.register = register;
    this.texts = Texts.of(register);
    this.parties = PartyIndex.parties(register);
    ImmutableListMultimap.Builder<OrganizationId, Affiliation> within =
        ImmutableListMultimap.builder();
    register.affiliations().forEach(each -> within.put(each.unit(), each));
    affiliations = within.build();
    ImmutableSetMultimap.Builder<OrganizationId, OrganizationId> before =
        ImmutableSetMultimap.builder();
    register.successions().forEach(each -> before.put(each.successor(), each.predecessor()));
    predecessors = before.build();
    ImmutableListMultimap.Builder<InstrumentId, Amendment> changes =
        ImmutableListMultimap.builder();
    for (Instrument instrument : register.instruments()) {
      if (instrument instanceof Amendment amendment) {
        changes.put(amendment.amends(), amendment);
      }
    }
    amendments = changes.build();
    bodies = new BodyIndex(register);
    effects = Suppliers.memoize(() -> Effects.of(register));
    ImmutableListMultimap.Builder<OrganizationId, Partnership> joined =
        ImmutableListMultimap.builder();
    for (Partnership partnership : register.partnerships()) {
      partnership.parties().forEach(party -> joined.put(party, partnership));
    }
    partnerships = joined.build();
  }

  static Index of(CooperationRegister register) {
    return new Index(register);
  }

  /** {@return the register} */
  public CooperationRegister register() {
    return register;
  }

  /** {@return the clauses that an instrument holds, also those that it brings into another} */
  public ImmutableList<Place> places(InstrumentId origin) {
    return texts.places().get(origin);
  }

  /** {@return whether a clause ever is in the text of an instrument} */
  public boolean hasClause(ClauseOf clause) {
    return texts.clauses().containsEntry(clause.instrument(), clause.clause());
  }

  /** {@return where a participation rule of this id is stated; normally once} */
  public ImmutableList<Stated<ParticipationRule>> rules(RuleId id) {
    return texts.rules().get(id);
  }

  /** {@return all stated participation rules by id, in the order of the register} */
  public ImmutableListMultimap<RuleId, Stated<ParticipationRule>> rules() {
    return texts.rules();
  }

  /** {@return the instrument whose text an instrument changes, or itself; absent if missing} */
  public Optional<Instrument> host(Instrument origin) {
    return origin instanceof Amendment amendment
        ? register.instrument(amendment.amends())
        : Optional.of(origin);
  }

  /** {@return the memorandum of whose text a place is, if it is one and there} */
  public Optional<Memorandum> memorandum(Place place) {
    return register
        .instrument(place.host())
        .filter(Memorandum.class::isInstance)
        .map(Memorandum.class::cast);
  }

  /** {@return all that ever are parties to a memorandum, as far as recorded} */
  public ImmutableSet<OrganizationId> parties(InstrumentId memorandum) {
    return parties.get(memorandum);
  }

  /** {@return the affiliations of a unit} */
  public ImmutableList<Affiliation> affiliations(OrganizationId unit) {
    return affiliations.get(unit);
  }

  /** {@return an organisation, all that it ever is within, and all that these succeed} */
  public Set<OrganizationId> chain(OrganizationId organization) {
    Set<OrganizationId> reached = new LinkedHashSet<>();
    Deque<OrganizationId> open = new ArrayDeque<>();
    open.add(organization);
    while (!open.isEmpty()) {
      OrganizationId each = open.remove();
      if (reached.add(each)) {
        affiliations.get(each).forEach(affiliation -> open.add(affiliation.within()));
        open.addAll(predecessors.get(each));
      }
    }
    return reached;
  }

  /** {@return the amendments of an instrument, in the order of the register} */
  public ImmutableList<Amendment> amendments(InstrumentId amended) {
    return amendments.get(amended);
  }

  /** {@return the partnerships of a partner; all if none is given} */
  public ImmutableList<Partnership> partnerships(Optional<OrganizationId> partner) {
    return partner.map(partnerships::get).orElse(register.partnerships());
  }

  /** {@return when what is in effect; computed when first asked for} */
  public Effects effects() {
    return effects.get();
  }

  /** {@return whether another body succeeds this one} */
  public boolean isSucceeded(BodyId body) {
    return bodies.isSucceeded(body);
  }

  /** {@return whether a recorded body can fit a description, as far as is known} */
  public boolean mayFit(BodyDescription description) {
    return bodies.mayFit(description);
  }

  /**
   * {@return whether an organisation takes part in a memorandum: it is a party or one's unit,
   * stands behind one, or succeeds one of these}
   */
  public boolean takesPart(OrganizationId organization, Memorandum memorandum) {
    Set<OrganizationId> all = involved.computeIfAbsent(memorandum.id(), id -> allOf(memorandum));
    return all.contains(organization)
        || chain(organization).stream().anyMatch(parties(memorandum.id())::contains);
  }

  private Set<OrganizationId> allOf(Memorandum memorandum) {
    Set<OrganizationId> all = new HashSet<>();
    parties(memorandum.id()).forEach(party -> all.addAll(chain(party)));
    for (Party party : memorandum.parties()) {
      party.through().forEach(through -> all.add(through.unit()));
    }
    return all;
  }
}
