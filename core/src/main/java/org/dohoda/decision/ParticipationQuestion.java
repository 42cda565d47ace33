package org.dohoda.decision;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Capacity;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Circumstances;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.internal.Arguments;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.immutables.value.Value;

/**
 * The question whether somebody may take part in meetings of a body on a day, and with which
 * rights.
 *
 * <p>A question that names no organization, office or person is that of a member of the public, who
 * is nobody's representative and holds no office; with an office or a person, for whom he comes is
 * not stated: a fact of the occasion that is unknown, the same for all rules. Whether the
 * organization exists on the day is not asked: a register that says so and yet has it act is what
 * validation reports. A question about a recorded meeting takes its body and day from it. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class ParticipationQuestion permits ImmutableParticipationQuestion {
  ParticipationQuestion() {}

  /**
   * {@return the organization whose representative asks; empty if not stated, or for the public}
   */
  public abstract Optional<OrganizationId> organization();

  /** {@return the office that he holds; empty if not stated} */
  public abstract Optional<LocalizedText> office();

  /** {@return his name; empty if not stated} */
  public abstract Optional<String> person();

  /** {@return the body} */
  public abstract BodyId body();

  /** {@return the day, of the years 0001 to 9999} */
  public abstract LocalDate day();

  /** {@return the meeting, if the question is about one that is recorded} */
  public abstract Optional<Meeting> meeting();

  /** {@return the index, from 0, of the agenda item, if the question is about one} */
  public abstract OptionalInt item();

  /** {@return the capacity in which he comes; empty if not stated} */
  public abstract Optional<Capacity> capacity();

  /** {@return what is known of the occasion; nothing if not set} */
  @Value.Default
  public Circumstances circumstances() {
    return Circumstances.unknown();
  }

  /** {@return the rights asked about, at least one; the usual ones if not set} */
  @Value.Default
  public ImmutableSet<Right> rights() {
    return Rights.all();
  }

  /**
   * {@return a builder of the question of an organization's representative about a day}
   *
   * @param organization the organization
   * @param body the body
   * @param day the day
   */
  public static Builder of(OrganizationId organization, BodyId body, LocalDate day) {
    return builder().organization(organization).body(body).day(day);
  }

  /** {@return whether it is that of a member of the public, who comes for nobody} */
  public final boolean isOfPublic() {
    return organization().isEmpty() && office().isEmpty() && person().isEmpty();
  }

  /** {@return the agenda item that the question is about, if it is about one} */
  public final Optional<AgendaItem> agendaItem() {
    return item().isPresent()
        ? meeting().map(meeting -> meeting.agenda().get(item().getAsInt()))
        : Optional.empty();
  }

  /** Whether another question asks the same, but perhaps for another day, in another order. */
  final boolean asksAs(ParticipationQuestion other) {
    return body().equals(other.body())
        && organization().equals(other.organization())
        && office().equals(other.office())
        && person().equals(other.person())
        && meeting().equals(other.meeting())
        && item().equals(other.item())
        && capacity().equals(other.capacity())
        && circumstances().equals(other.circumstances())
        && rights().equals(other.rights());
  }

  @Value.Check
  void check() {
    Arguments.check(!rights().isEmpty(), "rights", "must not be empty", rights());
    person().ifPresent(name -> Arguments.notBlank("person", name));
    Arguments.check(
        !day().isBefore(PartialDate.MIN_DAY) && !day().isAfter(PartialDate.MAX_DAY),
        "day",
        "must lie in the years 0001 to 9999",
        day());
    meeting()
        .ifPresent(
            meeting ->
                Arguments.check(
                    meeting.body().equals(body()) && meeting.date().equals(day()),
                    "meeting",
                    "must be of the body and on the day of the question",
                    meeting));
    Arguments.check(
        item().isEmpty() || meeting().isPresent(),
        "item",
        "must come with the meeting on whose agenda it stands",
        item());
    int items = meeting().map(meeting -> meeting.agenda().size()).orElse(0);
    item()
        .ifPresent(
            index ->
                Arguments.check(
                    index >= 0 && index < items,
                    "item",
                    "must be the index of an item on the agenda of the meeting",
                    index));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds the values of this question} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** A builder of questions; not thread-safe. */
  public static final class Builder extends ImmutableParticipationQuestion.Builder {
    Builder() {}

    /**
     * Sets the meeting, and with it the body and the day.
     *
     * @param meeting the meeting
     * @return this builder
     */
    public Builder at(Meeting meeting) {
      return meeting(meeting).body(meeting.body()).day(meeting.date());
    }

    /**
     * Sets the capacity in which he comes.
     *
     * @param capacity the capacity
     * @return this builder
     */
    public Builder as(Capacity capacity) {
      return capacity(capacity);
    }
  }
}
