package org.dohoda.validation.rules.objects;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.dohoda.id.ClauseId;
import org.dohoda.instrument.Clause;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Link;
import org.dohoda.provision.LinkKind;
import org.dohoda.provision.Provision;
import org.dohoda.validation.compare.Elements;
import org.dohoda.validation.compare.Graph;
import org.dohoda.validation.walk.Contents;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/** Rules on which clause goes before which. */
public final class PrecedenceRules {
  static final Rule<Contents> CIRCULAR =
      Rule.on(
          On.CONTENTS,
          ProblemKind.warning("clause.precedence-cycle")
              .czech(
                  "Ustanovení {clauses} mají přednost jedno před druhým dokola.",
                  "Které z nich ustoupí, nelze určit, a každá strana se dovolá jiného. Opravte"
                      + " výhradu, nebo slova „bez ohledu na“.")
              .english(
                  "The clauses {clauses} go before one another in a circle.",
                  "Which of them gives way cannot be told, and each party will rely on another."
                      + " Correct what is subject to what, or holds notwithstanding what."),
          (contents, scene) -> {
            if (contents.isRanked()) {
              Graph<ClauseId> before = new Graph<>();
              for (Clause clause : scene.place().origin().clauses()) {
                for (Provision provision : clause.provisions()) {
                  provision.links().forEach(link -> rank(clause.id(), link, before));
                }
              }
              for (List<ClauseId> cycle : before.cycles()) {
                ModelPath clauses = scene.path().member("clauses");
                Elements.cycle(scene, "clauses", cycle, id -> clauses.element(id.value()));
              }
            }
          });

  private PrecedenceRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(CIRCULAR);
  }

  /** Notes which of two clauses goes before the other; within one clause, none does. */
  private static void rank(ClauseId clause, Link link, Graph<ClauseId> before) {
    link.clause()
        .filter(other -> !other.equals(clause))
        .ifPresent(
            other -> {
              if (link.kind() == LinkKind.NOTWITHSTANDING) {
                before.add(clause, other);
              } else if (link.kind() == LinkKind.SUBJECT_TO) {
                before.add(other, clause);
              }
            });
  }
}
