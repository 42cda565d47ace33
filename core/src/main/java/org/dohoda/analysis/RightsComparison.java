package org.dohoda.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dohoda.decision.Decision;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.engine.ParticipationEngine;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Presumption;

/**
 * The comparison of the rights that two registers give, or one register on two days: "what if" the
 * committee is dissolved, and what the agency may do now that it might not five years ago.
 *
 * <p>Nothing is presumed unless asked for, and no working days are counted. A body that only one
 * register has, or that one of them only names, is asked about in both: where it is missing, what
 * rests on it is not determined. Immutable and thread-safe.
 */
public final class RightsComparison {
  private final ImmutableSet<BodyId> bodies;
  private final ParticipationEngine before;
  private final ParticipationEngine after;

  private RightsComparison(
      ImmutableSet<BodyId> bodies, ParticipationEngine before, ParticipationEngine after) {
    this.bodies = bodies;
    this.before = before;
    this.after = after;
  }

  /**
   * {@return the comparison of two registers, which presumes nothing}
   *
   * @param before the one
   * @param after the other
   */
  public static RightsComparison of(CooperationRegister before, CooperationRegister after) {
    ParticipationEngine one = ParticipationEngine.of(before);
    ParticipationEngine other = ParticipationEngine.of(after);
    ImmutableSet<BodyId> bodies =
        ImmutableSet.<BodyId>builder()
            .addAll(one.survey().bodies())
            .addAll(other.survey().bodies())
            .build();
    return new RightsComparison(bodies, one, other);
  }

  /**
   * {@return the comparison of a register with itself, on two days, which presumes nothing}
   *
   * @param register the register
   */
  public static RightsComparison of(CooperationRegister register) {
    ParticipationEngine engine = ParticipationEngine.of(register);
    return new RightsComparison(engine.survey().bodies(), engine, engine);
  }

  /**
   * {@return the comparison that presumes this, for both registers, and nothing else}
   *
   * @param presumptions what is presumed where nothing is recorded
   */
  public RightsComparison presuming(Set<Presumption> presumptions) {
    return new RightsComparison(
        bodies, before.presuming(presumptions), after.presuming(presumptions));
  }

  /**
   * {@return the rights of a holder in all bodies on a day, by both registers}
   *
   * @param holder the organization whose representative asks
   * @param day the day
   * @param asking completes the question: its rights, capacity, office, person and circumstances,
   *     not the meeting
   * @throws IllegalArgumentException if the day is not of the years 0001 to 9999, or the completed
   *     question is about another organization, body or day, or about a meeting
   */
  public RightsDifference compare(
      OrganizationId holder, LocalDate day, UnaryOperator<ParticipationQuestion.Builder> asking) {
    return compare(holder, day, day, asking);
  }

  /**
   * {@return the rights of a holder in all bodies on one day by the one register, and on another
   * day by the other}
   *
   * @param holder the organization whose representative asks
   * @param dayBefore the day for the register before; usually the earlier one, but any
   * @param dayAfter the day for the register after
   * @param asking completes the question, which is the same on both days: its rights, capacity,
   *     office, person and circumstances, not the meeting; it is asked of the day before
   * @throws IllegalArgumentException if a day is not of the years 0001 to 9999, or the completed
   *     question is about another organization, body or day, or about a meeting
   */
  public RightsDifference compare(
      OrganizationId holder,
      LocalDate dayBefore,
      LocalDate dayAfter,
      UnaryOperator<ParticipationQuestion.Builder> asking) {
    Arguments.notNull("dayAfter", dayAfter);
    Arguments.notNull("asking", asking);
    ImmutableList.Builder<RightChange> changes = ImmutableList.builder();
    for (BodyId body : bodies) {
      ParticipationQuestion question = question(holder, body, dayBefore, asking);
      Decision one = before.decide(question);
      Decision other = after.decide(question.toBuilder().day(dayAfter).build());
      question
          .rights()
          .forEach(
              right -> changes.add(new RightChange(body, one.ruling(right), other.ruling(right))));
    }
    return new RightsDifference(holder, dayBefore, dayAfter, changes.build());
  }

  /** Every body is asked about alike, so that what is asked may not turn to one of them. */
  private static ParticipationQuestion question(
      OrganizationId holder,
      BodyId body,
      LocalDate day,
      UnaryOperator<ParticipationQuestion.Builder> asking) {
    ParticipationQuestion question =
        asking.apply(ParticipationQuestion.of(holder, body, day)).build();
    Arguments.check(
        question.organization().equals(Optional.of(holder))
            && question.body().equals(body)
            && question.day().equals(day)
            && question.meeting().isEmpty(),
        "asking",
        "must leave holder, body and day, and ask about no meeting",
        question);
    return question;
  }
}
