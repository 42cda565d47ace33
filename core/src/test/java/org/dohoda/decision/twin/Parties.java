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
import org.dohoda.time.Truth;

/** Through which parties an instrument binds the holder and the owner of the body. */
record Parties(Matter matter, World world, RuleVersion version) {

  /** {@return whether the clause holds for the party of the holder, or at all if there is none} */
  Truth holderSide() {
    Optional<OrganizationId> holder = matter.question().organization();
    return holder
        .map(organization -> forNearest(organization, this::asAWhole))
        .orElseGet(this::asAWhole);
  }

  /** {@return whether the clause holds for the party whose body it is; yes if it is of none} */
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
                    .or(world.all(() -> hasParty(owner).not(), () -> isStakeHolder(party, owner))));
  }

  /** {@return whether the owner, or one above it in its chain, is a party} */
  Truth hasParty(Optional<OrganizationId> owner) {
    return world.any(parties(), party -> isNearest(owner, party));
  }

  /** {@return all that were ever parties; none for what is not an agreement} */
  ImmutableSet<OrganizationId> parties() {
    return matter.effects().parties(version.instrument().id());
  }

  /** {@return whether the holder is another party to what is amended, if that is not recorded} */
  Truth isAmongUnknown() {
    InstrumentId amended = version.ranked(matter.register());
    return matter.register().instrument(amended).isPresent()
        ? Truth.NO
        : world.test(
            Unknown.Missing.truth(
                new Datum(DatumKind.ELEMENT, Matter.path("instruments", amended)), "parties"),
            is -> is.equals(true));
  }

  private Truth isNearest(Optional<OrganizationId> organization, OrganizationId party) {
    return organization
        .map(from -> new Relations(matter, world).isNearest(from, party, parties()))
        .orElse(Truth.NO);
  }

  private Truth isStakeHolder(OrganizationId party, Optional<OrganizationId> owner) {
    Bodies bodies = new Bodies(matter, world);
    return world.any(
        version.rule().bodies().descriptions(),
        description ->
            description.stakeOf().equals(Optional.of(party))
                ? bodies.fits(description, owner, version.instrument().id())
                : Truth.NO);
  }

  private Truth forNearest(OrganizationId from, Supplier<Truth> otherwise) {
    return alternatives(party -> isNearest(Optional.of(from), party), this::forParty, otherwise);
  }

  private Truth forStakeHolder(Optional<OrganizationId> owner) {
    return alternatives(party -> isStakeHolder(party, owner), this::forParty, () -> Truth.YES);
  }

  /** One of the parties that it can be, or something else if it can be none of them. */
  private Truth alternatives(
      Function<OrganizationId, Truth> is,
      Function<OrganizationId, Truth> then,
      Supplier<Truth> otherwise) {
    Truth some = world.any(parties(), is);
    Truth met =
        world.any(parties(), party -> world.all(() -> is.apply(party), () -> then.apply(party)));
    return met.or(world.all(some::not, otherwise));
  }

  private Truth asAWhole() {
    return nested(matter.effects().inEffect(version.instrument().id()));
  }

  private Truth forParty(OrganizationId party) {
    return nested(matter.effects().inEffectFor(version.instrument().id(), party));
  }

  private Truth nested(Holding instrument) {
    return world.holds(matter.effects().within(version.clause(), instrument));
  }
}
