package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.AGENCY;
import static org.dohoda.effect.Cases.MEMORANDUM;
import static org.dohoda.effect.Cases.REGION;
import static org.dohoda.effect.Cases.TOWN;

import java.time.LocalDate;
import java.util.List;
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
import org.dohoda.provision.Bases;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Quantity;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Presumption;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** The first day of effect where several wordings, in several orders, may say which it is. */
class EntryInManyWordingsTest {
  private static final ClauseId FINAL = ClauseId.of("final");
  private static final Memorandum FROM_2021 = memorandum(on("2021-01-01"));

  /** Signed by both on 1 January 2020. */
  private static Memorandum memorandum(Provision... provisions) {
    return Cases.memorandum("2020-01-01", provisions)
        .addClauses(
            Clause.builder().id(ClauseId.of("term")).addProvisions(Term.indefinite()).build(),
            Cases.clause("other", "Another clause."))
        .build();
  }

  private static EntryIntoForce on(String day) {
    return EntryIntoForce.on(DateRule.fixed(PartialDate.parse(day)));
  }

  private static Clause clause(String id, Provision... provisions) {
    return Clause.builder().id(ClauseId.of(id)).addProvisions(provisions).build();
  }

  private static Change entry(Provision... provisions) {
    return Change.replace(clause("final", provisions));
  }

  private static Amendment.Builder unsigned(String id, Change... changes) {
    return Amendment.builder().id(InstrumentId.of(id)).amends(MEMORANDUM).addChanges(changes);
  }

  private static Amendment amendment(String id, String day, Change... changes) {
    return unsigned(id, changes).effective(PartialDate.parse(day)).build();
  }

  private static Holding inEffect(Instrument... instruments) {
    return Cases.effects(instruments).inEffect(MEMORANDUM);
  }

  private static Truth onSignature(Holding holding, String day) {
    return holding.on(LocalDate.parse(day), Set.of(Presumption.EFFECTIVE_ON_SIGNATURE));
  }

  private static void assertStartsOn(Holding holding, String first) {
    assertThat(Cases.on(holding, LocalDate.parse(first).minusDays(1).toString()))
        .isEqualTo(Truth.NO);
    assertThat(Cases.on(holding, first)).isEqualTo(Truth.YES);
  }

  @Test
  void addedClause_beforeTheEffect_movesIt() {
    Amendment adding =
        amendment("adding", "2020-06-01", Change.add(clause("later", on("2021-07-01"))));

    assertStartsOn(inEffect(FROM_2021, adding), "2021-07-01");
  }

  @Test
  void amendmentsOfOtherClauses_inWhateverOrder_leaveItAlone() {
    Change other = Change.replace(Cases.clause("other", "Changed."));
    Change another = Change.replace(Cases.clause("other", "Changed again."));

    assertStartsOn(
        inEffect(FROM_2021, amendment("one", "2020", other), amendment("two", "2020", another)),
        "2021-01-01");
  }

