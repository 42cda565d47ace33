package org.dohoda.body;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.dohoda.id.BodyId;
import org.immutables.value.Value;

/**
 * One meeting of a body (jednání, zasedání) on a day, with its agenda.
 *
 * <p>An empty agenda means that none is recorded. Session tells whether the public is let in, as
 * far as stated; an item may differ from its meeting.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Meeting permits ImmutableMeeting {
  Meeting() {}

  /** {@return the body that meets} */
  public abstract BodyId body();

  /** {@return the day} */
  public abstract LocalDate date();

  /** {@return whether the meeting is open; not stated unless recorded} */
  @Value.Default
  public Session session() {
    return Session.NOT_STATED;
  }

  /** {@return the items in their order; empty if none is recorded} */
  public abstract ImmutableList<AgendaItem> agenda();

  /**
   * {@return the session in which an item is dealt with: its own if stated, else that of the
   * meeting}
   *
   * @param item an item of the agenda
   */
  public Session sessionOf(AgendaItem item) {
    return item.session() == Session.NOT_STATED ? session() : item.session();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with the values of this object} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds the value; {@code build()} refuses with the name of what is missing or meaningless. */
  public static final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
