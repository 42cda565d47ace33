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
import java.util.stream.IntStream;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Clause;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentEvent;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.problem.Problem;
import org.dohoda.provision.Bearer;
import org.dohoda.provision.Term;
import org.dohoda.provision.Termination;
import org.dohoda.provision.TerminationReach;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Orders of changes of parties are told apart only where they matter, and only so many of them. */
class ManyOrdersTest {
  private static final OrganizationId GUEST = OrganizationId.of("host");
  private static final Change LEAVES = Change.leaves(TOWN);
  private static final Change JOINS = Change.joins(signed(TOWN));

  private static final Memorandum OF_THREE =
      Memorandum.builder()
          .id(MEMORANDUM)
          .state(InstrumentState.CONCLUDED)
          .addParties(bound(REGION), bound(AGENCY), bound(TOWN))
          .addClauses(
              Clause.builder().id(ClauseId.of("term")).addProvisions(Term.indefinite()).build())
          .build();

  private static Party bound(OrganizationId organization) {
    return Party.builder()
        .organization(organization)
        .effective(PartialDate.parse("2020-01-01"))
        .build();
  }

  private static Party signed(OrganizationId organization) {
    return Cases.signed(organization, "2020-01-15");
  }

  private static Amendment amendment(String id, String day, Change... changes) {
    return Amendment.builder()
        .id(InstrumentId.of(id))
        .amends(MEMORANDUM)
        .state(InstrumentState.CONCLUDED)
        .effective(PartialDate.parse(day))
        .addChanges(changes)
        .build();
  }

  /** Amendments by which the town leaves and joins in turn. */
  private static List<Amendment> inTurn(int count, String day) {
    return IntStream.range(0, count)
        .mapToObj(i -> amendment("in-turn-" + i, day, i % 2 == 0 ? LEAVES : JOINS))
        .toList();
  }

  private static Term until(String lastDay) {
    return Term.until(DateRule.fixed(PartialDate.parse(lastDay)));
  }

  private static Effects effects(List<Amendment> amendments) {
    List<Instrument> all = new ArrayList<>(amendments);
    all.add(OF_THREE);
    return Cases.effects(all.toArray(Instrument[]::new));
  }

  private static Truth bound(Effects effects, OrganizationId party) {
    return on(effects.inEffectFor(MEMORANDUM, party), "2022-06-01");
  }

  private static List<String> problems(Effects effects) {
    return effects.problems(MEMORANDUM).stream().map(Problem::code).toList();
  }

