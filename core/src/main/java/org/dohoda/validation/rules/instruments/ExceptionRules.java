package org.dohoda.validation.rules.instruments;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.ProblemKind;
import org.dohoda.validation.compare.Elements;
import org.dohoda.validation.compare.Rank;
import org.dohoda.validation.index.ExceptionTo;
import org.dohoda.validation.index.StatedRule;
import org.dohoda.validation.index.StatedRules;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on exceptions: links between participation rules that are void, or do nothing. */
public final class ExceptionRules {
  static final Rule<ExceptionTo> SAME_EFFECT =
      Rule.on(
          On.EXCEPTION,
          ProblemKind.error("rule.exception-of-same-effect")
              .czech(
                  "Pravidlo {rule} je vedeno jako výjimka z {other}, obě však říkají totéž.",
                  "Vazba je neplatná a pravidlo nic nevyjímá. Opravte účinek jednoho z nich, nebo"
                      + " vazbu vypusťte.")
              .english(
                  "The rule {rule} is recorded as an exception to {other}, but both say the same.",
                  "The link is void and the rule excepts nothing. Correct the effect of one of"
                      + " them, or leave the link out."),
          (exception, scene) -> {
            if (isSameEffect(exception)) {
              scene.report(place(exception), p -> say(p, exception));
            }
          });

  static final Rule<ExceptionTo> WITHOUT_FORCE =
      Rule.on(
          On.EXCEPTION,
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
          (exception, scene) -> {
            if (!isSameEffect(exception) && isWithoutForce(exception, scene)) {
              scene.report(
                  place(exception),
                  p ->
                      say(p, exception)
                          .with("rank", rank(exception.rule(), scene))
                          .with("higher", rank(exception.other(), scene)));
            }
          });

  static final Rule<ExceptionTo> NO_COMMON_RIGHT =
      Rule.on(
          On.EXCEPTION,
          ProblemKind.warning("rule.exception-without-common-right")
              .czech(
                  "Výjimka {rule} a pravidlo {other} nemluví o žádném společném právu.",
                  "Výjimka působí jen pro práva, o nichž mluví obě, takže zde nepůsobí. Doplňte"
                      + " právo, které má vyjmout.")
              .english(
                  "The exception {rule} and the rule {other} have no right in common.",
                  "An exception works for rights of which both speak, so here it does nothing. Add"
                      + " the right that it is to except."),
          (exception, scene) -> {
            if (!isSameEffect(exception)
                && Collections.disjoint(
                    exception.rule().rule().rights(), exception.other().rule().rights())) {
              scene.report(place(exception), p -> say(p, exception));
            }
          });

  public static final Rule<StatedRules> CYCLE =
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
            ExceptionCircles circles = new ExceptionCircles(rules, scene.index());
            for (List<RuleId> cycle : circles.find()) {
              Elements.cycle(scene, "rules", cycle, id -> rules.first(id).orElseThrow().path());
            }
          });

  private ExceptionRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(SAME_EFFECT, WITHOUT_FORCE, NO_COMMON_RIGHT);
  }

  private static ModelPath place(ExceptionTo exception) {
    return exception.rule().path().member("exceptionTo");
  }

  private static Problem.Builder say(Problem.Builder p, ExceptionTo exception) {
    return p.with("rule", exception.rule().id())
        .with("other", exception.other().id())
        .related(exception.other().path());
  }

  private static boolean isSameEffect(ExceptionTo exception) {
    return exception.rule().rule().effect() == exception.other().rule().effect();
  }

  private static boolean isWithoutForce(ExceptionTo exception, Scene scene) {
    if (exception.other().rule().yielding()) {
      return false;
    }
    Optional<Authority> rank = exception.rule().rank(scene.index().register());
    Optional<Authority> higher = exception.other().rank(scene.index().register());
    return rank.isPresent() && higher.isPresent() && rank.get().compareTo(higher.get()) < 0;
  }

  private static String rank(StatedRule stated, Scene scene) {
    return stated.rank(scene.index().register()).map(Rank::of).orElse("");
  }
}
