package org.dohoda.testkit;

import com.google.common.collect.ImmutableList;
import org.dohoda.register.CooperationRegister;

/**
 * Whether a register is coherent: ids resolve, validities nest, life cycles fit. What {@link
 * Registers} and {@link Samples} draw is, and what they draw is held to it.
 *
 * <p>The checks are plain loops that owe nothing to validation, so that generators and rule book
 * control each other. All methods are pure.
 */
public final class Coherence {
  private Coherence() {}

  /**
   * {@return what is not coherent in a register, a sentence each; empty if all is}
   *
   * @param register the register
   */
  public static ImmutableList<String> violations(CooperationRegister register) {
    return ImmutableList.<String>builder()
        .addAll(new References(register).unresolved())
        .addAll(new Nesting(register).violations())
        .addAll(LifeCycles.violations(register))
        .build();
  }

  /**
   * {@return whether nothing is incoherent in a register}
   *
   * @param register the register
   */
  public static boolean isCoherent(CooperationRegister register) {
    return violations(register).isEmpty();
  }

  /**
   * {@return the register itself}
   *
   * @param register the register
   * @throws IllegalStateException if it is not coherent; the message says what is not
   */
  public static CooperationRegister coherent(CooperationRegister register) {
    ImmutableList<String> violations = violations(register);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("not coherent: " + String.join("; ", violations));
    }
    return register;
  }
}
