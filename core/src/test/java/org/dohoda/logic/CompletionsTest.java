package org.dohoda.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
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
    assertThat(Completions.of(Questions.about(session), either::in).results())
        .containsExactly(true);
  }

  @Test
  void sufficient_isMinimalAndHoldsWhateverTheRecordIs() {
    Formula formula = Formula.any(so(consent), Formula.all(Formula.ask(session, "open"), so(kind)));
    Completions<Boolean> completions =
        Completions.of(Questions.about(kind, session, consent), formula::in);

    assertThat(completions.results()).containsExactlyInAnyOrder(true, false);
    assertThat(completions.sufficient(Boolean.TRUE::equals))
        .containsExactly(ImmutableSet.of(new Answer(consent, YesOrNo.SO, true)));
    assertThat(completions.decisive()).containsExactly(session, consent, kind);
  }

  @Test
  void sufficient_listsEachSmallestWay() {
    Formula formula = Formula.any(so(consent), Formula.ask(session, "open"));
    Completions<Boolean> completions =
        Completions.of(Questions.about(consent, session), formula::in);

    assertThat(completions.sufficient(Boolean.TRUE::equals))
        .containsExactly(
            ImmutableSet.of(new Answer(consent, YesOrNo.SO, true)),
            ImmutableSet.of(new Answer(session, "open", true)));
  }

  @Test
  void decisive_leavesOutWhatMakesNoDifference() {
    Formula formula = Formula.all(so(consent), Formula.any(so(kind), so(kind).not()));

    assertThat(Completions.of(Questions.about(consent, kind), formula::in).decisive())
        .containsExactly(consent);
  }

  @Test
  void oneOf_withoutAListMayHaveAnotherValue() {
    OneOf capacity = new OneOf("capacity", true, ImmutableList.of());
    Formula guest = Formula.ask(capacity, "guest");
    Formula observer = Formula.ask(capacity, "observer");
    Formula either = Formula.any(guest, observer);

    assertThat(Completions.of(Questions.about(capacity), either::in).results())
        .containsExactlyInAnyOrder(true, false);
    assertThat(
            Completions.of(Questions.about(capacity), Formula.all(guest, observer)::in).results())
        .containsExactly(false);
    assertThat(Completions.count(Questions.about(capacity))).isEqualTo(3);
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

    assertThat(Completions.count(Questions.about(persons))).isEqualTo(3);
    assertThat(Completions.of(Questions.about(persons), Formula.all(two, five.not())::in).results())
        .containsExactly(false);
    assertThat(Completions.of(Questions.about(persons), Formula.all(two.not(), five)::in).results())
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void cases_areSoIfEveryCaseIsSo() {
    OneOf owner = new OneOf("owner", false, ImmutableList.of());
    Formula always = Formula.any(so(consent), Formula.of(true));

    assertThat(Formula.cases(owner, ImmutableMap.of("region", always), always)).isEqualTo(always);
    Formula differs = Formula.cases(owner, ImmutableMap.of("region", always), Formula.of(false));
    assertThat(differs.kleene()).isEqualTo(Truth.UNKNOWN);
    assertThat(Completions.of(Questions.about(owner), differs::in).results())
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

    assertThat(Completions.count(Questions.about(many))).isEqualTo(Long.MAX_VALUE);
    assertThat(Completions.count(Questions.about(many.subList(0, 10)))).isEqualTo(1024);
  }

  @Test
  void completion_thatLeavesSomethingOutIsRefused() {
    assertThatThrownBy(() -> Completion.of(Collections.emptyMap()).valueOf(consent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("consent");
  }

  private static ImmutableList<ImmutableSet<Answer>> sufficient(Formula formula) {
    return Completions.of(Asked.by(formula), formula::in).sufficient(Boolean.TRUE::equals);
  }

  @Test
  void sufficient_ofANumber_isTheWidestRange() {
    SomeCount persons = new SomeCount("persons");
    Formula two = Formula.ask(persons, 2);
    Formula three = Formula.ask(persons, 3);

    assertThat(sufficient(Formula.any(two, three)))
        .containsExactly(ImmutableSet.of(new Answer(persons, 3, true)));
    assertThat(sufficient(Formula.all(two.not(), three)))
        .containsExactly(
            ImmutableSet.of(new Answer(persons, 3, true), new Answer(persons, 2, false)));
  }

  @Test
  void sufficient_byWhatIsNotSo_saysNothingOfOtherValues() {
    OneOf mode = new OneOf("mode", true, ImmutableList.of());
    Formula written = Formula.ask(mode, "written");
    Formula elsewhere = Formula.ask(mode, "remote");

    assertThat(sufficient(written.not()))
        .containsExactly(ImmutableSet.of(new Answer(mode, "written", false)));
    assertThat(sufficient(Formula.any(written.not(), elsewhere)))
        .containsExactly(ImmutableSet.of(new Answer(mode, "written", false)));
    assertThat(sufficient(Formula.any(written, elsewhere)))
        .containsExactly(
            ImmutableSet.of(new Answer(mode, "written", true)),
            ImmutableSet.of(new Answer(mode, "remote", true)));
  }

  /** Numbers are so of which those above follow and one excludes those of other signs. */
  private static YesOrNo number(int number) {
    return new YesOrNo(
        number,
        true,
        (one, other) ->
            (Integer) one * (Integer) other < 0
                ? Truth.NO
                : (Integer) other > (Integer) one ? Truth.YES : Truth.UNKNOWN);
  }

  @Test
  void results_ofWhatFollows_areThoseOfConsistentCompletions() {
    Formula early = so(number(1));
    Formula late = so(number(2));
    Formula opposite = so(number(-1));

    assertThat(results(Formula.all(early, late.not()))).containsExactly(false);
    assertThat(results(Formula.all(late, early.not()))).containsExactlyInAnyOrder(true, false);
    assertThat(results(Formula.all(late, opposite))).containsExactly(false);
  }

  private static ImmutableSet<Boolean> results(Formula formula) {
    return Completions.of(Asked.by(formula), formula::in).results();
  }

  @Test
  void sufficient_ofWhatFollows_isTheLeast() {
    YesOrNo early = number(1);
    YesOrNo late = number(2);
    ImmutableSet<Answer> inTime = ImmutableSet.of(new Answer(early, YesOrNo.SO, true));

    assertThat(sufficient(Formula.any(so(early), so(late))))
        .containsExactly(ImmutableSet.of(new Answer(late, YesOrNo.SO, true)));
    assertThat(sufficient(Formula.all(so(early), so(late)))).containsExactly(inTime);
    assertThat(sufficient(Formula.any(so(late).not(), so(early).not())))
        .containsExactly(ImmutableSet.of(new Answer(early, YesOrNo.SO, false)));
  }

  @Test
  void sufficient_sixOfTwelve_areAllChoices() {
    List<YesOrNo> facts = IntStream.range(0, 12).mapToObj(i -> new YesOrNo(i, true)).toList();
    facts.forEach(CompletionsTest::so);
    Completions<Boolean> completions =
        Completions.of(
            Questions.about(facts),
            completion ->
                facts.stream().filter(each -> completion.valueOf(each) == 0).count() >= 6);

    assertThat(completions.sufficient(Boolean.TRUE::equals)).hasSize(924);
  }
}
