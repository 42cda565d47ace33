package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.body.Body;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PartnershipId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.organization.Organization;
import org.dohoda.partnership.Programme;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/**
 * Registers of elements that were drawn without regard for one another: most references dangle or
 * meet by chance, periods contradict, circles close. Nothing that takes a register may throw on
 * them.
 */
public final class OddRegisters {
  private OddRegisters() {}

  /** {@return odd registers} */
  public static Arbitrary<CooperationRegister> oddRegisters() {
    Arbitrary<CooperationRegister.Builder> people =
        Combinators.combine(
                Organizations.organizations().list().ofMaxSize(4),
                Organizations.affiliations().list().ofMaxSize(4),
                Organizations.successions().list().ofMaxSize(3),
                Organizations.stakes().list().ofMaxSize(3),
                Organizations.representatives().list().ofMaxSize(2),
                Bodies.bodies().list().ofMaxSize(4),
                Bodies.memberships().list().ofMaxSize(2),
                Meetings.meetings().list().ofMaxSize(2))
            .as(
                (organizations, affiliations, successions, stakes, speakers, bodies, seats, days) ->
                    CooperationRegister.builder()
                        .organizations(unique(organizations, Organization::id))
                        .affiliations(affiliations)
                        .successions(successions)
                        .stakes(stakes)
                        .representatives(speakers)
                        .bodies(unique(bodies, Body::id))
                        .memberships(seats)
                        .meetings(days));
    return Combinators.combine(
            people,
            instruments().list().ofMaxSize(5),
            Partnerships.doubtful().list().ofMaxSize(3),
            Taxonomies.taxonomies().list().ofMaxSize(1),
            Programmes.programmes().list().ofMaxSize(2),
            Programmes.attestedCounts().list().ofMaxSize(2))
        .as(
            (builder, instruments, partnerships, taxonomies, programmes, counts) -> {
              builder
                  .instruments(unique(instruments, Instrument::id))
                  .taxonomies(taxonomies)
                  .programmes(unique(programmes, Programme::id))
                  .attestedCounts(counts);
              for (int i = 0; i < partnerships.size(); i++) {
                builder.addPartnership(
                    partnerships.get(i).toBuilder().id(PartnershipId.of("p-" + i)).build());
              }
              return builder.build();
            })
        .withoutEdgeCases();
  }

  /** {@return odd registers, and those of scenarios, in which much is missing} */
  public static Arbitrary<CooperationRegister> oddRegistersAndOfScenarios() {
    return Arbitraries.oneOf(oddRegisters(), Scenarios.scenarios().map(Scenario::register));
  }

  /** {@return odd registers, those of papers amended on close days, and samples} */
  public static Arbitrary<CooperationRegister> ofEveryFamily() {
    return Arbitraries.oneOf(
        oddRegisters(),
        DatedRegisters.ofInstruments(),
        Arbitraries.longs().between(0, 500).map(seed -> Samples.register(seed, 3)));
  }

  private static Arbitrary<Instrument> instruments() {
    return Arbitraries.oneOf(
        memoranda(), amendments(), Instruments.procedureRules().map(Instrument.class::cast));
  }

  private static Arbitrary<Instrument> memoranda() {
    return Combinators.combine(
            Ids.instrumentIds(),
            Ids.organizationIds().set().ofMinSize(2).ofMaxSize(3),
            PartialDates.partialDates().optional(),
            PartialDates.partialDates().optional(),
            clauses(),
            relations().set().ofMaxSize(2),
            Instruments.events().list().ofMaxSize(2),
            Sources.attestations().list().ofMaxSize(1))
        .as(
            (id, parties, signed, other, clauses, relations, events, attestations) ->
                Memorandum.builder()
                    .id(id)
                    .events(events)
                    .attestations(attestations)
                    .parties(parties.stream().map(party -> party(party, signed, other)).toList())
                    .clauses(clauses)
                    .relations(relations)
                    .build());
  }

  private static Party party(
      OrganizationId id, Optional<PartialDate> signed, Optional<PartialDate> other) {
    return Party.builder().organization(id).signed(signed).effective(other).lastDay(other).build();
  }

  private static Arbitrary<Instrument> amendments() {
    return Combinators.combine(
            Ids.instrumentIds(),
            Ids.instrumentIds(),
            PartialDates.partialDates().optional(),
            changes().list().ofMinSize(1).ofMaxSize(3))
        .filter((id, amended, signed, changes) -> !id.equals(amended))
        .as(
            (id, amended, signed, changes) ->
                Amendment.builder().id(id).amends(amended).signed(signed).changes(changes).build());
  }

  private static Arbitrary<Change> changes() {
    return Arbitraries.oneOf(
        clause().map(clause -> new Change.AddClause(clause, clause.parent())),
        clause().map(Change.ReplaceClause::new),
        Ids.clauseIds().map(Change.RepealClause::new),
        Ids.organizationIds().map(id -> new Change.PartyJoins(Party.of(id))),
        Combinators.combine(Ids.organizationIds(), PartialDates.partialDates().optional())
            .as(Change.PartyLeaves::new),
        Combinators.combine(Ids.organizationIds(), Ids.organizationIds())
            .filter((before, after) -> !before.equals(after))
            .as(Change.PartySucceeded::new));
  }

  private static Arbitrary<Relation> relations() {
    return Combinators.combine(
            Arbitraries.of(RelationType.class),
            Ids.instrumentIds(),
            Ids.clauseIds().set().ofMaxSize(1),
            PartialDates.partialDates().optional())
        .as(
            (type, target, clauses, since) ->
                Relation.builder().type(type).target(target).clauses(clauses).since(since).build());
  }

  private static Arbitrary<List<Clause>> clauses() {
    return clause().list().ofMaxSize(3).map(list -> unique(list, Clause::id));
  }

  private static Arbitrary<Clause> clause() {
    Arbitrary<List<Provision>> provisions = Provisions.provisions().list().ofMaxSize(3);
    return Combinators.combine(
            Ids.clauseIds(), Ids.clauseIds().optional(), Periods.periods().optional(), provisions)
        .as(
            (ClauseId id,
                Optional<ClauseId> parent,
                Optional<Period> period,
                List<Provision> all) ->
                Clause.builder().id(id).parent(parent).period(period).provisions(all).build());
  }

  private static <K, E> ImmutableList<E> unique(Collection<E> elements, Function<E, K> id) {
    Map<K, E> unique = new LinkedHashMap<>();
    elements.forEach(element -> unique.put(id.apply(element), element));
    return ImmutableList.copyOf(unique.values());
  }
}
