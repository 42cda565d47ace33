package org.dohoda.provision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Table;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Example;
import org.dohoda.testkit.Attributes;
import org.dohoda.testkit.Provisions;
import org.dohoda.time.Truth;

/**
 * What must say something may say any one thing alone, but for what says nothing without another.
 */
class OneAloneProperties {
  private static final int DRAWS = 1_500;

  private static final ImmutableSet<Class<?>> TYPES =
      ImmutableSet.of(
          Seat.class,
          Scope.class,
          AmendmentProcedure.class,
          Termination.class,
          Languages.class,
          EntryIntoForce.class,
          Contact.class,
          Principle.class,
          Confidentiality.class);

  private static final ImmutableSetMultimap<Class<?>, String> NOT_ENOUGH =
      ImmutableSetMultimap.<Class<?>, String>builder()
          .put(Scope.class, "condition")
          .put(AmendmentProcedure.class, "condition")
          .putAll(Termination.class, "addressees", "cure", "form", "links", "persisting", "reach")
          .putAll(EntryIntoForce.class, "firstDayOfLater", "needed", "wording")
          .putAll(Contact.class, "areas", "forWhom", "purpose", "since")
          .putAll(Principle.class, "areas", "bearers", "phases")
          .putAll(
              Confidentiality.class,
              "addressees",
              "condition",
              "endDuties",
              "exceptions",
              "links",
              "onwardUse",
              "since",
              "until")
          .build();

  /** A value of each attribute of each type, as provisions have them. */
  private static Table<Class<?>, String, Object> values() {
    Table<Class<?>, String, Object> values = HashBasedTable.create();
    Random random = new Random(1);
    var generator = Provisions.provisions().generator(1000);
    for (int i = 0; i < DRAWS; i++) {
      Attributes.visit(
          generator.next(random).value(),
          part -> {
            if (part.getClass().getPackageName().equals("org.dohoda.provision")) {
              add(part, values);
            }
          });
    }
    return values;
  }

  private static void add(Object part, Table<Class<?>, String, Object> values) {
    for (Method attribute : Attributes.of(part.getClass())) {
      Object value = Attributes.get(attribute, part);
      boolean says =
          !value.equals(Optional.empty())
              && !value.equals(OptionalInt.empty())
              && !value.equals(Truth.UNKNOWN)
              && !(value instanceof Collection<?> items && items.isEmpty());
      if (says) {
        values.put(attribute.getDeclaringClass(), attribute.getName(), value);
      }
    }
  }

  @Example
  void oneAttributeAlone_isEnough() throws Exception {
    Table<Class<?>, String, Object> values = values();
    ImmutableSetMultimap.Builder<Class<?>, String> refused = ImmutableSetMultimap.builder();
    for (Class<?> type : TYPES) {
      Map<String, Object> attributes = values.row(type);
      assertThat(attributes).as(type.getName()).hasSameSizeAs(Attributes.of(type));
      for (Map.Entry<String, Object> each : attributes.entrySet()) {
        if (!builds(type, each.getKey(), each.getValue())) {
          refused.put(type, each.getKey());
        }
      }
    }
    assertThat(refused.build()).isEqualTo(NOT_ENOUGH);
  }

  private static boolean builds(Class<?> type, String attribute, Object value) throws Exception {
    Object builder = type.getMethod("builder").invoke(null);
    Method setter =
        Arrays.stream(builder.getClass().getMethods())
            .filter(each -> each.getName().equals(attribute))
            .filter(each -> each.getParameterCount() == 1)
            .filter(each -> each.getParameterTypes()[0].isInstance(value))
            .findFirst()
            .orElseThrow(() -> new AssertionError(attribute + " of " + type));
    setter.invoke(builder, value);
    try {
      builder.getClass().getMethod("build").invoke(builder);
      return true;
    } catch (InvocationTargetException e) {
      assertThat(e.getCause()).isInstanceOf(IllegalArgumentException.class);
      return false;
    }
  }
}
