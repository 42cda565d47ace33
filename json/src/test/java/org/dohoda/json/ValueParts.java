package org.dohoda.json;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dohoda.json.model.ModelTypes;
import org.dohoda.text.Listed;

/** A value and all values of the model that it is made of. */
final class ValueParts {
  private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

  private ValueParts() {}

  static List<Object> of(Object value) {
    List<Object> parts = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>(List.of(value));
    while (!open.isEmpty()) {
      Object part = open.pop();
      if (part instanceof Optional<?> optional) {
        optional.ifPresent(open::push);
      } else if (part instanceof Iterable<?> items) {
        items.forEach(open::push);
      } else if (part instanceof Listed<?> listed) {
        parts.add(listed);
        listed.items().forEach(open::push);
      } else if (part.getClass().getName().startsWith("org.dohoda.")) {
        parts.add(part);
        ACCESSORS
            .computeIfAbsent(
                publicType(part.getClass()), type -> ModelTypes.accessors(type).toList())
            .forEach(accessor -> open.push(invoke(accessor, part)));
      }
    }
    return parts;
  }

  /** The type that users see: of a built value the type of which it is the only implementation. */
  private static Class<?> publicType(Class<?> type) {
    return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
  }

  private static Object invoke(Method accessor, Object part) {
    try {
      return accessor.invoke(part);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }
}
