package org.dohoda.json.model;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The public types of the model, found from accessor to accessor. */
public final class ModelTypes {
  private ModelTypes() {}

  /** Whether a type is abstract and has one implementation, which its builder makes. */
  public static boolean isBuilt(Class<?> type) {
    return type.isSealed()
        && Arrays.stream(type.getPermittedSubclasses())
            .anyMatch(permitted -> permitted.getSimpleName().startsWith("Immutable"));
  }

  /** The methods that give the attributes of a type. */
  public static Stream<Method> accessors(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(component -> component.getAccessor());
    }
    Set<String> set = setters(type);
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
        .filter(
            method -> Modifier.isAbstract(method.getModifiers()) || set.contains(method.getName()));
  }

  /** What a builder takes, which tells an attribute with a default from a method of the type. */
  private static Set<String> setters(Class<?> type) {
    return Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .flatMap(builder -> Arrays.stream(builder.getMethods()))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getDeclaringClass() != Object.class)
        .map(Method::getName)
        .collect(toImmutableSet());
  }

  /** All types of ours that a value of a type can hold, found from accessor to accessor. */
  public static Set<Class<?>> within(Class<?> root) {
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Type> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Type type = open.pop();
      if (type instanceof ParameterizedType parameterized) {
        open.addAll(List.of(parameterized.getActualTypeArguments()));
        open.add(parameterized.getRawType());
      } else if (type instanceof WildcardType wildcard) {
        open.addAll(List.of(wildcard.getUpperBounds()));
      } else if (type instanceof Class<?> own
          && own.getName().startsWith("org.dohoda.")
          && Modifier.isPublic(own.getModifiers())
          && found.add(own)) {
        accessors(own).map(Method::getGenericReturnType).forEach(open::add);
        if (own.isSealed()) {
          open.addAll(List.of(own.getPermittedSubclasses()));
        }
      }
    }
    return found;
  }
}
