package org.dohoda.validation;

import org.dohoda.internal.Arguments;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.ProblemKind;
import org.dohoda.validation.walk.On;
import org.dohoda.validation.walk.Rule;

/**
 * One rule of a rule book: the kind of problem that it finds, and how much of a register it sees.
 *
 * <p>A rule is known by the code of its kind. Immutable and thread-safe, if its check is.
 */
public final class ValidationRule {
  private final Level level;
  private final Rule<?> rule;

  ValidationRule(Level level, Rule<?> rule) {
    this.level = level;
    this.rule = rule;
  }

  /**
   * {@return a rule of the user's own}
   *
   * @param kind the kind of all problems that it finds
   * @param level how much of a register it has to see
   * @param check what it does; it is called once for a register
   */
  public static ValidationRule of(ProblemKind kind, Level level, RegisterCheck check) {
    Arguments.notNull("kind", kind);
    Arguments.notNull("check", check);
    return new ValidationRule(
        Arguments.notNull("level", level),
        On.REGISTER.rule(
            kind,
            (register, scene) ->
                check.check(
                    register,
                    problem -> {
                      Arguments.check(
                          problem.kind().equals(kind),
                          "problem",
                          "must be of the rule's kind " + kind.code(),
                          problem.code());
                      scene.relay(problem, ModelPath.ROOT);
                    })));
  }

  /** {@return the kind of all problems that it finds} */
  public ProblemKind kind() {
    return rule.kind();
  }

  /** {@return the code of its kind, by which it is known} */
  public String code() {
    return kind().code();
  }

  /** {@return how much of a register it sees} */
  public Level level() {
    return level;
  }

  Rule<?> rule() {
    return rule;
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code();
  }
}
