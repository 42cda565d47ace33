package org.dohoda.validation.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Elements with a hash in common, and ids that were found lately. */
class AlikeTest {
  @Test
  void mayBe_keepsThoseWhoseHashIsThereAgain_inTheirOrder() {
    assertThat(Alike.mayBe(List.of("a", "b", "a", "c", "c", "d"), String::hashCode))
        .containsExactly("a", "a", "c", "c");
    assertThat(Alike.mayBe(List.of("a", "b", "ccc", "ddd"), String::length))
        .containsExactly("a", "b", "ccc", "ddd");
    assertThat(Alike.mayBe(List.of("a", "b", "c"), String::hashCode)).isEmpty();
  }

  @Test
  void mayBe_ofMany() {
    List<Integer> all = new ArrayList<>(IntStream.range(0, 10_000).boxed().toList());
    assertThat(Alike.mayBe(all, each -> each)).isEmpty();
    all.add(0);
    all.add(5_000);
    assertThat(Alike.mayBe(all, each -> each)).containsExactly(0, 5_000, 0, 5_000);
  }

  @Test
  void seen_asksAgainOnlyForWhatWasNotFound() {
    List<String> asked = new ArrayList<>();
    Seen<String> seen =
        new Seen<>(
            id -> {
              asked.add(id);
              return id.equals("there");
            });
    for (int times = 0; times < 2; times++) {
      assertThat(seen.has("there")).isTrue();
      assertThat(seen.has("not there")).isFalse();
    }
    assertThat(asked).containsExactly("there", "not there", "not there");
  }
}
