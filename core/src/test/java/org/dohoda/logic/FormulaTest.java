package org.dohoda.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.dohoda.logic.SomeDay.Position;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class FormulaTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 3);
  private static final Formula TRUE = Formula.of(true);
  private static final Formula FALSE = Formula.of(false);

  private final YesOrNo consent = new YesOrNo("consent", true);
  private final Formula open = Formula.ask(consent, YesOrNo.SO);
  private final Formula other = Formula.ask(new YesOrNo("other", true), YesOrNo.SO);

  @Test
  void all_leavesOutWhatIsKnown() {
    assertThat(Formula.all()).isEqualTo(TRUE);
    assertThat(Formula.all(TRUE, TRUE)).isEqualTo(TRUE);
    assertThat(Formula.all(TRUE, open)).isEqualTo(open);
    assertThat(Formula.all(open, FALSE)).isEqualTo(FALSE);
    assertThat(Formula.all(open, TRUE, other)).isEqualTo(Formula.all(open, other));
  }

  @Test
  void any_leavesOutWhatIsKnown() {
    assertThat(Formula.any()).isEqualTo(FALSE);
    assertThat(Formula.any(FALSE, FALSE)).isEqualTo(FALSE);
    assertThat(Formula.any(FALSE, open)).isEqualTo(open);
    assertThat(Formula.any(open, TRUE)).isEqualTo(TRUE);
    assertThat(Formula.any(open, FALSE, other)).isEqualTo(Formula.any(open, other));
  }

  @Test
  void not_ofWhatIsKnown_isKnown() {
    assertThat(TRUE.not()).isEqualTo(FALSE);
    assertThat(FALSE.not()).isEqualTo(TRUE);
    assertThat(open.not().kleene()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void collect_findsTheUnknownOfACaseAndThoseInEachCase() {
    OneOf owner = new OneOf("owner", false, ImmutableList.of());
    YesOrNo inCase = new YesOrNo("in case", true);
    YesOrNo otherwise = new YesOrNo("otherwise", true);
    Asked asked = new Asked();

    Formula.cases(
            owner,
            ImmutableMap.of("region", Formula.ask(inCase, YesOrNo.SO).not()),
            Formula.any(open, Formula.ask(otherwise, YesOrNo.SO)))
        .collect(asked);

    assertThat(asked.unknowns()).containsExactly(owner, inCase, consent, otherwise);
  }

  @Test
  void oneOf_aList_isNothingElse() {
    OneOf session = new OneOf("session", true, ImmutableList.of("open", "closed"));

    assertThat(session.passes("open", 0)).isTrue();
    assertThat(session.passes("open", 1)).isFalse();
    assertThat(session.passes("secret", 0)).isFalse();
    assertThat(Formula.settle(session, "secret")).isEqualTo(FALSE);
  }

  @Test
  void someDay_isWhereItsRangeLies() {
    assertThat(certain(PartialDate.of(2023, 7, 2))).isEqualTo(Position.BEFORE);
    assertThat(certain(PartialDate.of(2023, 7, 3))).isEqualTo(Position.ON);
    assertThat(certain(PartialDate.of(2023, 7, 4))).isEqualTo(Position.AFTER);
    for (Position each : Position.values()) {
      assertThat(at(PartialDate.parse("2023-07"), each).kleene()).isEqualTo(Truth.UNKNOWN);
    }
    assertThat(at(PartialDate.notBefore(DAY), Position.BEFORE)).isEqualTo(FALSE);
    assertThat(at(PartialDate.notAfter(DAY), Position.AFTER)).isEqualTo(FALSE);
  }

  private static Formula at(PartialDate range, Position position) {
    return Formula.settle(new SomeDay("signed", range, DAY), ImmutableList.of(position));
  }

  private static Position certain(PartialDate range) {
    ImmutableList<Position> possible =
        ImmutableList.copyOf(Position.values()).stream()
            .filter(position -> !at(range, position).equals(FALSE))
            .collect(ImmutableList.toImmutableList());
    assertThat(possible).hasSize(1);
    assertThat(at(range, possible.get(0))).isEqualTo(TRUE);
    return possible.get(0);
  }

  private static Formula by(Object... recorded) {
    return Formula.by(Reasons.of(List.of(recorded)));
  }

  @Test
  void all_restsOnWhatEachPartRestsOn() {
    assertThat(by()).isEqualTo(TRUE);
    assertThat(Formula.all(by("a"), TRUE, by("b")).recorded()).containsExactly("a", "b");
    assertThat(Formula.all(by("a"), FALSE)).isEqualTo(FALSE);
    assertThat(Formula.all(by("a"), open)).isEqualTo(open);
    assertThat(Formula.all(TRUE, TRUE).recorded()).isEmpty();
    assertThat(open.recorded()).isEmpty();
  }

  @Test
  void any_restsOnEveryWay_butNotOnOneThatTakesMoreThanAnother() {
    assertThat(Formula.any(by("a"), FALSE, by("b")).recorded()).containsExactly("a", "b");
    assertThat(Formula.any(by("a", "b"), by("a"), by("b", "c")).recorded())
        .containsExactly("a", "b", "c");
    assertThat(Formula.any(by("a", "b"), by("b")).recorded()).containsExactly("b");
    assertThat(Formula.any(by("a"), TRUE)).isEqualTo(TRUE);
    assertThat(Formula.any(by("a"), open).recorded()).containsExactly("a");
  }

  @Test
  void whatIsRecordedToBeSo_isSoInEveryCase() {
    assertThat(by("a").kleene()).isEqualTo(Truth.YES);
    assertThat(by("a").not()).isEqualTo(FALSE);
    assertThat(by("a").saysAsMuchAs(TRUE)).isTrue();
    assertThat(by("a").saysAsMuchAs(by("b"))).isTrue();
    assertThat(TRUE.saysAsMuchAs(by("a"))).isTrue();
    assertThat(by("a").saysAsMuchAs(FALSE)).isFalse();
    assertThat(by("a").saysAsMuchAs(open)).isFalse();
    assertThat(open.saysAsMuchAs(open)).isTrue();
    assertThat(open.saysAsMuchAs(other)).isFalse();
    Asked asked = new Asked();
    by("a").collect(asked);
    assertThat(asked.unknowns()).isEmpty();
  }

  @Test
  void cases_thatAreAllSo_askNothingAndRestOnAll() {
    OneOf owner = new OneOf("owner", false, ImmutableList.of());
    Formula all = Formula.cases(owner, ImmutableMap.of("region", by("a"), "town", TRUE), by("b"));

    assertThat(all.recorded()).containsExactlyInAnyOrder("a", "b");
    assertThat(Formula.cases(owner, ImmutableMap.of("region", by("a")), FALSE).kleene())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(Formula.cases(owner, ImmutableMap.of("region", FALSE), FALSE)).isEqualTo(FALSE);
  }
}
