package org.dohoda.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dohoda.internal.Arguments;

/** What holds for the elements of every kind. */
final class Elements {
  private Elements() {}

  static <K, E> ImmutableMap<K, E> byId(String kind, List<E> elements, Function<E, K> id) {
    Map<K, E> byId = new HashMap<>();
    for (E element : elements) {
      K key = id.apply(element);
      Arguments.check(byId.put(key, element) == null, kind, "must have unique ids", key);
    }
    return ImmutableMap.copyOf(byId);
  }

  static <K, E> ImmutableList<E> with(List<E> elements, E element, Function<E, K> id) {
    K key = id.apply(element);
    ImmutableList.Builder<E> result = ImmutableList.builder();
    boolean placed = false;
    for (E each : elements) {
      boolean same = id.apply(each).equals(key);
      result.add(same ? element : each);
      placed |= same;
    }
    if (!placed) {
      result.add(element);
    }
    return result.build();
  }

  static <K, E> ImmutableList<E> without(List<E> elements, K key, Function<E, K> id) {
    return elements.stream()
        .filter(each -> !id.apply(each).equals(key))
        .collect(ImmutableList.toImmutableList());
  }
}
