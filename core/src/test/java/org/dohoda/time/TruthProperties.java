package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.Truths;

class TruthProperties {
  @Provide
  Arbitrary<Truth> truths() {
    return Truths.truths();
  }

  @Property(tries = 10_000)
  void kleene_laws(
      @ForAll("truths") Truth a, @ForAll("truths") Truth b, @ForAll("truths") Truth c) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.not().not()).isEqualTo(a);
  }

  @Property(tries = 10_000)
  void operators_areTheEnvelopeOfTheirCompletions(
      @ForAll("truths") Truth a, @ForAll("truths") Truth b) {
    assertThat(a.and(b)).isEqualTo(envelope(a, b, (x, y) -> x && y));
    assertThat(a.or(b)).isEqualTo(envelope(a, b, (x, y) -> x || y));
  }

  private static Truth envelope(Truth a, Truth b, BinaryOperator<Boolean> operator) {
    Set<Truth> results = EnumSet.noneOf(Truth.class);
    for (boolean x : completions(a)) {
      for (boolean y : completions(b)) {
        results.add(Truth.of(operator.apply(x, y)));
      }
    }
    return results.size() == 1 ? results.iterator().next() : Truth.UNKNOWN;
  }

  private static boolean[] completions(Truth truth) {
    return truth.isUnknown() ? new boolean[] {true, false} : new boolean[] {truth.isYes()};
  }
}
