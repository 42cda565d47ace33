package org.dohoda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.lang.reflect.Method;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import org.assertj.core.api.SoftAssertions;
import org.dohoda.analysis.Agreements;
import org.dohoda.analysis.Partners;
import org.dohoda.analysis.RightsComparison;
import org.dohoda.effect.Effects;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.engine.Survey;
import org.dohoda.holding.Holding;
import org.dohoda.provision.Money;
import org.dohoda.rendering.Rendering;
import org.dohoda.validation.RuleBook;
import org.dohoda.validation.ValidationRule;

/** What every public type keeps to: equality of values, and no null. */
class PublicTypesProperties {
  /** What computes or judges, and is nobody's value: an instance is equal to itself alone. */
  private static final ImmutableSet<Class<?>> SERVICES =
      ImmutableSet.of(
          Agreements.class,
          Effects.class,
          ParticipationEngine.class,
          Partners.class,
          Rendering.class,
          RightsComparison.class,
          RuleBook.class,
          Survey.class,
          ValidationRule.class);

  /** The parts of a holding are put together by the package itself and are not made by users. */
  private static final ImmutableSet<Class<?>> PARTS =
      ImmutableSet.copyOf(Holding.class.getDeclaredClasses());

  private static final int MOST = 8;

  private static final Specimens SPECIMENS = Specimens.reachedFrom(Roots.all());

  private static final ImmutableMap<Class<?>, Object> ONE_OF_EACH = oneOfEach();

  private static ImmutableMap<Class<?>, Object> oneOfEach() {
    ImmutableMap.Builder<Class<?>, Object> found = ImmutableMap.builder();
    for (Class<?> type : PublicTypes.all()) {
      SPECIMENS.any(type).ifPresent(specimen -> found.put(type, specimen));
    }
    return found.buildOrThrow();
  }

  @Example
  void types_ofData_areAllAmongTheSpecimens() {
    assertThat(PublicTypes.ofData())
        .filteredOn(type -> !SERVICES.contains(type))
        .allMatch(type -> !SPECIMENS.of(type).isEmpty())
        .hasSizeGreaterThan(200);
  }

  @Example
  void services_areEqualToThemselvesAlone() {
    assertThat(SERVICES)
        .allSatisfy(
            type ->
                assertThat(type.getMethod("equals", Object.class).getDeclaringClass())
                    .isEqualTo(Object.class));
  }

  @Example
  void equality_isThatOfTheParts() {
    Specimens other = Specimens.reachedFrom(Roots.all());
    SoftAssertions all = new SoftAssertions();
    for (Class<?> type : PublicTypes.ofData()) {
      if (!SERVICES.contains(type)) {
        all.assertThatCode(() -> checkEquality(SPECIMENS.of(type), other.of(type)))
            .as(type.getName())
            .doesNotThrowAnyException();
      }
    }
    all.assertAll();
  }

  @Example
  void hashCodes_differWherePartsDo() {
    SoftAssertions all = new SoftAssertions();
    for (Class<?> type : PublicTypes.ofData()) {
      Set<Object> different = new HashSet<>(SPECIMENS.of(type));
      if (!SERVICES.contains(type) && different.size() >= MOST) {
        all.assertThat(different.stream().map(Object::hashCode).distinct().count())
            .as(type.getName())
            .isGreaterThan(different.size() / 2);
      }
    }
    all.assertAll();
  }

  @Example
  void toBuilder_givesBackAnEqualValue() {
    SoftAssertions all = new SoftAssertions();
    int types = 0;
    for (Class<?> type : PublicTypes.ofData()) {
      Optional<Method> toBuilder = method(type, "toBuilder");
      if (toBuilder.isPresent()) {
        types++;
        for (Object specimen : Iterables.limit(SPECIMENS.of(type), MOST)) {
          all.assertThatCode(() -> assertThat(built(toBuilder.get(), specimen)).isEqualTo(specimen))
              .as(type.getName())
              .doesNotThrowAnyException();
        }
      }
    }
    all.assertAll();
    assertThat(types).isGreaterThan(50);
  }

  private static Optional<Method> method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == 0)
        .findFirst();
  }

  private static Object built(Method toBuilder, Object specimen)
      throws ReflectiveOperationException {
    Object builder = toBuilder.invoke(specimen);
    return method(builder.getClass(), "build").orElseThrow().invoke(builder);
  }

  private static void checkEquality(List<Object> specimens, List<Object> same) {
    Map<Object, List<Object>> groups = new LinkedHashMap<>();
    for (int i = 0; i < specimens.size(); i++) {
      List<Object> group = groups.get(specimens.get(i));
      if (group == null && groups.size() < MOST) {
        groups.put(specimens.get(i), new ArrayList<>(List.of(specimens.get(i), same.get(i))));
      } else if (group != null && group.size() < MOST) {
        group.add(specimens.get(i));
      }
    }
    EqualsTester tester = new EqualsTester();
    groups.values().forEach(group -> tester.addEqualityGroup(group.toArray()));
    tester.testEquals();
  }

  @Example
  void null_isRefusedByFactoriesAndConstructors() {
    SoftAssertions all = new SoftAssertions();
    for (Class<?> type : PublicTypes.all()) {
      if (!type.isEnum() && !Throwable.class.isAssignableFrom(type) && !PARTS.contains(type)) {
        NullPointerTester tester = tester(type);
        all.assertThatCode(() -> tester.testAllPublicStaticMethods(type))
            .as(type.getName())
            .doesNotThrowAnyException();
        all.assertThatCode(() -> tester.testAllPublicConstructors(type))
            .as(type.getName())
            .doesNotThrowAnyException();
      }
    }
    all.assertAll();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static NullPointerTester tester(Class<?> tested) {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(String.class, tested.equals(Money.class) ? "1" : "cs")
            .setDefault(MonthDay.class, MonthDay.of(2, 29))
            .setDefault(ImmutableList.class, ImmutableList.of())
            .setDefault(ImmutableSet.class, ImmutableSet.of())
            .setDefault(ImmutableMap.class, ImmutableMap.of())
            .setDefault(ImmutableListMultimap.class, ImmutableListMultimap.of());
    for (Map.Entry<Class<?>, Object> each : ONE_OF_EACH.entrySet()) {
      tester.setDefault((Class) each.getKey(), each.getValue());
    }
    return tester;
  }
}
