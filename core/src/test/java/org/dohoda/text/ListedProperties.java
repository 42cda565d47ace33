package org.dohoda.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.dohoda.testkit.DohodaDomain;
import org.dohoda.time.Truth;

@Domain(DohodaDomain.class)
@Domain(DomainContext.Global.class)
class ListedProperties {
  @Property
  void contains_isNeverNoForAnItem(
      @ForAll Listed<@IntRange(max = 9) Integer> list, @ForAll int item) {
    assertThat(list.items()).allMatch(i -> list.contains(i) == Truth.YES);
    assertThat(list.contains(item) == Truth.NO)
        .isEqualTo(list.openness() == Openness.CLOSED && !list.items().contains(item));
  }

  @Property
  void contains_stopsBeingUnknownWhenAListIsClosed(
      @ForAll Listed<@IntRange(max = 9) Integer> list, @ForAll int item) {
    Truth closed = Listed.closed(list.items()).contains(item);
    assertThat(closed).isNotEqualTo(Truth.UNKNOWN);
    assertThat(list.contains(item)).isIn(closed, Truth.UNKNOWN);
  }

  @Property
  void map_keepsOpennessAndWhatIsListed(@ForAll Listed<@IntRange(max = 9) Integer> list) {
    Listed<Integer> halves = list.map(i -> i / 2);
    assertThat(halves.openness()).isEqualTo(list.openness());
    assertThat(list.items()).allMatch(i -> halves.contains(i / 2).isYes());
    assertThat(Sets.newHashSet(list.map(i -> i).items())).isEqualTo(list.items());
  }
}
