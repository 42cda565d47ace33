package org.dohoda.provision;

import com.google.common.collect.ImmutableSet;

/**
 * The usual duties at the end; the list is open, a user adds codes of his own.
 *
 * <p>Immutable and thread-safe.
 */
public final class EndDuties {
  /** Erase or destroy it (vymazat, zlikvidovat). */
  public static final EndDuty ERASE = EndDuty.of("erase");

  /** Give it back (vrátit). */
  public static final EndDuty RETURN = EndDuty.of("return");

  /** Keep it for a stated time (uchovat). */
  public static final EndDuty KEEP = EndDuty.of("keep");

  /** Make it anonymous (anonymizovat). */
  public static final EndDuty ANONYMISE = EndDuty.of("anonymise");

  /** Certify that it has been erased (potvrdit výmaz). */
  public static final EndDuty CERTIFY = EndDuty.of("certify");

  private static final ImmutableSet<EndDuty> ALL =
      ImmutableSet.of(ERASE, RETURN, KEEP, ANONYMISE, CERTIFY);

  private EndDuties() {}

  /** {@return all constants of this class, in the order of their declaration} */
  public static ImmutableSet<EndDuty> all() {
    return ALL;
  }
}
