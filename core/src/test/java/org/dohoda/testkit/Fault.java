package org.dohoda.testkit;

import com.google.common.base.Splitter;
import java.util.List;
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
 * @param where the path of that problem; {@code ~} is the prefix of the plot's ids, {@code *} any
 *     step
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

  /** {@return whether a problem at the path is where it is expected} */
  public boolean isAt(ModelPath path) {
    List<String> expected = Splitter.on('/').splitToList(where.replace("~", prefix()));
    List<String> steps = Splitter.on('/').splitToList(path.toString());
    boolean same = expected.size() == steps.size();
    for (int i = 0; same && i < steps.size(); i++) {
      same = expected.get(i).equals("*") || expected.get(i).equals(steps.get(i));
    }
    return same;
  }

  private String prefix() {
    return code.replace('.', '-');
  }

  @Override
  public String toString() {
    return code;
  }
}
