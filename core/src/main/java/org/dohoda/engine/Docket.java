package org.dohoda.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.engine.inquiry.CompiledRule;
import org.dohoda.engine.inquiry.Inquiry;
import org.dohoda.engine.inquiry.Trace;
import org.dohoda.engine.links.Readers;
import org.dohoda.engine.links.RuleCase;
import org.dohoda.participation.Right;
import org.dohoda.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules that may concern a question, read for the days that matter.
 *
 * <p>What a rule says changes on the days alone on which something changes that is read for it. A
 * case that asks nothing unknown is therefore the same between them, and is read once. Used by one
 * thread.
 */
final class Docket {
  private final ParticipationEngine engine;
  private final ParticipationQuestion question;
  private final ImmutableList<CompiledRule> rules;
  private final @Nullable Stretch[] latest;
  private final Map<LocalDate, ImmutableList<RuleCase>> cases = new HashMap<>();
  private final Set<LocalDate> turns = new TreeSet<>(ImmutableSet.of(PartialDate.MIN_DAY));
  private final Map<ImmutableList<RuleCase>, Map<Right, ImmutableList<RuleCase>>> byRight =
      new HashMap<>();
  private @Nullable ImmutableSortedSet<LocalDate> turningDays;

  /** The days on which a settled case stays the same, both inclusive; no case if it drops out. */
  private record Stretch(@Nullable RuleCase read, LocalDate first, LocalDate last) {
    static Stretch around(LocalDate day, Trace trace, @Nullable RuleCase read) {
      LocalDate first = PartialDate.MIN_DAY;
      LocalDate last = PartialDate.MAX_DAY;
      for (LocalDate turn : trace.turns()) {
        if (turn.isAfter(day)) {
          last = turn.isAfter(last) ? last : turn.minusDays(1);
        } else {
          first = turn.isBefore(first) ? first : turn;
        }
      }
      return new Stretch(read, first, last);
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  Docket(
      ParticipationEngine engine,
      ParticipationQuestion question,
      ImmutableList<CompiledRule> rules) {
    this.engine = engine;
    this.question = question;
    this.rules = rules;
    this.latest = new @Nullable Stretch[rules.size()];
  }

  /** The cases on a day of the rules that do not certainly speak of another holder or body. */
  ImmutableList<RuleCase> on(LocalDate day) {
    ImmutableList<RuleCase> known = cases.get(day);
    if (known == null) {
      known = read(day);
      cases.put(day, known);
    }
    return known;
  }

  /** The cases on a day of the rules that speak of a right. */
  ImmutableList<RuleCase> on(LocalDate day, Right right) {
    ImmutableList<RuleCase> all = on(day);
    return byRight
        .computeIfAbsent(all, same -> new HashMap<>())
        .computeIfAbsent(right, r -> speakingOf(r, all));
  }

  private static ImmutableList<RuleCase> speakingOf(Right right, ImmutableList<RuleCase> all) {
    ImmutableList.Builder<RuleCase> speaking = ImmutableList.builder();
    for (RuleCase each : all) {
      if (each.rule().rule().rights().contains(right)) {
        speaking.add(each);
      }
    }
    return speaking.build();
  }

  /**
   * The first days of stretches in which nothing that is read changes. What is read on a day may
   * bring in further days, until there are no more.
   */
  ImmutableSortedSet<LocalDate> turningDays() {
    ImmutableSortedSet<LocalDate> known = turningDays;
    while (known == null || known.size() < turns.size()) {
      known = ImmutableSortedSet.copyOf(turns);
      known.forEach(this::on);
    }
    turningDays = known;
    return known;
  }

  private ImmutableList<RuleCase> read(LocalDate day) {
    Inquiry inquiry = engine.inquiry(question, day);
    Readers readers = Readers.of(inquiry, engine.exceptions().circles());
    ImmutableList.Builder<RuleCase> read = ImmutableList.builder();
    for (int i = 0; i < latest.length; i++) {
      Stretch stretch = latest[i];
      if (stretch == null || !stretch.covers(day)) {
        stretch = read(rules.get(i), readers, day);
        latest[i] = stretch;
      }
      if (stretch.read() != null) {
        read.add(stretch.read());
      }
    }
    turns.addAll(inquiry.trace().turns());
    return read.build();
  }

  private static Stretch read(CompiledRule rule, Readers readers, LocalDate day) {
    Trace outer = readers.inquiry().begin();
    RuleCase read = RuleCase.of(rule, readers).orElse(null);
    Trace trace = readers.inquiry().end(outer);
    return trace.asksNothing() ? Stretch.around(day, trace, read) : new Stretch(read, day, day);
  }
}
