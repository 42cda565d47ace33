package org.dohoda.examples.benchmarks.scan;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How often values of some classes are referred to, by how many objects, of how many values. */
public final class Sharing {
  private final Map<Class<?>, Counts> counts = new HashMap<>();
  private final Map<Class<?>, List<Field>> fields = new HashMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();

  /** What was counted of one class. */
  public static final class Counts {
    private int references;
    private final Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> values = new HashSet<>();

    int references() {
      return references;
    }

    int objects() {
      return objects.size();
    }

    int values() {
      return values.size();
    }
  }

  private Sharing(Set<Class<?>> classes) {
    classes.forEach(each -> counts.put(each, new Counts()));
  }

  /** Counts in all that can be reached from an object, through our classes and collections. */
  public static Map<Class<?>, Counts> of(Object root, Set<Class<?>> classes) {
    Sharing sharing = new Sharing(classes);
    sharing.meet(root);
    while (!sharing.open.isEmpty()) {
      sharing.enter(sharing.open.pop());
    }
    return sharing.counts;
  }

  private void meet(Object object) {
    Counts count = counts.get(object.getClass());
    if (count != null) {
      count.references++;
      count.objects.add(object);
      count.values.add(object);
    }
    if (isOpen(object.getClass()) && seen.add(object)) {
      open.push(object);
    }
  }

  private static boolean isOpen(Class<?> type) {
    return type.isArray() && !type.getComponentType().isPrimitive()
        || type == Optional.class
        || !type.isEnum()
            && (type.getName().startsWith("org.dohoda.")
                || type.getName().startsWith("com.google.common.collect."));
  }

  private void enter(Object object) {
    if (object instanceof Optional<?> optional) {
      optional.ifPresent(this::meet);
    } else if (object.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(object); i++) {
        Object element = Array.get(object, i);
        if (element != null) {
          meet(element);
        }
      }
    } else {
      fields.computeIfAbsent(object.getClass(), Sharing::fields).forEach(f -> follow(object, f));
    }
  }

  private void follow(Object object, Field field) {
    try {
      Object value = field.get(object);
      if (value != null) {
        meet(value);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> each = type; each != null && isOpen(each); each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields;
  }
}
