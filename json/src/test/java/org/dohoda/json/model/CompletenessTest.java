package org.dohoda.json.model;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.ObjectShape;
import org.dohoda.provision.Renewal;
import org.dohoda.register.CooperationRegister;
import org.junit.jupiter.api.Test;

/**
 * Every attribute of every type that a register holds is written by the field list of its type.
 *
 * <p>A new attribute of a built type has a default or is optional, and no compiler asks for it in a
 * field list; this test does. New components of records fail to compile where they are made.
 */
class CompletenessTest {
  /** Attributes whose members have other names. */
  private static final ImmutableMap<String, ImmutableSet<String>> RENAMED =
      ImmutableMap.of(
          "ParticipationRule.rights", ImmutableSet.of("permits", "prohibits"),
          "BodySelector.descriptions", ImmutableSet.of("in"),
          "BodySelector.named", ImmutableSet.of("examples"),
          "OfficeHolder.office", ImmutableSet.of("title"));

  /** Attributes that the name of the member tells in which the object stands, or one within it. */
  private static final ImmutableSet<String> TOLD_BY_A_NAME =
      ImmutableSet.of(
          "ParticipationRule.effect", "Relation.type", "Times.precision", "Rounded.edge");

  @Test
  void everyAttribute_isAMember() throws ReflectiveOperationException, IOException {
    SetMultimap<Class<?>, String> members = members();
    Set<Class<?>> types = ModelTypes.within(CooperationRegister.class);
    assertThat(types).hasSizeGreaterThan(150).contains(Renewal.class);
    for (Class<?> type : types) {
      if (ModelTypes.isBuilt(type) || members.containsKey(type)) {
        assertThat(members.get(type)).as(type.getName()).isEqualTo(attributes(type));
      }
    }
  }

  private static ImmutableSet<String> attributes(Class<?> type) {
    return ModelTypes.accessors(type)
        .map(Method::getName)
        .flatMap(attribute -> members(type.getSimpleName() + "." + attribute, attribute))
        .collect(toImmutableSet());
  }

  private static Stream<String> members(String qualified, String attribute) {
    return TOLD_BY_A_NAME.contains(qualified)
        ? Stream.empty()
        : RENAMED.getOrDefault(qualified, ImmutableSet.of(attribute)).stream();
  }

  /** The members of each type by the shapes that the field lists make of it. */
  private static SetMultimap<Class<?>, String> members()
      throws ReflectiveOperationException, IOException {
    SetMultimap<Class<?>, String> members = MultimapBuilder.hashKeys().hashSetValues().build();
    for (Class<?> holder : fieldLists()) {
      for (Method method : holder.getDeclaredMethods()) {
        if (method.getReturnType() == ObjectShape.class
            && Modifier.isStatic(method.getModifiers())
            && !method.isSynthetic()) {
          method.setAccessible(true);
          Object[] arguments =
              Arrays.stream(method.getParameterTypes()).map(CompletenessTest::argument).toArray();
          ObjectShape<?> shape = (ObjectShape<?>) method.invoke(null, arguments);
          Type made =
              ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
          members.putAll((Class<?>) made, shape.members());
        }
      }
    }
    return members;
  }

  private static Object argument(Class<?> type) {
    return type == Codec.class ? Codecs.string() : type.getEnumConstants()[0];
  }

  private static List<Class<?>> fieldLists() throws IOException, ReflectiveOperationException {
    try {
      Path classes =
          Path.of(Kinds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes.resolve("org/dohoda/json/model"))) {
        Set<Class<?>> holders = new LinkedHashSet<>();
        for (Path file : (Iterable<Path>) files.sorted()::iterator) {
          String name = Joiner.on('.').join(classes.relativize(file));
          if (name.endsWith(".class") && !name.contains("-")) {
            holders.add(Class.forName(name.replace(".class", "")));
          }
        }
        return List.copyOf(holders);
      }
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
