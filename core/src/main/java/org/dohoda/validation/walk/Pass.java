package org.dohoda.validation.walk;

import java.util.ArrayList;
import java.util.List;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problems;
import org.dohoda.register.CooperationRegister;

/** One walk over a register with some rules. Not thread-safe. */
public final class Pass {
  private final List<List<Rule<?>>> rules = new ArrayList<>();
  private final Stage scene;

  private Pass(Index index, Iterable<Rule<?>> all) {
    scene = new Stage(index);
    for (int i = 0; i < On.COUNT_OF_ALL; i++) {
      rules.add(new ArrayList<>(0));
    }
    all.forEach(rule -> rules.get(rule.on().number()).add(rule));
  }

  /**
   * {@return what the rules find, in order}
   *
   * @param register the register
   * @param rules the rules
   */
  public static Problems over(CooperationRegister register, Iterable<Rule<?>> rules) {
    Pass pass = new Pass(Index.of(register), rules);
    new RegisterWalk(pass, register).walk();
    return pass.scene.problems();
  }

  Index index() {
    return scene.index();
  }

  <T> void show(On<T> on, T subject, ModelPath path) {
    List<Rule<?>> watching = rules.get(on.number());
    for (int i = 0; i < watching.size(); i++) {
      apply(typed(watching.get(i)), subject, path);
    }
  }

  private <T> void apply(Rule<T> rule, T subject, ModelPath path) {
    scene.show(rule.kind(), path);
    rule.check().check(subject, scene);
  }

  @SuppressWarnings("unchecked") // a rule stands in the list of the subjects it looks at
  private static <T> Rule<T> typed(Rule<?> rule) {
    return (Rule<T>) rule;
  }
}
