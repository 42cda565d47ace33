package org.dohoda.validation.rules;

import com.google.common.base.Ascii;
import org.dohoda.instrument.Authority;

/** Ranks as problems show them. */
final class Rank {
  private Rank() {}

  static String of(Authority authority) {
    return Ascii.toLowerCase(authority.name()).replace('_', '-');
  }
}
