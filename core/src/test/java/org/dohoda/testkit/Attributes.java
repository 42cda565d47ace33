package org.dohoda.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dohoda.text.Listed;

/**
 * The attributes of the model's types, for tests that go through all of them: of a record its
 * components, of a built type what its builder takes.
 *
 * <p>All methods are pure.
 */
public final class Attributes {
  private static final ClassValue<ImmutableList<Method>> OF_VALUES =
      new ClassValue<>() {
        @Override
        protected ImmutableList<Method> computeValue(Class<?> type) {
          return find(modelType(type));
        }
      };

  private Attributes() {}

  /**
   * {@return the accessors of a type's attributes, by name; none for an interface}
   *
   * @param type a type of the model, or what its builder makes
   */
  public static ImmutableList<Method> of(Class<?> type) {
    return OF_VALUES.get(type);
  }

  /**
   * Shows every value within a value, itself first: attributes of attributes, items of lists,
   * contents of optionals.
   *
   * @param value the whole
   * @param visitor is shown each
   */
  public static void visit(Object value, Consumer<Object> visitor) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(content -> visit(content, visitor));
    } else if (value instanceof Listed<?> listed) {
      visitor.accept(value);
      visit(listed.items(), visitor);
    } else if (value instanceof Iterable<?> items) {
      visitor.accept(value);
      items.forEach(item -> visit(item, visitor));
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> visit(key, visitor));
      map.values().forEach(content -> visit(content, visitor));
    } else {
      visitor.accept(value);
      if (isOurs(value.getClass())) {
        of(value.getClass()).forEach(attribute -> visit(get(attribute, value), visitor));
      }
    }
  }

  /**
   * {@return the value of an attribute}
   *
   * @param attribute the accessor
   * @param value the whole
   */
  public static Object get(Method attribute, Object value) {
    try {
      return attribute.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(attribute + " of " + value.getClass(), e);
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.dohoda.") && !type.isEnum();
  }

  /** The public type of what a builder makes, else the type itself. */
  static Class<?> modelType(Class<?> type) {
    Class<?> above = type.getSuperclass();
    return above != null && above.isSealed() && !Modifier.isPublic(type.getModifiers())
        ? above
        : type;
  }

  private static ImmutableList<Method> find(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getAccessor)
          .collect(toImmutableList());
    }
    ImmutableSet<String> set = setters(type);
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
        .filter(
            method -> Modifier.isAbstract(method.getModifiers()) || set.contains(method.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .collect(toImmutableList());
  }

  /** What a builder takes, which tells an attribute with a default from a method of the type. */
  private static ImmutableSet<String> setters(Class<?> type) {
    return Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .flatMap(builder -> Stream.of(builder.getMethods()))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getDeclaringClass() != Object.class)
        .map(Method::getName)
        .collect(toImmutableSet());
  }
}
