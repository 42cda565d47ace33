package org.dohoda.provision;

/** How a term comes to be renewed. */
public enum RenewalMode {
  /** By itself, unless somebody stops it (automaticky). */
  AUTOMATIC,
  /** By an agreement of the parties (dohodou). */
  BY_AGREEMENT,
  /** By a notice of one side (oznámením jedné strany). */
  BY_NOTICE
}
