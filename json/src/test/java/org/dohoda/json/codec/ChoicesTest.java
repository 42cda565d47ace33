package org.dohoda.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.IntStream;
import org.dohoda.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words like the one that stands there come first, and no more than fit. */
class ChoicesTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, a, 0",
    "'', abc, 3",
    "abc, '', 3",
    "party, parti, 1",
    "party, partty, 1",
    "party, paty, 1",
    "party, aprty, 1",
    "abcd, badc, 2",
    "ca, abc, 3",
    "kitten, sitting, 3",
    "xyz, abc, 3"
  })
  void distance_countsWhatIsChangedMissingTooManyOrSwapped(String one, String two, int expected) {
    assertThat(Nearest.distance(one, two)).isEqualTo(expected);
    assertThat(Nearest.distance(two, one)).isEqualTo(expected);
  }

  @Test
  void distance_ofLongWords_isThatOfTheirBeginnings() {
    String same = "a".repeat(64);
    assertThat(Nearest.distance(same + "xxxx", same + "y")).isZero();
    assertThat(Nearest.distance("a".repeat(63) + "x", "a".repeat(63) + "y")).isEqualTo(1);
    assertThat(Nearest.distance(same, "a".repeat(63))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "id, ad, true",
    "id, ab, false",
    "x, y, true",
    "abcdef, abcxxf, true",
    "abcdef, abxxxf, false",
    "partys, parties, true",
    "xxxties, parties, false"
  })
  void isNear_ifAtMostAThirdDiffers(String mistaken, String word, boolean near) {
    assertThat(Nearest.isNear(mistaken, word)).isEqualTo(near);
  }

  @Test
  void shown_areTheWordsForWhichItMayStand_theNearestFirst() {
    List<String> words = List.of("signature", "signed", "signer", "deposited");
    assertThat(Choices.shown("sigend", words)).isEqualTo("signed, signer (+2)");
    assertThat(Choices.shown("signre", words)).isEqualTo("signer, signed, signature (+1)");
    assertThat(Choices.shown("nothing", words)).isEqualTo("signature, signed, signer, deposited");
    assertThat(Choices.listed("sigend", words)).isEqualTo("signature, signed, signer, deposited");
    assertThat(Choices.shown("signd", List.of("signed"))).isEqualTo("signed");
  }

  @Test
  void listed_moreThanThereIsRoomFor_areCutBetweenWords() {
    List<String> words = IntStream.range(0, 400).mapToObj(i -> "word-" + (1000 + i)).toList();
    String shown = Choices.listed("word-1399", words);
    assertThat(shown).startsWith("word-1399, ").hasSizeLessThanOrEqualTo(Problem.MAX_VALUE_LENGTH);
    List<String> told = Splitter.on(", ").splitToList(shown.substring(0, shown.indexOf(" (+")));
    assertThat(words).containsAll(told);
    assertThat(shown).endsWith(" (+" + (words.size() - told.size()) + ")");
    assertThat(shown.length()).isGreaterThan(Problem.MAX_VALUE_LENGTH - 30);
  }

  @Test
  void listed_asManyAsThereIsRoomFor_areAllTold() {
    int most = Problem.MAX_VALUE_LENGTH - 12;
    String all = "a".repeat(most - 4) + ", bc";
    assertThat(Choices.listed("x", List.of("a".repeat(most - 4), "bc"))).isEqualTo(all);
    assertThat(Choices.listed("bc", List.of("a".repeat(most - 3), "bc"))).isEqualTo("bc (+1)");
  }
}
