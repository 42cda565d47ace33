package org.dohoda.engine;

import java.util.Objects;
import java.util.Optional;
import org.dohoda.body.Capacity;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Circumstances;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Right;

/**
 * That a representative of an organization came to a meeting.
 *
 * <p>Immutable and thread-safe.
 *
 * @param meeting the meeting
 * @param organization the organization
 * @param capacity the capacity in which he came, if recorded
 * @param circumstances what is known of the occasion
 */
public record Attendance(
    Meeting meeting,
    OrganizationId organization,
    Optional<Capacity> capacity,
    Circumstances circumstances) {
  /**
   * Checks that the components are there.
   *
   * @param meeting the meeting
   * @param organization the organization
   * @param capacity the capacity in which he came, if recorded
   * @param circumstances what is known of the occasion
   */
  public Attendance {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(circumstances, "circumstances");
  }

  ParticipationQuestion question(Right right) {
    return ParticipationQuestion.builder()
        .at(meeting)
        .organization(organization)
        .capacity(capacity)
        .circumstances(circumstances)
        .addRights(right)
        .build();
  }
}