  @Test
  void amendmentThatMayBeADraft_mayMoveIt() {
    Amendment perhaps =
        unsigned("perhaps", entry(on("2020-09-01")))
            .addClauses(clause("own", on("2020-06-01")))
            .build();
    Holding holding = inEffect(FROM_2021, perhaps);

    assertThat(Cases.on(holding, "2020-08-31")).isEqualTo(Truth.NO);
    assertThat(Cases.on(holding, "2020-09-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(Cases.on(holding, "2021-01-01")).isEqualTo(Truth.YES);
  }

  @Test
  void clauseThatMayBeGone_leavesOpenWhetherAnythingIsSaid() {
    Amendment later = amendment("later", "2020-05", entry(on("2021-09-01")));
    for (Change silent : List.of(Change.repeal(FINAL), entry(Term.indefinite()))) {
      Holding holding = inEffect(FROM_2021, later, amendment("silent", "2020-05", silent));

      assertThat(Cases.on(holding, "2019-12-31")).isEqualTo(Truth.NO);
      assertThat(Cases.on(holding, "2020-08-01"))
          .as("with the silent text in May, if it is the last")
          .isEqualTo(Truth.UNKNOWN);
      assertThat(Cases.on(holding, "2021-09-01")).isNotEqualTo(Truth.NO);
    }
  }

  @Test
  void allWordingsThatSayADay_areNotForgottenForOneThatSaysNone() {
    Holding holding =
        inEffect(
            FROM_2021,
            amendment("one", "2020-05", entry(on("2020-09-01"))),
            amendment("two", "2020-05", entry(on("2021-09-01"))));

    assertThat(Cases.on(holding, "2020-08-31")).isEqualTo(Truth.NO);
    assertThat(Cases.on(holding, "2021-09-01")).isEqualTo(Truth.YES);
  }

  @Test
  void silentPaper_amendedInUnknownOrder_mayBeInEffectSinceItsSignature() {
    Holding holding =
        inEffect(
            memorandum(),
            amendment("one", "2020-05", entry(on("2020-09-01"))),
            amendment("two", "2020-05", entry(on("2021-09-01"))));

    assertThat(Cases.on(holding, "2019-12-31")).isEqualTo(Truth.NO);
    assertThat(Cases.on(holding, "2020-03-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(Cases.on(holding, "2021-09-01")).isNotEqualTo(Truth.NO);
  }

  @Test
  void clauseAddedInUnknownOrder_isOneOfThoseThatCount() {
    Holding holding =
        inEffect(
            FROM_2021,
            amendment("one", "2020-05", entry(on("2021-03-01"))),
            amendment("two", "2020-05", Change.add(clause("later", on("2021-09-01")))));

    assertThat(Cases.on(holding, "2020-12-31")).isEqualTo(Truth.NO);
    assertThat(Cases.on(holding, "2021-08-31")).isNotEqualTo(Truth.YES);
    assertThat(Cases.on(holding, "2021-09-01")).isEqualTo(Truth.YES);
  }

  @Test
  void statedByAnAmendmentOnTheDayOfSignature_restsOnNoPresumption() {
    Holding holding =
        inEffect(memorandum(), amendment("first", "2020-01-01", entry(on("2020-01-01"))));

    assertStartsOn(holding, "2020-01-01");
    assertThat(holding.days()).isNotEmpty().allMatch(fact -> fact.kind() == DayKind.EFFECT_START);
    assertThat(holding.toString()).doesNotContain("EFFECTIVE_ON_SIGNATURE");
  }

  @Test
  void statedFromTheFirst_isNamedAsFirstDayEvenIfAnAmendmentIsPresumed() {
    Amendment presumed =
        unsigned("presumed", entry(EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE))))
            .signed(PartialDate.parse("2020-01-01"))
            .build();
    Holding holding = inEffect(FROM_2021, presumed);

    assertThat(onSignature(holding, "2020-01-01")).isEqualTo(Truth.YES);
    assertThat(Cases.on(holding, "2020-01-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(holding.days()).isNotEmpty().allMatch(fact -> fact.kind() == DayKind.EFFECT_START);
  }

  @Test
  void amendmentPresumedOnTheDayOfSignature_movesWhatWasPresumed() {
    Amendment presumed =
        unsigned("presumed", entry(on("2020-09-01")))
            .signed(PartialDate.parse("2020-01-01"))
            .build();
    Holding holding = inEffect(memorandum(), presumed);

    assertThat(onSignature(holding, "2020-08-31")).isEqualTo(Truth.NO);
    assertThat(onSignature(holding, "2020-09-01")).isEqualTo(Truth.YES);
    assertThat(Cases.on(holding, "2020-08-31")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void effectStated_restsOnNoPresumption() {
    Holding holding =
        inEffect(
            memorandum(
                EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)),
                Term.until(DateRule.fixed(PartialDate.parse("2021-12-31")))));

    assertThat(holding.toString()).doesNotContain("Presumable");
  }

  @Test
  void amendmentsOfEachOthersEntry_areUnknown() {
    InstrumentId one = InstrumentId.of("one");
    InstrumentId two = InstrumentId.of("two");
    Amendment first =
        unsigned("one", entry(on("2020-05-01")))
            .amends(two)
            .signed(PartialDate.parse("2020-01-01"))
            .addClauses(clause("final", on("2020-03-01")))
            .build();
    Amendment second = first.toBuilder().id(two).amends(one).build();
    Effects effects = Cases.effects(first, second);

    for (InstrumentId id : List.of(one, two)) {
      assertThat(Cases.presumed(effects.inEffect(id), "2019-12-31")).isNotEqualTo(Truth.YES);
      assertThat(Cases.presumed(effects.inEffect(id), "2022-01-01")).isEqualTo(Truth.UNKNOWN);
    }
  }

  /**
   * A paper of July 2020 that the first of some amendments puts off to July 2021; each of them is
   * of June and put off to September by the next, and the last is in effect in May.
   */
  private static Truth inOctoberAfter(int amendments) {
    Instrument[] all = new Instrument[amendments + 1];
    all[0] = memorandum(on("2020-07-01"));
    for (int i = 1; i <= amendments; i++) {
      Amendment each =
          unsigned("a-" + i, entry(on(i == 1 ? "2021-07-01" : "2020-09-01")))
              .amends(i == 1 ? MEMORANDUM : all[i - 1].id())
              .signed(PartialDate.parse("2020-01-01"))
              .addClauses(clause("final", on("2020-06-01")))
              .build();
      all[i] =
          i < amendments
              ? each
              : each.toBuilder().effective(PartialDate.parse("2020-05-01")).build();
    }
    return Cases.on(inEffect(all), "2020-10-01");
  }

  /** Of two neighbours one comes in time for what it amends, and then the other does not. */
  @Test
  void amendmentsOfAmendments_areFollowedAsFarAsAnyPaperGoes() {
    assertThat(inOctoberAfter(1)).isEqualTo(Truth.NO);
    assertThat(inOctoberAfter(2)).isEqualTo(Truth.YES);
    assertThat(inOctoberAfter(3)).isEqualTo(Truth.NO);
    assertThat(inOctoberAfter(32)).isEqualTo(Truth.YES);
    assertThat(inOctoberAfter(33)).isEqualTo(Truth.NO);
    assertThat(inOctoberAfter(34)).isEqualTo(Truth.UNKNOWN);
    assertThat(inOctoberAfter(35)).isEqualTo(Truth.UNKNOWN);
  }

  /** In effect from March 2020 with two who deposit, for a later one as it then says. */
  private static EntryIntoForce later(DateRule rule) {
    return on("2020-03-01").toBuilder()
        .needed(Quantity.exactly(2, Bases.PARTIES))
        .firstDayOfLater(rule)
        .build();
  }

  private static EntryIntoForce afterDays(int days) {
    return later(DateRule.after(TimeSpan.days(days), Anchor.DEPOSIT));
  }

  private static Party deposited(OrganizationId organization, String day) {
    return Cases.signed(organization, "2020-01-01").toBuilder()
        .deposited(Optional.of(PartialDate.parse(day)))
        .build();
  }

  @Test
  void ruleForTheLater_amendedTwiceInUnknownOrder_mayBeEither() {
    Memorandum memorandum =
        memorandum(later(DateRule.on(Anchor.DEPOSIT))).toBuilder()
            .parties(
                List.of(
                    deposited(REGION, "2020-02-01"),
                    deposited(AGENCY, "2020-02-01"),
                    deposited(TOWN, "2020-06-01")))
            .build();
    Holding town =
        Cases.effects(
                memorandum,
                amendment("one", "2020-05", entry(afterDays(30))),
                amendment("two", "2020-05", entry(afterDays(60))))
            .inEffectFor(MEMORANDUM, TOWN);

    assertThat(Cases.on(town, "2020-05-31")).isEqualTo(Truth.NO);
    assertThat(Cases.on(town, "2020-07-01"))
        .as("thirty days after the deposit, if the first amendment came last")
        .isEqualTo(Truth.UNKNOWN);
    assertThat(Cases.on(town, "2020-07-31")).isEqualTo(Truth.YES);
  }
}
