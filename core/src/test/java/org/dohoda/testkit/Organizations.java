package org.dohoda.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Named;
import org.dohoda.organization.Organization;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.organization.TimedRelation;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;

/** Generators of organizations and of what ties them to one another. */
public final class Organizations {
  private static final Arbitrary<Representative> REPRESENTATIVES =
      Drawing.of(Organizations::drawnRepresentatives);
  private static final Arbitrary<Organization> ORGANIZATIONS =
      Drawing.of(Organizations::drawnOrganizations);
  private static final Arbitrary<Stake> STAKES =
      Drawing.of(
          () ->
              Combinators.combine(
                      Ids.organizationIds(),
                      Ids.organizationIds(),
                      CodeLists.stakeRoles().optional(0.6),
                      Periods.periods(),
                      Sources.sources().list().ofMaxSize(1),
                      Sources.attestations().list().ofMaxSize(2))
                  .filter(
                      (holder, organization, role, period, sources, days) ->
                          !holder.equals(organization))
                  .as(
                      (holder, organization, role, period, sources, attested) ->
                          Stake.builder()
                              .holder(holder)
                              .organization(organization)
                              .role(role)
                              .period(period)
                              .sources(sources)
                              .attestations(attested)
                              .build()));
  private static final Arbitrary<Succession> SUCCESSIONS =
      Drawing.of(
          () ->
              Combinators.combine(
                      Ids.organizationIds(),
                      Ids.organizationIds(),
                      PartialDates.partialDates().optional(0.6),
                      Arbitraries.of(Passing.class),
                      Ids.instrumentIds().set().ofMinSize(1).ofMaxSize(3),
                      Sources.sources().list().ofMaxSize(1))
                  .filter(
                      (before, after, on, passing, instruments, sources) -> !before.equals(after))
                  .as(
                      (before, after, on, passing, instruments, sources) ->
                          Succession.builder()
                              .predecessor(before)
                              .successor(after)
                              .on(on)
                              .passing(passing)
                              .instruments(
                                  passing == Passing.NAMED ? instruments : ImmutableSet.of())
                              .sources(sources)
                              .build()));
  private static final Arbitrary<Affiliation> AFFILIATIONS =
      Drawing.of(
          () ->
              Combinators.combine(
                      Ids.organizationIds(),
                      Ids.organizationIds(),
                      Periods.periods(),
                      PartialDates.partialDates().optional(0.6),
                      Sources.sources().list().ofMaxSize(1),
                      Sources.attestations().list().ofMaxSize(2))
                  .filter(
                      (unit, within, period, decided, sources, attested) -> !unit.equals(within))
                  .as(
                      (unit, within, period, decided, sources, attested) ->
                          Affiliation.builder()
                              .unit(unit)
                              .within(within)
                              .period(period)
                              .decided(decided)
                              .sources(sources)
                              .attestations(attested)
                              .build()));

  private Organizations() {}

  /** {@return names with periods of every shape} */
  public static Arbitrary<TimedName> timedNames() {
    return Combinators.combine(LocalizedTexts.localizedTexts(), Periods.periods())
        .as(TimedName::of);
  }

  /** {@return organizations with one to three names} */
  public static Arbitrary<Organization> organizations() {
    return ORGANIZATIONS;
  }

  private static Arbitrary<Organization> drawnOrganizations() {
    Arbitrary<Organization.Builder> described =
        Combinators.combine(
                Ids.organizationIds(),
                timedNames().list().ofMinSize(1).ofMaxSize(3),
                CodeLists.organizationKinds().optional(0.6),
                Identifiers.identifiers().set().ofMaxSize(2),
                Identifiers.identifiers().set().ofMaxSize(1),
                Truths.truths())
            .as(
                (id, names, kind, identifiers, territory, person) ->
                    Organization.builder()
                        .id(id)
                        .names(names)
                        .kind(kind)
                        .identifiers(identifiers)
                        .territory(territory)
                        .legalPersonality(person));
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

  /** {@return affiliations of one organization within another} */
  public static Arbitrary<Affiliation> affiliations() {
    return AFFILIATIONS;
  }

  /** {@return successions in which instruments are listed if and only if named ones pass} */
  public static Arbitrary<Succession> successions() {
    return SUCCESSIONS;
  }

  /** {@return stakes of one organization in another} */
  public static Arbitrary<Stake> stakes() {
    return STAKES;
  }

  /** {@return representatives: a person, an office, or both} */
  public static Arbitrary<Representative> representatives() {
    return REPRESENTATIVES;
  }

  private static Arbitrary<Representative> drawnRepresentatives() {
    Arbitrary<LocalizedText> offices = LocalizedTexts.localizedTexts();
    return Combinators.combine(
            Ids.organizationIds(),
            LocalizedTexts.texts().optional(0.6),
            offices.optional(0.6),
            offices,
            Periods.periods(),
            Sources.sources().list().ofMaxSize(1),
            Sources.attestations().list().ofMaxSize(1))
        .as(
            (organization, person, office, other, period, sources, attested) ->
                Representative.builder()
                    .organization(organization)
                    .person(person)
                    .office(person.isPresent() ? office : office.or(() -> Optional.of(other)))
                    .period(period)
                    .sources(sources)
                    .attestations(attested)
                    .build())
        .withoutEdgeCases();
  }

  /** {@return affiliations, stakes, representatives and whatever else holds during a period} */
  public static Arbitrary<TimedRelation> timedRelations() {
    return Arbitraries.oneOf(affiliations(), stakes(), representatives(), Bodies.memberships());
  }

  /** {@return what has names over time: organizations and bodies} */
  public static Arbitrary<Named> named() {
    return Arbitraries.oneOf(organizations(), Bodies.bodies());
  }
}
