package org.dohoda.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPathTest {
  private static final ModelPath PROVISION =
      ModelPath.ROOT
          .member("instruments")
          .element("lk-asz-2023")
          .member("clauses")
          .element("guests")
          .member("provisions")
          .index(0);

  @Test
  void toString_isAJsonPointer() {
    assertThat(PROVISION).hasToString("/instruments/lk-asz-2023/clauses/guests/provisions/0");
    assertThat(ModelPath.ROOT).hasToString("");
    assertThat(ModelPath.ROOT.member("a/b~c").member("")).hasToString("/a~1b~0c/");
  }

  @Test
  void parse_takesWholeNumbersForIndices() {
    ModelPath path = ModelPath.parse("/instruments/0/a~1b~0c/01");
    assertThat(path.steps()).containsExactly("instruments", "0", "a/b~c", "01");
    assertThat(path.pattern()).isEqualTo("/instruments/*/a~1b~0c/01");
    assertThat(ModelPath.parse("")).isEqualTo(ModelPath.ROOT);
    assertThat(ModelPath.parse("/").steps()).containsExactly("");
    assertThat(ModelPath.parse("/~01").steps()).containsExactly("~1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b", "#/a", "/~", "/~2", "/a~", "/a~/b"})
  void parse_refusesWhatIsNoJsonPointer(String pointer) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelPath.parse(pointer))
        .withMessageStartingWith("pointer: must ")
        .withMessageEndingWith("was '" + pointer + "'");
  }

  @Test
  void pattern_hasAStarForIndicesAndElements() {
    assertThat(PROVISION.pattern()).isEqualTo("/instruments/*/clauses/*/provisions/*");
    assertThat(ModelPath.ROOT.pattern()).isEmpty();
  }

  @Test
  void append_walksOn() {
    assertThat(ModelPath.ROOT.member("register").append(PROVISION).pattern())
        .isEqualTo("/register/instruments/*/clauses/*/provisions/*");
    assertThat(PROVISION.append(ModelPath.ROOT)).isEqualTo(PROVISION);
  }

  @Test
  void index_refusesNegativeNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelPath.ROOT.index(-1))
        .withMessage("index: must not be negative, was '-1'");
  }

  @Test
  void order_isByStepsWithIndicesAsNumbers() {
    assertThat(
            Stream.of("/b", "/a/10", "/a/b", "/a", "/a/9", "", "/10", "/9")
                .map(ModelPath::parse)
                .sorted())
        .extracting(ModelPath::toString)
        .containsExactly("", "/9", "/10", "/a", "/a/9", "/a/10", "/a/b", "/b");
  }

  @Test
  void shown_boundsAndEscapes() {
    assertThat(ModelPath.ROOT.shown()).isEqualTo("/");
    assertThat(ModelPath.ROOT.member("a\nb").shown()).isEqualTo("/a\\u000ab");
    assertThat(ModelPath.ROOT.member("a".repeat(9999)).shown()).hasSize(481).endsWith("…");
  }

  @Test
  void deepPaths_needNoStack() {
    ModelPath one = ModelPath.ROOT;
    ModelPath two = ModelPath.ROOT;
    for (int i = 0; i < 100_000; i++) {
      one = one.index(0);
      two = two.index(0);
    }
    assertThat(one.equals(two)).isTrue();
    assertThat(one.toString()).hasSize(200_000);
  }

  @Test
  void equality_isOfTheText() {
    new EqualsTester()
        .addEqualityGroup(PROVISION, ModelPath.parse(PROVISION.toString()))
        .addEqualityGroup(ModelPath.ROOT.member("a"), ModelPath.ROOT.element("a"))
        .addEqualityGroup(ModelPath.ROOT.member("0"), ModelPath.ROOT.index(0))
        .addEqualityGroup(ModelPath.ROOT)
        .addEqualityGroup(ModelPath.ROOT.member(""))
        .testEquals();
  }

  @Test
  void nulls_areRefused() {
    new NullPointerTester().testAllPublicStaticMethods(ModelPath.class);
    new NullPointerTester().testAllPublicInstanceMethods(PROVISION);
  }
}
