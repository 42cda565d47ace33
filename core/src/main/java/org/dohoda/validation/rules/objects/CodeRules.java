package org.dohoda.validation.rules.objects;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Body;
import org.dohoda.body.BodyKinds;
import org.dohoda.body.Capacities;
import org.dohoda.organization.Organization;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.problem.ProblemKind;
import org.dohoda.text.Code;
import org.dohoda.validation.compare.Slips;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on codes of open lists, in which a slip of the hand is a code like any other. */
public final class CodeRules {
  static final Rule<ParticipationRule> RULE =
      Rule.on(
          On.RULE,
          ProblemKind.warning("rule.code-misspelt")
              .czech(
                  "Pravidlo říká {code}, což je nejspíš překlep místo {usual}.",
                  "S neznámým označením pravidlo dává jiné právo nebo míří na jiné lidi či orgány,"
                      + " než listina chce, a nikdo si toho nevšimne. Opravte je.")
              .english(
                  "The rule says {code}, which is most likely a mistake for {usual}.",
                  "With an unknown code the rule gives another right, or speaks of other people or"
                      + " bodies than the paper does, and nobody notices. Correct it."),
          (rule, scene) -> {
            for (Right right : rule.rights()) {
              check(right, Rights.all(), scene);
            }
            if (rule.capacity().isPresent()) {
              check(rule.capacity().get(), Capacities.all(), scene);
            }
            if (rule.holder() instanceof Holder.OfKind holder) {
              check(holder.kind(), OrganizationKinds.all(), scene);
            }
            for (BodyDescription bodies : rule.bodies().descriptions()) {
              check(bodies.kind(), BodyKinds.all(), scene);
            }
          });

  static final Rule<Body> BODY =
      Rule.on(
          On.BODY,
          ProblemKind.warning("body.kind-misspelt")
              .czech(
                  "Druh orgánu {code} je nejspíš překlep místo {usual}.",
                  "Pravidla, která míří na orgány toho druhu, o něm mlčí. Opravte jej.")
              .english(
                  "The kind of body {code} is most likely a mistake for {usual}.",
                  "Rules that speak of bodies of that kind are silent of it. Correct it."),
          (body, scene) -> check(body.kind(), BodyKinds.all(), scene));

  static final Rule<Organization> ORGANIZATION =
      Rule.on(
          On.ORGANIZATION,
          ProblemKind.warning("organization.kind-misspelt")
              .czech(
                  "Druh organizace {code} je nejspíš překlep místo {usual}.",
                  "Pravidla, která míří na organizace toho druhu, o ní mlčí. Opravte jej.")
              .english(
                  "The kind of organisation {code} is most likely a mistake for {usual}.",
                  "Rules that speak of organisations of that kind are silent of it. Correct it."),
          (organization, scene) -> check(organization.kind(), OrganizationKinds.all(), scene));

  private CodeRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(RULE, BODY, ORGANIZATION);
  }

  private static <C extends Code> void check(Optional<C> code, Set<C> usual, Scene scene) {
    if (code.isPresent()) {
      check(code.get(), usual, scene);
    }
  }

  private static <C extends Code> void check(C code, Set<C> usual, Scene scene) {
    Optional<C> meant = Slips.meant(code, usual);
    if (meant.isPresent()) {
      scene.report(p -> p.with("code", code.code()).with("usual", meant.get().code()));
    }
  }
}
