package org.dohoda.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot change is kept as it is; what can is copied. */
class KeptTest {
  @Test
  void list_ofAnythingThatIterates() {
    for (List<Integer> elements : List.of(List.<Integer>of(), List.of(1), List.of(1, 2, 2))) {
      ImmutableList<Integer> immutable = ImmutableList.copyOf(elements);
      assertThat(Kept.list(immutable)).isSameAs(immutable);
      List<Integer> mutable = new ArrayList<>(elements);
      ImmutableList<Integer> kept = Kept.list(mutable);
      mutable.add(3);
      assertThat(kept).isEqualTo(elements);
    }
    assertThat(Kept.<Integer>list(new LinkedHashSet<>(List.of(2, 1)))).containsExactly(2, 1);
  }

  @Test
  void set_ofAnythingThatIterates_isInItsOrder() {
    for (List<Integer> elements : List.of(List.<Integer>of(), List.of(1), List.of(2, 1, 3))) {
      ImmutableSet<Integer> immutable = ImmutableSet.copyOf(elements);
      assertThat(Kept.set(immutable)).isSameAs(immutable);
      List<Integer> mutable = new ArrayList<>(elements);
      ImmutableSet<Integer> kept = Kept.set(mutable);
      mutable.add(4);
      assertThat(kept).containsExactlyElementsOf(elements);
    }
    assertThat(Kept.set(ImmutableSortedSet.of(2, 1))).containsExactly(1, 2);
    assertThat(Kept.set(Arrays.asList(2, 1, 2))).containsExactly(2, 1);
  }
}
