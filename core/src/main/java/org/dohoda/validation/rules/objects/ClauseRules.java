package org.dohoda.validation.rules.objects;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Clause;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Binding;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Finance;
import org.dohoda.provision.FinanceKind;
import org.dohoda.provision.LegalEffect;
import org.dohoda.provision.Modality;
import org.dohoda.provision.Provision;
import org.dohoda.provision.ProvisionKind;
import org.dohoda.provision.Term;
import org.dohoda.validation.compare.Elements;
import org.dohoda.validation.compare.Graph;
import org.dohoda.validation.compare.Terms;
import org.dohoda.validation.walk.Contents;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on the clauses of one instrument beside one another. */
public final class ClauseRules {
  /** At most so many terms of one instrument are compared with one another. */
  private static final int COMPARED = 16;

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
              for (List<ClauseId> cycle : parents.cycles()) {
                ModelPath clauses = scene.path().member("clauses");
                Elements.cycle(scene, "clauses", cycle, id -> clauses.element(id.value()));
              }
            }
          });

  static final Rule<Contents> TERMS_CONTRADICT =
      Rule.on(
          On.CONTENTS,
          ProblemKind.warning("instrument.terms-contradict")
              .czech(
                  "Listina {instrument} má dvě ustanovení o době trvání, která si odporují.",
                  "Podle jednoho listina skončila, podle druhého trvá; každá odpověď pro dny mezi"
                      + " tím bude sporná. Opravte jedno z nich, nebo uveďte, kdy které platí.")
              .english(
                  "The instrument {instrument} has two provisions on its term that contradict.",
                  "By one of them it has ended, by the other it goes on; every answer for the days"
                      + " between will be disputed. Correct one, or state when which of them"
                      + " holds."),
          (contents, scene) -> {
            if (contents.lasting(ProvisionKind.TERM) > 1) {
              List<Found> terms = find(scene, Term.class::isInstance);
              contradiction(terms, scene)
                  .ifPresent(pair -> report(scene, pair.get(1), pair.get(0)));
            }
          });

  static final Rule<Contents> SEVERAL_TERMS =
      Rule.on(
          On.CONTENTS,
          ProblemKind.warning("instrument.several-terms")
              .czech(
                  "Listina {instrument} má dvě ustanovení o době trvání.",
                  "Strany se mohou přít, které z nich určuje konec. Ponechte jedno, nebo uveďte,"
                      + " kdy které platí.")
              .english(
                  "The instrument {instrument} has two provisions on its term.",
                  "The parties may dispute which of them sets the end. Keep one, or state when"
                      + " which of them holds."),
          (contents, scene) -> {
            if (contents.lasting(ProvisionKind.TERM) > 1) {
              List<Found> terms = find(scene, Term.class::isInstance);
              if (contradiction(terms, scene).isEmpty()) {
                report(scene, terms.get(1), terms.get(0));
              }
            }
          });

  static final Rule<Contents> SEVERAL_ENTRIES =
      Rule.on(
          On.CONTENTS,
          ProblemKind.warning("instrument.several-entries-into-force")
              .czech(
                  "Listina {instrument} má dvě ustanovení o nabytí účinnosti.",
                  "Strany se mohou přít, od kdy jsou vázány. Ponechte jedno, nebo uveďte, kdy které"
                      + " platí.")
              .english(
                  "The instrument {instrument} has two provisions on its entry into force.",
                  "The parties may dispute since when they are bound. Keep one, or state when which"
                      + " of them holds."),
          (contents, scene) -> {
            if (contents.lasting(ProvisionKind.ENTRY_INTO_FORCE) > 1) {
              List<Found> entries = find(scene, EntryIntoForce.class::isInstance);
              report(scene, entries.get(1), entries.get(0));
            }
          });

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
                  p -> isFinance(p, FinanceKind.AMOUNT) && !isDenied((Finance) p));
            }
          });

  private ClauseRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(
        EMPTY,
        PARENT_CYCLE,
        TERMS_CONTRADICT,
        SEVERAL_TERMS,
        SEVERAL_ENTRIES,
        BINDING_AND_NOT,
        MONEY_AND_NONE);
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

  /** Whether an amount is one that must not, or need not, be paid. */
  private static boolean isDenied(Finance finance) {
    return finance.modality().isPresent()
        && (finance.modality().get() == Modality.SHALL_NOT
            || finance.modality().get() == Modality.NEED_NOT);
  }

  /** A provision, and its number in its clause. */
  private record Found(Provision provision, ClauseId clause, int number) {
    ModelPath in(Scene scene) {
      return scene
          .path()
          .member("clauses")
          .element(clause.value())
          .member("provisions")
          .index(number);
    }
  }

  private static void report(Scene scene, Found at, Found other) {
    scene.report(
        at.in(scene),
        p -> p.with("instrument", scene.place().origin().id()).related(other.in(scene)));
  }

  private static void contrary(Scene scene, Predicate<Provision> one, Predicate<Provision> other) {
    List<Found> first = find(scene, one);
    List<Found> second = find(scene, other);
    if (!first.isEmpty() && !second.isEmpty()) {
      report(scene, second.get(0), first.get(0));
    }
  }

  /** The first two of some terms that contradict each other. */
  private static Optional<List<Found>> contradiction(List<Found> terms, Scene scene) {
    for (int i = 1; i < Math.min(terms.size(), COMPARED); i++) {
      for (int j = 0; j < i; j++) {
        if (Terms.contradict(
            (Term) terms.get(j).provision(),
            (Term) terms.get(i).provision(),
            scene.place().origin())) {
          return Optional.of(List.of(terms.get(j), terms.get(i)));
        }
      }
    }
    return Optional.empty();
  }

  /** Provisions in clauses that hold as long as the instrument, so that they hold together. */
  private static List<Found> find(Scene scene, Predicate<Provision> wanted) {
    List<Found> found = new ArrayList<>();
    for (Clause clause : scene.place().origin().clauses()) {
      if (clause.period().isEmpty()) {
        for (int i = 0; i < clause.provisions().size(); i++) {
          if (wanted.test(clause.provisions().get(i))) {
            found.add(new Found(clause.provisions().get(i), clause.id(), i));
          }
        }
      }
    }
    return found;
  }
}
