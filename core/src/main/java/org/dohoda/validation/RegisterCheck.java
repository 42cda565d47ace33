package org.dohoda.validation;

import java.util.function.Consumer;
import org.dohoda.problem.Problem;
import org.dohoda.register.CooperationRegister;

/** What a user's own rule does: looks at a register and hands over what it finds. */
@FunctionalInterface
public interface RegisterCheck {
  /**
   * Looks at a register. Whatever this throws, the caller of the rule book gets.
   *
   * @param register the register
   * @param found takes each problem; it refuses a problem that is not of the rule's kind with an
   *     {@link IllegalArgumentException}
   */
  void check(CooperationRegister register, Consumer<Problem> found);
}
