package org.dohoda.decision.twin;

import java.util.Optional;
import org.dohoda.condition.AgendaConcerns;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Approved;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.condition.NoticeGiven;
import org.dohoda.decision.Proposition;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.PolicyTaxonomies;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;

/**
 * Which facts of an occasion settle others.
 *
 * <p>Notice in time by an earlier day is so by a later one, consent in a form is consent, what is
 * about an area is about the areas that this is part of, and one has one office.
 *
 * @param areas which area is part of which
 */
record Follows(PolicyTaxonomies areas) {

  /** {@return what a fact is, if another one is the case or not; unknown if that does not tell} */
  Truth truth(Object given, boolean is, Object fact) {
    if (given.equals(fact)) {
      return Truth.of(is);
    }
    if (is) {
      return means(given, fact)
          ? Truth.YES
          : isAnotherOffice(given, fact) ? Truth.NO : Truth.UNKNOWN;
    }
    return means(fact, given) ? Truth.NO : Truth.UNKNOWN;
  }

  private boolean means(Object one, Object other) {
    if (one instanceof InstrumentFact of) {
      return other instanceof InstrumentFact asked
          ? of.instrument().equals(asked.instrument())
              && (of.fact().equals(asked.fact()) || means(of.fact(), asked.fact()))
          : means(of.fact(), other);
    }
    if (one instanceof NoticeGiven notice && other instanceof NoticeGiven asked) {
      return isInTime(notice.due(), asked.due());
    }
    if (one instanceof Approved approved && other instanceof Approved asked) {
      return means(approved.step(), asked.step());
    }
    if (one instanceof AgendaConcerns concerns && other instanceof AgendaConcerns asked) {
      return concerns.areas().stream()
          .allMatch(area -> asked.areas().stream().anyMatch(each -> isPart(area, each)));
    }
    return one instanceof Proposition.HoldsOffice has
        && other instanceof Proposition.HoldsOffice asked
        && Names.same(has.office(), asked.office()).isYes();
  }

  private boolean isPart(PolicyAreaId area, PolicyAreaId whole) {
    return areas.within(area, whole).isYes();
  }

  private static boolean isAnotherOffice(Object one, Object other) {
    return one instanceof Proposition.HoldsOffice has
        && other instanceof Proposition.HoldsOffice asked
        && Names.same(has.office(), asked.office()).isNo();
  }

  /** The step that is asked for leaves open whatever it does not state. */
  private static boolean means(ApprovalStep step, ApprovalStep asked) {
    boolean silence =
        !step.silenceCounts().equals(asked.silenceCounts())
            && !step.silenceCounts().isNo()
            && !asked.silenceCounts().isYes();
    return step.actor().equals(asked.actor())
        && step.act().equals(asked.act())
        && (asked.form().isEmpty() || step.form().equals(asked.form()))
        && isInTime(step.due(), asked.due())
        && !silence;
  }

  /** Of deadlines, the twin knows equal ones, none, and days before the same event. */
  private static boolean isInTime(Optional<DateRule> due, Optional<DateRule> asked) {
    return asked.isEmpty()
        || due.equals(asked)
        || (due.orElse(null) instanceof DateRule.Before one
            && asked.get() instanceof DateRule.Before other
            && one.anchor().equals(other.anchor())
            && one.span().unit() == TimeSpan.Unit.DAYS
            && other.span().unit() == TimeSpan.Unit.DAYS
            && one.span().amount() >= other.span().amount());
  }
}
