package org.dohoda.condition;

import org.dohoda.body.Session;
import org.dohoda.internal.Arguments;

/**
 * The fact that the meeting, or the item asked about, is open or closed to the public.
 *
 * <p>Immutable and thread-safe.
 *
 * @param session open or closed
 */
public record InSession(Session session) implements Fact {
  /**
   * Refuses a session that is not stated, with an {@link IllegalArgumentException}.
   *
   * @param session open or closed
   */
  public InSession {
    Arguments.notNull("session", session);
    Arguments.check(session != Session.NOT_STATED, "session", "must be open or closed", session);
  }
}
