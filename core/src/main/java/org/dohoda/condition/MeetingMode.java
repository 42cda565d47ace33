package org.dohoda.condition;

import org.dohoda.text.Code;
import org.dohoda.text.Codes;
import org.jspecify.annotations.Nullable;

/**
 * The way in which a meeting is held; an open list.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code
 */
public record MeetingMode(String code) implements Code {
  /** Members meet in one place (prezenčně). */
  public static final MeetingMode IN_PERSON = of("in-person");

  /** Members meet by remote means (distančně). */
  public static final MeetingMode REMOTE = of("remote");

  /** Members vote in writing without meeting (per rollam). */
  public static final MeetingMode WRITTEN_PROCEDURE = of("written-procedure");

  /**
   * Checks the form of the code.
   *
   * @throws IllegalArgumentException if it is malformed
   * @param code the code
   */
  public MeetingMode {
    Codes.check("meeting mode", code);
  }

  /**
   * {@return the mode with a code}
   *
   * @param code the code
   * @throws IllegalArgumentException if it is malformed
   */
  public static MeetingMode of(String code) {
    return new MeetingMode(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MeetingMode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
