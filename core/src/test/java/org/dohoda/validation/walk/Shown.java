package org.dohoda.validation.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;

/** What a walk shows to rules that look at everything, beside what is there. */
final class Shown {
  private static final ProblemKind SEEN =
      ProblemKind.information("test.seen")
          .czech("Uzel.", "Nic.")
          .english("A node.", "Nothing.")
          .build();

  private Shown() {}

  /** Everything is shown, and as often as it is there. */
  static void assertAll(CooperationRegister register) {
    Found found = Found.in(register);
    Map<Class<?>, Multiset<Object>> shown = shown(register);

    Found.TYPES.forEach(
        (type, on) -> {
          Multiset<Object> seen = Objects.requireNonNull(shown.get(type));
          Multiset<Object> there = withoutOwnIds(type, found.of(type), register);
          assertThat(Multisets.difference(there, seen)).as("not shown").isEmpty();
          assertThat(Multisets.difference(seen, there)).as("shown too often").isEmpty();
        });
  }

  private static Map<Class<?>, Multiset<Object>> shown(CooperationRegister register) {
    Map<Class<?>, Multiset<Object>> shown = new HashMap<>();
    List<Rule<?>> rules = new ArrayList<>();
    Found.TYPES.forEach(
        (type, on) -> {
          Multiset<Object> seen = HashMultiset.create();
          shown.put(type, seen);
          rules.add(on.rule(SEEN, (node, scene) -> seen.add(node)));
        });
    Watch.of(rules).over(register);
    return shown;
  }

  /** An element's own id is no mention of it. */
  private static Multiset<Object> withoutOwnIds(
      Class<?> type, Multiset<Object> nodes, CooperationRegister register) {
    Multiset<Object> mentions = HashMultiset.create(nodes);
    if (type == OrganizationId.class) {
      register.organizations().forEach(each -> mentions.remove(each.id()));
    } else if (type == BodyId.class) {
      register.bodies().forEach(each -> mentions.remove(each.id()));
    }
    return mentions;
  }
}
