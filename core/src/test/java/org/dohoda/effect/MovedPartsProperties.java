package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;

/**
 * Articles with parts that amendments of a few days put here and there, repeal and bring back: what
 * is certain of such days is so whichever days they really are.
 */
class MovedPartsProperties {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 4;

  /** An article is the part of a later one alone, so that none leads round in a circle. */
  private static final ImmutableList<String> CLAUSES = ImmutableList.of("c", "d", "e", "f");

  private enum Kind {
    ADDED,
    REPLACED,
    REPEALED
  }

  /** A clause that is brought as a part of another one or of none, or repealed. */
  private record Move(Kind kind, String clause, Optional<String> article) {
    Clause brought(String wording) {
      Clause brought = Cases.clause(clause, wording);
      return article.isEmpty()
          ? brought
          : brought.toBuilder().parent(ClauseId.of(article.get())).build();
    }

    Change change(String wording) {
      return switch (kind) {
        case ADDED -> Change.add(brought(wording));
        case REPLACED -> Change.replace(brought(wording));
        case REPEALED -> Change.repeal(ClauseId.of(clause));
      };
    }
  }

  /** What an amendment does, on some day from one on. */
  private record Step(List<Move> moves, int first, int last) {
    Amendment amendment(int number) {
      InstrumentId id = InstrumentId.of("amendment-" + number);
      return Amendment.builder()
          .id(id)
          .amends(Cases.MEMORANDUM)
          .state(InstrumentState.CONCLUDED)
          .effective(PartialDate.between(FIRST.plusDays(first), FIRST.plusDays(last)))
          .changes(moves.stream().map(move -> move.change("as of " + id)).toList())
          .build();
    }

    List<Step> onEachDay() {
      List<Step> days = new ArrayList<>();
      for (int day = first; day <= last; day++) {
        days.add(new Step(moves, day, day));
      }
      return days;
    }
  }

  /** Papers with the clauses of the first text. */
  record Paper(List<Clause> clauses, List<Step> steps) {
    Effects effects(List<Step> dated) {
      List<Instrument> all = new ArrayList<>();
      all.add(Papers.agreement(Cases.REGION, Cases.AGENCY).toBuilder().clauses(clauses).build());
      for (int i = 0; i < dated.size(); i++) {
        all.add(dated.get(i).amendment(i));
      }
      return Cases.effects(all.toArray(Instrument[]::new));
    }
  }

  private static Arbitrary<Move> moves() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.of(CLAUSES),
            Arbitraries.of(CLAUSES).optional(0.5))
        .as(MovedPartsProperties::move);
  }

  private static Move move(Kind kind, String clause, Optional<String> article) {
    return new Move(kind, clause, article.filter(each -> each.compareTo(clause) > 0));
  }

  private static Arbitrary<Step> steps() {
    return Combinators.combine(
            moves().list().ofMinSize(1).ofMaxSize(2),
            Arbitraries.integers().between(0, DAYS - 1),
            Arbitraries.integers().between(0, DAYS - 1))
        .as((moves, first, length) -> new Step(moves, first, first + length));
  }

  @Provide
  Arbitrary<Paper> papers() {
    Arbitrary<List<Clause>> clauses =
        moves()
            .list()
            .uniqueElements(Move::clause)
            .ofMinSize(1)
            .ofMaxSize(CLAUSES.size())
            .map(all -> all.stream().map(each -> each.brought("as concluded")).toList());
    return Combinators.combine(clauses, steps().list().ofMinSize(1).ofMaxSize(3)).as(Paper::new);
  }

  private static Map<String, Holding> holdings(Effects effects) {
    Map<String, Holding> all = new LinkedHashMap<>();
    for (ClauseVersion version : effects.versions(Cases.MEMORANDUM)) {
      all.put(version.path() + " in text", version.text());
      all.put(version.path() + " holds", version.holding());
    }
    return all;
  }

  @Property(tries = 6000)
  void whatIsCertainOfAFewDays_isSoOnEachOfThem(@ForAll("papers") Paper paper) {
    Map<String, Holding> certain = holdings(paper.effects(paper.steps()));
    for (List<Step> dated :
        Lists.cartesianProduct(paper.steps().stream().map(Step::onEachDay).toList())) {
      Effects effects = paper.effects(dated);
      boolean fits =
          effects.register().instruments().stream()
              .allMatch(each -> effects.problems(each.id()).isEmpty());
      if (fits) {
        Map<String, Holding> known = holdings(effects);
        certain.forEach(
            (name, holding) ->
                require(name, dated, holding, known.getOrDefault(name, Holding.NEVER)));
      }
    }
  }

  private static void require(String name, List<Step> dated, Holding certain, Holding known) {
    for (int day = -1; day <= 2 * DAYS; day++) {
      LocalDate on = FIRST.plusDays(day);
      Truth truth = certain.on(on, Set.of());
      if (!truth.isUnknown()) {
        assertThat(known.on(on, Set.of())).as("%s on %s, %s", name, on, dated).isEqualTo(truth);
      }
    }
  }
}
