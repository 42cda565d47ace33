package org.dohoda.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Limits are changed one by one, within their ranges, and hold in the formats that have them. */
class JsonLimitsTest {
  private static final JsonLimits DEFAULTS = JsonLimits.defaults();

  /** A limit with its greatest value. */
  private record Limit(
      String name, IntFunction<JsonLimits> with, ToIntFunction<JsonLimits> value, int most) {}

  private static final List<Limit> ALL =
      List.of(
          new Limit("bytes", DEFAULTS::withBytes, JsonLimits::bytes, Integer.MAX_VALUE - 8),
          new Limit("depth", DEFAULTS::withDepth, JsonLimits::depth, 1_000),
          new Limit(
              "characters", DEFAULTS::withCharacters, JsonLimits::characters, Integer.MAX_VALUE),
          new Limit(
              "elements", DEFAULTS::withElements, JsonLimits::elements, Integer.MAX_VALUE - 1),
          new Limit(
              "problems", DEFAULTS::withProblems, JsonLimits::problems, Integer.MAX_VALUE - 1));

  @Test
  void with_changesOneLimit_withinItsRange() {
    for (Limit limit : ALL) {
      for (int value : new int[] {1, 7, limit.most()}) {
        JsonLimits changed = limit.with().apply(value);
        assertThat(limit.value().applyAsInt(changed)).as(limit.name()).isEqualTo(value);
        assertThat(changed).isNotEqualTo(DEFAULTS).hasToString(textWith(limit, value));
        assertThat(changed).isEqualTo(limit.with().apply(value));
        assertThat(changed).hasSameHashCodeAs(limit.with().apply(value));
        for (Limit other : ALL) {
          if (!other.name().equals(limit.name())) {
            assertThat(other.value().applyAsInt(changed))
                .as("%s of %s", other.name(), limit.name())
                .isEqualTo(other.value().applyAsInt(DEFAULTS));
          }
        }
      }
    }
  }

  private static String textWith(Limit changed, int value) {
    StringBuilder text = new StringBuilder();
    for (Limit limit : ALL) {
      int shown = limit.name().equals(changed.name()) ? value : limit.value().applyAsInt(DEFAULTS);
      text.append(text.isEmpty() ? "" : ", ").append(limit.name()).append(' ').append(shown);
    }
    return text.toString();
  }

  @Test
  void with_outsideTheRange_isRefused() {
    for (Limit limit : ALL) {
      int[] others =
          limit.most() == Integer.MAX_VALUE
              ? new int[] {0, -1, Integer.MIN_VALUE}
              : new int[] {0, -1, limit.most() + 1};
      for (int value : others) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> limit.with().apply(value))
            .withMessage(
                limit.name() + ": must be from 1 to " + limit.most() + ", was '" + value + "'");
      }
    }
  }

  @Test
  void equals_isByAllLimits() {
    assertThat(DEFAULTS).isEqualTo(JsonLimits.defaults()).isNotEqualTo("bytes 1");
    assertThat(DEFAULTS.withDepth(3).withDepth(DEFAULTS.depth()))
        .isEqualTo(DEFAULTS)
        .hasSameHashCodeAs(DEFAULTS);
    assertThat(DEFAULTS.withElements(5).withProblems(6).hashCode())
        .isNotEqualTo(DEFAULTS.hashCode());
  }

  @Test
  void formats_haveTheLimitsThatTheyWereGiven() {
    JsonLimits few = DEFAULTS.withDepth(2).withCharacters(10);
    assertThat(DohodaJson.register().limits()).isEqualTo(DEFAULTS);
    assertThat(DohodaJson.register().limits(few).limits()).isEqualTo(few);
    assertThat(DohodaJson.memorandum().limits(few).read("{\"x\":{\"y\":{}}}").problems().stream())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo("json.limit");
              assertThat(problem.arguments()).containsEntry("limit", "depth");
            });
  }
}
