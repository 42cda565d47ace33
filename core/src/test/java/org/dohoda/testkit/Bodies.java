package org.dohoda.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.body.Capacity;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;

/** Generators of bodies and of seats in them. */
public final class Bodies {
  private Bodies() {}

  /** {@return capacities, known and unknown ones} */
  public static Arbitrary<Capacity> capacities() {
    return Arbitraries.oneOf(Arbitraries.of(Capacities.all()), Codes.codes().map(Capacity::of));
  }

  /** {@return bodies with one or two names} */
  public static Arbitrary<Body> bodies() {
    Arbitrary<Body.Builder> described =
        Combinators.combine(
                Ids.bodyIds(),
                Organizations.timedNames().list().ofMinSize(1).ofMaxSize(2),
                Arbitraries.of(BodyKinds.all()).optional(),
                Ids.organizationIds().optional(),
                Ids.bodyIds().optional(),
                Ids.bodyIds().set().ofMaxSize(1),
                Listeds.listeds(Ids.policyAreaIds()).optional())
            .filter(
                (id, names, kind, owner, parent, before, remit) ->
                    !parent.equals(Optional.of(id)) && !before.contains(id))
            .as(
                (id, names, kind, owner, parent, before, remit) ->
                    Body.builder()
                        .id(id)
                        .names(names)
                        .kind(kind)
                        .owner(owner)
                        .parent(parent)
                        .successorOf(before)
                        .remit(remit));
    return Combinators.combine(
            described,
            Periods.periods(),
            Sources.sources().list().ofMaxSize(1),
            Sources.attestations().list().ofMaxSize(2),
            Sources.extensions())
        .as(
            (builder, existence, sources, attestations, extensions) ->
                builder
                    .existence(existence)
                    .sources(sources)
                    .attestations(attestations)
                    .extensions(extensions)
                    .build())
        .withoutEdgeCases();
  }

  /** {@return seats of an organization, and of a person or an office of it as well} */
  public static Arbitrary<Membership> memberships() {
    return Combinators.combine(
            Ids.bodyIds(),
            Ids.organizationIds(),
            LocalizedTexts.localizedTexts().optional(),
            LocalizedTexts.texts().optional(),
            capacities().optional(),
            Codes.codes().map(MemberClass::of).optional(0.3),
            Periods.periods(),
            Sources.sources().list().ofMaxSize(1))
        .as(
            (body, organization, office, person, capacity, memberClass, period, sources) ->
                Membership.builder()
                    .body(body)
                    .organization(organization)
                    .office(office)
                    .person(person)
                    .capacity(capacity)
                    .memberClass(memberClass)
                    .period(period)
                    .sources(sources)
                    .build())
        .withoutEdgeCases();
  }
}
