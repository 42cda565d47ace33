package org.dohoda.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dohoda.time.Truth;

/** Kleene logic never contradicts the completions. */
class FormulaProperties {
  @Property(tries = 10_000)
  void kleene_agreesWithEveryCompletionWhereItIsSure(
      @ForAll @Size(max = 60) List<@IntRange(max = Steps.LARGEST) Integer> steps) {
    Formula formula = Steps.formula(steps);
    Asked asked = Asked.by(formula);

    ImmutableSet<Boolean> results = Completions.of(asked, formula::in).results();

    if (!formula.kleene().isUnknown()) {
      assertThat(results).containsExactly(formula.kleene().isYes());
    }
    if (results.size() == 2) {
      assertThat(formula.kleene()).isEqualTo(Truth.UNKNOWN);
    }
    assertThat(Completions.of(asked, formula.not()::in).results())
        .isEqualTo(ImmutableSet.copyOf(results.stream().map(each -> !each).toList()));
  }
}
