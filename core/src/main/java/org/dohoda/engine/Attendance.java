package org.dohoda.engine;

import java.util.Optional;
import java.util.OptionalInt;
import org.dohoda.body.Capacity;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Circumstances;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.participation.Right;

/**
 * That a representative of an organization came to a meeting, or was there during one of its items.
 *
 * <p>Immutable and thread-safe.
 *
 * @param meeting the meeting
 * @param item the index, from 0, of the item during which he was there; empty for the whole meeting
 * @param organization the organization
 * @param capacity the capacity in which he came, if recorded
 * @param circumstances what is known of the occasion
 */
public record Attendance(
    Meeting meeting,
    OptionalInt item,
    OrganizationId organization,
    Optional<Capacity> capacity,
    Circumstances circumstances) {
  /**
   * Checks that the components are there.
   *
   * @param meeting the meeting
   * @param item the index, from 0, of the item during which he was there; empty for the whole
   *     meeting
   * @param organization the organization
   * @param capacity the capacity in which he came, if recorded
   * @param circumstances what is known of the occasion
   * @throws IllegalArgumentException if the meeting has no item of the index
   */
  public Attendance {
    Arguments.notNull("meeting", meeting);
    Arguments.notNull("item", item);
    Arguments.notNull("organization", organization);
    Arguments.notNull("capacity", capacity);
    Arguments.notNull("circumstances", circumstances);
    if (item.isPresent()) {
      Arguments.check(
          item.getAsInt() >= 0 && item.getAsInt() < meeting.agenda().size(),
          "item",
          "must be the index of an item on the agenda of the meeting",
          item.getAsInt());
    }
  }

  /**
   * That he was there for the whole meeting.
   *
   * @param meeting the meeting
   * @param organization the organization
   * @param capacity the capacity in which he came, if recorded
   * @param circumstances what is known of the occasion
   */
  public Attendance(
      Meeting meeting,
      OrganizationId organization,
      Optional<Capacity> capacity,
      Circumstances circumstances) {
    this(meeting, OptionalInt.empty(), organization, capacity, circumstances);
  }

  /**
   * {@return the same attendance, but during one item alone}
   *
   * @param index the index of the item, from 0
   * @throws IllegalArgumentException if the meeting has no item of the index
   */
  public Attendance duringItem(int index) {
    return new Attendance(meeting, OptionalInt.of(index), organization, capacity, circumstances);
  }

  ParticipationQuestion question(Right right) {
    return ParticipationQuestion.builder()
        .at(meeting)
        .item(item)
        .organization(organization)
        .capacity(capacity)
        .circumstances(circumstances)
        .addRights(right)
        .build();
  }
}
