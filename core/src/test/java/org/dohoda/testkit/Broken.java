package org.dohoda.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.problem.Problems;
import org.dohoda.problem.TextPlace;
import org.dohoda.register.CooperationRegister;

/**
 * A valid base, the same with one fault injected, and the problem that the fault must cause.
 *
 * <pre>{@code
 * @Property
 * void ourImportReportsEveryFault(@ForAll Broken<CooperationRegister> broken) {
 *   assertThat(ourImport(broken.base())).isEmpty();
 *   assertThat(broken.isFoundIn(ourImport(broken.value()))).isTrue();
 * }
 * }</pre>
 *
 * <p>The problem is the only one that the value has more than its base. Immutable and thread-safe,
 * if the value is.
 *
 * @param base what nothing is wrong with
 * @param value the base with the fault
 * @param code the code of the problem
 * @param path the path of the problem
 * @param place the place of the problem in a text; empty where there is no text
 * @param <T> what is broken
 */
public record Broken<T>(T base, T value, String code, ModelPath path, Optional<TextPlace> place) {

  /**
   * {@return coherent registers with one fault of the rule book each, any of its rules}
   *
   * <p>They are found under {@link Faults#profile()}.
   */
  public static Arbitrary<Broken<CooperationRegister>> registers() {
    return Combinators.combine(Registers.registers(), Arbitraries.of(Faults.all()))
        .as((register, fault) -> fault.in(register));
  }

  /**
   * {@return whether one of the problems has the code, the path and the place}
   *
   * @param problems what was found wrong with the value
   */
  public boolean isFoundIn(Problems problems) {
    return problems.stream().anyMatch(this::isIt);
  }

  /**
   * {@return whether a problem has the code, the path and the place}
   *
   * @param problem a problem of the value
   */
  public boolean isIt(Problem problem) {
    return problem.code().equals(code)
        && problem.path().equals(path)
        && (place.isEmpty() || place.equals(problem.place()));
  }

  /** {@return the problem and the value, without the base} */
  @Override
  public String toString() {
    return code + " at " + path + place.map(there -> ", " + there).orElse("") + " in " + value;
  }
}
