package org.dohoda.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.body.Body;
import org.dohoda.body.Membership;

/** Generators of bodies and of seats in them. */
public final class Bodies {
  private static final Arbitrary<Body> BODIES = Drawing.of(Bodies::drawnBodies);
  private static final Arbitrary<Membership> MEMBERSHIPS = Drawing.of(Bodies::drawnMemberships);

  private Bodies() {}

  /** {@return bodies with one or two names} */
  public static Arbitrary<Body> bodies() {
    return BODIES;
  }

  private static Arbitrary<Body> drawnBodies() {
    Arbitrary<Body.Builder> described =
        Combinators.combine(
                Ids.bodyIds(),
                Organizations.timedNames().list().ofMinSize(1).ofMaxSize(2),
                CodeLists.bodyKinds().optional(0.6),
                Ids.organizationIds().optional(0.6),
                Ids.bodyIds().optional(0.6),
                Ids.bodyIds().set().ofMaxSize(1),
                Listeds.listeds(Ids.policyAreaIds()).optional(0.6))
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

  /** {@return seats of an organization, an office or a person, alone or together} */
  public static Arbitrary<Membership> memberships() {
    return MEMBERSHIPS;
  }

  private static Arbitrary<Membership> drawnMemberships() {
    return Made.by(Membership::builder)
        .with(Ids.bodyIds(), Membership.Builder::body)
        .usually(Ids.organizationIds(), Membership.Builder::organization)
        .maybe(LocalizedTexts.localizedTexts(), Membership.Builder::office)
        .maybe(LocalizedTexts.texts(), Membership.Builder::person)
        .maybe(CodeLists.capacities(), Membership.Builder::capacity)
        .maybe(CodeLists.memberClasses(), Membership.Builder::memberClass)
        .with(Periods.periods(), Membership.Builder::period)
        .several(Sources.sources(), Membership.Builder::addAllSources)
        .several(Sources.attestations(), Membership.Builder::addAllAttestations)
        .as(Membership.Builder::build);
  }
}
