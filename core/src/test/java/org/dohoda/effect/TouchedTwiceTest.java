package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.clause;
import static org.dohoda.effect.Cases.memorandum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.problem.Problem;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Changes of one clause that fit if the amendments came in one order, and not in another. */
class TouchedTwiceTest {
  private static final String MISSING = "amendment.clause-missing";
  private static final String EXISTS = "amendment.clause-exists";

  private static Change add(String id) {
    return new Change.AddClause(clause(id, "added"), Optional.empty());
  }

  private static Change replace(String id) {
    return new Change.ReplaceClause(clause(id, "replaced"));
  }

  private static Change repeal(String id) {
    return new Change.RepealClause(ClauseId.of(id));
  }

  private static Amendment amendment(String id, String day, Change change) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChange(change)
        .build();
  }

  private static List<String> problems(Amendment one, Amendment two) {
    Instrument original =
        memorandum("2020-01-01").clauses(List.of(clause("a", "a"), clause("b", "b"))).build();
    return Cases.effects(original, one, two).problems(MEMORANDUM).stream()
        .map(Problem::code)
        .toList();
  }

  private static List<String> inOrder(Change first, Change second) {
    return problems(
        amendment("first", "2021-01-01", first), amendment("second", "2022-01-01", second));
  }

  private static List<String> inUnknownOrder(Change one, Change two) {
    return problems(amendment("one", "2021", one), amendment("two", "2021", two));
  }

  @Test
  void addedAndRepealed_fitsOnlyAfterTheRepeal() {
    assertThat(inOrder(add("a"), repeal("a"))).containsExactly(EXISTS);
    assertThat(inOrder(repeal("a"), add("a"))).isEmpty();
    assertThat(inUnknownOrder(add("a"), repeal("a"))).isEmpty();
  }

  @Test
  void addedTwice_fitsInNoOrder_butTheTextMayNotBeWhole() {
    assertThat(inOrder(add("new"), add("new"))).containsExactly(EXISTS);
    assertThat(inUnknownOrder(add("a"), replace("a"))).containsExactly(EXISTS);
    assertThat(inUnknownOrder(add("a"), add("a"))).containsExactly(EXISTS, EXISTS);
  }

  @Test
  void replacedAndRepealed_fitsOnlyBeforeTheRepeal() {
    assertThat(inOrder(replace("a"), repeal("a"))).isEmpty();
    assertThat(inOrder(repeal("a"), replace("a"))).containsExactly(MISSING);
    assertThat(inUnknownOrder(repeal("a"), replace("a"))).isEmpty();
  }

  @Test
  void replacedAndAdded_fitsOnlyAfterTheAddition() {
    assertThat(inOrder(replace("new"), add("new"))).contains(MISSING);
    assertThat(inOrder(add("new"), replace("new"))).isEmpty();
    assertThat(inUnknownOrder(replace("new"), add("new"))).isEmpty();
  }

  @Test
  void repealedTwice_fitsInNoOrder() {
    assertThat(inOrder(repeal("a"), repeal("a"))).containsExactly(MISSING);
    assertThat(inUnknownOrder(repeal("missing"), repeal("missing")))
        .containsExactly(MISSING, MISSING);
  }

  @Test
  void repealedAndAdded_ofAClauseThatIsNotThereAtFirst() {
    assertThat(inOrder(repeal("new"), add("new"))).containsExactly(MISSING);
    assertThat(inUnknownOrder(repeal("new"), add("new"))).isEmpty();
  }

  @Test
  void anotherClauseInUnknownOrder_changesNothing() {
    assertThat(inUnknownOrder(replace("missing"), repeal("a"))).containsExactly(MISSING);
    assertThat(inUnknownOrder(add("a"), repeal("b"))).containsExactly(EXISTS);
  }

  /**
   * A part that may have been repealed before stayed in the text when the article was repealed of
   * which it is a part.
   */
  @Test
  void repealedWithItsArticle_thoughItMayHaveBeenRepealedBefore() {
    Instrument original =
        memorandum("2020-01-01")
            .clauses(
                List.of(
                    clause("article", "article"),
                    clause("part", "part").toBuilder().parent(ClauseId.of("article")).build()))
            .build();
    Amendment ofThePart =
        Amendment.builder()
            .id(InstrumentId.of("some-day"))
            .amends(MEMORANDUM)
            .addChange(repeal("part"))
            .build();
    for (String day : List.of("2022-01-01", "..2022-01-01")) {
      PartialDate second =
          day.startsWith("..")
              ? PartialDate.notAfter(LocalDate.of(2022, 1, 1))
              : PartialDate.parse(day);
      Amendment ofTheArticle =
          amendment("second", "2022", repeal("article")).toBuilder().effective(second).build();
      ConsolidatedText text =
          Cases.effects(original, ofThePart, ofTheArticle)
              .consolidated(MEMORANDUM, LocalDate.of(2023, 1, 1), Set.of());
      assertThat(text.clauses()).as(day).isEmpty();
    }
  }
}
