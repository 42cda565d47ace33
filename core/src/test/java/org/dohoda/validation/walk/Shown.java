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
import java.util.function.Function;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.problem.ModelPath;
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
          assertThat(Multisets.difference(there, seen)).as(type + " not shown").isEmpty();
          assertThat(Multisets.difference(seen, there)).as(type + " shown too often").isEmpty();
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
    rules.add(at(On.ORGANIZATION, each -> path("organizations", each.id())));
    rules.add(at(On.BODY, each -> path("bodies", each.id())));
    rules.add(at(On.INSTRUMENT, each -> path("instruments", each.id())));
    rules.add(at(On.PROGRAMME, each -> path("programmes", each.id())));
    rules.add(at(On.PARTNERSHIP, each -> path("partnerships", each.id())));
    rules.add(at(On.RULES, each -> ModelPath.ROOT));
    rules.add(
        On.CONTENTS.rule(
            SEEN,
            (contents, scene) ->
                assertThat(scene.path())
                    .isEqualTo(path("instruments", scene.place().origin().id()))));
    Watch.of(rules).over(register);
    return shown;
  }

  /** A rule by which the walk has come back from all that it stepped into before. */
  private static <T> Rule<T> at(On<T> on, Function<T, ModelPath> path) {
    return on.rule(SEEN, (node, scene) -> assertThat(scene.path()).isEqualTo(path.apply(node)));
  }

  private static ModelPath path(String member, Object id) {
    return ModelPath.ROOT.member(member).element(id.toString());
  }

  /** An element's own id is no mention of it. */
  private static Multiset<Object> withoutOwnIds(
      Class<?> type, Multiset<Object> nodes, CooperationRegister register) {
    Multiset<Object> mentions = HashMultiset.create(nodes);
    if (type == OrganizationId.class) {
      register.organizations().forEach(each -> mentions.remove(each.id()));
    } else if (type == BodyId.class) {
      register.bodies().forEach(each -> mentions.remove(each.id()));
    } else if (type == InstrumentId.class) {
      register.instruments().forEach(each -> mentions.remove(each.id()));
    } else if (type == ProgrammeId.class) {
      register.programmes().forEach(each -> mentions.remove(each.id()));
    } else if (type == PolicyAreaId.class) {
      register.taxonomies().forEach(all -> all.areas().forEach(each -> mentions.remove(each.id())));
    }
    return mentions;
  }
}
