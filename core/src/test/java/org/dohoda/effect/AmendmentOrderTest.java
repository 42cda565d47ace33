package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.MEMORANDUM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.effect.entry.Applied;
import org.dohoda.effect.entry.Starts;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Which of two amendments comes after the other, and whose wording stands. */
class AmendmentOrderTest {
  private static final Memorandum ORIGINAL =
      Cases.memorandum("2019-01-01").addClauses(Cases.clause("b", "old b")).build();

  private static Amendment.Builder unsigned(String id) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(MEMORANDUM)
        .addChanges(Change.replace(Cases.clause("b", "b of " + id)));
  }

  private static Amendment amendment(String id, String day) {
    return unsigned(id).effective(PartialDate.parse(day)).build();
  }

  private static Amendment signed(String id, String day) {
    return unsigned(id).signed(PartialDate.parse(day)).build();
  }

  /** An amendment that itself says when it takes effect, and of which nobody knows if it was. */
  private static Amendment perhapsADraft(String id, String day, Change... more) {
    return unsigned(id)
        .addChanges(more)
        .addClauses(
            Clause.builder()
                .id(ClauseId.of("own"))
                .addProvisions(EntryIntoForce.on(DateRule.fixed(PartialDate.parse(day))))
                .build())
        .build();
  }

  /** When a wording of the clause stands in the text: of an amendment, or the old one. */
  private static Holding inText(String wording, Instrument... amendments) {
    Instrument[] all = new Instrument[amendments.length + 1];
    all[0] = ORIGINAL;
    System.arraycopy(amendments, 0, all, 1, amendments.length);
    return Cases.effects(all).versions(MEMORANDUM).stream()
        .filter(
            version ->
                version.clause().wording().equals(Optional.of(LocalizedText.of("en", wording))))
        .map(ClauseVersion::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void recordedLaterAndInEffectEarlier_isTheEarlierOne() {
    Amendment one = amendment("one", "2020-06-01");
    Amendment two = amendment("two", "2020-05-01");

    assertThat(Cases.on(inText("b of one", one, two), "2020-07-01")).isEqualTo(Truth.YES);
    assertThat(Cases.on(inText("b of two", one, two), "2020-07-01")).isEqualTo(Truth.NO);
  }

  @Test
  void daysThatCanBeOneDay_theLaterInTheRegisterComesLaterAnyhow() {
    Amendment one = amendment("one", "[2020-05..2020-06-01]");
    for (String day : List.of("2020-06-01", "2020-06")) {
      Amendment two = amendment("two", day);

      assertThat(Cases.on(inText("b of two", one, two), "2020-07-01")).as(day).isEqualTo(Truth.YES);
      assertThat(Cases.on(inText("b of one", one, two), "2020-07-01")).as(day).isEqualTo(Truth.NO);
    }
  }

  @Test
  void daysThatCanBeOneDay_theEarlierInTheRegisterComesEarlierOnThatDay() {
    Amendment one = amendment("one", "2020-06");
    Amendment two = amendment("two", "[2020-05..2020-06-01]");

    for (String id : List.of("b of one", "b of two")) {
      assertThat(Cases.on(inText(id, one, two), "2020-07-01")).as(id).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void onlyPresumedToBeEarlier_isEarlierForWhoeverPresumesIt() {
    Amendment one = signed("one", "2020-05-01");
    Amendment two = amendment("two", "2020-06-01");
    Holding ofTwo = inText("b of two", one, two);

    assertThat(Cases.on(ofTwo, "2020-07-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(Cases.presumed(ofTwo, "2020-07-01")).isEqualTo(Truth.YES);
  }

  @Test
  void oldWording_restsOnTheFirstAmendmentAlone() {
    Holding old = inText("old b", amendment("one", "2020-05-01"), amendment("two", "2020-06-01"));

    assertThat(old.days())
        .containsExactly(
            new DayFact(
                DayKind.AMENDMENT_START,
                ModelPath.parse("/instruments/one/effective"),
                PartialDate.parse("2020-05-01")));
  }

  @Test
  void amendmentThatMayBeADraft_doesNotHideTheNextOne() {
    Amendment perhaps = perhapsADraft("one", "2020-05-01");
    Amendment certain = amendment("two", "2021-01-01");
    Holding old = inText("old b", perhaps, certain);

    assertThat(Cases.on(old, "2020-04-30")).isEqualTo(Truth.YES);
    assertThat(Cases.on(old, "2020-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(Cases.on(old, "2021-01-01")).isEqualTo(Truth.NO);
    assertThat(Cases.on(inText("b of two", perhaps, certain), "2021-01-01")).isEqualTo(Truth.YES);
  }

  private static List<Applied> applied(Amendment... amendments) {
    return new Starts(List.of(amendments), Optional.empty()).amendments(MEMORANDUM);
  }

  /** What is not recorded is one thing, by whichever of the two it is asked. */
  @Test
  void orderThatIsNotRecorded_isOneDatumForBoth() {
    Holding secondLater =
        new Holding.NotRecorded(
            new Datum(DatumKind.ORDER, ModelPath.parse("/instruments/two/after/one")));
    for (String day : List.of("2020", "2020-06-15", "[2020-02..2020-09]")) {
      List<Applied> both = applied(amendment("one", "2020"), amendment("two", day));
      Applied one = both.stream().filter(each -> each.place() == 0).findFirst().orElseThrow();
      Applied two = both.stream().filter(each -> each.place() == 1).findFirst().orElseThrow();

      assertThat(two.after(one)).as(day).isEqualTo(secondLater);
      assertThat(one.after(two)).as(day).isEqualTo(Holding.not(secondLater));
    }
  }

  @Test
  void orderThatIsRecorded_isTheSameForBoth() {
    for (String day : List.of("2020-05-31", "2020-06-01", "2020-06-02")) {
      List<Applied> both = applied(amendment("one", "2020-06-01"), amendment("two", day));
      Holding after = both.get(1).after(both.get(0));

      assertThat(after).as(day).isEqualTo(Holding.ALWAYS);
      assertThat(both.get(0).after(both.get(1))).as(day).isEqualTo(Holding.NEVER);
      assertThat(both.get(1).certainlyAfter(both.get(0))).as(day).isTrue();
      assertThat(both.get(0).certainlyAfter(both.get(1))).as(day).isFalse();
    }
  }

  @Test
  void orderThatIsPresumed_isThatOfThePresumedDays() {
    List<Applied> both = applied(signed("one", "2020-05-01"), amendment("two", "2020-06-01"));
    Holding after = both.get(1).after(both.get(0));

    assertThat(Cases.on(after, "2020-06-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(after.validity(Set.of(Presumption.EFFECTIVE_ON_SIGNATURE)).timeline().segments())
        .hasSize(1);
    assertThat(Cases.presumed(after, "2020-06-01")).isEqualTo(Truth.YES);
  }

  @Test
  void paperWithAnAmendment_isAmended_butNotByADraft() {
    Amendment draft = unsigned("draft").state(InstrumentState.DRAFT).build();

    assertThat(Cases.effects(ORIGINAL).isAmended(MEMORANDUM)).isFalse();
    assertThat(Cases.effects(ORIGINAL, draft).isAmended(MEMORANDUM)).isFalse();
    assertThat(Cases.effects(ORIGINAL, unsigned("perhaps").build()).isAmended(MEMORANDUM)).isTrue();
    assertThat(Cases.effects(ORIGINAL, amendment("one", "2020")).isAmended(MEMORANDUM)).isTrue();
    assertThat(Cases.effects(ORIGINAL, amendment("one", "2020")).isAmended(InstrumentId.of("one")))
        .isFalse();
  }
}
