package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.participation.RuleEffect;
import org.dohoda.time.Truth;

/** Through which parties an instrument binds the holder and the owner of the body. */
record Parties(Matter matter, World world, RuleVersion version) {

  /** {@return whether it is in effect for the party of the holder, or at all if there is none} */
  Truth holderSide() {
    return new Comer(matter, world)
        .of(
            holder -> forNearest(holder, this::forStrangers),
            this::forStrangers,
            this::forStrangers);
  }

  /** Parties cannot agree what others must not do among others. */
  private Truth forStrangers() {
    boolean agreedProhibition =
        version.rule().effect() == RuleEffect.PROHIBITS
            && matter.register().instrument(version.ranked(matter.register())).orElse(null)
                instanceof Memorandum;
    return agreedProhibition ? world.all(this::isAmongParties, this::asAWhole) : asAWhole();
  }

  private Truth isAmongParties() {
    return new Bodies(matter, world)
        .owner(
            owner ->
                hasParty(owner).or(world.any(parties(), party -> isStakeHolder(party, owner))));
  }

  /** {@return whether it is in effect for the party whose body it is; yes if it is of none} */
  Truth hostSide() {
    return new Bodies(matter, world)
        .owner(
            owner ->
                owner
                    .map(organization -> forNearest(organization, () -> forStakeHolder(owner)))
                    .orElseGet(() -> forStakeHolder(owner)));
  }

  /** {@return whether a party is the host: the owner's, or else the one that has the stake} */
  Truth isHost(OrganizationId party) {
    return new Bodies(matter, world)
        .owner(
            owner ->
                isNearest(owner, party)
                    .or(owner.map(from -> isNearestThatLeft(from, party)).orElse(Truth.NO))
                    .or(world.all(() -> hasParty(owner).not(), () -> isStakeHolder(party, owner))));
  }

  /** {@return whether the owner, or one above it in its chain, is or has been a party} */
  Truth hasParty(Optional<OrganizationId> owner) {
    return owner.map(this::isWithinParty).orElse(Truth.NO);
  }

  private Truth isWithinParty(OrganizationId from) {
    Relations relations = new Relations(matter, world);
    return world.any(
        parties(),
        party -> world.all(() -> hasBeen(party), () -> relations.reaches(from, party, ranked())));
  }

  /** {@return all that were ever parties; none for what is not an agreement} */
  ImmutableSet<OrganizationId> parties() {
    return matter.effects().parties(version.instrument().id());
  }

  /** {@return whether the holder is another party to what is amended, if that is not recorded} */
  Truth isAmongUnknown() {
    return version
        .unknown(matter.register())
        .map(
            path ->
                world.test(
                    Unknown.Missing.truth(new Datum(DatumKind.ELEMENT, path), "parties"),
                    is -> is.equals(true)))
        .orElse(Truth.NO);
  }

  /** {@return whether an organization is a party on the day or has been one} */
  private Truth hasBeen(OrganizationId organization) {
    return world.holds(matter.effects().hasBeenParty(version.instrument().id(), organization));
  }

  /** {@return whether an organization is a party on the day or was when its place ended} */
  Truth hasPlace(OrganizationId organization) {
    return world.holds(matter.effects().hasPlace(version.instrument().id(), organization));
  }

  private Truth is(OrganizationId organization) {
    return world.holds(matter.effects().isParty(version.instrument().id(), organization));
  }

  private Truth isNearest(Optional<OrganizationId> organization, OrganizationId party) {
    return organization
        .map(
            from ->
                new Relations(matter, world).isNearest(from, party, parties(), this::is, ranked()))
        .orElse(Truth.NO);
  }

  private Truth isNearestThatLeft(OrganizationId from, OrganizationId party) {
    return new Relations(matter, world)
        .isNearest(
            from,
            party,
            parties(),
            each -> world.all(() -> hasBeen(each), () -> is(each).not()),
            ranked());
  }

  private InstrumentId ranked() {
    return version.ranked(matter.register());
  }

  private Truth isStakeHolder(OrganizationId party, Optional<OrganizationId> owner) {
    Bodies bodies = new Bodies(matter, world);
    InstrumentId ranked = version.ranked(matter.register());
    return world.any(
        version.rule().bodies().descriptions(),
        description ->
            description
                .stakeOf()
                .map(
                    named ->
                        world.all(
                            () -> new Relations(matter, world).isHeir(named, party, ranked),
                            () -> hasBeen(party),
                            () -> bodies.fits(description, owner, ranked)))
                .orElse(Truth.NO));
  }

  private Truth forNearest(OrganizationId from, Supplier<Truth> otherwise) {
    return some(party -> isNearest(Optional.of(from), party), this::forParty)
        .or(some(party -> isNearestThatLeft(from, party), this::forParty))
        .or(world.all(() -> isWithinParty(from).not(), otherwise));
  }

  private Truth forStakeHolder(Optional<OrganizationId> owner) {
    Truth stakes = world.any(parties(), party -> isStakeHolder(party, owner));
    return some(party -> isStakeHolder(party, owner), this::forParty).or(stakes.not());
  }

  /** What is so of one of the parties that it can be. */
  private Truth some(Function<OrganizationId, Truth> is, Function<OrganizationId, Truth> then) {
    return world.any(parties(), party -> world.all(() -> is.apply(party), () -> then.apply(party)));
  }

  private Truth asAWhole() {
    return lasts(matter.effects().inEffect(version.instrument().id()));
  }

  private Truth forParty(OrganizationId party) {
    return lasts(matter.effects().inEffectFor(version.instrument().id(), party));
  }

  /** In effect, or ended and survived by the clause: whether that holds itself is a link too. */
  private Truth lasts(Holding instrument) {
    return world
        .holds(instrument)
        .or(world.holds(version.clause().continuation().after(instrument)));
  }
}
