package org.dohoda.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are found by their number, however many there are and however alike they are. */
class NamesTest {
  private static int find(Names names, String name) {
    byte[] document = (name + "\": \"").getBytes(StandardCharsets.UTF_8);
    return (int) names.at(Arrays.copyOf(document, document.length + Words.LOOKED_AT), 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 60, 500})
  void find_everyNameOfMany_andNoOther(int count) {
    List<String> known = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      known.add(i % 3 == 0 ? "n" + i : i % 3 == 1 ? "eight-888" + i : "first-eight" + i);
    }
    Names names = new Names(known);
    for (int i = 0; i < count; i++) {
      assertThat(find(names, known.get(i))).as(known.get(i)).isEqualTo(i);
      assertThat(names.name(i)).isEqualTo(known.get(i));
      assertThat(find(names, "x" + known.get(i))).isNegative();
    }
    assertThat(find(names, "")).isNegative();
  }

  @Test
  void find_byTheFirstEightBytesTheNextOnesAndTheLength() {
    Names names = new Names(List.of("abcdefgh", "abcdefghi", "abcdefghij", "zbcdefghij"));
    assertThat(IntStream.range(0, 4).map(i -> find(names, names.name(i))))
        .containsExactly(0, 1, 2, 3);
    assertThat(find(names, "abcdefghk")).isNegative();
    assertThat(find(names, "abcdefgh\0")).isNegative();
    assertThat(find(names, "zbcdefghi")).isNegative();
  }

  @Test
  void find_aNameOfMoreThanSixteenBytes_isLeftToTheMatcher() {
    Names names = new Names(List.of("sixteen--letters", "seventeen-letters", "čtrnáct-znaků"));
    assertThat(find(names, "sixteen--letters")).isZero();
    assertThat(find(names, "seventeen-letter")).isNegative();
    assertThat(find(names, "čtrnáct-znaků")).isEqualTo(2);
    assertThat(names.matcher().matchName("seventeen-letters")).isEqualTo(1);
  }
}
