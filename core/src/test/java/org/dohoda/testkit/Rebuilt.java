package org.dohoda.testkit;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Makes a value of the model again, with one attribute other than it was. */
final class Rebuilt {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

  private Rebuilt() {}

  /**
   * The value with another content of an attribute; empty if its type refuses that.
   *
   * @param value of a record or of a type with a builder
   * @param changed the attribute
   * @param content what it becomes; for a list or set any collection
   */
  static Optional<Object> with(Object value, Method changed, Object content) {
    ImmutableMap<Method, Object> contents =
        Attributes.of(value.getClass()).stream()
            .collect(
                toImmutableMap(
                    each -> each,
                    each -> each.equals(changed) ? content : Attributes.get(each, value)));
    Class<?> type = Attributes.modelType(value.getClass());
    try {
      return Optional.of(type.isRecord() ? record(type, contents) : built(type, contents));
    } catch (IllegalArgumentException | IllegalStateException refused) {
      return Optional.empty();
    }
  }

  private static Object record(Class<?> type, ImmutableMap<Method, Object> contents) {
    ImmutableList<Class<?>> types =
        contents.keySet().stream()
            .<Class<?>>map(Method::getReturnType)
            .collect(ImmutableList.toImmutableList());
    Object[] arguments =
        contents.entrySet().stream()
            .map(each -> typed(each.getKey().getReturnType(), each.getValue()))
            .toArray();
    return called(
        () ->
            LOOKUP
                .findConstructor(type, MethodType.methodType(void.class, types))
                .invokeWithArguments(arguments));
  }

  private static Object built(Class<?> type, ImmutableMap<Method, Object> contents) {
    return called(
        () -> {
          Class<?> builders =
              Class.forName(type.getName() + "$Builder", false, type.getClassLoader());
          Object builder =
              LOOKUP.findStatic(type, "builder", MethodType.methodType(builders)).invoke();
          for (Map.Entry<Method, Object> each : contents.entrySet()) {
            MethodType setter =
                MethodType.methodType(builders, taken(each.getKey().getReturnType()));
            LOOKUP
                .findVirtual(builders, each.getKey().getName(), setter)
                .invokeWithArguments(builder, each.getValue());
          }
          return LOOKUP
              .findVirtual(builders, "build", MethodType.methodType(type))
              .invokeWithArguments(builder);
        });
  }

  /** What a builder takes for an attribute. */
  private static Class<?> taken(Class<?> attribute) {
    if (ImmutableCollection.class.isAssignableFrom(attribute)) {
      return Iterable.class;
    }
    return attribute == ImmutableMap.class ? Map.class : attribute;
  }

  private static Object typed(Class<?> type, Object content) {
    if (content instanceof Collection<?> items) {
      return type == ImmutableSet.class ? ImmutableSet.copyOf(items) : ImmutableList.copyOf(items);
    }
    return content;
  }

  /** What may be thrown by anything that is looked up. */
  private interface Call {
    Object call() throws Throwable;
  }

  private static Object called(Call call) {
    try {
      return call.call();
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
