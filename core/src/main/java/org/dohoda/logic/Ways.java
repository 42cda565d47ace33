package org.dohoda.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The least that has to be said of some unknowns so that all is well.
 *
 * <p>A combination of values has a number; a way says of each unknown that its value is one of a
 * set, and covers combinations of which all are good. None of the ways that are found lies within
 * another that can be said.
 */
final class Ways {
  /** Of one unknown, so many different reasons for sets of its values are looked at. */
  private static final int MOST = 256;

  private final ImmutableList<Scope> scopes;
  private final int[] strides;
  private final Map<Part, List<Way>> known = new HashMap<>();

  /**
   * A way.
   *
   * @param sets for each unknown, the places of the values that it admits
   * @param covered the combinations that it covers
   */
  record Way(ImmutableList<BitSet> sets, BitSet covered) {}

  private record Part(int count, BitSet good) {}

  /** The stride of an unknown is by how much numbers of combinations differ for its next value. */
  Ways(ImmutableList<Scope> scopes) {
    this.scopes = scopes;
    this.strides = new int[scopes.size() + 1];
    strides[0] = 1;
    for (int i = 0; i < scopes.size(); i++) {
      strides[i + 1] = strides[i] * scopes.get(i).size();
    }
  }

  /** The ways in which a combination is good. */
  List<Way> to(BitSet good) {
    return ways(scopes.size(), good);
  }

  private List<Way> ways(int count, BitSet good) {
    if (good.isEmpty()) {
      return List.of();
    }
    if (good.cardinality() == strides[count]) {
      return List.of(
          new Way(
              scopes.subList(0, count).stream()
                  .map(Scope::all)
                  .collect(ImmutableList.toImmutableList()),
              good));
    }
    Part part = new Part(count, good);
    List<Way> found = known.get(part);
    if (found == null) {
      found = split(count - 1, good);
      known.put(part, found);
    }
    return found;
  }

  /** The ways by what is said of the last unknown. */
  private List<Way> split(int last, BitSet good) {
    Map<BitSet, BitSet> goodFor = sayable(last, byValue(last, good));
    List<Way> found = new ArrayList<>();
    goodFor.forEach(
        (set, rest) -> {
          for (Way way : ways(last, rest)) {
            boolean wider =
                goodFor.entrySet().stream()
                    .anyMatch(
                        other ->
                            other.getKey().cardinality() > set.cardinality()
                                && isWithin(set, other.getKey())
                                && isWithin(way.covered(), other.getValue()));
            if (!wider) {
              found.add(extend(way, last, set));
            }
          }
        });
    return found;
  }

  private List<BitSet> byValue(int last, BitSet good) {
    List<BitSet> parts = new ArrayList<>();
    for (int at = 0; at < scopes.get(last).size(); at++) {
      parts.add(good.get(at * strides[last], (at + 1) * strides[last]));
    }
    return parts;
  }

  /** The sets that can be said of an unknown, with what is good whichever value of it is so. */
  private Map<BitSet, BitSet> sayable(int last, List<BitSet> byValue) {
    Map<BitSet, BitSet> sayable = new LinkedHashMap<>();
    for (BitSet common : intersections(byValue)) {
      BitSet places = new BitSet();
      for (int at = 0; at < byValue.size(); at++) {
        places.set(at, isWithin(common, byValue.get(at)));
      }
      for (BitSet set : scopes.get(last).largest(places)) {
        BitSet good = (BitSet) byValue.get(set.nextSetBit(0)).clone();
        set.stream().forEach(at -> good.and(byValue.get(at)));
        sayable.put(set, good);
      }
    }
    return sayable;
  }

  private static Set<BitSet> intersections(List<BitSet> parts) {
    Set<BitSet> found = new LinkedHashSet<>(parts);
    for (BitSet part : new LinkedHashSet<>(parts)) {
      for (BitSet other : found.size() > MOST ? List.<BitSet>of() : List.copyOf(found)) {
        BitSet both = (BitSet) other.clone();
        both.and(part);
        found.add(both);
      }
    }
    found.removeIf(BitSet::isEmpty);
    return found;
  }

  private Way extend(Way way, int last, BitSet set) {
    BitSet covered = new BitSet();
    set.stream()
        .forEach(
            at ->
                way.covered().stream().forEach(number -> covered.set(at * strides[last] + number)));
    return new Way(ImmutableList.<BitSet>builder().addAll(way.sets()).add(set).build(), covered);
  }

  /** Whether all that is in one set is in another one. */
  static boolean isWithin(BitSet one, BitSet other) {
    BitSet outside = (BitSet) one.clone();
    outside.andNot(other);
    return outside.isEmpty();
  }
}
