package org.dohoda.provision.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.provision.Quantity;
import org.dohoda.testkit.Sentences;
import org.dohoda.text.Listed;
import org.dohoda.time.DateRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the sentences use the model: every kind, and every shared attribute in two kinds. */
class AttributesTest {
  private static final ImmutableSetMultimap<String, ProvisionKind> USED = used();

  @Test
  void lines_all_areNumberedAndModelled() {
    List<String> lines = Sentences.lines();
    assertThat(lines).hasSize(110);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).startsWith(i + 1 + " ");
      assertThat(Sentences.provisions(i + 1)).isNotEmpty();
    }
    assertThat(Sentences.all()).hasSize(110);
  }

  @Test
  void kinds_all_areUsed() {
    Set<ProvisionKind> kinds = EnumSet.noneOf(ProvisionKind.class);
    Sentences.all().values().forEach(all -> all.forEach(one -> kinds.add(one.kind())));
    assertThat(kinds).containsExactlyInAnyOrder(ProvisionKind.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bearers",
        "modality",
        "act",
        "wording",
        "beneficiaries",
        "addressees",
        "areas",
        "phases",
        "territory",
        "recurrence",
        "due",
        "until",
        "condition",
        "quantities",
        "links",
        "foci",
        "form",
        "levels",
        "exceptions",
        "steps",
        "onwardUse",
        "a date rule",
        "a list",
        "a duration",
        "an approval step",
        "a quantity"
      })
  void attribute_ofSeveralKinds_isUsedByTwo(String attribute) {
    assertThat(USED.get(attribute)).hasSizeGreaterThanOrEqualTo(2);
  }

  private static ImmutableSetMultimap<String, ProvisionKind> used() {
    ImmutableSetMultimap.Builder<String, ProvisionKind> used = ImmutableSetMultimap.builder();
    Sentences.all().values().forEach(all -> all.forEach(one -> attributes(one, used)));
    return used.build();
  }

  private static void attributes(
      Provision provision, ImmutableSetMultimap.Builder<String, ProvisionKind> used) {
    Class<?> declared = provision.getClass().getSuperclass();
    for (Method method : declared.getDeclaredMethods()) {
      if (Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0) {
        Object value = value(method, provision);
        if (isSaid(value)) {
          names(method.getName(), value).forEach(name -> used.put(name, provision.kind()));
        }
      }
    }
  }

  private static Object value(Method method, Provision provision) {
    try {
      return method.invoke(provision);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static boolean isSaid(Object value) {
    return !(value instanceof Optional<?> optional && optional.isEmpty())
        && !(value instanceof Collection<?> all && all.isEmpty());
  }

  /** The attribute itself, and what its type shows to be of use. */
  private static Set<String> names(String name, Object value) {
    Object held = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    Object first = held instanceof Collection<?> all ? all.iterator().next() : held;
    String type =
        first instanceof DateRule
            ? "a date rule"
            : first instanceof Listed<?>
                ? "a list"
                : first instanceof Lasting
                    ? "a duration"
                    : first instanceof ApprovalStep
                        ? "an approval step"
                        : first instanceof Quantity ? "a quantity" : name;
    return ImmutableSet.of(name, type);
  }
}
