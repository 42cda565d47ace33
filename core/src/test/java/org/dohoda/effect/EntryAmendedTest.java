package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.Problem;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Term;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Amendments of the clause on entry into force: before the effect they count, after it no more. */
class EntryAmendedTest {
  private static final Change TERM = new Change.ChangeTerm(Term.indefinite());
  private static final Memorandum FROM_2021 = memorandum(on("2021-01-01"));

  private static Memorandum memorandum(Provision... provisions) {
    return Cases.memorandum("2020-01-01", provisions)
        .addClauses(
            Clause.builder().id(ClauseId.of("term")).addProvisions(Term.indefinite()).build())
        .build();
  }

  private static EntryIntoForce on(String day) {
    return EntryIntoForce.on(DateRule.fixed(PartialDate.parse(day)));
  }

  private static Change entry(Provision... provisions) {
    return new Change.ReplaceClause(
        Clause.builder().id(ClauseId.of("final")).addProvisions(provisions).build());
  }

  private static Amendment amendment(
      String id, InstrumentId amends, String day, Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(amends)
        .effective(PartialDate.parse(day))
        .addChanges(changes)
        .build();
  }

  private static Amendment amendment(String day, Change... changes) {
    return amendment("first", MEMORANDUM, day, changes);
  }

  /** The days that the first day of effect can be, nothing presumed. */
  private static String firstDay(Instrument... instruments) {
    return Cases.effects(instruments).inEffect(MEMORANDUM).days().stream()
        .filter(fact -> fact.kind() == DayKind.EFFECT_START)
        .map(fact -> fact.day().toString())
        .distinct()
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  @Test
  void amended_beforeTheEffect_movesIt() {
    assertThat(firstDay(FROM_2021)).isEqualTo("2021-01-01");
    assertThat(firstDay(FROM_2021, amendment("2020-06-01", entry(on("2020-09-01")))))
        .isEqualTo("2020-09-01");
    assertThat(firstDay(FROM_2021, amendment("2020-06-01", entry(on("2022-01-01")))))
        .isEqualTo("2022-01-01");
  }

  @Test
  void amended_toADayThatIsOver_takesEffectWithTheAmendment() {
    assertThat(firstDay(FROM_2021, amendment("2020-06-01", entry(on("2020-02-01")))))
        .isEqualTo("2020-06-01");
  }

  @Test
  void amended_onTheFirstDayItself_isInTime() {
    assertThat(firstDay(FROM_2021, amendment("2021-01-01", entry(on("2021-07-01")))))
        .isEqualTo("2021-07-01");
  }

  @Test
  void amended_afterTheEffect_changesNothingAndIsReported() {
    Amendment late = amendment("2021-01-02", TERM, entry(on("2021-07-01")));
    assertThat(firstDay(FROM_2021, late)).isEqualTo("2021-01-01");
    List<Problem> problems = Cases.effects(FROM_2021, late).problems(MEMORANDUM).all();
    assertThat(problems.stream().map(Problem::code)).containsExactly("amendment.effect-already");
    assertThat(problems.get(0).path().toString()).isEqualTo("/instruments/first/changes/1");
    assertThat(problems.get(0).message(Locale.ENGLISH))
        .isEqualTo(
            "The amendment changes the entry into force of memorandum, in effect since"
                + " 2021-01-01.");
    assertThat(problems.get(0).message(Locale.forLanguageTag("cs")))
        .isEqualTo(
            "Dodatek mění nabytí účinnosti listiny memorandum, která je účinná už od 2021-01-01.");
  }

  @Test
  void amended_wordingThatSaysTheSame_isNotReported() {
    Amendment same = amendment("2022-01-01", entry(on("2021-01-01")));
    assertThat(Cases.effects(FROM_2021, same).problems(MEMORANDUM)).isEmpty();
  }

  @Test
  void amended_onAnUnknownDay_isOneDayOrTheOther() {
    assertThat(firstDay(FROM_2021, amendment("[..2021-03-01]", entry(on("2021-07-01")))))
        .isEqualTo("[2021-01..2021-07-01]");
    assertThat(firstDay(FROM_2021, amendment("[2020-03..2021-03-01]", entry(on("2020-02")))))
        .as("with the amendment, and at the latest by the text as concluded")
        .isEqualTo("[2020-03..2021-01-01]");
    assertThat(
            Cases.effects(FROM_2021, amendment("[..2021-03-01]", entry(on("2021-07-01"))))
                .problems(MEMORANDUM))
        .isEmpty();
  }

  @Test
  void amended_byTwoInUnknownOrder_isAnyDayThatSomeOrderComesTo() {
    assertThat(
            firstDay(
                FROM_2021,
                amendment("first", MEMORANDUM, "2020-05", entry(on("2020-09-01"))),
                amendment("second", MEMORANDUM, "2020-05", entry(on("2021-09-01")))))
        .isEqualTo("[2020-09..2021-09-01]");
    assertThat(
            firstDay(
                FROM_2021,
                amendment("first", MEMORANDUM, "2020-05-01", entry(on("2020-09-01"))),
                amendment("second", MEMORANDUM, "2020-05-01", entry(on("2021-09-01")))))
        .as("amendments of one day apply in the order of the register")
        .isEqualTo("2021-09-01");
  }

  @Test
  void amended_silentMemorandum_isInEffectByThatDayAtTheLatest() {
    Memorandum silent = memorandum();
    Amendment amendment = amendment("2020-06-01", entry(on("2020-09-01")));
    assertThat(firstDay(silent)).isEqualTo("[2020..]");
    assertThat(firstDay(silent, amendment)).isEqualTo("[2020-01..2020-09-01]");
    Holding holding = Cases.effects(silent, amendment).inEffect(MEMORANDUM);
    assertThat(holding.on(LocalDate.parse("2020-01-01"), Presumption.customary()))
        .as("effect on signature: the amendment comes after it")
        .isEqualTo(Truth.YES);
  }

  @Test
  void repealed_beforeTheEffect_leavesItToThePresumption() {
    Amendment repeal = amendment("2020-06-01", new Change.RepealClause(ClauseId.of("final")));
    assertThat(firstDay(FROM_2021, repeal)).isEqualTo("2020-06-01 [2020-06..]");
    Holding holding = Cases.effects(FROM_2021, repeal).inEffect(MEMORANDUM);
    Set<Presumption> onSignature = Set.of(Presumption.EFFECTIVE_ON_SIGNATURE);
    assertThat(holding.on(LocalDate.parse("2020-06-01"), onSignature)).isEqualTo(Truth.YES);
    assertThat(holding.on(LocalDate.parse("2020-05-31"), onSignature)).isEqualTo(Truth.NO);
  }

  @Test
  void amended_amendmentOfTheAmendment_counts() {
    InstrumentId first = InstrumentId.of("first");
    Amendment amendment =
        Amendment.builder()
            .id(first)
            .amends(MEMORANDUM)
            .addChanges(entry(on("2021-07-01")))
            .addClauses(
                Clause.builder().id(ClauseId.of("own")).addProvisions(on("2020-12-01")).build())
            .build();
    Change later =
        new Change.ReplaceClause(
            Clause.builder().id(ClauseId.of("own")).addProvisions(on("2021-02-01")).build());
    assertThat(firstDay(FROM_2021, signed(amendment))).isEqualTo("2021-07-01");
    assertThat(
            firstDay(FROM_2021, signed(amendment), amendment("second", first, "2020-11-01", later)))
        .isEqualTo("2021-01-01");
  }

  private static Amendment signed(Amendment amendment) {
    return amendment.toBuilder().signed(PartialDate.parse("2020-10-01")).build();
  }

  @Test
  void amended_inACircle_isComputed() {
    InstrumentId one = InstrumentId.of("one");
    InstrumentId two = InstrumentId.of("two");
    Amendment first = amendment("one", two, "2020-05-01", entry(on("2021-07-01")));
    Amendment second = amendment("two", one, "2020-05-01", entry(on("2021-07-01")));
    assertThat(Cases.effects(first, second).inEffect(one).toString()).contains("one");
  }

  @Test
  void amended_ruleForLaterParties_isThatOfTheDayOnWhichTheyAct() {
    EntryIntoForce sooner = later(Anchor.DEPOSIT);
    EntryIntoForce inThirtyDays =
        sooner.toBuilder()
            .firstDayOfLater(DateRule.after(TimeSpan.days(30), Anchor.DEPOSIT))
            .build();
    Memorandum memorandum =
        memorandum(sooner).toBuilder()
            .parties(
                List.of(
                    deposited(REGION, "2020-02-01"),
                    deposited(AGENCY, "2020-02-01"),
                    deposited(TOWN, "2020-06-01")))
            .build();
    assertThat(party(memorandum)).isEqualTo("2020-06-01");
    assertThat(party(memorandum, amendment("2020-05-01", entry(inThirtyDays))))
        .isEqualTo("2020-07-01");
    assertThat(party(memorandum, amendment("2020-06-02", entry(inThirtyDays))))
        .isEqualTo("2020-06-01");
    assertThat(party(memorandum, amendment("2020", entry(inThirtyDays))))
        .isEqualTo("[2020-06..2020-07-01]");
  }

  private static EntryIntoForce later(Anchor anchor) {
    return on("2020-03-01").toBuilder()
        .needed(Quantity.exactly(2, LocalizedText.of("en", "deposits")))
        .firstDayOfLater(DateRule.on(anchor))
        .build();
  }

  private static Party deposited(OrganizationId party, String day) {
    return Cases.signed(party, "2020-01-01").toBuilder()
        .deposited(Optional.of(PartialDate.parse(day)))
        .build();
  }

  /** The days that the first day of the town can be. */
  private static String party(Instrument... instruments) {
    return Cases.effects(instruments).inEffectFor(MEMORANDUM, TOWN).days().stream()
        .filter(fact -> fact.path().toString().contains("ralsko"))
        .map(fact -> fact.day().toString())
        .distinct()
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
