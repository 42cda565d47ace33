package org.dohoda.effect.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dohoda.body.Membership;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.holding.Holding;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Representative;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.organization.TimedRelation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.junit.jupiter.api.Test;

/** Where relations stand in a register, and on which days they hold. */
class RelationsTest {
  private static final OrganizationId A = OrganizationId.of("a");
  private static final OrganizationId B = OrganizationId.of("b");
  private static final InstrumentId PAPER = InstrumentId.of("paper");
  private static final Period SHORT = Period.parse("2020-01-01/2021-12-31");
  private static final Period LONG = Period.parse("2020-01-01/2025-12-31");

  private static Affiliation affiliation(Period period) {
    return Affiliation.builder().unit(A).within(B).period(period).build();
  }

  private static Stake stake(Period period) {
    return Stake.builder().holder(A).organization(B).period(period).build();
  }

  private static Membership membership(Period period) {
    return Membership.builder().body(BodyId.of("board")).organization(A).period(period).build();
  }

  private static Representative representative(Period period) {
    return Representative.builder().organization(A).person("N. N.").period(period).build();
  }

  private static Succession succession(Passing passing, InstrumentId... instruments) {
    return Succession.builder()
        .predecessor(A)
        .successor(B)
        .on(PartialDate.of(2023, 1, 1))
        .passing(passing)
        .addInstruments(instruments)
        .build();
  }

  private static final Relations RELATIONS =
      new Relations(
          CooperationRegister.builder()
              .addAffiliations(affiliation(SHORT), affiliation(SHORT), affiliation(LONG))
              .addStakes(stake(SHORT), stake(LONG))
              .addMemberships(membership(SHORT), membership(LONG))
              .addRepresentatives(representative(SHORT), representative(LONG))
              .addSuccessions(
                  succession(Passing.ALL),
                  succession(Passing.NOT_STATED),
                  succession(Passing.NAMED, PAPER))
              .build());

  private static void assertPlace(Object relation, String place) {
    assertThat(RELATIONS.path(relation)).hasToString(place);
  }

  @Test
  void path_hasTheEndsAndTheNumberAmongOthers_equalOnesOnce() {
    assertPlace(affiliation(SHORT), "/affiliations/a/b/0");
    assertPlace(affiliation(LONG), "/affiliations/a/b/1");
    assertPlace(stake(LONG), "/stakes/a/b/1");
    assertPlace(membership(LONG), "/memberships/board/1");
    assertPlace(representative(LONG), "/representatives/a/1");
    assertPlace(succession(Passing.NAMED, PAPER), "/successions/a/b/2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RELATIONS.path(affiliation(Period.unknown())))
        .withMessageContaining("must be of the register");
  }

  private static void assertLasts(
      Holding holding, TimedRelation relation, DayKind start, DayKind end) {
    assertThat(holding)
        .isEqualTo(
            Holding.all(
                new Holding.Since(
                    new DayFact(
                        start,
                        RELATIONS.path(relation).member("start"),
                        PartialDate.of(2020, 1, 1))),
                new Holding.Until(
                    new DayFact(
                        end,
                        RELATIONS.path(relation).member("end"),
                        PartialDate.of(2021, 12, 31)))));
  }

  @Test
  void holding_isFromTheStartToTheEnd() {
    assertLasts(
        RELATIONS.holding(affiliation(SHORT)),
        affiliation(SHORT),
        DayKind.RELATION_START,
        DayKind.RELATION_END);
    assertLasts(
        RELATIONS.holding(stake(SHORT)),
        stake(SHORT),
        DayKind.RELATION_START,
        DayKind.RELATION_END);
    assertLasts(
        RELATIONS.holding(representative(SHORT)),
        representative(SHORT),
        DayKind.RELATION_START,
        DayKind.RELATION_END);
    assertLasts(
        RELATIONS.holding(membership(SHORT)),
        membership(SHORT),
        DayKind.MEMBERSHIP_START,
        DayKind.MEMBERSHIP_END);
  }

  @Test
  void paper_passesToTheSuccessor_ifAllDoes_ifItIsNamed_orPerhaps() {
    Succession perhaps = succession(Passing.NOT_STATED);
    Succession named = succession(Passing.NAMED, PAPER);

    assertThat(RELATIONS.passed(succession(Passing.ALL), PAPER))
        .isEqualTo(RELATIONS.since(succession(Passing.ALL)));
    assertThat(RELATIONS.passed(named, PAPER)).isEqualTo(RELATIONS.since(named));
    assertThat(RELATIONS.passed(named, InstrumentId.of("other"))).isEqualTo(Holding.NEVER);
    assertThat(RELATIONS.passed(perhaps, PAPER))
        .isEqualTo(
            Holding.all(
                RELATIONS.since(perhaps),
                new Holding.NotRecorded(
                    new Datum(
                        DatumKind.PASSING,
                        RELATIONS.path(perhaps).member("instruments").element("paper")))));
  }

  @Test
  void relations_areFoundByTheirEnds() {
    assertThat(RELATIONS.affiliationsOf(A)).containsOnly(affiliation(SHORT), affiliation(LONG));
    assertThat(RELATIONS.affiliationsOf(B)).isEmpty();
    assertThat(RELATIONS.successionsOf(A)).hasSize(3);
    assertThat(RELATIONS.successionsOf(B)).isEmpty();
    assertThat(RELATIONS.successionsTo(B)).hasSize(3);
    assertThat(RELATIONS.successionsTo(A)).isEmpty();
  }
}
