package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.ModelPaths;

class ModelPathProperties {
  @Provide
  Arbitrary<ModelPath> paths() {
    return ModelPaths.modelPaths();
  }

  @Property
  void parse_readsWhatToStringWrites(@ForAll("paths") ModelPath path) {
    ModelPath read = ModelPath.parse(path.toString());
    assertThat(read).isEqualTo(path).hasSameHashCodeAs(path);
    assertThat(read.steps()).isEqualTo(path.steps());
  }

  @Property
  void order_agreesWithEquals(
      @ForAll("paths") ModelPath one,
      @ForAll("paths") ModelPath two,
      @ForAll("paths") ModelPath three) {
    assertThat(one.compareTo(two) == 0).isEqualTo(one.toString().equals(two.toString()));
    assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
      assertThat(one).isLessThanOrEqualTo(three);
    }
  }

  @Property
  void append_isOfTextsAndComesAfter(
      @ForAll("paths") ModelPath one, @ForAll("paths") ModelPath two) {
    assertThat(one.append(two)).hasToString(one.toString() + two);
    assertThat(one.append(two).pattern()).isEqualTo(one.pattern() + two.pattern());
    assertThat(one).isLessThanOrEqualTo(one.append(two));
  }
}
