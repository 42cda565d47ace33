package org.dohoda.logic;

import java.util.Map;

/** One value for every unknown. */
public interface Completion {
  /** The value of an unknown. */
  int valueOf(Unknown unknown);

  /** The completion that a map states. */
  static Completion of(Map<Unknown, Integer> values) {
    return unknown -> {
      Integer value = values.get(unknown);
      if (value == null) {
        throw new IllegalArgumentException("unknown: must have a value, was " + unknown.subject());
      }
      return value;
    };
  }
}
