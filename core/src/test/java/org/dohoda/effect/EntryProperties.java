package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Term;
import org.dohoda.testkit.EntryPlan;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;

/** The first day of effect equals that of a reader who asks on one day after another. */
class EntryProperties {
  private static final LocalDate START = LocalDate.of(2024, 2, 20);

  @Provide
  Arbitrary<EntryPlan> exact() {
    return EntryPlan.exact();
  }

  @Provide
  Arbitrary<EntryPlan> partial() {
    return EntryPlan.partial();
  }

  @Property(tries = 10_000)
  void effect_isThatOfAReaderOnEachDay(@ForAll("exact") EntryPlan plan) {
    Optional<Integer> first =
        firstDay(plan, plan.steps().stream().map(EntryPlan.Step::from).toList());
    Holding holding = effect(plan, EntryProperties::entry);
    for (int day = 0; day < 2 * EntryPlan.DAYS; day++) {
      assertThat(holding.on(START.plusDays(day), Presumption.customary()))
          .as("day %s", day)
          .isEqualTo(Truth.of(first.isPresent() && first.get() <= day));
    }
  }

  /** What says no more than that it is applied for the time being never enters into force here. */
  @Property(tries = 10_000)
  void effect_provisional_isThatOfAReaderOnEachDay(@ForAll("exact") EntryPlan plan) {
    Optional<Integer> first =
        firstDay(plan, plan.steps().stream().map(EntryPlan.Step::from).toList());
    Holding holding = effect(plan, EntryProperties::provisional);
    for (int day = 0; day < 2 * EntryPlan.DAYS; day++) {
      assertThat(holding.on(START.plusDays(day), Presumption.customary()))
          .as("day %s", day)
          .isEqualTo(Truth.of(first.isPresent() && first.get() <= day));
    }
  }

  @Property(tries = 10_000)
  void effect_partialDays_isThatOfEveryCompletion(@ForAll("partial") EntryPlan plan) {
    partialDays(plan, effect(plan, EntryProperties::entry));
  }

  @Property(tries = 10_000)
  void effect_provisionalPartialDays_isThatOfEveryCompletion(@ForAll("partial") EntryPlan plan) {
    partialDays(plan, effect(plan, EntryProperties::provisional));
  }

  private static void partialDays(EntryPlan plan, Holding holding) {
    for (List<Integer> days : completions(plan.steps())) {
      Optional<Integer> first = firstDay(plan, days);
      for (int day = 0; day < 2 * EntryPlan.DAYS; day++) {
        Truth truth = holding.on(START.plusDays(day), Presumption.customary());
        if (!truth.isUnknown()) {
          assertThat(truth)
              .as("day %s, amended on %s", day, days)
              .isEqualTo(Truth.of(first.isPresent() && first.get() <= day));
        }
      }
    }
  }

  /** The reader: on each day the text of that day, as amended in the order of the register. */
  private static Optional<Integer> firstDay(EntryPlan plan, List<Integer> amended) {
    for (int day = 0; day < 2 * EntryPlan.DAYS; day++) {
      Map<ClauseId, Optional<Integer>> text = new HashMap<>();
      text.put(EntryPlan.FINAL, plan.first());
      for (int on = 0; on <= day; on++) {
        for (int i = 0; i < amended.size(); i++) {
          if (amended.get(i) == on) {
            apply(plan.steps().get(i), text);
          }
        }
      }
      int first =
          text.values().stream()
              .flatMap(Optional::stream)
              .mapToInt(Integer::intValue)
              .max()
              .orElse(plan.signed());
      if (first <= day) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static void apply(EntryPlan.Step step, Map<ClauseId, Optional<Integer>> text) {
    switch (step.kind()) {
      case ADD -> text.putIfAbsent(step.clause(), step.day());
      case REPLACE -> text.replace(step.clause(), step.day());
      case REPEAL -> text.remove(step.clause());
    }
  }

  private static List<List<Integer>> completions(List<EntryPlan.Step> steps) {
    List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
    for (EntryPlan.Step step : steps) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> days : all) {
        IntStream.rangeClosed(step.from(), step.to())
            .forEach(
                day -> {
                  List<Integer> one = new ArrayList<>(days);
                  one.add(day);
                  longer.add(one);
                });
      }
      all = longer;
    }
    return all;
  }

  private static EntryIntoForce entry(DateRule day) {
    return EntryIntoForce.on(day);
  }

  private static EntryIntoForce provisional(DateRule day) {
    return EntryIntoForce.on(DateRule.fixed(PartialDate.of(START.plusYears(1)))).toBuilder()
        .provisional(day)
        .build();
  }

  private static Holding effect(EntryPlan plan, Function<DateRule, EntryIntoForce> says) {
    String signed = START.plusDays(plan.signed()).toString();
    List<Instrument> instruments = new ArrayList<>();
    instruments.add(
        Memorandum.builder()
            .id(Cases.MEMORANDUM)
            .addParties(Cases.signed(Cases.REGION, signed), Cases.signed(Cases.AGENCY, signed))
            .addClauses(
                says(EntryPlan.FINAL, plan.first(), says),
                Clause.builder().id(ClauseId.of("t")).addProvisions(Term.indefinite()).build())
            .build());
    for (int i = 0; i < plan.steps().size(); i++) {
      EntryPlan.Step step = plan.steps().get(i);
      instruments.add(
          Amendment.builder()
              .id(InstrumentId.of("amendment-" + i))
              .amends(Cases.MEMORANDUM)
              .effective(
                  PartialDate.between(START.plusDays(step.from()), START.plusDays(step.to())))
              .addChanges(change(step, says))
              .build());
    }
    return Cases.effects(instruments.toArray(Instrument[]::new)).inEffect(Cases.MEMORANDUM);
  }

  private static Change change(EntryPlan.Step step, Function<DateRule, EntryIntoForce> says) {
    return switch (step.kind()) {
      case ADD -> new Change.AddClause(says(step.clause(), step.day(), says), Optional.empty());
      case REPLACE -> new Change.ReplaceClause(says(step.clause(), step.day(), says));
      case REPEAL -> new Change.RepealClause(step.clause());
    };
  }

  private static Clause says(
      ClauseId id, Optional<Integer> day, Function<DateRule, EntryIntoForce> says) {
    Clause.Builder clause = Clause.builder().id(id);
    day.map(START::plusDays)
        .map(PartialDate::of)
        .map(DateRule::fixed)
        .map(says)
        .ifPresent(clause::addProvisions);
    return clause.build();
  }
}
