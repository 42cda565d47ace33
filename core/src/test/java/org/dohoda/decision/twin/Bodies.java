package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dohoda.body.Body;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.organization.Stake;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.problem.ModelPath;
import org.dohoda.text.Listed;
import org.dohoda.text.Openness;
import org.dohoda.time.Truth;

/** The body of the question: whose it is, what it is, and whether a rule speaks of it. */
record Bodies(Matter matter, World world) {

  /** {@return whether a rule speaks of the body} */
  Truth matches(RuleVersion version) {
    BodySelector selector = version.rule().bodies();
    Set<BodyId> listed = selector.named().map(Listed::items).map(Set::copyOf).orElse(Set.of());
    for (BodyId body : withPredecessors()) {
      if (listed.contains(body)) {
        return Truth.YES;
      }
    }
    return world.any(
        List.<Supplier<Truth>>of(
            () -> mayFollowOneOf(listed), () -> isDescribed(version, selector)),
        Supplier::get);
  }

  /** Whom a body follows that nobody recorded is not known: one that is listed, or another. */
  private Truth mayFollowOneOf(Set<BodyId> listed) {
    return world.any(
        withPredecessors(),
        body ->
            matter.register().body(body).isPresent() || listed.isEmpty()
                ? Truth.NO
                : world.test(
                    new Unknown.Missing(
                        new Datum(DatumKind.ELEMENT, Matter.path("bodies", body)),
                        "follows",
                        matter.mentioned().listedBodies()),
                    followed -> bodyId(followed).map(listed::contains).orElse(false)));
  }

  private Truth isDescribed(RuleVersion version, BodySelector selector) {
    Optional<Openness> list = selector.named().map(Listed::openness);
    if (list.equals(Optional.of(Openness.CLOSED))) {
      return Truth.NO;
    }
    Datum completeness =
        new Datum(DatumKind.LIST_COMPLETENESS, version.path().member("bodies").member("examples"));
    boolean said =
        !selector.descriptions().isEmpty() && !list.equals(Optional.of(Openness.UNSTATED));
    return world.all(
        () ->
            selector.descriptions().isEmpty() ? Truth.YES : owner(owner -> fitsOne(version, owner)),
        () ->
            said
                ? Truth.YES
                : world.test(Unknown.Missing.truth(completeness, ""), open -> open.equals(true)));
  }

  private Truth fitsOne(RuleVersion version, Optional<OrganizationId> owner) {
    return world.any(
        version.rule().bodies().descriptions(),
        description -> fits(description, owner, version.ranked(matter.register())));
  }

  /** {@return whether the body fits a description, given its owner} */
  Truth fits(BodyDescription wanted, Optional<OrganizationId> owner, InstrumentId instrument) {
    return world.all(
        () ->
            wanted
                .owner()
                .map(named -> owner.map(o -> heir(named, o, instrument)).orElse(Truth.NO))
                .orElse(Truth.YES),
        () -> wanted.stakeOf().map(holder -> hasStake(holder, owner, instrument)).orElse(Truth.YES),
        () -> wanted.kind().map(this::isOfKind).orElse(Truth.YES),
        () -> wanted.remit().isEmpty() ? Truth.YES : world.any(wanted.remit(), this::dealsWith));
  }

  /**
   * {@return what holds for the owner of the body, or for who has all that the owner had; for all
   * possible owners alike if not known}
   */
  Truth owner(Function<Optional<OrganizationId>, Truth> holds) {
    Optional<OrganizationId> recorded = body().flatMap(Body::owner);
    if (recorded.isPresent()) {
      return new Relations(matter, world)
          .anyHeirOfAll(recorded.get(), heir -> holds.apply(Optional.of(heir)));
    }
    return world.cases(
        new Unknown.Missing(
            datum(DatumKind.OWNER, "owner"), DatumKind.OWNER, matter.mentioned().organizations()),
        owner -> holds.apply(id(owner)));
  }

