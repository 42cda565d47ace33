package org.dohoda.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses and parties stand in a paper once, however many there are. */
class UniquePartsTest {
  private static List<Clause> clauses(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Clause.builder().id(ClauseId.of("c" + i)).build())
        .toList();
  }

  private static List<Party> parties(int count) {
    return IntStream.range(0, count).mapToObj(i -> Party.of(OrganizationId.of("p" + i))).toList();
  }

  private static <T> List<T> with(List<T> all, T again) {
    List<T> more = new ArrayList<>(all);
    more.add(again);
    return more;
  }

  private static Memorandum.Builder memorandum() {
    return Memorandum.builder().id(InstrumentId.of("m"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 23, 24, 25, 60})
  void parties_thatDiffer_areKept_andOneThatComesAgainIsRefused(int count) {
    List<Party> parties = parties(count);
    assertThat(memorandum().parties(parties).build().parties()).isEqualTo(parties);
    for (int again : new int[] {0, count / 2, count - 1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> memorandum().parties(with(parties, parties.get(again))).build())
          .withMessage("parties: must name each organization once, was 'p%d'", again);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 23, 24, 25, 60})
  void clauses_thatDiffer_areKept_andOneThatComesAgainIsRefused(int count) {
    List<Clause> clauses = clauses(count);
    ProcedureRules.Builder rules = ProcedureRules.builder().id(InstrumentId.of("r"));
    assertThat(rules.clauses(clauses).build().clauses()).isEqualTo(clauses);
    for (int again : new int[] {0, count / 2, count - 1}) {
      List<Clause> more = with(clauses, clauses.get(again));
      String message = "clauses: must have unique ids, was 'c" + again + "'";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rules.clauses(more).build())
          .withMessage(message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> memorandum().parties(parties(2)).clauses(more).build())
          .withMessage(message);
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Amendment.builder()
                      .id(InstrumentId.of("a"))
                      .amends(InstrumentId.of("m"))
                      .addChange(Change.repeal(ClauseId.of("old")))
                      .clauses(more)
                      .build())
          .withMessage(message);
    }
  }
}
