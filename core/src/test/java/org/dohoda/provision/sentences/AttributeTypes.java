package org.dohoda.provision.sentences;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.dohoda.text.Listed;

/**
 * What the types themselves say about attributes: which a value has, and what lies in them.
 *
 * <p>A record has its components, a type built by Immutables the accessors for which the generated
 * class has a field. Nothing is listed by hand.
 */
final class AttributeTypes {
  private AttributeTypes() {}

  /** An attribute of a type: the method that gives it. */
  record Attribute(Method accessor) {
    /** The name and what lies in it, so that equal names of different things stay apart. */
    String key() {
      Class<?> raw = accessor.getReturnType();
      String listed = raw == Listed.class || isListed(accessor) ? " (listed)" : "";
      return accessor.getName() + ": " + element(accessor).getSimpleName() + listed;
    }

    Object of(Object value) {
      try {
        return accessor.invoke(value);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new LinkageError(accessor.toString(), e);
      }
    }
  }

  /** The attributes of a type that has some, none for plain values such as ids and texts. */
  static ImmutableList<Attribute> of(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getAccessor)
          .map(AttributeTypes::opened)
          .collect(ImmutableList.toImmutableList());
    }
    if (!isBuilt(type)) {
      return ImmutableList.of();
    }
    return Arrays.stream(type.getPermittedSubclasses()[0].getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .map(Field::getName)
        .flatMap(name -> declared(type, name).stream())
        .map(AttributeTypes::opened)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a type is a value that Immutables builds, not a choice between others. */
  static boolean isBuilt(Class<?> type) {
    Class<?>[] permitted = type.getPermittedSubclasses();
    return permitted != null
        && permitted.length == 1
        && permitted[0].getSimpleName().equals("Immutable" + type.getSimpleName());
  }

  /** The types that a value of this type may have: those at the leaves of a sealed family. */
  static ImmutableList<Class<?>> variants(Class<?> type) {
    if (!type.isSealed() || isBuilt(type)) {
      return ImmutableList.of(type);
    }
    return Arrays.stream(type.getPermittedSubclasses())
        .flatMap(each -> variants(each).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The type under which a value is known: the built one for what Immutables generated. */
  static Class<?> typeOf(Object value) {
    Class<?> type =
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
  }

  /** A name that tells nested types apart, such as {@code Bearer.Group}. */
  static String name(Class<?> type) {
    Class<?> around = type.getDeclaringClass();
    return around == null ? type.getSimpleName() : name(around) + "." + type.getSimpleName();
  }

  /** What lies in the attribute: the type within an optional, a collection or a list. */
  static Class<?> element(Method accessor) {
    return element(TypeToken.of(accessor.getGenericReturnType()));
  }

  private static Class<?> element(TypeToken<?> type) {
    if (type.isSubtypeOf(Optional.class)) {
      return element(type.resolveType(Optional.class.getTypeParameters()[0]));
    }
    if (type.isSubtypeOf(Collection.class)) {
      return element(type.resolveType(Collection.class.getTypeParameters()[0]));
    }
    if (type.isSubtypeOf(Listed.class)) {
      return element(type.resolveType(Listed.class.getTypeParameters()[0]));
    }
    return type.getRawType();
  }

  private static boolean isListed(Method accessor) {
    TypeToken<?> type = TypeToken.of(accessor.getGenericReturnType());
    return type.isSubtypeOf(Optional.class)
        && type.resolveType(Optional.class.getTypeParameters()[0]).isSubtypeOf(Listed.class);
  }

  private static Optional<Method> declared(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .findFirst();
  }

  private static Attribute opened(Method method) {
    method.setAccessible(true);
    return new Attribute(method);
  }
}
