package org.dohoda.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  @Test
  void fill_putsValuesInTheirPlaces() {
    Template template = Template.parse("message", "{a} of {b}, {{a}} is {a}");
    assertThat(template.names()).containsExactly("a", "b");
    assertThat(template.fill(ImmutableMap.of("a", "{b}", "b", "2", "c", "3")))
        .isEqualTo("{b} of 2, {a} is {b}");
    assertThat(template).hasToString("{a} of {b}, {{a}} is {a}");
  }

  @Test
  void fill_lettersThatAreDoubled_stand() {
    assertThat(
            Template.parse("message", "Committee {a} agrees.. }}").fill(ImmutableMap.of("a", "x")))
        .isEqualTo("Committee x agrees.. }");
  }

  @Test
  void fill_refusesAMissingValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.parse("message", "{a}").fill(ImmutableMap.of()))
        .withMessage("values: must hold 'a' of '{a}'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{", "a}", "{}", "{A}", "{a b}", "{a", "{é}", "}{", "{{a}", "{a{b}}", "{a}b}c", "x{", "{1a}"
      })
  void parse_refusesAnythingElse(String source) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.parse("message", source))
        .withMessageStartingWith("message: must ")
        .withMessageContaining("brace")
        .withMessageEndingWith(", was '" + source + "'");
  }
}
