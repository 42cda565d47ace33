package org.dohoda.engine;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dohoda.body.Capacity;
import org.dohoda.condition.Circumstances;
import org.dohoda.decision.Decision;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Right;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the plain questions asked most lately: those that name an organization at most,
 * and know nothing of the occasion. Between two days that matter to it, an answer stays the same,
 * as long as nothing that it cites gets another name.
 */
final class Answers {
  private static final int MOST = 20_000;

  private final Cache<Key, Stretches> kept = CacheBuilder.newBuilder().maximumSize(MOST).build();

  /** A plain question without its day. */
  private record Key(
      Optional<OrganizationId> organization,
      BodyId body,
      Optional<Capacity> capacity,
      ImmutableSet<Right> rights) {}

  /** The stretches by their first days as epoch days, and the answers worked out so far. */
  @SuppressWarnings("ArrayRecordComponent") // private, written once and never handed out
  private record Stretches(
      int[] firstDays, AtomicReferenceArray<Sitting.@Nullable Answer> answers) {
    static Stretches of(ImmutableSortedSet<LocalDate> firstDays) {
      return new Stretches(
          firstDays.stream().mapToInt(day -> (int) day.toEpochDay()).toArray(),
          new AtomicReferenceArray<>(firstDays.size()));
    }

    @Nullable Decision on(LocalDate day) {
      Sitting.Answer latest = answers.get(at(day));
      return latest == null || !latest.isThatOf(day) ? null : latest.decision();
    }

    void keep(LocalDate day, Sitting.Answer answer) {
      answers.set(at(day), answer);
    }

    private int at(LocalDate day) {
      int found = Arrays.binarySearch(firstDays, (int) day.toEpochDay());
      return found >= 0 ? found : -found - 2;
    }
  }

  /** Whether the answer to a question depends on its day alone, beside what a key holds. */
  private static boolean isPlain(ParticipationQuestion question) {
    return question.meeting().isEmpty()
        && question.office().isEmpty()
        && question.person().isEmpty()
        && question.circumstances().equals(Circumstances.unknown());
  }

  Decision decide(ParticipationEngine engine, ParticipationQuestion question) {
    if (!isPlain(question)) {
      return new Sitting(engine, question).decide();
    }
    Key key =
        new Key(question.organization(), question.body(), question.capacity(), question.rights());
    Stretches stretches = kept.getIfPresent(key);
    Decision answer = stretches == null ? null : stretches.on(question.day());
    if (answer == null) {
      Sitting sitting = new Sitting(engine, question);
      if (stretches == null) {
        stretches = Stretches.of(sitting.firstDays());
        kept.put(key, stretches);
      }
      Sitting.Answer found = sitting.answer();
      stretches.keep(question.day(), found);
      answer = found.decision();
    }
    return answer.to(question);
  }
}
