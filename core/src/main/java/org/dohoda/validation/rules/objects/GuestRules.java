package org.dohoda.validation.rules.objects;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dohoda.body.Capacity;
import org.dohoda.condition.AllOf;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Not;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.RuleEffect;
import org.dohoda.problem.ProblemKind;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.time.Bound;
import org.dohoda.time.DateRule;
import org.dohoda.time.Period;
import org.dohoda.validation.compare.Guests;
import org.dohoda.validation.compare.Spoken;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;
import org.dohoda.validation.walk.Scene;

/** Rules on one participation rule by itself, and in its clause. */
public final class GuestRules {
  static final Rule<ParticipationRule> GUEST_MAY_VOTE =
      Rule.on(
          On.RULE,
          ProblemKind.warning("rule.guest-may-vote")
              .czech(
                  "Pravidlo {rule} dává právo {right} tomu, kdo přichází jako {capacity}.",
                  "Hlas hosta zpochybní každé těsné usnesení. Ověřte, zda jde o člena, nebo zda"
                      + " pravidlo nemělo dát jen slovo.")
              .english(
                  "The rule {rule} gives the right {right} to somebody who comes as {capacity}.",
                  "A guest's vote puts every close resolution in doubt. Check whether it is a"
                      + " member who is meant, or only the right to speak."),
          (rule, scene) -> {
            Optional<Capacity> capacity = rule.capacity();
            if (capacity.isPresent()
                && rule.effect() == RuleEffect.PERMITS
                && Guests.isGuest(capacity.get())) {
              Optional<Right> right = Guests.memberRight(rule.rights());
              if (right.isPresent()) {
                scene.report(
                    p ->
                        Spoken.with(
                            Spoken.with(p.with("rule", rule.id()), "right", right.get()),
                            "capacity",
                            capacity.get()));
              }
            }
          });

  static final Rule<Condition> CONDITION_IMPOSSIBLE =
      Rule.on(
          On.CONDITION,
          ProblemKind.error("condition.impossible")
              .czech(
                  "Podmínky se navzájem vylučují: {one} a {other}.",
                  "Pravidlo se nikdy nepoužije. Má-li stačit jedna z podmínek, spojte je slovem"
                      + " nebo.")
              .english(
                  "The conditions exclude each other: {one} and {other}.",
                  "The rule never applies. If one of them is to be enough, join them by or."),
          (condition, scene) -> {
            if (condition instanceof AllOf all) {
              Set<Condition> parts = new HashSet<>(all.conditions());
              for (Condition part : all.conditions()) {
                Optional<Condition> contrary =
                    contrary(part).filter(other -> parts.contains(other));
                if (contrary.isPresent()) {
                  scene.report(
                      p -> Spoken.with(Spoken.with(p, "one", contrary.get()), "other", part));
                  return;
                }
              }
            }
          });

  static final Rule<ParticipationRule> NEVER_APPLIES =
      Rule.on(
          On.RULE,
          ProblemKind.error("rule.never-applies")
              .czech(
                  "Pravidlo {rule} platí {period}, to, v čem stojí, však {outer}.",
                  "Pravidlo se nikdy nepoužije, ač je v listině. Opravte jednu z obou dob.")
              .english(
                  "The rule {rule} holds {period}, but what it stands in holds {outer}.",
                  "The rule never applies although the paper has it. Correct one of the periods."),
          (rule, scene) -> {
            Optional<Period> inner = rule.period();
            Optional<Period> clause = scene.clause().orElseThrow().period();
            if (inner.isEmpty() && clause.isEmpty()) {
              return;
            }
            Optional<Period> term = term(scene);
            Optional<Period> outer =
                inner.flatMap(own -> apart(own, clause).or(() -> apart(own, term)));
            Optional<Period> own = outer.isPresent() ? inner : clause;
            Optional<Period> within = outer.or(() -> clause.flatMap(middle -> apart(middle, term)));
            if (within.isPresent()) {
              scene.report(
                  p ->
                      p.with("rule", rule.id())
                          .with("period", own.orElseThrow())
                          .with("outer", within.get()));
            }
          });

  private GuestRules() {}

  public static ImmutableList<Rule<?>> all() {
    return ImmutableList.of(GUEST_MAY_VOTE, CONDITION_IMPOSSIBLE, NEVER_APPLIES);
  }

  private static Optional<Period> apart(Period inner, Optional<Period> outer) {
    return outer.filter(inner::isApartFrom);
  }

  /** The days on which what a rule stands in may hold, if they are stated without a doubt. */
  private static Optional<Period> term(Scene scene) {
    Instrument origin = scene.place().origin();
    if (origin instanceof ProcedureRules rules) {
      return Optional.of(rules.term());
    }
    if (!scene.place().host().equals(origin.id())) {
      return Optional.empty(); // what an amendment brings holds as long as what it amends
    }
    boolean asItWas =
        scene.index().amendments(origin.id()).isEmpty()
            && origin.events().stream()
                .noneMatch(each -> each.type() == InstrumentEvent.Type.RENEWED);
    return asItWas ? fixedTerm(origin) : Optional.empty();
  }

  /** The days until the last one, if the paper names it and nothing in it can move it. */
  private static Optional<Period> fixedTerm(Instrument instrument) {
    Term found = null;
    for (Clause clause : instrument.clauses()) {
      for (Provision provision : clause.provisions()) {
        if (provision instanceof Survival) {
          return Optional.empty(); // what survives holds after the last day
        }
        if (provision instanceof Term term) {
          if (found != null || clause.period().isPresent()) {
            return Optional.empty();
          }
          found = term;
        }
      }
    }
    return Optional.ofNullable(found)
        .filter(term -> term.renewal().isEmpty() && term.minimum().isEmpty())
        .map(Term::lasting)
        .filter(Lasting.Until.class::isInstance)
        .map(lasting -> ((Lasting.Until) lasting).lastDay())
        .filter(DateRule.Fixed.class::isInstance)
        .map(day -> Period.of(Bound.UNKNOWN, Bound.of(((DateRule.Fixed) day).date())));
  }

  private static Optional<Condition> contrary(Condition condition) {
    if (condition instanceof Not not) {
      return Optional.of(not.condition());
    }
    return condition.equals(Condition.closed()) ? Optional.of(Condition.open()) : Optional.empty();
  }
}
