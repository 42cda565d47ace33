package org.dohoda;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * Instances of the public types: what can be reached from some objects by asking them for their
 * parts. Two walks from equal objects find equal specimens in one order.
 */
final class Specimens {
  private static final int MOST = 250;
  private static final Set<String> NOT_PARTS =
      Set.of("hashCode", "toString", "getClass", "toBuilder", "notify", "notifyAll", "wait");

  private final Map<Class<?>, List<Object>> found = new LinkedHashMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Queue<Object> waiting = new ArrayDeque<>();
  private final Map<Class<?>, List<Method>> parts = new LinkedHashMap<>();

  private Specimens() {}

  static Specimens reachedFrom(Iterable<?> objects) {
    Specimens specimens = new Specimens();
    objects.forEach(specimens::visit);
    while (!specimens.waiting.isEmpty()) {
      Object next = specimens.waiting.remove();
      specimens
          .parts
          .computeIfAbsent(PublicTypes.of(next), Specimens::parts)
          .forEach(part -> specimens.ask(part, next));
    }
    return specimens;
  }

  /** The specimens of a type in the order in which they were found. */
  ImmutableList<Object> of(Class<?> type) {
    return ImmutableList.copyOf(found.getOrDefault(type, List.of()));
  }

  /** One specimen of a type or of one below it. */
  Optional<Object> any(Class<?> type) {
    return found.values().stream().flatMap(List::stream).filter(type::isInstance).findFirst();
  }

  private void visit(Object object) {
    if (object instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (object instanceof Iterable<?> items && !isOurs(object)) {
      items.forEach(this::visit);
    } else if (object instanceof Map<?, ?> map) {
      visit(map.keySet());
      visit(map.values());
    } else if (isOurs(object) && !(object instanceof Enum<?>) && seen.add(object)) {
      Class<?> type = PublicTypes.of(object);
      if (type == Object.class) {
        return;
      }
      List<Object> same = found.computeIfAbsent(type, key -> new ArrayList<>());
      if (same.size() < MOST) {
        same.add(object);
        waiting.add(object);
      }
    }
  }

  private void ask(Method part, Object object) {
    try {
      Object value = part.invoke(object);
      if (value != null) {
        visit(value);
      }
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof RuntimeException)) {
        throw new AssertionError(part.toString(), e);
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(part.toString(), e);
    }
  }

  private static boolean isOurs(Object object) {
    return object.getClass().getPackageName().startsWith("org.dohoda");
  }

  private static List<Method> parts(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.getReturnType().isPrimitive())
        .filter(method -> method.getReturnType() != type)
        .filter(method -> !NOT_PARTS.contains(method.getName()) && !method.isBridge())
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }
}
