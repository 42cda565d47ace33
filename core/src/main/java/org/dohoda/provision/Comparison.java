package org.dohoda.provision;

/** How a stated number is meant: as the exact one, as a limit or roughly. */
public enum Comparison {
  /** That number. */
  EXACTLY,
  /** That number or more (nejméně). */
  AT_LEAST,
  /** More than that number (více než). */
  MORE_THAN,
  /** That number or fewer (nejvýše). */
  AT_MOST,
  /** Fewer than that number (méně než). */
  LESS_THAN,
  /** Roughly that number (přibližně). */
  ABOUT
}
