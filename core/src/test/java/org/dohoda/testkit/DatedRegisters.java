package org.dohoda.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.register.CooperationRegister;

/** Generators of registers. */
public final class DatedRegisters {
  /** The memorandum that amendments change and another one may supersede. */
  public static final InstrumentId MEMORANDUM = InstrumentId.of("memorandum");

  /** The memorandum that may supersede the other. */
  public static final InstrumentId LATER = InstrumentId.of("later-memorandum");

  private DatedRegisters() {}

  /** {@return registers with a memorandum, a later one, amendments and successions of parties} */
  public static Arbitrary<CooperationRegister> ofInstruments() {
    return Combinators.combine(
            DatedMemoranda.memoranda(MEMORANDUM),
            DatedMemoranda.memoranda(LATER),
            Arbitraries.of(RelationType.FOLLOWS, RelationType.SUPERSEDES),
            amendments(),
            successions().list().ofMaxSize(1))
        .as(
            (memorandum, later, relation, amendments, successions) ->
                CooperationRegister.builder()
                    .addInstruments(memorandum, related(later, relation))
                    .addAllInstruments(amendments)
                    .successions(successions)
                    .build())
        .withoutEdgeCases();
  }

  /** {@return registers with a memorandum and amendments of its text whose first days are exact} */
  public static Arbitrary<CooperationRegister> ofExactAmendments() {
    return Combinators.combine(
            DatedMemoranda.ofClauses(MEMORANDUM),
            Arbitraries.of(1, 2, 3)
                .flatMap(i -> DatedAmendments.exact(amendment(i), MEMORANDUM))
                .list()
                .uniqueElements(Amendment::id)
                .ofMaxSize(3))
        .as(
            (memorandum, amendments) ->
                CooperationRegister.builder()
                    .addInstruments(memorandum)
                    .addAllInstruments(amendments)
                    .build())
        .withoutEdgeCases();
  }

  private static Arbitrary<List<Amendment>> amendments() {
    return Arbitraries.of(1, 2, 3)
        .flatMap(i -> DatedAmendments.amendments(amendment(i), MEMORANDUM))
        .list()
        .uniqueElements(Amendment::id)
        .ofMaxSize(3);
  }

  private static InstrumentId amendment(int number) {
    return InstrumentId.of("amendment-" + number);
  }

  private static Instrument related(Memorandum later, RelationType type) {
    return later.toBuilder().addRelations(Relation.of(type, MEMORANDUM)).build();
  }

  private static Arbitrary<Succession> successions() {
    return Combinators.combine(
            DatedMemoranda.partyIds(),
            DatedMemoranda.partyIds(),
            DatedMemoranda.days().optional(0.7),
            Arbitraries.of(Passing.ALL, Passing.NOT_STATED))
        .filter((before, after, on, passing) -> !before.equals(after))
        .as(
            (before, after, on, passing) ->
                Succession.builder()
                    .predecessor(before)
                    .successor(after)
                    .on(on)
                    .passing(passing)
                    .build());
  }
}
