package org.dohoda.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class CompletionsTest {
  private final YesOrNo consent = new YesOrNo("consent", true);
  private final YesOrNo kind = new YesOrNo("kind", false);
  private final OneOf session = new OneOf("session", true, ImmutableList.of("open", "closed"));

  private static Formula so(YesOrNo unknown) {
    return Formula.ask(unknown, YesOrNo.SO);
  }

  @Test
  void openOrClosed_isUnknownInKleeneLogicAndTrueInEveryCompletion() {
    Formula either = Formula.any(Formula.ask(session, "open"), Formula.ask(session, "closed"));

    assertThat(either.kleene()).isEqualTo(Truth.UNKNOWN);
    assertThat(Completions.of(List.of(session), either::in).results()).containsExactly(true);
  }

  @Test
  void sufficient_isMinimalAndHoldsWhateverTheRecordIs() {
    Formula formula = Formula.any(so(consent), Formula.all(Formula.ask(session, "open"), so(kind)));
    Completions<Boolean> completions = Completions.of(List.of(kind, session, consent), formula::in);

    assertThat(completions.results()).containsExactlyInAnyOrder(true, false);
    assertThat(completions.sufficient(Boolean.TRUE::equals)).containsExactly(Map.of(consent, 0));
    assertThat(completions.decisive()).containsExactly(session, consent, kind);
  }

  @Test
  void sufficient_listsEachSmallestWay() {
    Formula formula = Formula.any(so(consent), Formula.ask(session, "open"));
    Completions<Boolean> completions = Completions.of(List.of(consent, session), formula::in);

    assertThat(completions.sufficient(Boolean.TRUE::equals))
        .containsExactlyInAnyOrder(Map.of(consent, 0), Map.of(session, 0));
  }

  @Test
  void decisive_leavesOutWhatMakesNoDifference() {
    Formula formula = Formula.all(so(consent), Formula.any(so(kind), so(kind).not()));

    assertThat(Completions.of(List.of(consent, kind), formula::in).decisive())
        .containsExactly(consent);
  }

  @Test
  void oneOf_withoutAListMayHaveAnotherValue() {
    OneOf capacity = new OneOf("capacity", true, ImmutableList.of());
    Formula guest = Formula.ask(capacity, "guest");
    Formula observer = Formula.ask(capacity, "observer");
    Formula either = Formula.any(guest, observer);

    assertThat(Completions.of(List.of(capacity), either::in).results())
        .containsExactlyInAnyOrder(true, false);
    assertThat(Completions.of(List.of(capacity), Formula.all(guest, observer)::in).results())
        .containsExactly(false);
    assertThat(Completions.count(List.of(capacity))).isEqualTo(3);
  }

  @Test
  void someDay_hasOnlyThePositionsThatItsRangeAllows() {
    LocalDate day = LocalDate.of(2023, 7, 3);
    SomeDay notAfter = new SomeDay("signed", PartialDate.notAfter(day), day);
    ImmutableList<SomeDay.Position> before = ImmutableList.of(SomeDay.Position.BEFORE);
    ImmutableList<SomeDay.Position> upTo =
        ImmutableList.of(SomeDay.Position.BEFORE, SomeDay.Position.ON);

    assertThat(Formula.settle(notAfter, upTo)).isEqualTo(Formula.of(true));
    assertThat(Formula.settle(notAfter, before).kleene()).isEqualTo(Truth.UNKNOWN);
    assertThat(Formula.settle(notAfter, ImmutableList.of(SomeDay.Position.AFTER)))
        .isEqualTo(Formula.of(false));
  }

  @Test
  void someCount_isBoundedByEachTest() {
    SomeCount persons = new SomeCount("persons");
    Formula two = Formula.ask(persons, 2);
    Formula five = Formula.ask(persons, 5);

    assertThat(Completions.count(List.of(persons))).isEqualTo(3);
    assertThat(Completions.of(List.of(persons), Formula.all(two, five.not())::in).results())
        .containsExactly(false);
    assertThat(Completions.of(List.of(persons), Formula.all(two.not(), five)::in).results())
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void cases_areSoIfEveryCaseIsSo() {
    OneOf owner = new OneOf("owner", false, ImmutableList.of());
    Formula always = Formula.any(so(consent), Formula.of(true));

    assertThat(Formula.cases(owner, ImmutableMap.of("region", always), always)).isEqualTo(always);
    Formula differs = Formula.cases(owner, ImmutableMap.of("region", always), Formula.of(false));
    assertThat(differs.kleene()).isEqualTo(Truth.UNKNOWN);
    assertThat(Completions.of(List.of(owner), differs::in).results())
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void count_isTheLargestLongBeyondIt() {
    List<Unknown> many =
        IntStream.range(0, 64)
            .mapToObj(i -> new YesOrNo(i, true))
            .map(
                each -> {
                  Formula.ask(each, YesOrNo.SO);
                  return (Unknown) each;
                })
            .toList();

    assertThat(Completions.count(many)).isEqualTo(Long.MAX_VALUE);
    assertThat(Completions.count(many.subList(0, 10))).isEqualTo(1024);
  }

  @Test
  void completion_thatLeavesSomethingOutIsRefused() {
    assertThatThrownBy(() -> Completion.of(Collections.emptyMap()).valueOf(consent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("consent");
  }
}
