package org.dohoda.logic;

/** An unknown that is so or not; its only test is {@link Boolean#TRUE}. */
public final class YesOrNo extends Unknown {
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
