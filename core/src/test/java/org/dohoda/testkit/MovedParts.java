package org.dohoda.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;

/**
 * Generators of memoranda with articles and parts that amendments of a few days, exact or not, put
 * here and there, repeal and bring back.
 */
public final class MovedParts {
  /** The first day on which an amendment may take effect. */
  public static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  /** The last day on which an amendment may take effect. */
  public static final LocalDate LAST = LocalDate.of(2020, 1, 7);

  /** A clause is part of a later one alone, so that none leads round in a circle. */
  private static final List<String> CLAUSES = List.of("c", "d", "e", "f");

  private static final int LONGEST = 3;

  private enum Kind {
    ADDED,
    REPLACED,
    REPEALED
  }

  /** What happens to a clause, which is brought as a part of another one or of none. */
  private record Move(Kind kind, String clause, Optional<ClauseId> article) {
    Clause brought(String wording) {
      return Clause.builder()
          .id(ClauseId.of(clause))
          .wording(LocalizedText.of("en", wording))
          .parent(article)
          .build();
    }

    Change change(int amendment) {
      String wording = "as of amendment " + amendment;
      return switch (kind) {
        case ADDED -> Change.add(brought(wording));
        case REPLACED -> Change.replace(brought(wording));
        case REPEALED -> Change.repeal(ClauseId.of(clause));
      };
    }
  }

  /** What one amendment does, on a day of a few. */
  private record Step(List<Move> moves, PartialDate effective) {
    Amendment amendment(int number) {
      return Amendment.builder()
          .id(InstrumentId.of("amendment-" + number))
          .amends(DatedRegisters.MEMORANDUM)
          .state(InstrumentState.CONCLUDED)
          .effective(effective)
          .changes(moves.stream().map(move -> move.change(number)).toList())
          .build();
    }
  }

  private MovedParts() {}

  /**
   * {@return registers of one memorandum, {@link DatedRegisters#MEMORANDUM}, that is in effect
   * since before the first day, with one to three amendments}
   */
  public static Arbitrary<CooperationRegister> registers() {
    Arbitrary<List<Clause>> clauses =
        moves()
            .list()
            .uniqueElements(Move::clause)
            .ofMinSize(1)
            .ofMaxSize(CLAUSES.size())
            .map(all -> all.stream().map(each -> each.brought("as concluded")).toList());
    return Combinators.combine(clauses, steps().list().ofMinSize(1).ofMaxSize(3))
        .as(MovedParts::register);
  }

  private static Arbitrary<Move> moves() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.of(CLAUSES),
            Arbitraries.of(CLAUSES).optional(0.5))
        .as(MovedParts::move);
  }

  private static Move move(Kind kind, String clause, Optional<String> article) {
    Optional<String> later = article.filter(each -> each.compareTo(clause) > 0);
    return new Move(kind, clause, later.map(ClauseId::of));
  }

  private static Arbitrary<Step> steps() {
    return Combinators.combine(
            moves().list().ofMinSize(1).ofMaxSize(2),
            Arbitraries.integers().between(0, LONGEST),
            Arbitraries.integers().between(0, LONGEST))
        .as(
            (moves, first, length) ->
                new Step(
                    moves,
                    PartialDate.between(
                        FIRST.plusDays(first), FIRST.plusDays(first + (long) length))));
  }

  private static CooperationRegister register(List<Clause> clauses, List<Step> steps) {
    List<Instrument> all = new ArrayList<>();
    all.add(
        Memorandum.builder()
            .id(DatedRegisters.MEMORANDUM)
            .state(InstrumentState.CONCLUDED)
            .addParties(party("kraj"), party("agentura"))
            .clauses(clauses)
            .build());
    for (int i = 0; i < steps.size(); i++) {
      all.add(steps.get(i).amendment(i + 1));
    }
    return CooperationRegister.builder().instruments(all).build();
  }

  private static Party party(String id) {
    return Party.builder()
        .organization(OrganizationId.of(id))
        .effective(PartialDate.of(FIRST.minusYears(1)))
        .build();
  }
}
