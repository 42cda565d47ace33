package org.dohoda.validation.rules.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.problem.ModelPath;
import org.dohoda.time.PartialDate;
import org.dohoda.validation.rules.instruments.ExceptionCircles.Possible;
import org.junit.jupiter.api.Test;

/** What may hold on some day, if one unknown day is one however often it is asked. */
class PossibleTest {
  private static final Holding SINCE_2021 = since("a", "2021");
  private static final Holding SINCE_2022 = since("b", "2022");

  private static Holding since(String name, String day) {
    return new Holding.Since(
        new DayFact(DayKind.RULE_START, ModelPath.ROOT.member(name), PartialDate.parse(day)));
  }

  private static Holding until(String day) {
    return new Holding.Until(
        new DayFact(DayKind.RULE_END, ModelPath.ROOT.member("end"), PartialDate.parse(day)));
  }

  private static Holding raw(Holding... parts) {
    return new Holding.All(ImmutableList.copyOf(parts));
  }

  @Test
  void daysThatDoNotMeet() {
    assertThat(Possible.mayHold(SINCE_2021)).isTrue();
    assertThat(Possible.mayHold(Holding.all(SINCE_2021, until("2021")))).isTrue();
    assertThat(Possible.mayHold(Holding.all(SINCE_2021, until("2020")))).isFalse();
    assertThat(Possible.mayHold(Holding.ALWAYS)).isTrue();
    assertThat(Possible.mayHold(Holding.NEVER)).isFalse();
  }

  @Test
  void oneUnknownDay_isNotBeforeItself() {
    assertThat(Possible.mayHold(Holding.all(SINCE_2021, Holding.not(SINCE_2022)))).isTrue();
    assertThat(Possible.mayHold(Holding.all(SINCE_2021, Holding.not(SINCE_2021)))).isFalse();
  }

  @Test
  void partsOfParts_areReadInTheLightOfTheOthers() {
    Holding other = Holding.not(since("c", "2023"));
    Holding either = Holding.any(Holding.not(SINCE_2021), Holding.not(SINCE_2022));

    assertThat(Possible.mayHold(Holding.all(SINCE_2021, either))).isTrue();
    assertThat(Possible.mayHold(Holding.all(SINCE_2021, SINCE_2022, either))).isFalse();
    assertThat(Possible.mayHold(Holding.all(SINCE_2021, SINCE_2022, Holding.any(either, other))))
        .isTrue();
    assertThat(Possible.mayHold(raw(SINCE_2021, raw(SINCE_2022, other)))).isTrue();
    assertThat(Possible.mayHold(raw(SINCE_2021, raw(Holding.not(SINCE_2021), other)))).isFalse();
  }

  @Test
  void notAllOfSome_whileAllOfThemHold() {
    Holding both = Holding.all(SINCE_2021, SINCE_2022);

    assertThat(Possible.mayHold(raw(SINCE_2021, Holding.not(both)))).isTrue();
    assertThat(Possible.mayHold(raw(SINCE_2021, SINCE_2022, Holding.not(both)))).isFalse();
    assertThat(Possible.mayHold(raw(SINCE_2021, new Holding.Not(raw(Holding.ALWAYS, SINCE_2021)))))
        .isFalse();
    assertThat(Possible.mayHold(raw(SINCE_2021, new Holding.Not(raw(Holding.NEVER, SINCE_2021)))))
        .isTrue();
  }
}
