package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.judgement.Contest;
import org.dohoda.engine.judgement.Verdict;
import org.dohoda.engine.links.RuleCase;
import org.dohoda.id.Id;
import org.dohoda.participation.Right;
import org.dohoda.source.Source;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/** The work on one question: the rules that may concern it, read for the days that matter. */
final class Sitting {
  private final ParticipationEngine engine;
  private final ParticipationQuestion question;
  private final ImmutableList<CompiledRule> rules;
  private final Docket docket;
  private final Map<ImmutableList<RuleCase>, Contest> contests = new HashMap<>();
  private final Map<ImmutableList<RuleCase>, ImmutableList<Source>> notReadWhole = new HashMap<>();

  Sitting(ParticipationEngine engine, ParticipationQuestion question) {
    this.engine = engine;
    this.question = question;
    this.rules = engine.index().about(question);
    this.docket = new Docket(engine, question, rules);
  }

  /**
   * A decision, with the days on which what it cites is called as on its own.
   *
   * @param decision the decision
   * @param first the first of these days, as an epoch day
   * @param last the last one
   */
  record Answer(Decision decision, int first, int last) {
    boolean isThatOf(LocalDate day) {
      return first <= day.toEpochDay() && day.toEpochDay() <= last;
    }
  }

  Answer answer() {
    ImmutableMap<Right, Ruling> rulings = rulings();
    ImmutableMap<Integer, ImmutableMap<Right, Ruling>> items = items(rulings);
    Set<Id> cited = cited(rulings, items);
    Range<LocalDate> days = engine.names().withTheSameNames(cited, question.day());
    return new Answer(
        decision(rulings, items, cited),
        (int) days.lowerEndpoint().toEpochDay(),
        (int) days.upperEndpoint().toEpochDay());
  }

  Decision decide() {
    ImmutableMap<Right, Ruling> rulings = rulings();
    ImmutableMap<Integer, ImmutableMap<Right, Ruling>> items = items(rulings);
    return decision(rulings, items, cited(rulings, items));
  }

  private Set<Id> cited(
      ImmutableMap<Right, Ruling> rulings,
      ImmutableMap<Integer, ImmutableMap<Right, Ruling>> items) {
    return engine
        .names()
        .cited(question, rules, Iterables.concat(ImmutableList.of(rulings), items.values()));
  }

  private Decision decision(
      ImmutableMap<Right, Ruling> rulings,
      ImmutableMap<Integer, ImmutableMap<Right, Ruling>> items,
      Set<Id> cited) {
    return Decision.builder()
        .question(question)
        .presumptions(engine.presumptions())
        .rulings(rulings)
        .items(items)
        .names(engine.names().names(cited, question.day()))
        .withoutRecord(engine.names().withoutRecord(question))
        .build();
  }

  /** The rulings for the items that have their own: in which anything differs. */
  private ImmutableMap<Integer, ImmutableMap<Right, Ruling>> items(
      ImmutableMap<Right, Ruling> ofMeeting) {
    ImmutableMap.Builder<Integer, ImmutableMap<Right, Ruling>> items = ImmutableMap.builder();
    int count = question.meeting().map(meeting -> meeting.agenda().size()).orElse(0);
    for (int item = 0; question.item().isEmpty() && item < count; item++) {
      ParticipationQuestion ofItem = question.toBuilder().item(item).build();
      ImmutableMap<Right, Ruling> ofThis = new Sitting(engine, ofItem).rulings();
      if (!ofThis.equals(ofMeeting)) {
        items.put(item, ofThis);
      }
    }
    return items.buildOrThrow();
  }

  private ImmutableMap<Right, Ruling> rulings() {
    ImmutableMap.Builder<Right, Ruling> rulings = ImmutableMap.builder();
    for (Right right : question.rights()) {
      Ruling.Builder ruling = ruling(question.day(), right);
      if (mayBeGrantedOnAnotherDay(right)) {
        ruling.grantedBefore(lastGranted(right)).grantedAfter(firstGranted(right));
      }
      rulings.put(right, ruling.build());
    }
    return rulings.buildOrThrow();
  }

