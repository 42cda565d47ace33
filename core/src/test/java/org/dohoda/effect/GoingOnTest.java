package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;
import static org.dohoda.effect.Cases.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.Relation;
import org.dohoda.instrument.RelationType;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Lasting;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Survival;
import org.dohoda.provision.Term;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** For how long a clause goes on after each time for which its paper was in effect. */
class GoingOnTest {
  private static final ClauseId SECRECY = ClauseId.of("secrecy");
  private static final Survival THIRTY_DAYS = survival(TimeSpan.days(30));

  private static Survival survival(TimeSpan span) {
    return Survival.builder().addClauses(SECRECY).lasting(afterEnd(span)).build();
  }

  private static Lasting afterEnd(TimeSpan span) {
    return Lasting.until(DateRule.after(span, Anchor.END_OF_INSTRUMENT));
  }

  private static Term until(String lastDay) {
    return Term.until(DateRule.fixed(PartialDate.parse(lastDay)));
  }

  private static Party bound(OrganizationId organization, String first) {
    return Party.builder().organization(organization).effective(PartialDate.parse(first)).build();
  }

  private static Party bound(OrganizationId organization, String first, String last) {
    return bound(organization, first).toBuilder().lastDay(PartialDate.parse(last)).build();
  }

  private static Memorandum memorandum(List<Party> parties, Provision... provisions) {
    return Memorandum.builder()
        .id(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .parties(parties)
        .addClauses(
            Cases.clause(SECRECY.value(), "They keep it to themselves."),
            Clause.builder().id(ClauseId.of("final")).addProvisions(provisions).build())
        .build();
  }

  private static Memorandum ofTwo(String first, Provision... provisions) {
    return memorandum(List.of(bound(REGION, first), bound(AGENCY, first)), provisions);
  }

  private static ClauseVersion secrecy(Effects effects) {
    return effects.versions(MEMORANDUM).stream()
        .filter(version -> version.clause().id().equals(SECRECY))
        .findFirst()
        .orElseThrow();
  }

  /** When the clause holds. */
  private static Holding goesOn(Instrument... instruments) {
    Effects effects = Cases.effects(instruments);
    return effects.within(secrecy(effects), effects.inEffect(MEMORANDUM));
  }

  /** When the clause holds for thirty days more than something else. */
  private static Holding thirtyDaysAfter(Holding instrument) {
    Effects effects = Cases.effects(ofTwo("2000-01-01", Term.indefinite(), THIRTY_DAYS));
    return effects.within(secrecy(effects), instrument);
  }

  private static void assertLastDay(Holding holding, String last) {
    assertThat(on(holding, last)).isEqualTo(Truth.YES);
    assertThat(on(holding, LocalDate.parse(last).plusDays(1).toString())).isEqualTo(Truth.NO);
  }

  private static DayFact fact(DayKind kind, String name, String day) {
    return new DayFact(kind, ModelPath.ROOT.member(name), PartialDate.parse(day));
  }

  private static Holding since(String day) {
    return new Holding.Since(fact(DayKind.EFFECT_START, "start", day));
  }

  private static Holding until(DayFact last) {
    return new Holding.Until(last);
  }

  private static Holding upTo(String day) {
    return until(fact(DayKind.EFFECT_END, "end", day));
  }

  private static Holding doubt(String name) {
    return new Holding.NotRecorded(new Datum(DatumKind.PROVISION, ModelPath.ROOT.member(name)));
  }

  private static Memorandum superseding(Party... parties) {
    return memorandum(List.of(parties), Term.indefinite()).toBuilder()
        .id(InstrumentId.of("next"))
        .addRelation(Relation.of(RelationType.SUPERSEDES, MEMORANDUM))
        .build();
  }

  @Test
  void supersededPaper_isOverBeforeTwoAreBoundByTheNext() {
    Memorandum old = ofTwo("2020-01-01", Term.indefinite(), THIRTY_DAYS);
    Party town = bound(TOWN, "2021-01-01");
    Party agency = bound(AGENCY, "2021-03-01");

    assertLastDay(goesOn(old, superseding(town, bound(AGENCY, "2021-01-01"))), "2021-01-30");
    assertLastDay(goesOn(old, superseding(town, agency)), "2021-03-30");
    assertLastDay(
        goesOn(old, superseding(town, agency, bound(REGION, "2021-05-01"))), "2021-03-30");
  }

  @Test
  void supersededPaper_isOverBeforeTheFirstDayOfTheNext() {
    Memorandum old = ofTwo("2020-01-01", Term.indefinite(), THIRTY_DAYS);
    Memorandum next =
        Cases.memorandum("2021-01-01", EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)))
            .id(InstrumentId.of("next"))
            .addRelation(Relation.of(RelationType.SUPERSEDES, MEMORANDUM))
            .build();

