package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.clause;
import static org.dohoda.effect.Cases.memorandum;
import static org.dohoda.effect.Cases.on;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Holding;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Of all wordings of one clause, exactly one stands on each day, whatever the order was. */
class OneOfManyWordingsTest {
  private static final String OLD = "old";
  private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);

  private static Amendment replacing(String name, String day) {
    return Papers.amendment(name, day, Change.replace(clause("a", name)));
  }

  /** When each wording of the clause stands, by the name of the amendment that brought it. */
  private static Map<String, Holding> wordings(List<Amendment> amendments) {
    List<Instrument> all = new ArrayList<>(amendments);
    all.add(memorandum("2020-01-01").clauses(List.of(clause("a", OLD))).build());
    ImmutableMap.Builder<String, Holding> wordings = ImmutableMap.builder();
    for (ClauseVersion version :
        Cases.effects(all.toArray(Instrument[]::new)).versions(MEMORANDUM)) {
      wordings.put(
          version.origin().equals(MEMORANDUM) ? OLD : version.origin().value(), version.text());
    }
    return wordings.buildOrThrow();
  }

  private static Holding wording(Map<String, Holding> wordings, String name) {
    return Objects.requireNonNull(wordings.get(name), name);
  }

  private static List<Amendment> ofOneYear(int count) {
    return IntStream.range(0, count).mapToObj(i -> replacing("nr-" + i, "2021")).toList();
  }

  private static List<String> standing(
      Map<String, Holding> wordings, Reading reading, LocalDate day) {
    return wordings.entrySet().stream()
        .filter(each -> reading.holds(each.getValue(), day))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What is true if some amendments, as numbered in the register, came in an order. */
  private static Reading cameInOrder(List<Integer> order) {
    ImmutableSet.Builder<Datum> truths = ImmutableSet.builder();
    for (int later = 0; later < order.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (order.indexOf(earlier) < order.indexOf(later)) {
          truths.add(
              new Datum(
                  DatumKind.ORDER,
                  ModelPath.parse("/instruments/nr-" + later + "/after/nr-" + earlier)));
        }
      }
    }
    return new Reading(truths.build());
  }

  @Test
  void upToFiveInUnknownOrder_inEachOrder_theLastOneStands() {
    for (int count = 2; count <= 5; count++) {
      Map<String, Holding> wordings = wordings(ofOneYear(count));
      List<Integer> numbers = IntStream.range(0, count).boxed().toList();
      for (List<Integer> order : Collections2.permutations(numbers)) {
        assertThat(standing(wordings, cameInOrder(order), NEW_YEAR))
            .as("%s", order)
            .containsExactly("nr-" + order.get(count - 1));
      }
    }
  }

  /** Each two told apart for themselves, the answers may lead round in a circle. */
  @Test
  void upToFiveInUnknownOrder_evenInACircle_oneStands() {
    for (int count = 2; count <= 5; count++) {
      Map<String, Holding> wordings = wordings(ofOneYear(count));
      assertThat(Reading.all(wordings.values()))
          .hasSize(1 << (count * (count - 1) / 2))
          .allSatisfy(reading -> assertThat(standing(wordings, reading, NEW_YEAR)).hasSize(1));
    }
  }

  @Test
  void threeInUnknownOrder_andLaterOnesInOrder_evenInACircle_oneStands() {
    List<Amendment> amendments = new ArrayList<>(ofOneYear(3));
    amendments.add(replacing("of-2022", "2022"));
    amendments.add(replacing("of-2023", "2023"));
    amendments.add(replacing("of-2024", "2024"));
    Map<String, Holding> wordings = wordings(amendments);
    for (LocalDate day : List.of(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 12, 31))) {
      assertThat(Reading.all(wordings.values()))
          .hasSize(8)
          .allSatisfy(reading -> assertThat(standing(wordings, reading, day)).hasSize(1));
    }
  }

  @Test
  void thirtyInUnknownOrder_eachMayStand() {
    Map<String, Holding> wordings = wordings(ofOneYear(30));
    assertThat(wordings).hasSize(31);
    wordings.forEach(
        (name, text) ->
            assertThat(on(text, "2022-01-01"))
                .as(name)
                .isEqualTo(name.equals(OLD) ? Truth.NO : Truth.UNKNOWN));
  }

  /** Whichever of the first two came first, the third came after both. */
  @Test
  void thirdThatCameAfterBoth_endsBothThoughTheirOrderIsUnknown() {
    Map<String, Holding> wordings =
        wordings(
            List.of(
                replacing("some-day", "[2021-01..2021-04]"),
                replacing("march", "2021-03-01"),
                replacing("may", "2021-05-01")));
    assertThat(on(wording(wordings, "some-day"), "2021-04-30")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(wording(wordings, "march"), "2021-04-30")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(wording(wordings, "some-day"), "2021-05-01")).isEqualTo(Truth.NO);
    assertThat(on(wording(wordings, "march"), "2021-05-01")).isEqualTo(Truth.NO);
    assertThat(on(wording(wordings, "may"), "2021-05-01")).isEqualTo(Truth.YES);
  }

  /** The first of the later ones is ground enough for the end; those after it add nothing. */
  @Test
  void wordingReplacedAgainAndAgain_restsOnItsOwnDayAndTheNextOneAlone() {
    Map<String, Holding> wordings =
        wordings(
            List.of(
                replacing("first", "2021-01-01"),
                replacing("second", "2022-01-01"),
                replacing("third", "2023-01-01")));
    assertThat(days(wording(wordings, OLD))).containsExactly("/instruments/first/effective");
    assertThat(days(wording(wordings, "first")))
        .containsExactly("/instruments/first/effective", "/instruments/second/effective");
    assertThat(days(wording(wordings, "third"))).containsExactly("/instruments/third/effective");
  }

  private static ImmutableList<String> days(Holding holding) {
    return holding.days().stream()
        .map(day -> day.path().toString())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void replacedTwiceByOneAmendment_theLastWordingStands() {
    Effects effects =
        Cases.effects(
            memorandum("2020-01-01").clauses(List.of(clause("a", OLD))).build(),
            Papers.amendment(
                "amendment",
                "2021-01-01",
                Change.replace(clause("a", "one")),
                Change.replace(clause("a", "two"))));
    assertThat(
            effects.consolidated(MEMORANDUM, NEW_YEAR, ImmutableSet.of()).clauses().stream()
                .map(each -> each.version().clause()))
        .containsExactly(clause("a", "two"));
  }
}
