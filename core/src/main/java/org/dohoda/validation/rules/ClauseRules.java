package org.dohoda.validation.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Clause;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Binding;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.validation.walk.Contents;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on the clauses of one instrument beside one another. */
final class ClauseRules {
  static final Rule<Clause> EMPTY =
      Rule.on(
          On.CLAUSE,
          ProblemKind.information("clause.empty")
              .czech(
                  "Ustanovení {clause} nic neříká.",
                  "Čtenář neví, zda je listina taková, nebo zda zápis není dokončen. Doplňte znění,"
                      + " nebo ustanovení vypusťte.")
              .english(
                  "The clause {clause} says nothing.",
                  "The reader cannot know whether the paper is so or the record is unfinished. Add"
                      + " the wording, or leave the clause out."),
          (clause, scene) -> {
            if (isEmpty(clause)) {
              scene.report(p -> p.with("clause", clause.id()));
            }
          });

  static final Rule<Contents> PARENT_CYCLE =
      Rule.on(
          On.CONTENTS,
          ProblemKind.error("clause.parent-cycle")
              .czech(
                  "Ustanovení {clauses} jsou součástí sebe samých.",
                  "Kde ustanovení stojí, nelze určit, a citace vede v kruhu. Opravte nadřazené"
                      + " ustanovení.")
              .english(
                  "The clauses {clauses} are part of themselves.",
                  "Where the clause stands cannot be told, and its citation runs in a circle."
                      + " Correct the parent clause."),
          (contents, scene) -> {
            if (contents.isNested()) {
              Graph<ClauseId> parents = new Graph<>();
              for (Clause clause : scene.place().origin().clauses()) {
                clause.parent().ifPresent(parent -> parents.add(clause.id(), parent));
              }
              ModelPath clauses = scene.path().member("clauses");
              for (List<ClauseId> cycle : parents.cycles()) {
                Elements.cycle(scene, "clauses", cycle, id -> clauses.element(id.value()));
              }
            }
          });

  static final Rule<Contents> SEVERAL_TERMS =
      onlyOnce(
          ProvisionKind.TERM,
          ProblemKind.warning("instrument.several-terms")
              .czech(
                  "Listina {instrument} má dvě ustanovení o době trvání.",
                  "Strany se mohou přít, které z nich určuje konec. Ponechte jedno, nebo uveďte,"
                      + " kdy které platí.")
              .english(
                  "The instrument {instrument} has two provisions on its term.",
                  "The parties may dispute which of them sets the end. Keep one, or state when"
                      + " which of them holds."));

  static final Rule<Contents> SEVERAL_ENTRIES =
      onlyOnce(
          ProvisionKind.ENTRY_INTO_FORCE,
          ProblemKind.warning("instrument.several-entries-into-force")
              .czech(
                  "Listina {instrument} má dvě ustanovení o nabytí účinnosti.",
                  "Strany se mohou přít, od kdy jsou vázány. Ponechte jedno, nebo uveďte, kdy které"
                      + " platí.")
              .english(
                  "The instrument {instrument} has two provisions on its entry into force.",
                  "The parties may dispute since when they are bound. Keep one, or state when which"
                      + " of them holds."));

  static final Rule<Contents> BINDING_AND_NOT =
      Rule.on(
          On.CONTENTS,
          ProblemKind.warning("instrument.binding-and-not-binding")
              .czech(
                  "Listina {instrument} se označuje za závaznou i nezávaznou.",
                  "Zda lze plnění vymáhat, bude sporné. U jednoho z ustanovení vyjmenujte, pro"
                      + " která ustanovení platí opak.")
              .english(
                  "The instrument {instrument} calls itself binding and not binding.",
                  "Whether it can be enforced will be disputed. In one of the provisions list the"
                      + " clauses for which the contrary holds."),
          (contents, scene) -> {
            if (contents.lasting(ProvisionKind.LEGAL_EFFECT) > 1) {
              contrary(
                  scene, p -> isEffect(p, Binding.BINDING), p -> isEffect(p, Binding.NOT_BINDING));
            }
          });

  static final Rule<Contents> MONEY_AND_NONE =
      Rule.on(
          On.CONTENTS,
          ProblemKind.warning("instrument.money-and-no-money")
              .czech(
                  "Listina {instrument} vylučuje peněžité plnění a zároveň je stanoví.",
                  "Zda se má platit, bude sporné. Opravte jedno z ustanovení.")
              .english(
                  "The instrument {instrument} excludes money and provides for it.",
                  "Whether anything is to be paid will be disputed. Correct one of the"
                      + " provisions."),
          (contents, scene) -> {
            if (contents.lasting(ProvisionKind.FINANCE) > 1) {
              contrary(
                  scene,
                  p -> isFinance(p, FinanceKind.NONE),
                  p -> isFinance(p, FinanceKind.AMOUNT));
            }
          });

  private ClauseRules() {}

  static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        EMPTY, PARENT_CYCLE, SEVERAL_TERMS, SEVERAL_ENTRIES, BINDING_AND_NOT, MONEY_AND_NONE);
  }

  private static boolean isEmpty(Clause clause) {
    return clause.provisions().isEmpty()
        && clause.heading().isEmpty()
        && clause.wording().isEmpty();
  }

  private static boolean isEffect(Provision provision, Binding binding) {
    return provision instanceof LegalEffect effect
        && effect.binding() == binding
        && effect.exceptClauses().isEmpty();
  }

  private static boolean isFinance(Provision provision, FinanceKind kind) {
    return provision instanceof Finance finance && finance.finance() == kind;
  }

  private static Rule<Contents> onlyOnce(ProvisionKind kind, ProblemKind.Builder words) {
    return Rule.on(
        On.CONTENTS,
        words,
        (contents, scene) -> {
          if (contents.lasting(kind) > 1) {
            List<ModelPath> found = find(scene, p -> p.kind() == kind);
            scene.report(
                found.get(1),
                p -> p.with("instrument", scene.place().origin().id()).related(found.get(0)));
          }
        });
  }

  private static void contrary(Scene scene, Predicate<Provision> one, Predicate<Provision> other) {
    List<ModelPath> first = find(scene, one);
    List<ModelPath> second = find(scene, other);
    if (!first.isEmpty() && !second.isEmpty()) {
      scene.report(
          second.get(0),
          p -> p.with("instrument", scene.place().origin().id()).related(first.get(0)));
    }
  }

  /** Provisions in clauses that hold as long as the instrument, so that they hold together. */
  private static List<ModelPath> find(Scene scene, Predicate<Provision> wanted) {
    List<ModelPath> found = new ArrayList<>();
    for (Clause clause : scene.place().origin().clauses()) {
      if (clause.period().isEmpty()) {
        for (int i = 0; i < clause.provisions().size(); i++) {
          if (wanted.test(clause.provisions().get(i))) {
            found.add(
                scene
                    .path()
                    .member("clauses")
                    .element(clause.id().value())
                    .member("provisions")
                    .index(i));
          }
        }
      }
    }
    return found;
  }
}
