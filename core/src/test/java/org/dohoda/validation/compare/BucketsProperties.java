package org.dohoda.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BucketsProperties {
  private static List<Integer> numbers(Buckets buckets, int hash) {
    List<Integer> numbers = new ArrayList<>();
    for (int entry = buckets.first(hash); entry >= 0; entry = buckets.next(entry)) {
      numbers.add(buckets.number(entry));
    }
    return numbers;
  }

  @Property(tries = 500)
  void first_andNext_giveTheNumbersOfAHashAndNoOthers(
      @ForAll @Size(max = 200) List<@IntRange(min = -40, max = 40) Integer> hashes) {
    Buckets buckets = new Buckets();
    ListMultimap<Integer, Integer> expected = ArrayListMultimap.create();
    for (int i = 0; i < hashes.size(); i++) {
      buckets.add(hashes.get(i), 3 * i);
      expected.put(hashes.get(i), 3 * i);
    }

    for (int hash = -45; hash <= 45; hash++) {
      assertThat(numbers(buckets, hash)).containsExactlyInAnyOrderElementsOf(expected.get(hash));
    }
  }

  @Property(tries = 200)
  void first_amongManyHashes_findsEachAgain(@ForAll @Size(min = 33, max = 300) List<Integer> all) {
    Buckets buckets = new Buckets();
    for (int i = 0; i < all.size(); i++) {
      buckets.add(all.get(i), i);
    }

    for (int i = 0; i < all.size(); i++) {
      assertThat(numbers(buckets, all.get(i)))
          .contains(i)
          .allMatch(number -> number < all.size())
          .doesNotHaveDuplicates();
    }
  }
}
