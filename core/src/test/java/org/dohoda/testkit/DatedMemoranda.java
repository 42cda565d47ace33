package org.dohoda.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.source.Attestation;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.CalendarUnit;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;

/**
 * Generators of memoranda whose days lie in a few years, so that they meet: what is recorded of
 * parties, terms, entry into force, notice and survival in every mixture.
 */
public final class DatedMemoranda {
  /** The first day of the years in which the recorded days lie. */
  public static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  /** The last day of the years in which the recorded days lie. */
  public static final LocalDate LAST = LocalDate.of(2023, 12, 31);

  private static final List<OrganizationId> PARTIES =
      List.of("kraj", "agentura", "obec", "svazek").stream().map(OrganizationId::of).toList();

  private DatedMemoranda() {}

  /** {@return ids of clauses out of a few} */
  public static Arbitrary<ClauseId> clauseIds() {
    return Arbitraries.of("a", "b", "c", "d", "e").map(ClauseId::of);
  }

  /** {@return clauses with one wording of many, of which some have a period or a parent} */
  public static Arbitrary<Clause> clauses() {
    return Combinators.combine(
            clauseIds(),
            Arbitraries.integers().between(1, 1000),
            Periods.within(FIRST, LAST).optional(0.2),
            clauseIds().optional(0.1))
        .as(
            (id, number, period, parent) ->
                Clause.builder()
                    .id(id)
                    .wording(LocalizedText.of("en", "wording " + number))
                    .period(period)
                    .parent(parent.filter(other -> !other.equals(id)))
                    .build());
  }

  /** {@return organizations that are parties somewhere} */
  public static Arbitrary<OrganizationId> partyIds() {
    return Arbitraries.of(PARTIES);
  }

