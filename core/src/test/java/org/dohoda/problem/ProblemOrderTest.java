package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What tells problems and paths apart, and in which order they come. */
class ProblemOrderTest {
  private static final ProblemKind KIND =
      ProblemKind.error("a.b").czech("Z", "R").english("Message", "H").build();
  private static final ProblemKind OTHER =
      ProblemKind.error("a.c").czech("Z", "R").english("Message", "H").build();

  private static Problem at(String path) {
    return KIND.at(ModelPath.parse(path)).build();
  }

  private static Problem on(int line) {
    return KIND.at(ModelPath.ROOT).place(new TextPlace(line, 1, line)).build();
  }

  @Test
  void place_isWhereItStandsInTheText() {
    assertThat(on(3).place()).contains(new TextPlace(3, 1, 3));
    assertThat(at("/a").place()).isEmpty();
  }

  @Test
  void problems_atOnePath_comeInTheOrderOfTheText_thoseWithoutAPlaceFirst() {
    Problem nowhere = at("");

    assertThat(Problems.of(on(20), on(3), nowhere).all()).containsExactly(nowhere, on(3), on(20));
  }

  @Test
  void problems_thatDifferInTheirPlaceAlone_differ() {
    assertThat(on(3)).isNotEqualTo(on(4)).isNotEqualTo(at("")).isEqualTo(on(3));
  }

  @Test
  void group_ofAnotherKind_isRefused() {
    refuses("/a", at("/a"), OTHER.at(ModelPath.parse("/a")).build());
  }

  @Test
  void group_ofAnotherSeverity_isRefused() {
    refuses("/a", at("/a"), at("/a").withSeverity(Severity.WARNING));
  }

  @Test
  void group_ofAnotherPattern_isRefused() {
    refuses("/a", at("/a"), at("/b"));
    refuses("/b", at("/a"));
  }

  private static void refuses(String pattern, Problem... problems) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProblemGroup(pattern, ImmutableList.copyOf(problems)))
        .withMessageContaining("must have one kind, one severity and the path pattern");
  }

  @Test
  void paths_ofNumbersThatFit_areInTheOrderOfTheNumbers() {
    assertThat(ModelPath.parse("/9")).isLessThan(ModelPath.parse("/10"));
    assertThat(ModelPath.parse("/0")).isLessThan(ModelPath.parse("/1"));
    assertThat(ModelPath.parse("/99999999999999999"))
        .isLessThan(ModelPath.parse("/100000000000000000"));
  }

  @Test
  void paths_ofDigitsThatAreNoIndex_areWordsBehindTheNumbers() {
    assertThat(ModelPath.parse("/2")).isLessThan(ModelPath.parse("/01"));
    assertThat(ModelPath.parse("/999999999999999999"))
        .isLessThan(ModelPath.parse("/1000000000000000000"));
    assertThat(ModelPath.parse("/10000000000000000000"))
        .isLessThan(ModelPath.parse("/9000000000000000000"));
    assertThat(ModelPath.parse("/5")).isLessThan(ModelPath.parse("/")).isNotEqualTo(ModelPath.ROOT);
  }

  @Test
  void paths_anAncestorComesBeforeWhatIsIn() {
    assertThat(ModelPath.parse("/a")).isLessThan(ModelPath.parse("/a/a"));
    assertThat(ModelPath.parse("/b")).isGreaterThan(ModelPath.parse("/a/a"));
    assertThat(ModelPath.ROOT).isLessThan(ModelPath.parse("/a"));
  }

  @Test
  void paths_thatAComputerTakesForOneAtAGlance_differ() {
    ModelPath one = ModelPath.parse("/Aa");
    ModelPath other = ModelPath.parse("/BB");

    assertThat(one).hasSameHashCodeAs(other).isNotEqualTo(other);
  }

  @Test
  void hashes_spreadOverWhatDiffers() {
    assertThat(hashes(i -> ModelPath.parse("/a/" + i))).hasSizeGreaterThan(90);
    assertThat(hashes(i -> at("/a/" + i))).hasSizeGreaterThan(90);
    assertThat(hashes(i -> Problems.of(at("/a/" + i)))).hasSizeGreaterThan(90);
    assertThat(hashes(i -> Checked.of(i))).hasSizeGreaterThan(90);
    assertThat(hashes(i -> ProblemKind.error("a.b" + i).czech("Z", "R").english("M", "H").build()))
        .hasSizeGreaterThan(90);
  }

  private static Set<Integer> hashes(IntFunction<Object> things) {
    Set<Integer> hashes = new HashSet<>();
    IntStream.range(0, 100).forEach(i -> hashes.add(things.apply(i).hashCode()));
    return hashes;
  }
}