  private boolean mayBeGrantedOnAnotherDay(Right right) {
    return rules.stream().anyMatch(each -> each.permits() && each.rule().rights().contains(right))
        && !contest(question.day(), right).granted().isYes();
  }

  /** The last day before that of the question on which a right is granted. */
  private Optional<LocalDate> lastGranted(Right right) {
    ImmutableSortedSet<LocalDate> stretches = docket.turningDays().headSet(question.day(), true);
    LocalDate after = stretches.last(); // the stretch of the question itself is known not to be it
    for (LocalDate first : stretches.headSet(after).descendingSet()) {
      if (contest(first, right).granted().isYes()) {
        return Optional.of(after.minusDays(1));
      }
      after = first;
    }
    return Optional.empty();
  }

  /** The first day after that of the question on which a right is granted. */
  private Optional<LocalDate> firstGranted(Right right) {
    return docket.turningDays().tailSet(question.day(), false).stream()
        .filter(first -> contest(first, right).granted().isYes())
        .findFirst();
  }

  Timeline<Ruling> timeline(Right right) {
    return overTime(day -> ruling(day, right).build());
  }

  /** Whether each right is granted on each day, as a row of a table. */
  ImmutableIntArray grants(GrantTable table) {
    ImmutableListMultimap<Right, Right> alike = alike();
    GrantFormat.Builder row = table.row();
    for (LocalDate day : docket.turningDays()) {
      row.begin(day);
      alike
          .asMap()
          .forEach(
              (first, all) -> {
                Truth granted = contest(day, first).granted();
                all.forEach(right -> row.set(table.numberOf(right), granted));
              });
      row.end();
    }
    return row.build();
  }

  /**
   * The rights that the same rules speak of, by the first of them: what holds of it holds of all.
   */
  private ImmutableListMultimap<Right, Right> alike() {
    SetMultimap<Right, CompiledRule> speaking = LinkedHashMultimap.create();
    rules.forEach(rule -> rule.rule().rights().forEach(right -> speaking.put(right, rule)));
    Map<Set<CompiledRule>, Right> firsts = new HashMap<>();
    ImmutableListMultimap.Builder<Right, Right> alike = ImmutableListMultimap.builder();
    for (Right right : speaking.keySet()) {
      Right first = firsts.computeIfAbsent(speaking.get(right), same -> right);
      alike.put(first, right);
    }
    return alike.build();
  }

  private <V> Timeline<V> overTime(Function<LocalDate, V> onDay) {
    Timeline.Builder<V> timeline = Timeline.builder(onDay.apply(PartialDate.MIN_DAY));
    for (LocalDate day : docket.turningDays()) {
      if (!day.equals(PartialDate.MIN_DAY)) {
        timeline.change(day, onDay.apply(day));
      }
    }
    return timeline.build();
  }

  /** The first days of stretches in which the answer stays the same, whatever names change. */
  ImmutableSortedSet<LocalDate> firstDays() {
    return docket.turningDays();
  }

  /** The contest for a right on a day: one for all days and rights with the same cases. */
  private Contest contest(LocalDate day, Right right) {
    ImmutableList<RuleCase> speaking = docket.on(day, right);
    return contests.computeIfAbsent(speaking, cases -> new Contest(cases, engine.exceptions()));
  }

  private Ruling.Builder ruling(LocalDate day, Right right) {
    Contest contest = contest(day, right);
    Verdict verdict = contest.verdict();
    Ruling.Builder ruling =
        Ruling.builder()
            .right(right)
            .outcome(verdict.outcome())
            .possible(verdict.possible())
            .sufficient(verdict.sufficient())
            .missing(verdict.missing())
            .overLimit(verdict.overLimit())
            .grounds(contest.grounds())
            .presumptionsUsed(contest.presumptionsUsed())
            .presumptionsUseful(contest.presumptionsUseful());
    if (verdict.possible().contains(Outcome.SILENT) || verdict.possible().contains(Outcome.UNMET)) {
      ruling.notReadWhole(
          notReadWhole.computeIfAbsent(
              docket.on(day),
              cases ->
                  engine
                      .citations()
                      .notReadWhole(
                          question, cases, engine.index()::above, engine.index()::aboveOwner)));
    }
    return ruling;
  }
}