    assertLastDay(goesOn(old, next), "2021-01-30");
  }

  @Test
  void supersededPaper_whoseLastDayIsUnknown_goesOnFromOneOfTheDays() {
    Memorandum old = ofTwo("2020-01-01", Term.indefinite(), THIRTY_DAYS);
    Holding holding =
        goesOn(old, superseding(bound(TOWN, "2021-01-01"), bound(AGENCY, "[..2021-03-01]")));

    assertThat(on(holding, "2021-01-30")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2021-01-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2021-03-30")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2021-03-31")).isEqualTo(Truth.NO);
  }

  @Test
  void partiesThatLeaveOneByOne_endItWithTheLastTwo() {
    Memorandum three =
        memorandum(
            List.of(
                bound(REGION, "2020-01-01", "2020-12-31"),
                bound(AGENCY, "2020-01-01", "2021-06-30"),
                bound(TOWN, "2020-01-01", "2021-03-31")),
            Term.indefinite(),
            THIRTY_DAYS);

    assertLastDay(goesOn(three), "2021-04-30");
  }

  @Test
  void partiesThatMeetTwice_endItTwice() {
    Memorandum four =
        memorandum(
            List.of(
                bound(REGION, "2020-01-01", "2020-03-31"),
                bound(AGENCY, "2020-01-01", "2020-03-31"),
                bound(TOWN, "2021-01-01", "2021-03-31"),
                bound(OrganizationId.of("host"), "2021-01-01", "2021-03-31")),
            Term.indefinite(),
            THIRTY_DAYS);

    assertLastDay(goesOn(four), "2020-04-30");
    assertThat(on(goesOn(four), "2020-12-31")).isEqualTo(Truth.NO);
    assertLastDay(goesOn(four), "2021-04-30");
  }

  /** The clause with the term has a period of its own, after which the paper has no term. */
  @Test
  void termThatStandsForAWhile_endsItAsLongAsItStands() {
    Clause term =
        Clause.builder()
            .id(ClauseId.of("term"))
            .period(Period.parse("2020-01-01/"))
            .addProvisions(until("2020-12-31"))
            .build();
    Memorandum memorandum = ofTwo("2020-01-01", THIRTY_DAYS).toBuilder().addClauses(term).build();
    Holding holding = goesOn(memorandum);

    assertThat(on(holding, "2019-12-31")).isEqualTo(Truth.NO);
    assertThat(on(holding, "2020-01-01")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2021-01-15"))
        .as("over for a fortnight, or without a term and perhaps over long ago")
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatEndedBeforeItBegan_leavesNothingThatGoesOn() {
    Memorandum never = ofTwo("2022-01-01", until("2020-12-31"), survival(TimeSpan.years(5)));

    for (String day : List.of("2020-12-31", "2022-01-01", "2023-01-01", "2025-12-31")) {
      assertThat(on(goesOn(never), day)).as(day).isEqualTo(Truth.NO);
    }
  }

  @Test
  void whatMayHaveEndedBeforeItBegan_mayLeaveNothingThatGoesOn() {
    Memorandum perhaps = ofTwo("[2020..2022]", until("2021-06-30"), survival(TimeSpan.years(5)));

    assertThat(on(goesOn(perhaps), "2019-12-31")).isEqualTo(Truth.NO);
    assertThat(on(goesOn(perhaps), "2023-06-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(goesOn(perhaps), "2027-01-01")).isEqualTo(Truth.NO);
  }

  /** What is missing is the unknown one of the two days, not the known one. */
  @Test
  void whatMayHaveEndedBeforeItBegan_namesTheUnknownDay() {
    DayFact knownFirst = fact(DayKind.EFFECT_START, "start", "2021-01-01");
    DayFact unknownFirst = fact(DayKind.EFFECT_START, "start", "2021");
    DayFact knownLast = fact(DayKind.EFFECT_END, "end", "2021-06-30");
    DayFact unknownLast = fact(DayKind.EFFECT_END, "end", "[2020..2021]");

    assertThat(
            open(thirtyDaysAfter(Holding.all(new Holding.Since(knownFirst), until(unknownLast)))))
        .containsExactly(
            new DayFact(DayKind.EFFECT_END, unknownLast.path(), PartialDate.unknown()));
    assertThat(
            open(thirtyDaysAfter(Holding.all(new Holding.Since(unknownFirst), until(knownLast)))))
        .containsExactly(
            new DayFact(DayKind.EFFECT_START, unknownFirst.path(), PartialDate.unknown()));
  }

  private static List<DayFact> open(Holding holding) {
    return holding.days().stream().filter(fact -> fact.day().isUnknown()).toList();
  }

  @Test
  void whatIsNotSo_isReadAsTheDaysOnWhichItIs() {
    Holding from = since("2020-03-01");
    Holding to = upTo("2020-06-30");
    Holding outside = Holding.not(Holding.all(from, to));

    assertLastDay(thirtyDaysAfter(outside), "2020-03-30");
    assertThat(on(thirtyDaysAfter(outside), "2020-06-30")).isEqualTo(Truth.NO);
    assertThat(on(thirtyDaysAfter(outside), "2020-07-01")).isEqualTo(Truth.YES);
    Holding neither =
        Holding.any(Holding.not(from), Holding.not(Holding.any(to, upTo("2020-05-31"))));
    assertThat(on(thirtyDaysAfter(Holding.not(neither)), "2020-02-29")).isEqualTo(Truth.NO);
    assertLastDay(thirtyDaysAfter(Holding.not(neither)), "2020-07-30");
  }

  @Test
  void whatIsNotBeforeADay_isSinceThatDay() {
    assertLastDay(
        thirtyDaysAfter(Holding.all(since("2020-01-01"), Holding.not(since("2020-03-01")))),
        "2020-03-30");
    Holding notBoth =
        Holding.not(Holding.all(Holding.not(since("2020-03-01")), since("2019-01-01")));
    Holding during = Holding.all(notBoth, since("2019-06-01"), upTo("2020-06-30"));

    assertThat(on(thirtyDaysAfter(during), "2020-02-29")).isEqualTo(Truth.NO);
    assertThat(on(thirtyDaysAfter(during), "2020-03-01")).isEqualTo(Truth.YES);
    assertLastDay(thirtyDaysAfter(during), "2020-07-30");
  }

  @Test
  void notAfterAnEndOfAnyDay_isRead() {
    Holding later = Holding.not(Holding.all(since("2020-01-01"), upTo("[2020..]")));

    assertThat(on(thirtyDaysAfter(later), "2019-12-31")).isEqualTo(Truth.YES);
    assertThat(on(thirtyDaysAfter(later), "2020-01-30")).isEqualTo(Truth.YES);
    assertThat(on(thirtyDaysAfter(later), "2020-02-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatIsPresumed_goesOnForWhoeverPresumesIt() {
    Holding unlessItLasts =
        new Holding.Presumable(Presumption.CONTINUES, Holding.ALWAYS, upTo("2020-06-30"));
    Holding during = Holding.all(since("2020-01-01"), unlessItLasts, upTo("2020-12-31"));
    Holding after = Holding.all(Holding.not(unlessItLasts), upTo("2020-12-31"));
    LocalDate january = LocalDate.of(2021, 1, 30);

    assertThat(thirtyDaysAfter(during).on(january, Set.of())).isEqualTo(Truth.NO);
    assertThat(thirtyDaysAfter(during).on(LocalDate.of(2020, 7, 30), Set.of()))
        .isEqualTo(Truth.YES);
    assertThat(thirtyDaysAfter(during).on(january, Set.of(Presumption.CONTINUES)))
        .isEqualTo(Truth.YES);
    assertThat(thirtyDaysAfter(after).on(january, Set.of())).isEqualTo(Truth.YES);
    assertThat(thirtyDaysAfter(after).on(january, Set.of(Presumption.CONTINUES)))
        .isEqualTo(Truth.NO);
  }

  @Test
  void twoDoubtsAboutOneTime_areBothAsked() {
    Holding time = Holding.all(since("2020-01-01"), upTo("2020-06-30"));
    Holding either =
        Holding.any(Holding.all(doubt("one"), time), Holding.all(doubt("other"), time));
    Holding holding = thirtyDaysAfter(either);

    assertThat(on(holding, "2020-07-30")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2020-07-31")).isEqualTo(Truth.NO);
    assertThat(holding.toString()).contains("/one").contains("/other");
  }

  /** Some times of three days a week, and others of which each begins a day later. */
  private static Holding bothOf(int some, int others) {
    return Holding.all(Holding.any(weekly(some, 1)), Holding.any(weekly(others, 2)));
  }

  private static List<Holding> weekly(int times, int day) {
    List<Holding> weekly = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      LocalDate first = LocalDate.of(2020, 1, day).plusDays(7L * i);
      weekly.add(Holding.all(since(first.toString()), upTo(first.plusDays(2).toString())));
    }
    return weekly;
  }

  @Test
  void manyTimes_areFollowed() {
    Holding holding = thirtyDaysAfter(bothOf(40, 25));

    assertThat(on(holding, "2020-01-01")).isEqualTo(Truth.NO);
    assertThat(on(holding, "2020-01-02")).isEqualTo(Truth.YES);
    assertLastDay(holding, LocalDate.of(2020, 1, 3).plusDays(7L * 24 + 30).toString());
  }

  /** What goes on after more times than are followed is unknown, and that is named. */
  @Test
  void tooManyTimes_leaveItOpenWhatGoesOn() {
    Holding holding = thirtyDaysAfter(bothOf(40, 40));

    assertThat(on(holding, "2020-01-02")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2021-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(holding.toString()).contains("BEYOND");
  }

  @Test
  void survivalInWords_mayBeOfAnyClause() {
    Survival inWords =
        Survival.builder()
            .matters(Listed.open(List.of(LocalizedText.of("en", "what is confidential"))))
            .lasting(afterEnd(TimeSpan.days(30)))
            .build();
    Holding holding = goesOn(ofTwo("2020-01-01", until("2020-12-31"), inWords));

    assertThat(on(holding, "2020-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2021-01-30")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2021-01-31")).isEqualTo(Truth.NO);
    assertThat(holding.toString()).contains("/clauses/final/provisions/1/matters");
  }
}
