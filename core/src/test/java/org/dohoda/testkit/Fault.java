package org.dohoda.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;

/**
 * A way to break a register, and the nearest way that does not.
 *
 * <p>Both add a plot of their own to any register, so faults of different codes do not touch each
 * other. Immutable and thread-safe.
 *
 * @param code the code of the one problem that the fault causes
 * @param where the path of that problem; {@code ~} is the prefix of the plot's ids, {@code *}
 *     behind the name of a list of the register the index of what the fault adds to it
 * @param broken adds what breaks the rule
 * @param nearest adds the nearest miss
 */
public record Fault(String code, String where, Consumer<Plot> broken, Consumer<Plot> nearest) {
  /** {@return the register with the fault} */
  public CooperationRegister injectedInto(CooperationRegister register) {
    return planted(register, broken);
  }

  /** {@return the register with the nearest miss} */
  public CooperationRegister nearlyInjectedInto(CooperationRegister register) {
    return planted(register, nearest);
  }

  private CooperationRegister planted(CooperationRegister register, Consumer<Plot> what) {
    CooperationRegister.Builder builder = register.toBuilder();
    what.accept(new Plot(prefix(), builder));
    return builder.build();
  }

  /**
   * {@return the register, the register with the fault, and the problem to expect}
   *
   * @param register a register that has no plot of this fault yet
   */
  public Broken<CooperationRegister> in(CooperationRegister register) {
    return new Broken<>(register, injectedInto(register), code, path(register), Optional.empty());
  }

  /** Where the problem is: what the fault adds to a list comes behind what was there. */
  private ModelPath path(CooperationRegister register) {
    String list = where.substring(1, where.indexOf('/', 1));
    String index = "/" + (where.contains("/*") ? size(register, list) : 0);
    return ModelPath.parse(where.replace("~", prefix()).replace("/*", index));
  }

  private static int size(CooperationRegister register, String elements) {
    return Attributes.of(CooperationRegister.class).stream()
        .filter(attribute -> attribute.getName().equals(elements))
        .map(attribute -> (List<?>) Attributes.get(attribute, register))
        .mapToInt(List::size)
        .sum();
  }

  private String prefix() {
    return code.replace('.', '-');
  }

  @Override
  public String toString() {
    return code;
  }
}
