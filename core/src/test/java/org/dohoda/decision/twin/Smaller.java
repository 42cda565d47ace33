package org.dohoda.decision.twin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dohoda.condition.AllOf;
import org.dohoda.condition.AnyOf;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Fact;
import org.dohoda.condition.Not;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.provision.Participation;
import org.dohoda.provision.Provision;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Scenario;
import org.dohoda.time.Truth;

/** Smaller and smaller scenarios that still have a property: what is left is what it rests on. */
final class Smaller {
  private Smaller() {}

  /** {@return a scenario with the property from which nothing can be taken away} */
  static Scenario of(Scenario scenario, Predicate<Scenario> property) {
    for (Scenario less : less(scenario)) {
      if (property.test(less)) {
        return of(less, property);
      }
    }
    return scenario;
  }

  private static List<Scenario> less(Scenario scenario) {
    List<Scenario> all = new ArrayList<>();
    CooperationRegister register = scenario.register();
    for (CooperationRegister less : registers(register)) {
      all.add(new Scenario(less, scenario.presumptions(), scenario.question()));
    }
    if (!scenario.presumptions().isEmpty()) {
      all.add(new Scenario(register, ImmutableSet.of(), scenario.question()));
    }
    Circumstances known = scenario.question().circumstances();
    known
        .facts()
        .keySet()
        .forEach(
            fact -> {
              Circumstances.Builder less = Circumstances.builder();
              known.session().ifPresent(less::session);
              known.persons().ifPresent(less::persons);
              known.mode().ifPresent(less::mode);
              known.facts().forEach((f, t) -> putUnless(f.equals(fact), less, f, t));
              all.add(
                  new Scenario(
                      register,
                      scenario.presumptions(),
                      scenario.question().toBuilder().circumstances(less.build()).build()));
            });
    return all;
  }

  private static void putUnless(boolean left, Circumstances.Builder to, Fact fact, Truth truth) {
    if (!left) {
      to.putFact(fact, truth);
    }
  }

  private static List<CooperationRegister> registers(CooperationRegister register) {
    List<CooperationRegister> all = new ArrayList<>();
    without(register.instruments(), l -> all.add(register.toBuilder().instruments(l).build()));
    without(register.affiliations(), l -> all.add(register.toBuilder().affiliations(l).build()));
    without(register.successions(), l -> all.add(register.toBuilder().successions(l).build()));
    without(register.stakes(), l -> all.add(register.toBuilder().stakes(l).build()));
    without(register.memberships(), l -> all.add(register.toBuilder().memberships(l).build()));
    without(register.bodies(), l -> all.add(register.toBuilder().bodies(l).build()));
    without(register.organizations(), l -> all.add(register.toBuilder().organizations(l).build()));
    for (Instrument instrument : register.instruments()) {
      for (ImmutableList<Clause> clauses : clauses(instrument.clauses())) {
        if (instrument instanceof Memorandum paper) {
          all.add(register.with(paper.toBuilder().clauses(clauses).build()));
        }
        if (instrument instanceof ProcedureRules paper) {
          all.add(register.with(paper.toBuilder().clauses(clauses).build()));
        }
      }
    }
    return all;
  }

  private static List<ImmutableList<Clause>> clauses(ImmutableList<Clause> clauses) {
    List<ImmutableList<Clause>> all = new ArrayList<>();
    without(clauses, all::add);
    replacing(
        clauses,
        clause ->
            replacing(clause.provisions(), Smaller::provisions).stream()
                .map(less -> clause.toBuilder().provisions(less).build())
                .toList(),
        all);
    return all;
  }

  private static List<Provision> provisions(Provision provision) {
    List<Provision> all = new ArrayList<>();
    if (provision instanceof Participation participation) {
      List<ImmutableList<ParticipationRule>> rules = new ArrayList<>();
      if (participation.rules().size() > 1) {
        without(participation.rules(), rules::add);
      }
      replacing(participation.rules(), Smaller::rules, rules);
      rules.forEach(less -> all.add(participation.toBuilder().rules(less).build()));
    }
    return all;
  }

  private static List<ParticipationRule> rules(ParticipationRule rule) {
    List<ParticipationRule> all = new ArrayList<>();
    all.add(rule.toBuilder().period(Optional.empty()).build());
    all.add(rule.toBuilder().capacity(Optional.empty()).build());
    all.add(rule.toBuilder().condition(Optional.empty()).build());
    all.add(rule.toBuilder().reach(Reach.wholeMeeting()).build());
    all.add(rule.toBuilder().exceptionTo(ImmutableSet.of()).build());
    all.add(rule.toBuilder().attestations(ImmutableList.of()).build());
    all.add(rule.toBuilder().yielding(false).build());
    for (Condition part : rule.condition().map(Smaller::parts).orElse(ImmutableList.of())) {
      all.add(rule.toBuilder().condition(part).build());
    }
    all.removeIf(rule::equals);
    return all;
  }

  private static ImmutableList<Condition> parts(Condition condition) {
    if (condition instanceof AllOf all) {
      return all.conditions();
    }
    if (condition instanceof AnyOf any) {
      return any.conditions();
    }
    return condition instanceof Not not ? ImmutableList.of(not.condition()) : ImmutableList.of();
  }

  private static <T> void without(List<T> things, Consumer<ImmutableList<T>> found) {
    for (int i = 0; i < things.size(); i++) {
      List<T> less = new ArrayList<>(things);
      less.remove(i);
      found.accept(ImmutableList.copyOf(less));
    }
  }

  private static <T> List<ImmutableList<T>> replacing(
      List<T> things, Function<T, List<T>> smaller) {
    List<ImmutableList<T>> all = new ArrayList<>();
    replacing(things, smaller, all);
    return all;
  }

  private static <T> void replacing(
      List<T> things, Function<T, List<T>> smaller, List<ImmutableList<T>> all) {
    for (int i = 0; i < things.size(); i++) {
      for (T less : smaller.apply(things.get(i))) {
        List<T> changed = new ArrayList<>(things);
        changed.set(i, less);
        all.add(ImmutableList.copyOf(changed));
      }
    }
  }
}
