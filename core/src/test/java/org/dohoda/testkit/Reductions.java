package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dohoda.id.Id;
import org.dohoda.instrument.Instrument;
import org.dohoda.register.CooperationRegister;

/** What registers shrink to: the same with less in it. */
final class Reductions {
  private Reductions() {}

  /** Registers that lack elements and all that refers to these, the most first. */
  static Stream<CooperationRegister> coherent(CooperationRegister register) {
    ImmutableList<Object> elements = Elements.of(register);
    return Stream.concat(parts(elements).map(part -> without(elements, part)), simpler(elements));
  }

  /** Registers that lack elements, whether others refer to them or not. */
  static Stream<CooperationRegister> any(CooperationRegister register) {
    ImmutableList<Object> elements = Elements.of(register);
    return Stream.concat(
        parts(elements).map(part -> Elements.register(difference(elements, part))),
        simpler(elements));
  }

  /** All parts of a half of the list, of a quarter, and so on to single items. */
  static <T> Stream<List<T>> parts(List<T> items) {
    return Stream.iterate(items.size(), size -> size > 0, size -> size / 2)
        .flatMap(
            size ->
                IntStream.iterate(0, from -> from < items.size(), from -> from + size)
                    .mapToObj(from -> items.subList(from, Math.min(items.size(), from + size))));
  }

  static <T> ImmutableList<T> difference(List<T> items, List<T> without) {
    Set<T> gone = new HashSet<>(without);
    return items.stream()
        .filter(item -> !gone.contains(item))
        .collect(ImmutableList.toImmutableList());
  }

  private static CooperationRegister without(ImmutableList<Object> elements, List<Object> part) {
    List<Object> left = new ArrayList<>(difference(elements, part));
    Set<Id> gone = new HashSet<>(part.stream().flatMap(each -> own(each).stream()).toList());
    boolean more = true;
    while (more) {
      List<Object> dangling =
          left.stream()
              .filter(each -> !Sets.intersection(References.within(each), gone).isEmpty())
              .toList();
      left.removeAll(dangling);
      dangling.forEach(each -> gone.addAll(own(each)));
      more = !dangling.isEmpty();
    }
    return Elements.register(left);
  }

  /** The id by which others may refer to an element. */
  private static Set<Id> own(Object element) {
    return Attributes.of(element.getClass()).stream()
        .filter(attribute -> attribute.getName().equals("id"))
        .map(attribute -> Attributes.get(attribute, element))
        .flatMap(id -> id instanceof Id own ? Stream.of(own) : Stream.of())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The register with one instrument simpler. */
  private static Stream<CooperationRegister> simpler(ImmutableList<Object> elements) {
    return IntStream.range(0, elements.size())
        .boxed()
        .filter(i -> elements.get(i) instanceof Instrument)
        .flatMap(i -> Simpler.than(elements.get(i)).map(less -> replaced(elements, i, less)));
  }

  private static CooperationRegister replaced(ImmutableList<Object> all, int i, Object other) {
    List<Object> changed = new ArrayList<>(all);
    changed.set(i, other);
    return Elements.register(changed);
  }
}