  @Test
  void fourInUnknownOrder_areToldApart() {
    Effects effects = effects(inTurn(4, "2021"));
    assertThat(bound(effects, TOWN)).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, AGENCY)).isEqualTo(Truth.YES);
  }

  @Test
  void fiveInUnknownOrder_whoMayHaveJoinedIsUnknownToo() {
    List<Amendment> amendments = new ArrayList<>(inTurn(4, "2021"));
    amendments.add(amendment("guest", "2021", LEAVES, Change.joins(signed(GUEST))));
    Effects effects = effects(amendments);
    assertThat(bound(effects, AGENCY)).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, GUEST)).isEqualTo(Truth.UNKNOWN);
    assertThat(effects.parties(MEMORANDUM)).contains(GUEST);
  }

  @Test
  void amendmentsThatChangeNoParty_doNotCount() {
    List<Amendment> amendments = new ArrayList<>(inTurn(2, "2021"));
    for (int i = 0; i < 4; i++) {
      amendments.add(amendment("term-" + i, "2021", Change.term(Term.indefinite())));
    }
    Effects effects = effects(amendments);
    assertThat(bound(effects, TOWN)).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, AGENCY)).isEqualTo(Truth.YES);
  }

  @Test
  void differentParties_inWhateverOrder_areAllKnown() {
    List<Amendment> amendments =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    amendment(
                        "joining-" + i,
                        "2021",
                        Change.joins(signed(OrganizationId.of("host-" + i)))))
            .toList();
    Effects effects = effects(amendments);
    assertThat(bound(effects, OrganizationId.of("host-0"))).isEqualTo(Truth.YES);
    assertThat(bound(effects, OrganizationId.of("host-4"))).isEqualTo(Truth.YES);
    assertThat(bound(effects, AGENCY)).isEqualTo(Truth.YES);
  }

  @Test
  void onlyTwoOfMany_inUnknownOrder_areToldApart() {
    List<Amendment> amendments =
        new ArrayList<>(
            IntStream.range(0, 4)
                .mapToObj(
                    i -> amendment("in-turn-" + i, "2020-0" + (i + 2), i % 2 == 0 ? LEAVES : JOINS))
                .toList());
    amendments.add(amendment("leaving", "2021", LEAVES));
    amendments.add(amendment("joining", "2021", JOINS));
    Effects effects = effects(amendments);
    assertThat(bound(effects, TOWN)).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, AGENCY)).isEqualTo(Truth.YES);
  }

  @Test
  void moreThanAHundred_areFollowedInTheOneOrderTheyHave() {
    LocalDate first = LocalDate.of(2021, 1, 1);
    List<Amendment> amendments =
        IntStream.range(0, 102)
            .mapToObj(
                i ->
                    amendment(
                        "in-turn-" + i, first.plusDays(i).toString(), i % 2 == 0 ? LEAVES : JOINS))
            .toList();
    assertThat(bound(effects(amendments), TOWN)).isEqualTo(Truth.YES);
    assertThat(bound(effects(amendments.subList(0, 101)), TOWN)).isEqualTo(Truth.NO);
  }

  /** Of a hundred, the last two came in an order that is not known; of one more, it is given up. */
  @Test
  void aHundred_ofWhichTwoAreInUnknownOrder_areToldApart() {
    LocalDate first = LocalDate.of(2020, 2, 1);
    List<Amendment> amendments = new ArrayList<>();
    for (int i = 0; i < 98; i++) {
      amendments.add(
          amendment("in-turn-" + i, first.plusDays(i).toString(), i % 2 == 0 ? LEAVES : JOINS));
    }
    amendments.add(amendment("leaving", "2021", LEAVES));
    amendments.add(amendment("joining", "2021", JOINS));
    assertThat(bound(effects(amendments), AGENCY)).isEqualTo(Truth.YES);
    assertThat(bound(effects(amendments), TOWN)).isEqualTo(Truth.UNKNOWN);
    amendments.add(amendment("guest", "2022-01-01", Change.joins(signed(GUEST))));
    assertThat(bound(effects(amendments), AGENCY)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void twelveInUnknownOrder_areGivenUp() {
    Effects effects = effects(inTurn(12, "2021"));
    assertThat(bound(effects, TOWN)).isEqualTo(Truth.UNKNOWN);
    assertThat(bound(effects, AGENCY)).isEqualTo(Truth.UNKNOWN);
  }

  /** In the order of the register the guest has no place yet that could pass. */
  @Test
  void fiveInUnknownOrder_whoFollowsOneWhoHasNotJoinedYet_mayBeAParty() {
    OrganizationId last = OrganizationId.of("posledni");
    List<Amendment> amendments = new ArrayList<>();
    amendments.add(amendment("passing", "2021", LEAVES, Change.succeeded(GUEST, last)));
    amendments.add(amendment("guest", "2021", JOINS, Change.joins(signed(GUEST))));
    amendments.addAll(inTurn(4, "2021"));
    Effects effects = effects(amendments);
    assertThat(effects.parties(MEMORANDUM)).contains(last);
    assertThat(bound(effects, last)).isEqualTo(Truth.UNKNOWN);
  }

  /** Whatever the order of the others was: all was over when this one came. */
  @Test
  void amendmentAfterTheEnd_beyondOthersInUnknownOrder_isAProblem() {
    List<Instrument> all = new ArrayList<>(inTurn(2, "2021"));
    all.add(amendment("late", "2027-07-01", Change.term(until("2028-12-31"))));
    all.add(
        OF_THREE.toBuilder()
            .clauses(
                List.of(
                    Clause.builder()
                        .id(ClauseId.of("term"))
                        .addProvision(until("2026-12-31"))
                        .build()))
            .build());
    assertThat(problems(Cases.effects(all.toArray(Instrument[]::new))))
        .containsExactly("amendment.after-end");
  }

  /**
   * If the town left before it could be followed, the guest never was a party that could end it.
   */
  @Test
  void amendmentAfterTheEnd_inOneOfTheOrdersAlone_isNoProblem() {
    Termination forAll =
        Termination.by(Bearer.eachParty())
            .lastDay(DateRule.after(TimeSpan.days(30), Termination.NOTICE))
            .reach(TerminationReach.ALL)
            .build();
    for (OrganizationId party : List.of(GUEST, REGION)) {
      Memorandum ended =
          OF_THREE.toBuilder()
              .addClause(Clause.builder().id(ClauseId.of("end")).addProvision(forAll).build())
              .addEvent(
                  Cases.event(InstrumentEvent.Type.NOTICE_GIVEN, "2022-01-01").toBuilder()
                      .party(party)
                      .build())
              .build();
      Effects effects =
          Cases.effects(
              ended,
              amendment("passing", "2021", Change.succeeded(TOWN, GUEST)),
              amendment("leaving", "2021", LEAVES),
              amendment("late", "2023-01-01", Change.term(Term.indefinite())));
      assertThat(problems(effects))
          .as("notice of %s", party)
          .isEqualTo(party.equals(REGION) ? List.of("amendment.after-end") : List.of());
    }
  }

  @Test
  void whatIsWrongInEachOrder_isAProblem() {
    Effects effects =
        effects(
            List.of(
                amendment("leaving", "2021", LEAVES, Change.leaves(GUEST)),
                amendment("joining", "2021", JOINS)));
    assertThat(problems(effects)).containsExactly("amendment.party-missing");
  }

  @Test
  void anAmendmentOfTheTerm_isNoChangeOfParties() {
    Amendment first = amendment("first", "2021-01-01", Change.term(Term.indefinite()));
    Amendment second =
        amendment("second", "2021-06-01", Change.term(Term.indefinite())).toBuilder()
            .amends(first.id())
            .build();
    assertThat(effects(List.of(first, second)).problems(first.id()).stream().map(Problem::code))
        .doesNotContain("amendment.no-parties");
  }
}
