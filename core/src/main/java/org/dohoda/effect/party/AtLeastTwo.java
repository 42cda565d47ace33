package org.dohoda.effect.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import org.dohoda.holding.Holding;

/** That at least two of several things hold: an agreement needs two who are bound. */
public final class AtLeastTwo {
  private AtLeastTwo() {}

  public static Holding of(Iterable<Holding> things) {
    Multiset<Holding> counted = LinkedHashMultiset.create(things);
    List<Holding> ways = new ArrayList<>();
    List<Holding> single = new ArrayList<>();
    for (Multiset.Entry<Holding> entry : counted.entrySet()) {
      (entry.getCount() > 1 ? ways : single).add(entry.getElement());
    }
    ImmutableList<Holding> several = ImmutableList.copyOf(ways);
    for (int i = 0; i < single.size(); i++) {
      for (Holding other : several) {
        ways.add(Holding.all(single.get(i), other));
      }
      for (int j = 0; j < i; j++) {
        ways.add(Holding.all(single.get(j), single.get(i)));
      }
    }
    return Holding.any(ways);
  }
}
