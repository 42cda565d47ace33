package org.dohoda.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dohoda.testkit.DateRules;
import org.dohoda.testkit.LooseTexts;
import org.dohoda.testkit.Periods;

/** What has a text form is read back from it, and each value has one. */
class TextFormProperties {
  @Provide
  Arbitrary<TimeSpan> spans() {
    return DateRules.timeSpansOfAnyLength();
  }

  @Provide
  Arbitrary<Anchor> anchors() {
    return DateRules.anchors();
  }

  @Provide
  Arbitrary<Bound> bounds() {
    return Periods.periods().map(Period::start);
  }

  @Provide
  Arbitrary<String> texts() {
    return LooseTexts.looseTexts("P0123456789WDMY+- ", 8);
  }

  @Property(tries = 10_000)
  void span_roundTrips(@ForAll("spans") TimeSpan span) {
    assertThat(TimeSpan.parse(span.toString())).isEqualTo(span);
  }

  @Property(tries = 10_000)
  void anchor_roundTrips(@ForAll("anchors") Anchor anchor) {
    assertThat(Anchor.parse(anchor.toString())).isEqualTo(anchor);
  }

  @Property(tries = 10_000)
  void bound_roundTrips(@ForAll("bounds") Bound bound) {
    assertThat(Bound.parse(bound.toString())).isEqualTo(bound);
  }

  @Property(tries = 10_000)
  void parse_readsOneSpellingOrRefuses(@ForAll("texts") String text) {
    check(TimeSpan::parse, text);
    check(Anchor::parse, text);
    check(Bound::parse, text);
    check(Period::parse, text);
  }

  private static void check(Function<String, ?> parse, String text) {
    try {
      assertThat(parse.apply(text)).hasToString(text);
    } catch (IllegalArgumentException refusal) {
      assertThat(refusal).hasMessageContaining(": must");
    }
  }
}
