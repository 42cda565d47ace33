package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dohoda.condition.Condition;
import org.dohoda.id.Id;
import org.dohoda.provision.Bearer;
import org.dohoda.source.Extensions;
import org.dohoda.text.Code;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;

/**
 * What a value of the model shrinks to: the same without an optional part, with fewer items, with a
 * simpler part, or the part instead of the whole where the two are of one family (a condition
 * within a condition). What its type refuses is left out.
 */
final class Simpler {
  private static final LocalizedText TEXT = LocalizedText.of("en", "text");
  private static final PartialDate DATE = PartialDate.of(2020, 1, 1);

  /** Families with members that are made of others. */
  private static final ImmutableList<Class<?>> FAMILIES =
      ImmutableList.of(Condition.class, DateRule.class, Bearer.class);

  private Simpler() {}

  /** The values that are simpler than one, of the same type as declared, the simplest first. */
  @SuppressWarnings("unchecked")
  static <T> Stream<T> than(T value) {
    return of(value).map(simpler -> (T) simpler);
  }

  private static Stream<?> of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream()
          .flatMap(
              content -> Stream.concat(Stream.of(Optional.empty()), of(content).map(Optional::of)));
    } else if (value instanceof OptionalInt number) {
      return number.isPresent() ? Stream.of(OptionalInt.empty()) : Stream.of();
    } else if (value instanceof Collection<?> items) {
      return items(items);
    } else if (value instanceof Map<?, ?> map) {
      return items(map.keySet()).map(keys -> restricted(map, keys));
    } else if (value instanceof Listed<?> listed) {
      return items(listed.items())
          .filter(left -> !left.isEmpty())
          .map(left -> Listed.of(listed.openness(), left));
    } else if (value instanceof String text) {
      return text.length() > 1 ? Stream.of("x", text.substring(0, text.length() / 2)) : Stream.of();
    } else if (value instanceof Integer number) {
      return number > 1 ? Stream.of(1, number / 2) : Stream.of();
    }
    return value.getClass().getName().startsWith("org.dohoda.") ? ours(value) : Stream.of();
  }

  /** The list without some items, and with one item simpler. */
  private static Stream<List<Object>> items(Collection<?> items) {
    List<Object> all = new ArrayList<>(items);
    return Stream.concat(
        Reductions.parts(all).map(part -> Reductions.difference(all, part)),
        IntStream.range(0, all.size())
            .boxed()
            .flatMap(i -> of(all.get(i)).map(simpler -> replaced(all, i, simpler))));
  }

  private static List<Object> replaced(List<Object> all, int index, Object other) {
    List<Object> changed = new ArrayList<>(all);
    changed.set(index, other);
    return changed;
  }

  private static ImmutableMap<?, ?> restricted(Map<?, ?> map, List<?> keys) {
    ImmutableMap.Builder<Object, Object> left = ImmutableMap.builder();
    map.forEach(
        (key, value) -> {
          if (keys.contains(key)) {
            left.put(key, value);
          }
        });
    return left.buildOrThrow();
  }

  private static Stream<?> ours(Object value) {
    if (value instanceof Id || value instanceof Code) {
      return Stream.of(); // others may refer to it, and it is short
    } else if (value instanceof LocalizedText) {
      return others(value, TEXT);
    } else if (value instanceof PartialDate date) {
      return others(value, DATE, PartialDate.of(date.earliest()));
    } else if (value instanceof Period) {
      return others(value, Period.always(), Period.unknown());
    } else if (value instanceof Extensions) {
      return others(value, Extensions.EMPTY);
    }
    return Stream.concat(inner(value), made(value));
  }

  private static Stream<?> others(Object value, Object... others) {
    return Arrays.stream(others).filter(other -> !other.equals(value));
  }

  /** The members of its own family that a value consists of. */
  private static Stream<?> inner(Object value) {
    return FAMILIES.stream()
        .filter(family -> family.isInstance(value))
        .flatMap(
            family ->
                Attributes.of(value.getClass()).stream()
                    .map(attribute -> Attributes.get(attribute, value))
                    .flatMap(
                        part -> part instanceof List<?> items ? items.stream() : Stream.of(part))
                    .filter(family::isInstance));
  }

  /** A record or built value with one attribute simpler. */
  private static Stream<?> made(Object value) {
    return Attributes.of(value.getClass()).stream()
        .flatMap(
            attribute ->
                of(Attributes.get(attribute, value))
                    .flatMap(simpler -> Rebuilt.with(value, attribute, simpler).stream()));
  }
}
