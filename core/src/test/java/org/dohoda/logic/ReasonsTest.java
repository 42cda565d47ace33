package org.dohoda.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways in which something is so, each with all that it takes. */
class ReasonsTest {
  private static Reasons<Object> way(Object... taken) {
    return Reasons.of(List.of(taken));
  }

  @Test
  void all_takesAWayOfEachPart() {
    Reasons<Object> either = Reasons.any(List.of(way("a"), way("b")));

    assertThat(Reasons.all(List.of(either, way("c"))).ways())
        .containsExactly(way("a", "c").taken(), way("b", "c").taken());
    assertThat(Reasons.all(List.of(either, either)).ways())
        .containsExactlyInAnyOrder(way("a").taken(), way("b").taken());
    assertThat(Reasons.<Object>all(List.of()).takesNothing()).isTrue();
  }

  /** Each way is compared by itself: what several take together is no way. */
  @Test
  void any_passesOverAWayOfWhichAPartIsEnough() {
    Reasons<Object> longer = Reasons.any(List.of(way("a", "b"), way("c")));

    assertThat(Reasons.any(List.of(way("a"), longer)).ways())
        .containsExactlyInAnyOrder(way("a").taken(), way("c").taken());
    assertThat(Reasons.any(List.of(way("a"), way())).takesNothing()).isTrue();
    assertThat(Reasons.any(List.of(way("a"), way())).taken()).isEmpty();
    assertThat(longer.takesNothing()).isFalse();
  }

  @Test
  void veryManyWays_areToldAsOne() {
    List<Reasons<Object>> ways = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      ways.add(way(i));
    }
    assertThat(Reasons.any(ways).ways()).hasSize(64);
    assertThat(Reasons.all(List.of(Reasons.any(ways), way("x"))).ways()).hasSize(64);
    Reasons<Object> two = Reasons.any(List.of(way("x"), way("y")));
    assertThat(Reasons.all(List.of(Reasons.any(ways), two)).ways()).hasSize(1);
    assertThat(Reasons.all(List.of(Reasons.any(ways), two)).taken()).hasSize(66);
    ways.add(way("more"));
    assertThat(Reasons.any(ways).ways()).hasSize(1);
    assertThat(Reasons.any(ways).taken()).hasSize(65);
  }
}
