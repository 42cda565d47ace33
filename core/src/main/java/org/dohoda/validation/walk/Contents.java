package org.dohoda.validation.walk;

import org.dohoda.provision.ProvisionKind;

/**
 * What the clauses of an instrument say, counted by kind, after they were walked.
 *
 * <p>One object serves a whole pass: it is not to be kept. Not thread-safe.
 */
public interface Contents {
  /** {@return how many provisions of a kind the instrument has} */
  int count(ProvisionKind kind);

  /** {@return how many of them stand in clauses without a period of their own} */
  int lasting(ProvisionKind kind);

  /** {@return whether a provision goes before what a clause says, or gives way to it} */
  boolean isRanked();

  /** {@return whether a clause belongs to another} */
  boolean isNested();
}
