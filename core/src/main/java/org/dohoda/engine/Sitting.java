package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Ground;
import org.dohoda.decision.Link;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Right;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/** The work on one question: the rules that may concern it, read for the days that matter. */
final class Sitting {
  private final ParticipationEngine engine;
  private final ParticipationQuestion question;
  private final ImmutableList<CompiledRule> rules;
  private final Map<LocalDate, ImmutableList<RuleCase>> cases = new HashMap<>();
  private final Map<LocalDate, Set<PartialDate>> days = new HashMap<>();

  Sitting(ParticipationEngine engine, ParticipationQuestion question) {
    this.engine = engine;
    this.question = question;
    this.rules = engine.index().about(question);
  }

  Decision decide() {
    ImmutableMap<Right, Ruling> rulings = rulings();
    ImmutableMap.Builder<Integer, ImmutableMap<Right, Ruling>> items = ImmutableMap.builder();
    int count = question.meeting().map(meeting -> meeting.agenda().size()).orElse(0);
    for (int item = 0; question.item().isEmpty() && item < count; item++) {
      ParticipationQuestion ofItem = question.toBuilder().item(item).build();
      ImmutableMap<Right, Ruling> ofThis = new Sitting(engine, ofItem).rulings();
      if (!Maps.transformValues(ofThis, Ruling::outcome)
          .equals(Maps.transformValues(rulings, Ruling::outcome))) {
        items.put(item, ofThis);
      }
    }
    return Decision.builder()
        .question(question)
        .presumptions(engine.presumptions())
        .rulings(rulings)
        .items(items.buildOrThrow())
        .names(engine.citations().names(question, rules))
        .build();
  }

  private ImmutableMap<Right, Ruling> rulings() {
    ImmutableMap.Builder<Right, Ruling> rulings = ImmutableMap.builder();
    for (Right right : question.rights()) {
      Ruling.Builder ruling = Ruling.builder().from(ruling(question.day(), right));
      if (mayBeGrantedOnAnotherDay(right)) {
        Timeline<Outcome> outcomes = outcomes(right);
        ruling
            .grantedBefore(
                outcomes.lastUntil(question.day(), outcome -> outcome == Outcome.GRANTED))
            .grantedAfter(
                outcomes.firstFrom(question.day(), outcome -> outcome == Outcome.GRANTED));
      }
      rulings.put(right, ruling.build());
    }
    return rulings.buildOrThrow();
  }

  private boolean mayBeGrantedOnAnotherDay(Right right) {
    return rules.stream().anyMatch(each -> each.permits() && each.rule().rights().contains(right))
        && verdict(question.day(), right).outcome() != Outcome.GRANTED;
  }

  Timeline<Ruling> timeline(Right right) {
    return overTime(day -> ruling(day, right));
  }

  Timeline<Truth> granted(Right right) {
    return overTime(day -> verdict(day, right).granted());
  }

  private Timeline<Outcome> outcomes(Right right) {
    return overTime(day -> verdict(day, right).outcome());
  }

  private <V> Timeline<V> overTime(Function<LocalDate, V> onDay) {
    Timeline.Builder<V> timeline = Timeline.builder(onDay.apply(PartialDate.MIN_DAY));
    for (LocalDate day : turningDays()) {
      if (!day.equals(PartialDate.MIN_DAY)) {
        timeline.change(day, onDay.apply(day));
      }
    }
    return timeline.build();
  }

  /** The first days of stretches in which the answer stays the same, names included. */
  ImmutableSortedSet<LocalDate> firstDays() {
    Set<LocalDate> days = new TreeSet<>(turningDays());
    days.addAll(engine.citations().daysOfNames(question, rules));
    return ImmutableSortedSet.copyOf(days);
  }

  /**
   * The first days of stretches in which every day of the record that is read lies on the same
   * side. What is read on a day may bring in further days, until there are no more.
   */
  private Set<LocalDate> turningDays() {
    Set<LocalDate> turning = new TreeSet<>();
    Deque<LocalDate> open = new ArrayDeque<>(List.of(PartialDate.MIN_DAY));
    while (!open.isEmpty()) {
      LocalDate next = open.remove();
      if (turning.add(next)) {
        casesOn(next);
        for (PartialDate day : days.getOrDefault(next, ImmutableSet.of())) {
          open.add(day.earliest());
          open.add(dayAfter(day.earliest()));
          open.add(day.latest());
          open.add(dayAfter(day.latest()));
        }
      }
    }
    return turning;
  }

  private static LocalDate dayAfter(LocalDate day) {
    return day.equals(PartialDate.MAX_DAY) ? day : day.plusDays(1);
  }

  Verdict verdict(LocalDate day, Right right) {
    return Verdict.of(contest(day, right));
  }

  private Contest contest(LocalDate day, Right right) {
    return new Contest(right, casesOn(day), engine.exceptions());
  }

  private ImmutableList<RuleCase> casesOn(LocalDate day) {
    ImmutableList<RuleCase> known = cases.get(day);
    if (known == null) {
      known = read(day);
      cases.put(day, known);
    }
    return known;
  }

  private ImmutableList<RuleCase> read(LocalDate day) {
    Inquiry inquiry = engine.inquiry(question, day);
    Readers readers = Readers.of(inquiry);
    ImmutableList<RuleCase> read =
        rules.stream()
            .map(rule -> RuleCase.of(rule, readers))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    days.put(day, inquiry.days());
    return read;
  }

  private Ruling ruling(LocalDate day, Right right) {
    Contest contest = contest(day, right);
    Verdict verdict = Verdict.of(contest);
    Ruling.Builder ruling =
        Ruling.builder()
            .right(right)
            .outcome(verdict.outcome())
            .possible(verdict.possible())
            .sufficient(verdict.sufficient())
            .missing(verdict.missing())
            .overLimit(verdict.overLimit());
    for (RuleCase each : contest.cases()) {
      Ground ground = ground(each, contest);
      ruling.addGrounds(ground);
      for (Link link : ground.links().values()) {
        ruling.addAllPresumptionsUsed(link.presumptionsUsed());
        ruling.addAllPresumptionsUseful(link.presumptionsUseful());
      }
    }
    if (verdict.possible().contains(Outcome.SILENT) || verdict.possible().contains(Outcome.UNMET)) {
      ruling.notReadWhole(engine.citations().notReadWhole(question, casesOn(day), holders()));
    }
    return ruling.build();
  }

  private Set<OrganizationId> holders() {
    return question.organization().map(engine.index()::above).orElse(ImmutableSet.of());
  }

  private static Ground ground(RuleCase each, Contest contest) {
    CompiledRule rule = each.rule();
    return Ground.builder()
        .instrument(rule.instrument().id())
        .origin(rule.version().origin())
        .clause(rule.version().clause().id())
        .reference(rule.version().clause().reference())
        .rule(rule.rule())
        .path(rule.path())
        .authority(rule.authority())
        .bodyMatch(each.bodyMatch())
        .links(each.describe())
        .applies(each.applies().kleene())
        .live(contest.live(each))
        .defeatedBy(contest.defeatedBy(each))
        .sources(rule.sources())
        .build();
  }
}
