package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.index.StatedRule;
import org.dohoda.validation.index.StatedRules;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on exceptions: links between participation rules that are void, or do nothing. */
final class ExceptionRules {
  static final Rule<StatedRules> SAME_EFFECT =
      Rule.on(
          On.RULES,
          ProblemKind.error("rule.exception-of-same-effect")
              .czech(
                  "Pravidlo {rule} je vedeno jako výjimka z {other}, obě však říkají totéž.",
                  "Vazba je neplatná a pravidlo nic nevyjímá. Opravte účinek jednoho z nich, nebo"
                      + " vazbu vypusťte.")
              .english(
                  "The rule {rule} is recorded as an exception to {other}, but both say the same.",
                  "The link is void and the rule excepts nothing. Correct the effect of one of"
                      + " them, or leave the link out."),
          (rules, scene) -> links(rules, scene, ExceptionRules::isSameEffect, ExceptionRules::say));

  static final Rule<StatedRules> WITHOUT_FORCE =
      Rule.on(
          On.RULES,
          ProblemKind.error("rule.exception-without-force")
              .czech(
                  "Výjimka {rule} má nižší sílu ({rank}) než pravidlo {other} ({higher}).",
                  "Vazba je neplatná a pravidlo platí dál; kdo na výjimku spoléhá, nebude vpuštěn."
                      + " Změňte vyšší předpis, nebo v něm výjimku připusťte.")
              .english(
                  "The exception {rule} is of lower rank ({rank}) than the rule {other}"
                      + " ({higher}).",
                  "The link is void and the rule stands; whoever relies on the exception is not let"
                      + " in. Change the higher text, or let it yield."),
          (rules, scene) ->
              links(
                  rules,
                  scene,
                  (one, other) ->
                      !isSameEffect(one, other)
                          && isWithoutForce(one, other, scene.index().register()),
                  (p, one, other) ->
                      say(p, one, other)
                          .with("rank", rank(one, scene))
                          .with("higher", rank(other, scene))));

  static final Rule<StatedRules> NO_COMMON_RIGHT =
      Rule.on(
          On.RULES,
          ProblemKind.warning("rule.exception-without-common-right")
              .czech(
                  "Výjimka {rule} a pravidlo {other} nemluví o žádném společném právu.",
                  "Výjimka působí jen pro práva, o nichž mluví obě, takže zde nepůsobí. Doplňte"
                      + " právo, které má vyjmout.")
              .english(
                  "The exception {rule} and the rule {other} have no right in common.",
                  "An exception works for rights of which both speak, so here it does nothing. Add"
                      + " the right that it is to except."),
          (rules, scene) ->
              links(
                  rules,
                  scene,
                  (one, other) ->
                      !isSameEffect(one, other)
                          && Collections.disjoint(one.rule().rights(), other.rule().rights()),
                  ExceptionRules::say));

  static final Rule<StatedRules> CYCLE =
      Rule.on(
          On.RULES,
          ProblemKind.error("rule.exception-cycle")
              .czech(
                  "Pravidla {rules} jsou výjimkami ze sebe navzájem.",
                  "Vazby v kruhu jsou neplatné a všechna pravidla platí naráz. Odstraňte jednu"
                      + " z vazeb.")
              .english(
                  "The rules {rules} are exceptions to one another.",
                  "Links in a circle are void and all the rules hold at once. Remove one of the"
                      + " links."),
          (rules, scene) -> {
            Graph<RuleId> links = new Graph<>();
            for (StatedRule stated : rules.excepting()) {
              for (RuleId other : stated.rule().exceptionTo()) {
                links.add(stated.id(), other);
              }
            }
            for (List<RuleId> cycle : links.cycles()) {
              Elements.cycle(scene, "rules", cycle, id -> rules.first(id).orElseThrow().path());
            }
          });

  private ExceptionRules() {}

  static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(SAME_EFFECT, WITHOUT_FORCE, NO_COMMON_RIGHT);
  }

  private interface Words {
    Problem.Builder say(Problem.Builder problem, StatedRule rule, StatedRule other);
  }

  private static Problem.Builder say(Problem.Builder p, StatedRule rule, StatedRule other) {
    return p.with("rule", rule.id()).with("other", other.id()).related(other.path());
  }

  /** A link to a rule that is not there, or there twice, is left to the rule that says so. */
  private static void links(
      StatedRules rules, Scene scene, BiPredicate<StatedRule, StatedRule> wrong, Words words) {
    for (StatedRule stated : rules.excepting()) {
      for (RuleId id : stated.rule().exceptionTo()) {
        Optional<StatedRule> found = rules.only(id);
        if (found.isPresent() && wrong.test(stated, found.get())) {
          scene.report(stated.path().member("exceptionTo"), p -> words.say(p, stated, found.get()));
        }
      }
    }
  }

  private static boolean isSameEffect(StatedRule one, StatedRule other) {
    return one.rule().effect() == other.rule().effect();
  }

  private static boolean isWithoutForce(
      StatedRule one, StatedRule other, CooperationRegister register) {
    Optional<Authority> rank = one.rank(register);
    Optional<Authority> higher = other.rank(register);
    return !other.rule().yielding()
        && rank.isPresent()
        && higher.isPresent()
        && rank.get().compareTo(higher.get()) < 0;
  }

  private static String rank(StatedRule stated, Scene scene) {
    return stated.rank(scene.index().register()).map(Rank::of).orElse("");
  }
}
