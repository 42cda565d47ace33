package org.dohoda.validation.compare;

import com.google.common.base.Ascii;
import org.dohoda.instrument.Authority;

/** Ranks as problems show them. */
public final class Rank {
  private Rank() {}

  public static String of(Authority authority) {
    return Ascii.toLowerCase(authority.name()).replace('_', '-');
  }
}
