package org.dohoda.logic;

import org.dohoda.time.Truth;

/** An unknown that is so or not; its only test is {@link #SO}. */
public final class YesOrNo extends Unknown {
  /** The test whether it is so. */
  public static final Object SO = "so";

  private final Consequences consequences;

  /** An unknown of the occasion or of the record that has nothing to do with others. */
  public YesOrNo(Object subject, boolean ofOccasion) {
    this(subject, ofOccasion, Consequences.NONE);
  }

  /** An unknown with consequences for others. */
  public YesOrNo(Object subject, boolean ofOccasion, Consequences consequences) {
    super(subject, ofOccasion);
    this.consequences = consequences;
  }

  @Override
  Truth given(Unknown other) {
    return other instanceof YesOrNo
        ? consequences.of(subject(), other.subject())
        : super.given(other);
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
