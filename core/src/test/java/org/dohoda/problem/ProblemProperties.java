package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.ProblemKinds;

class ProblemProperties {
  private static final Locale CZECH = Locale.forLanguageTag("cs");

  @Provide
  Arbitrary<Problem> problems() {
    return ProblemKinds.problems();
  }

  @Property
  void message_showsEveryArgumentInEveryLanguage(@ForAll("problems") Problem problem) {
    for (String shown : problem.arguments().values()) {
      assertThat(problem.message(CZECH)).contains(shown);
      assertThat(problem.message(Locale.ENGLISH)).contains(shown);
      assertThat(problem.help(CZECH)).contains(shown);
    }
    assertThat(problem.arguments().keySet()).isEqualTo(problem.kind().placeholders());
  }

  @Property
  void toString_isOneBoundedLineOfVisibleCharacters(@ForAll("problems") Problem problem) {
    String line = problem.toString();
    assertThat(line.codePoints())
        .allMatch(
            c ->
                !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.SURROGATE);
    assertThat(line.codePointCount(0, line.length())).isLessThan(1000);
  }

  @Property
  void with_ofAShownValueChangesNothing(@ForAll("problems") Problem problem) {
    Problem.Builder again = problem.toBuilder();
    problem.arguments().forEach(again::with);
    assertThat(again.build()).isEqualTo(problem).hasSameHashCodeAs(problem);
  }

  @Property
  void order_agreesWithEquals(@ForAll("problems") Problem one, @ForAll("problems") Problem two) {
    assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    assertThat(one).isEqualByComparingTo(one.toBuilder().build());
  }
}
