package org.dohoda.validation.index;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dohoda.effect.Effects;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.Affiliation;
import org.dohoda.participation.BodyDescription;
import org.dohoda.register.CooperationRegister;

/** The look-ups that checks need, each made when it is first asked for. Not thread-safe. */
public final class Index {
  private final CooperationRegister register;
  private final Areas areas;
  private final Supplier<Texts> texts;
  private final Supplier<Chains> chains;
  private final Supplier<Parties> parties;
  private final Supplier<BodyIndex> bodies;
  private final Supplier<Effects> effects;
  private final Supplier<PartnerCounts> counts;

  private Index(CooperationRegister register) {
    this.register = register;
    texts = Suppliers.memoize(() -> new Texts(register));
    chains = Suppliers.memoize(() -> new Chains(register));
    parties = Suppliers.memoize(() -> new Parties(chains.get(), texts.get()));
    bodies = Suppliers.memoize(() -> new BodyIndex(register));
    counts = Suppliers.memoize(() -> new PartnerCounts(register));
    effects = Suppliers.memoize(() -> Effects.of(register));
    areas = new Areas(register);
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

  /** {@return whether a clause ever is in the text of an instrument} */
  public boolean hasClause(ClauseOf clause) {
    return texts.get().hasClause(clause);
  }

  /** {@return the amendments of an instrument, in the order of the register} */
  public List<Amendment> amendments(InstrumentId amended) {
    return texts.get().amendments(amended);
  }

  /** {@return the affiliations of a unit} */
  public List<Affiliation> affiliations(OrganizationId unit) {
    return chains.get().affiliations(unit);
  }

  /** {@return an organisation, all that it ever is within, and all that these succeed} */
  public Set<OrganizationId> chain(OrganizationId organization) {
    return chains.get().of(organization);
  }

  /** {@return whether an organisation ever is a party to a memorandum, as far as recorded} */
  public boolean isParty(OrganizationId organization, Memorandum memorandum) {
    return parties.get().isParty(organization, memorandum);
  }

  /**
   * {@return whether an organisation takes part in a memorandum: it is a party or one's unit,
   * stands behind one, or succeeds one of these}
   */
  public boolean takesPart(OrganizationId organization, Memorandum memorandum) {
    return parties.get().takesPart(organization, memorandum);
  }

  /** {@return when what is in effect} */
  public Effects effects() {
    return effects.get();
  }

  /** {@return how many partnerships attested counts can speak of} */
  public PartnerCounts counts() {
    return counts.get();
  }

  /** {@return whether another body succeeds this one} */
  public boolean isSucceeded(BodyId body) {
    return bodies.get().isSucceeded(body);
  }

  /** {@return whether a recorded body can fit a description, as far as is known} */
  public boolean mayFit(BodyDescription description) {
    return bodies.get().mayFit(description);
  }
}
