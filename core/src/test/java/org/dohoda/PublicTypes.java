package org.dohoda;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.dohoda.text.Code;

/** The public types of the packages that users see, found on the class path. */
final class PublicTypes {
  private PublicTypes() {}

  static ImmutableList<Class<?>> all() {
    try {
      return ClassPath.from(Code.class.getClassLoader())
          .getTopLevelClassesRecursive("org.dohoda")
          .stream()
          .filter(type -> !ArchitectureTest.NOT_EXPORTED.contains(type.getPackageName()))
          .<Class<?>>map(ClassPath.ClassInfo::load)
          .filter(PublicTypes::isOfCore)
          .flatMap(PublicTypes::withNested)
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .sorted(Comparator.comparing(Class::getName))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those whose instances are data: all but interfaces, constants, builders, holders, errors. */
  static ImmutableList<Class<?>> ofData() {
    return all().stream().filter(PublicTypes::isData).collect(toImmutableList());
  }

  /** The public type that an object shows: its class or, if that is hidden, the one above. */
  static Class<?> of(Object object) {
    Class<?> type = object.getClass();
    while (!isPublic(type)) {
      type = type.getSuperclass();
    }
    return type;
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private static boolean isOfCore(Class<?> type) {
    return type.getProtectionDomain()
        .getCodeSource()
        .equals(Code.class.getProtectionDomain().getCodeSource());
  }

  private static Stream<Class<?>> withNested(Class<?> type) {
    return Stream.concat(
        Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(PublicTypes::withNested));
  }

  private static boolean isData(Class<?> type) {
    return !type.isInterface()
        && !type.isEnum()
        && !Throwable.class.isAssignableFrom(type)
        && !type.getSimpleName().endsWith("Builder")
        && (type.isSealed() || isMade(type));
  }

  /** Whether somebody can hold an instance: there is a public constructor or instance method. */
  private static boolean isMade(Class<?> type) {
    return Arrays.stream(type.getConstructors())
            .map(Constructor::getModifiers)
            .findAny()
            .isPresent()
        || Arrays.stream(type.getDeclaredMethods())
            .map(Method::getModifiers)
            .anyMatch(modifiers -> Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers));
  }
}
