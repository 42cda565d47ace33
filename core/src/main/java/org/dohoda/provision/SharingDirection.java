package org.dohoda.provision;

/** Which way information passes. */
public enum SharingDirection {
  /** From those who give it to the addressees, not back (jednostranně). */
  ONE_WAY,
  /** Both ways (vzájemně). */
  MUTUAL
}
