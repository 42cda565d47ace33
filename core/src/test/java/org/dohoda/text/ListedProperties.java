package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.Listeds;
import org.dohoda.time.Truth;

class ListedProperties {
  @Provide
  Arbitrary<Listed<Integer>> lists() {
    return Listeds.listeds(Arbitraries.integers().between(0, 9));
  }

  @Property
  void contains_isNeverNoForAnItem(@ForAll("lists") Listed<Integer> list, @ForAll int item) {
    assertThat(list.items()).allMatch(i -> list.contains(i) == Truth.YES);
    assertThat(list.contains(item) == Truth.NO)
        .isEqualTo(list.openness() == Openness.CLOSED && !list.items().contains(item));
  }

  @Property
  void contains_stopsBeingUnknownWhenAListIsClosed(
      @ForAll("lists") Listed<Integer> list, @ForAll int item) {
    Truth closed = Listed.closed(list.items()).contains(item);
    assertThat(closed).isNotEqualTo(Truth.UNKNOWN);
    assertThat(list.contains(item)).isIn(closed, Truth.UNKNOWN);
  }

  @Property
  void map_keepsOpennessAndWhatIsListed(@ForAll("lists") Listed<Integer> list) {
    Listed<Integer> halves = list.map(i -> i / 2);
    assertThat(halves.openness()).isEqualTo(list.openness());
    assertThat(list.items()).allMatch(i -> halves.contains(i / 2).isYes());
    assertThat(Sets.newHashSet(list.map(i -> i).items())).isEqualTo(list.items());
  }
}
