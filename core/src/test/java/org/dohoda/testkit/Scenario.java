package org.dohoda.testkit;

import com.google.common.collect.ImmutableSet;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.participation.Right;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Presumption;

/**
 * A small register together with a question that its rules speak of.
 *
 * @param register the register
 * @param presumptions what is presumed
 * @param question the question, about one right
 */
public record Scenario(
    CooperationRegister register,
    ImmutableSet<Presumption> presumptions,
    ParticipationQuestion question) {

  /** {@return the right that is asked about} */
  public Right right() {
    return question.rights().iterator().next();
  }
}