  /** {@return days, exact or partial, of the few years} */
  public static Arbitrary<PartialDate> days() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, LocalDates.between(FIRST, LAST).map(PartialDate::of)),
        Tuple.of(1, PartialDates.within(FIRST, LAST)),
        Tuple.of(1, LocalDates.between(FIRST, LAST).map(PartialDate::notAfter)));
  }

  /**
   * {@return memoranda with an id}
   *
   * @param id the id
   */
  public static Arbitrary<Memorandum> memoranda(InstrumentId id) {
    return Combinators.combine(
            parties(),
            clauses().list().uniqueElements(Clause::id).ofMaxSize(4),
            provisions().list().ofMaxSize(3),
            events().list().ofMaxSize(2),
            days().optional(0.2),
            Arbitraries.of(InstrumentState.values()).optional(0.3))
        .as(
            (parties, clauses, provisions, events, shown, state) -> {
              Memorandum.Builder memorandum =
                  Memorandum.builder()
                      .id(id)
                      .parties(parties)
                      .clauses(clauses)
                      .addClauses(
                          Clause.builder().id(ClauseId.of("final")).provisions(provisions).build())
                      .events(events)
                      .state(state);
              shown.ifPresent(
                  day -> memorandum.addAttestations(new Attestation(day, Optional.empty())));
              return memorandum.build();
            })
        .withoutEdgeCases();
  }

  /**
   * {@return memoranda with an id of which nothing but clauses is recorded}
   *
   * @param id the id
   */
  public static Arbitrary<Memorandum> ofClauses(InstrumentId id) {
    return clauses()
        .list()
        .uniqueElements(Clause::id)
        .ofMaxSize(4)
        .map(
            clauses ->
                Memorandum.builder()
                    .id(id)
                    .addParties(Party.of(PARTIES.get(0)), Party.of(PARTIES.get(1)))
                    .clauses(clauses)
                    .build());
  }

  private static Arbitrary<List<Party>> parties() {
    return Combinators.combine(
            Arbitraries.shuffle(PARTIES),
            Arbitraries.integers().between(2, 4),
            parties(PARTIES.get(0)).list().ofSize(4))
        .as(
            (ids, size, parties) ->
                IntStream.range(0, size)
                    .mapToObj(i -> parties.get(i).toBuilder().organization(ids.get(i)).build())
                    .toList());
  }

  /**
   * {@return parties with what may be recorded of them}
   *
   * @param organization the organization
   */
  public static Arbitrary<Party> parties(OrganizationId organization) {
    return Combinators.combine(
            days().optional(0.7), days().optional(0.1), days().optional(0.1), days().optional(0.1))
        .as(
            (signed, deposited, effective, lastDay) ->
                Party.builder()
                    .organization(organization)
                    .signed(signed)
                    .deposited(deposited)
                    .effective(effective)
                    .lastDay(lastDay)
                    .build());
  }

  private static Arbitrary<Provision> provisions() {
    return Arbitraries.oneOf(
        terms().map(Provision.class::cast),
        firstDays().map(Provision.class::cast),
        Arbitraries.of(TerminationReach.values())
            .map(
                reach ->
                    Termination.by(Bearer.eachParty())
                        .lastDay(DateRule.after(TimeSpan.months(3), Termination.NOTICE))
                        .reach(reach)
                        .build()),
        Combinators.combine(clauseIds(), lasting().optional())
            .as(
                (clause, lasting) ->
                    Survival.builder().addClauses(clause).lasting(lasting).build()));
  }

  /** {@return terms of every kind} */
  public static Arbitrary<Term> terms() {
    return Combinators.combine(
            lasting(), days().optional(0.2), renewals().optional(0.3), Arbitraries.of(true, false))
        .as(
            (lasting, limit, renewal, upper) -> {
              Term.Builder term = Term.builder().lasting(lasting).renewal(renewal);
              limit.map(DateRule::fixed).ifPresent(upper ? term::maximum : term::minimum);
              return term.build();
            });
  }

  private static Arbitrary<Lasting> lasting() {
    return Arbitraries.oneOf(
        days().map(DateRule::fixed).map(Lasting::until),
        days().map(DateRule::fixed).map(Lasting::atLeast),
        days().map(DateRule::fixed).map(Lasting::atMost),
        Arbitraries.of(
            Lasting.until(DateRule.after(TimeSpan.years(2), Anchor.LAST_SIGNATURE)),
            Lasting.until(DateRule.after(TimeSpan.months(18), Anchor.EFFECT)),
            Lasting.until(DateRule.withoutDelay()),
            Lasting.indefinitely(),
            Lasting.notStated()));
  }

  private static Arbitrary<Renewal> renewals() {
    return Combinators.combine(
            Arbitraries.of(RenewalMode.values()),
            Arbitraries.of(TimeSpan.months(6), TimeSpan.years(1)).optional(0.8),
            Arbitraries.integers().between(1, 3).optional())
        .as(
            (mode, span, times) -> {
              Renewal.Builder renewal = Renewal.builder().mode(mode).span(span);
              times.ifPresent(renewal::times);
              return renewal
                  .lastDayToStop(DateRule.before(TimeSpan.months(2), Anchor.END_OF_INSTRUMENT))
                  .build();
            });
  }

  private static Arbitrary<EntryIntoForce> firstDays() {
    DateRule signature = DateRule.on(Anchor.LAST_SIGNATURE);
    return Arbitraries.oneOf(
            days().map(DateRule::fixed),
            Arbitraries.of(
                signature,
                DateRule.startOf(signature, 1, CalendarUnit.MONTH),
                DateRule.on(Anchor.DEPOSIT),
                DateRule.on(Anchor.APPROVAL)))
        .map(EntryIntoForce::on);
  }

  private static Arbitrary<InstrumentEvent> events() {
    return Combinators.combine(
            Arbitraries.of(InstrumentEvent.Type.values()), days(), partyIds().optional())
        .as(
            (type, day, party) ->
                InstrumentEvent.builder().type(type).on(day).party(party).build());
  }
}
