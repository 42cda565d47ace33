package org.dohoda.logic;

/** An unknown that is so or not; its only test is {@link #SO}. */
public final class YesOrNo extends Unknown {
  /** The test whether it is so. */
  public static final Object SO = "so";

  /** An unknown of the occasion or of the record. */
  public YesOrNo(Object subject, boolean ofOccasion) {
    super(subject, ofOccasion);
  }

  @Override
  int size() {
    return 2;
  }

  @Override
  public boolean passes(Object test, int value) {
    return value == 0;
  }
}
