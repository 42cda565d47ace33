package org.dohoda.provision;

/** What a legal norm does for an instrument that names it. */
public enum BasisEffect {
  /** The norm allows it (umožňuje). */
  ENABLES,
  /** The norm demands it (ukládá). */
  REQUIRES,
  /** The paper names the norm and does not say what it does (odkazuje na). */
  ASSERTED
}
