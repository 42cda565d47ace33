package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.register.CooperationRegister;
import org.dohoda.validation.walk.Index;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;
import org.dohoda.validation.walk.Stated;

/** Rules on exceptions: links between participation rules that are void, or do nothing. */
final class ExceptionRules {
  static final Rule<Stated<ParticipationRule>> SAME_EFFECT =
      Rule.on(
          On.RULE,
          ProblemKind.error("rule.exception-of-same-effect")
              .czech(
                  "Pravidlo {rule} je vedeno jako výjimka z {other}, obě však říkají totéž.",
                  "Vazba je neplatná a pravidlo nic nevyjímá. Opravte účinek jednoho z nich, nebo"
                      + " vazbu vypusťte.")
              .english(
                  "The rule {rule} is recorded as an exception to {other}, but both say the same.",
                  "The link is void and the rule excepts nothing. Correct the effect of one of"
                      + " them, or leave the link out."),
          (stated, scene) ->
              links(stated, scene, (one, other) -> isSameEffect(one, other), ExceptionRules::say));

  static final Rule<Stated<ParticipationRule>> WITHOUT_FORCE =
      Rule.on(
          On.RULE,
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
          (stated, scene) ->
              links(
                  stated,
                  scene,
                  (one, other) ->
                      !isSameEffect(one, other) && isWithoutForce(one, other, scene.index()),
                  (p, other) ->
                      say(p, other)
                          .with("rank", rank(stated, scene.index()).map(Rank::of).orElse(""))
                          .with("higher", rank(other, scene.index()).map(Rank::of).orElse(""))));

  static final Rule<Stated<ParticipationRule>> NO_COMMON_RIGHT =
      Rule.on(
          On.RULE,
          ProblemKind.warning("rule.exception-without-common-right")
              .czech(
                  "Výjimka {rule} a pravidlo {other} nemluví o žádném společném právu.",
                  "Výjimka působí jen pro práva, o nichž mluví obě, takže zde nepůsobí. Doplňte"
                      + " právo, které má vyjmout.")
              .english(
                  "The exception {rule} and the rule {other} have no right in common.",
                  "An exception works for rights of which both speak, so here it does nothing. Add"
                      + " the right that it is to except."),
          (stated, scene) ->
              links(
                  stated,
                  scene,
                  (one, other) ->
                      !isSameEffect(one, other)
                          && Collections.disjoint(one.what().rights(), other.what().rights()),
                  ExceptionRules::say));

  static final Rule<CooperationRegister> CYCLE =
      Rule.on(
          On.REGISTER,
          ProblemKind.error("rule.exception-cycle")
              .czech(
                  "Pravidla {rules} jsou výjimkami ze sebe navzájem.",
                  "Vazby v kruhu jsou neplatné a všechna pravidla platí naráz. Odstraňte jednu"
                      + " z vazeb.")
              .english(
                  "The rules {rules} are exceptions to one another.",
                  "Links in a circle are void and all the rules hold at once. Remove one of the"
                      + " links."),
          (register, scene) -> {
            Multimap<RuleId, RuleId> links = LinkedHashMultimap.create();
            scene
                .index()
                .rules()
                .forEach((id, stated) -> links.putAll(id, stated.what().exceptionTo()));
            for (List<RuleId> cycle : Cycles.of(links)) {
              Elements.cycle(scene, "rules", cycle, id -> scene.index().rules(id).get(0).path());
            }
          });

  private ExceptionRules() {}

  static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(SAME_EFFECT, WITHOUT_FORCE, NO_COMMON_RIGHT);
  }

  private interface Words {
    Problem.Builder say(Problem.Builder problem, Stated<ParticipationRule> other);
  }

  private static Problem.Builder say(Problem.Builder p, Stated<ParticipationRule> other) {
    return p.with("other", other.what().id()).related(other.path());
  }

  /** A link to a rule that is not there, or there twice, is left to the rule that says so. */
  private static void links(
      Stated<ParticipationRule> stated,
      Scene scene,
      BiPredicate<Stated<ParticipationRule>, Stated<ParticipationRule>> wrong,
      Words words) {
    for (RuleId id : stated.what().exceptionTo()) {
      ImmutableList<Stated<ParticipationRule>> found = scene.index().rules(id);
      if (found.size() == 1 && wrong.test(stated, found.get(0))) {
        scene.report(
            scene.path().member("exceptionTo"),
            p -> words.say(p.with("rule", stated.what().id()), found.get(0)));
      }
    }
  }

  private static boolean isSameEffect(
      Stated<ParticipationRule> one, Stated<ParticipationRule> other) {
    return one.what().effect() == other.what().effect();
  }

  private static boolean isWithoutForce(
      Stated<ParticipationRule> one, Stated<ParticipationRule> other, Index index) {
    Optional<Authority> rank = rank(one, index);
    Optional<Authority> higher = rank(other, index);
    return !other.what().yielding()
        && rank.isPresent()
        && higher.isPresent()
        && rank.get().compareTo(higher.get()) < 0;
  }

  static Optional<Authority> rank(Stated<ParticipationRule> stated, Index index) {
    return index.host(stated.in().origin()).flatMap(Instrument::authority);
  }
}
