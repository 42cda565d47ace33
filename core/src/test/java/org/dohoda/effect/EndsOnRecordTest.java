package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.event;
import static org.dohoda.effect.Cases.memorandum;
import static org.dohoda.effect.Cases.on;
import static org.dohoda.instrument.InstrumentEvent.Type.APPROVED;
import static org.dohoda.instrument.InstrumentEvent.Type.NOTICE_GIVEN;
import static org.dohoda.instrument.InstrumentEvent.Type.PUBLISHED;
import static org.dohoda.instrument.InstrumentEvent.Type.RENEWED;
import static org.dohoda.instrument.InstrumentEvent.Type.TERMINATED;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dohoda.effect.end.LateEnds;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.problem.ModelPath;
import org.dohoda.problem.Problem;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Renewal;
import org.dohoda.provision.RenewalMode;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** The end of a paper by what is recorded to have happened: ended, renewed, stopped, amended. */
class EndsOnRecordTest {
  private static final EntryIntoForce ON_SIGNATURE =
      EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE));

  private static Term until(String lastDay) {
    return Term.until(DateRule.fixed(PartialDate.parse(lastDay)));
  }

  private static Term renewed(String lastDay, Renewal.Builder renewal) {
    return until(lastDay).toBuilder().renewal(renewal.build()).build();
  }

  private static Renewal.Builder renewal(RenewalMode mode, TimeSpan span) {
    return Renewal.builder().mode(mode).span(span);
  }

  private static Holding inEffect(Memorandum.Builder memorandum) {
    return Cases.effects(memorandum.build()).inEffect(MEMORANDUM);
  }

  private static ImmutableList<Problem> problems(InstrumentId id, Instrument... instruments) {
    return Cases.effects(instruments).problems(id).all();
  }

  private static DayFact end(String place, String day) {
    return new DayFact(
        DayKind.EFFECT_END,
        ModelPath.parse("/instruments/memorandum/" + place),
        PartialDate.parse(day));
  }

  private static List<DayFact> ends(Holding holding) {
    return holding.days().stream().filter(fact -> fact.kind() == DayKind.EFFECT_END).toList();
  }

  @Test
  void endRecordedAsHavingCome_whereNoTermIsStated_showsTheEffectUntilThen() {
    Holding holding =
        inEffect(memorandum("2020-01-01", ON_SIGNATURE).addEvents(event(TERMINATED, "2021-07-01")));

    assertThat(on(holding, "2020-01-01")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2021-07-01")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2021-07-02")).isEqualTo(Truth.NO);
    assertThat(ends(holding)).containsExactly(end("events/0/on", "2021-07-01"));
  }

  @Test
  void otherEventAfterTheEnd_isNoLateEnd() {
    for (InstrumentEvent.Type type : List.of(PUBLISHED, APPROVED)) {
      Memorandum over =
          memorandum("2020-01-01", ON_SIGNATURE, until("2020-12-31"))
              .addEvents(event(type, "2021-03-01"))
              .build();

      assertThat(problems(MEMORANDUM, over)).as("%s", type).isEmpty();
      assertThat(LateEnds.areRecorded(over)).as("%s", type).isFalse();
    }
  }

  @Test
  void endNoticeOrLeaving_isARecordedEnd() {
    Memorandum plain = memorandum("2020-01-01", ON_SIGNATURE).build();
    Memorandum left =
        plain.toBuilder()
            .parties(
                List.of(
                    Cases.signed(REGION, "2020-01-01"),
                    Cases.signed(AGENCY, "2020-01-01").toBuilder()
                        .lastDay(PartialDate.parse("2021-03-01"))
                        .build()))
            .build();

    assertThat(LateEnds.areRecorded(plain)).isFalse();
    assertThat(LateEnds.areRecorded(left)).isTrue();
    for (InstrumentEvent.Type type : List.of(TERMINATED, NOTICE_GIVEN)) {
      Memorandum ended = plain.toBuilder().addEvents(event(type, "2021-03-01")).build();
      assertThat(LateEnds.areRecorded(ended)).as("%s", type).isTrue();
    }
  }

  @Test
  void endAfterThePaperWasSuperseded_isLate() {
    Memorandum old =
        memorandum("2020-01-01", ON_SIGNATURE).addEvents(event(TERMINATED, "2025-01-01")).build();
    Memorandum next =
        memorandum("2024-01-01", ON_SIGNATURE)
            .id(InstrumentId.of("next"))
            .addRelation(Relation.of(RelationType.SUPERSEDES, MEMORANDUM))
            .build();

    assertThat(problems(MEMORANDUM, old)).isEmpty();
    assertThat(problems(MEMORANDUM, old, next).stream().map(each -> each.message(Locale.ENGLISH)))
        .containsExactly(
            "An end, a notice or a leaving is recorded on 2025-01-01, but even without it the"
                + " instrument was over on 2023-12-31.");
  }

  @Test
  void endOfAnAmendmentAfterItWasSuperseded_isLate() {
    InstrumentId id = InstrumentId.of("amendment");
    Amendment amendment =
        Amendment.builder()
            .id(id)
            .amends(MEMORANDUM)
            .effective(PartialDate.parse("2021-01-01"))
            .addChanges(Change.add(Cases.clause("new", "Another clause.")))
            .addEvents(event(TERMINATED, "2025-01-01"))
            .build();
    Memorandum memorandum = memorandum("2020-01-01", ON_SIGNATURE, Term.indefinite()).build();
    Memorandum next =
        memorandum("2024-01-01", ON_SIGNATURE)
            .id(InstrumentId.of("next"))
            .addRelation(Relation.of(RelationType.SUPERSEDES, id))
            .build();

    assertThat(problems(id, memorandum, amendment)).isEmpty();
    assertThat(
            problems(id, memorandum, amendment, next).stream().map(each -> each.path().toString()))
        .containsExactly("/instruments/amendment/events/0/on");
  }

  @Test
  void renewalOfATermThatHasNoLastDay_addsNothingToIt() {
    Term term = Term.atLeast(DateRule.fixed(PartialDate.parse("2020-12-31")));
    Memorandum.Builder memorandum = memorandum("2020-01-01", ON_SIGNATURE, term);
    Holding holding = inEffect(memorandum.addEvents(event(RENEWED, "2020-11-01")));

    assertThat(on(holding, "2020-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2021-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(ends(holding))
        .isNotEmpty()
        .allMatch(
            fact ->
                fact.path()
                    .toString()
                    .equals("/instruments/memorandum/clauses/final/provisions/1/end"));
  }

  @Test
  void renewalByTheLongestSpan_endsOnItsDay() {
    LocalDate last = LocalDate.of(2000, 12, 31).plusDays(9_999);
    Term term = renewed("2000-12-31", renewal(RenewalMode.BY_AGREEMENT, TimeSpan.days(9_999)));
    Holding holding =
        inEffect(
            memorandum("2000-01-01", ON_SIGNATURE, term).addEvents(event(RENEWED, "2000-11-01")));

    assertThat(on(holding, last.toString())).isEqualTo(Truth.YES);
    assertThat(on(holding, last.plusDays(1).toString())).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void renewalsLongerThanASpanCanBe_endNoneOfWhatIsCertain() {
    Term term = renewed("2000-12-31", renewal(RenewalMode.BY_AGREEMENT, TimeSpan.days(5_000)));
    Holding holding =
        inEffect(
            memorandum("2000-01-01", ON_SIGNATURE, term)
                .addEvents(event(RENEWED, "2000-11-01"), event(RENEWED, "2014-01-01")));

    assertThat(on(holding, "2000-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2014-09-10")).isNotEqualTo(Truth.NO);
    assertThat(on(holding, "2028-05-18")).isNotEqualTo(Truth.NO);
  }

  @Test
  void renewalByAnUnstatedSpan_leavesOpenHowMuchLongerItLasts() {
    Term term = renewed("2000-12-31", Renewal.builder().mode(RenewalMode.BY_AGREEMENT));
    Holding holding =
        inEffect(
            memorandum("2000-01-01", ON_SIGNATURE, term).addEvents(event(RENEWED, "2000-11-01")));

    assertThat(on(holding, "2000-12-31")).isEqualTo(Truth.YES);
    assertThat(Cases.presumed(holding, "2001-06-01")).isEqualTo(Truth.UNKNOWN);
  }

  /** Notice on a day is in time for the end of that day. */
  @Test
  void termRenewedDayByDay_endsWithTheNotice() {
    LocalDate first = LocalDate.of(2000, 1, 1);
    Term term = renewed("2000-01-01", renewal(RenewalMode.AUTOMATIC, TimeSpan.days(1)));
    for (int days : List.of(1, 400, 9_999)) {
      LocalDate notice = first.plusDays(days);
      Holding holding =
          inEffect(
              memorandum("2000-01-01", ON_SIGNATURE, term)
                  .addEvents(event(NOTICE_GIVEN, notice.toString())));

      assertThat(on(holding, notice.toString())).as("%s", days).isEqualTo(Truth.YES);
      assertThat(on(holding, notice.plusDays(1).toString())).as("%s", days).isEqualTo(Truth.NO);
    }
  }

  @Test
  void termRenewedDayByDayForDecades_lastsUntilTheNotice() {
    Term term = renewed("1990-01-01", renewal(RenewalMode.AUTOMATIC, TimeSpan.days(1)));
    Holding holding =
        inEffect(
            memorandum("1990-01-01", ON_SIGNATURE, term)
                .addEvents(event(NOTICE_GIVEN, "2020-01-01")));

    assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2020-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void automaticRenewalOfUnstatedLength_stoppedTooLate_lastsBeyondTheFirstTerm() {
    Renewal.Builder unstated =
        Renewal.builder()
            .mode(RenewalMode.AUTOMATIC)
            .lastDayToStop(DateRule.before(TimeSpan.months(6), Anchor.END_OF_INSTRUMENT));
    Holding holding =
        inEffect(
            memorandum("2018-01-01", ON_SIGNATURE, renewed("2019-12-31", unstated))
                .addEvents(event(NOTICE_GIVEN, "2019-09-30")));

    assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.YES);
    assertThat(Cases.presumed(holding, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void amendmentThatBringsNothingBack_leavesTheEndToTheTerm() {
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(MEMORANDUM)
            .effective(PartialDate.parse("2024-01-01"))
            .addChanges(Change.add(Cases.clause("new", "Another clause.")))
            .build();
    Memorandum memorandum = memorandum("2023-07-03", ON_SIGNATURE, until("2026-12-31")).build();

    assertThat(ends(Cases.effects(memorandum, amendment).inEffect(MEMORANDUM)))
        .containsExactly(end("clauses/final/provisions/1/end", "2026-12-31"));
  }
}