  /** {@return what holds for the body to which the body belongs} */
  Truth parent(Function<Optional<BodyId>, Truth> holds) {
    Optional<BodyId> recorded = body().flatMap(Body::parent);
    if (recorded.isPresent()) {
      return holds.apply(recorded);
    }
    ImmutableList.Builder<Optional<BodyId>> values = ImmutableList.builder();
    Set<BodyId> withMembers = new HashSet<>();
    matter.register().memberships().forEach(seat -> withMembers.add(seat.body()));
    withMembers.forEach(body -> values.add(Optional.of(body)));
    values.add(Optional.empty());
    return world.cases(
        new Unknown.Missing(datum(DatumKind.PARENT, "parent"), DatumKind.PARENT, values.build()),
        parent -> holds.apply(bodyId(parent)));
  }

  /** What is missing: one of the body's attributes, or the body itself. */
  Datum datum(DatumKind kind, String attribute) {
    ModelPath path = Matter.path("bodies", matter.question().body());
    return body().isPresent()
        ? new Datum(kind, path.member(attribute))
        : new Datum(DatumKind.ELEMENT, path);
  }

  private Truth isOfKind(Object kind) {
    return body()
        .flatMap(Body::kind)
        .map(recorded -> Truth.of(recorded.equals(kind)))
        .orElseGet(
            () ->
                world.test(
                    new Unknown.Missing(
                        datum(DatumKind.KIND, "kind"),
                        DatumKind.KIND,
                        matter.mentioned().bodyKinds()),
                    value -> value.equals(Optional.of(kind))));
  }

  private Truth dealsWith(PolicyAreaId area) {
    Optional<Listed<PolicyAreaId>> remit = body().flatMap(Body::remit);
    Truth recorded = remit.map(listed -> concerns(listed, area)).orElse(Truth.UNKNOWN);
    return recorded.isUnknown()
        ? world.test(Unknown.Missing.truth(remit(area), area), is -> is.equals(true))
        : recorded;
  }

  private Datum remit(PolicyAreaId area) {
    Datum remit = datum(DatumKind.REMIT, "remit");
    return remit.kind() == DatumKind.ELEMENT
        ? remit
        : new Datum(remit.kind(), remit.path().element(area.toString()));
  }

  /**
   * {@return whether one of the areas listed is, or is part of, an area; not known if the area is a
   * part of one that is listed, of which some other part may be meant}
   */
  Truth concerns(Listed<PolicyAreaId> listed, PolicyAreaId area) {
    Truth one = listed.openness() == Openness.CLOSED ? Truth.NO : Truth.UNKNOWN;
    for (PolicyAreaId each : listed.items()) {
      Truth part = matter.areas().within(each, area);
      one = one.or(part);
      if (!part.isYes() && !matter.areas().within(area, each).isNo()) {
        one = one.or(Truth.UNKNOWN);
      }
    }
    return one;
  }

  /**
   * A stake counts if it is that of the one named, or of who is its heir, in any that had the body.
   */
  private Truth hasStake(
      OrganizationId holder, Optional<OrganizationId> owner, InstrumentId instrument) {
    return world.any(
        matter.register().stakes(),
        (Stake stake) ->
            owner.equals(Optional.of(stake.organization()))
                    || body().flatMap(Body::owner).equals(Optional.of(stake.organization()))
                ? world.all(
                    () ->
                        stake.holder().equals(holder)
                            ? Truth.YES
                            : heir(holder, stake.holder(), instrument),
                    () -> world.holds(matter.effects().holding(stake)))
                : Truth.NO);
  }

  private Truth heir(OrganizationId named, OrganizationId owner, InstrumentId instrument) {
    return new Relations(matter, world).isHeir(named, owner, instrument);
  }

  private Optional<Body> body() {
    return matter.register().body(matter.question().body());
  }

  /** The body and all that it follows, directly or through others. */
  private Set<BodyId> withPredecessors() {
    Set<BodyId> found = new HashSet<>(Set.of(matter.question().body()));
    for (int round = 0; round < matter.register().bodies().size(); round++) {
      for (Body each : matter.register().bodies()) {
        if (found.contains(each.id())) {
          found.addAll(each.successorOf());
        }
      }
    }
    return found;
  }

  private static Optional<OrganizationId> id(Object value) {
    return ((Optional<?>) value).map(OrganizationId.class::cast);
  }

  private static Optional<BodyId> bodyId(Object value) {
    return ((Optional<?>) value).map(BodyId.class::cast);
  }
}
