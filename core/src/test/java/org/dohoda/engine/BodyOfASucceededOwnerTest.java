package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.ground;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.organization;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.participation.Rights.ATTEND;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dohoda.body.BodyKinds;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Outcome;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Stake;
import org.dohoda.organization.Succession;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.register.CooperationRegister;
import org.dohoda.source.Extent;
import org.dohoda.source.Source;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** A body is recorded with one owner for all its days: when all passes, it passes too. */
class BodyOfASucceededOwnerTest {
  private static final OrganizationId UNION = OrganizationId.of("union");
  private static final PartialDate ON = PartialDate.of(DAY.minusDays(30));
  private static final LocalDate BEFORE = DAY.minusDays(31);

  /** The region, whose committee it is, is succeeded by a union of regions. */
  private static CooperationRegister register(Passing passing, PartialDate on, String ofBodiesOf) {
    ParticipationRule rule =
        permit("r", ATTEND)
            .in(BodySelector.of(BodyDescription.bodiesOf(OrganizationId.of(ofBodiesOf))))
            .build();
    Succession.Builder succession =
        Succession.builder().predecessor(REGION).successor(UNION).on(on).passing(passing);
    if (passing == Passing.NAMED) {
      succession.addInstruments(InstrumentId.of("another"));
    }
    return Region.register(memorandum(rule)).toBuilder()
        .addOrganization(organization(UNION))
        .addSuccession(succession.build())
        .build();
  }

  private static Decision decide(CooperationRegister register, LocalDate day) {
    return ParticipationEngine.of(register).decide(question().day(day).addRights(ATTEND).build());
  }

  private static Outcome outcome(Passing passing, String ofBodiesOf, LocalDate day) {
    return decide(register(passing, ON, ofBodiesOf), day).ruling(ATTEND).outcome();
  }

  @Test
  void whereAllPasses_itIsTheSuccessorsFromTheDayOn() {
    assertThat(outcome(Passing.ALL, "region", BEFORE)).isEqualTo(Outcome.GRANTED);
    assertThat(outcome(Passing.ALL, "region", DAY.minusDays(30))).isEqualTo(Outcome.GRANTED);
    assertThat(outcome(Passing.ALL, "region", DAY)).isEqualTo(Outcome.GRANTED);
    assertThat(outcome(Passing.ALL, "union", BEFORE)).isEqualTo(Outcome.SILENT);
    assertThat(outcome(Passing.ALL, "union", DAY)).isEqualTo(Outcome.GRANTED);
    assertThat(outcome(Passing.ALL, "town", DAY)).isEqualTo(Outcome.SILENT);
  }

  @Test
  void whereNamedInstrumentsPass_itStays() {
    assertThat(outcome(Passing.NAMED, "region", DAY)).isEqualTo(Outcome.GRANTED);
    assertThat(outcome(Passing.NAMED, "union", DAY)).isEqualTo(Outcome.SILENT);
  }

  @Test
  void whereItIsNotStatedWhatPasses_whoseItIsIsMissing() {
    Decision decision = decide(register(Passing.NOT_STATED, ON, "union"), DAY);
    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(decision.explain(Locale.ENGLISH).toString()).contains("what passed on");
    assertThat(outcome(Passing.NOT_STATED, "region", BEFORE)).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void onAnUnknownDay_theRuleForThePredecessorsBodiesHoldsAllTheSame() {
    CooperationRegister register = register(Passing.ALL, PartialDate.unknown(), "region");
    assertThat(decide(register, DAY).ruling(ATTEND).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(
            decide(register(Passing.ALL, PartialDate.unknown(), "union"), DAY)
                .ruling(ATTEND)
                .outcome())
        .isEqualTo(Outcome.NOT_DETERMINED);
  }

  @Test
  void groundNamesTheSuccession() {
    Decision decision = decide(register(Passing.ALL, ON, "union"), DAY);
    Link body = Objects.requireNonNull(ground(decision, "r").links().get(LinkKind.BODY));
    assertThat(body.restsOn()).map(Object::toString).containsExactly("/successions/region/union/0");
  }

  /** The stake was recorded in the region, and lasts. */
  @Test
  void stakeInThePredecessor_isNotLost() {
    CooperationRegister register = withStakeIn(REGION);
    Outcome before = decide(register, BEFORE).ruling(ATTEND).outcome();
    assertThat(before).isNotEqualTo(Outcome.SILENT);
    assertThat(decide(register, DAY).ruling(ATTEND).outcome()).isEqualTo(before);
  }

  @Test
  void stakeInTheSuccessor_countsFromTheDayOn() {
    CooperationRegister register = withStakeIn(UNION);
    assertThat(decide(register, BEFORE).ruling(ATTEND).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(decide(register, DAY).ruling(ATTEND).outcome()).isNotEqualTo(Outcome.SILENT);
  }

  /** What is not read whole of the successor's papers may say more of its bodies. */
  @Test
  void papersOfTheSuccessor_thatAreNotReadWhole_areCited() {
    ParticipationRule forNobody =
        permit("n", ATTEND).to(Holder.representativeOf(OrganizationId.of("nobody"))).build();
    Source part = Source.of("Agreement").toBuilder().extent(Extent.PART).build();
    CooperationRegister register =
        register(Passing.ALL, ON, "town").toBuilder()
            .addInstrument(
                memorandum("papers", List.of(UNION, TOWN), forNobody).toBuilder()
                    .addSource(part)
                    .build())
            .build();
    assertThat(decide(register, DAY).ruling(ATTEND).notReadWhole()).containsExactly(part);
  }

  private static CooperationRegister withStakeIn(OrganizationId organization) {
    ParticipationRule rule =
        permit("r", ATTEND).in(BodySelector.of(BodyDescription.bodiesOfStakesOf(TOWN))).build();
    Stake stake =
        Stake.builder().holder(TOWN).organization(organization).period(Period.always()).build();
    return Region.register(memorandum(rule)).toBuilder()
        .addOrganization(organization(UNION))
        .addStake(stake)
        .addSuccession(
            Succession.builder()
                .predecessor(REGION)
                .successor(UNION)
                .on(ON)
                .passing(Passing.ALL)
                .build())
        .build();
  }

  /** Neither the region nor the union is a party: it does not matter whose the body is. */
  @Test
  void whereItDoesNotMatterWhoseItIs_itIsNotUnknown() {
    ParticipationRule rule = permit("r", ATTEND).in(BodySelector.only(COMMITTEE)).build();
    CooperationRegister register =
        Region.register(memorandum("memorandum", List.of(AGENCY, TOWN), rule)).toBuilder()
            .addOrganization(organization(UNION))
            .addSuccession(
                Succession.builder()
                    .predecessor(REGION)
                    .successor(UNION)
                    .on(PartialDate.unknown())
                    .passing(Passing.ALL)
                    .build())
            .build();
    Map<LinkKind, Link> links = ground(decide(register, DAY), "r").links();
    assertThat(Objects.requireNonNull(links.get(LinkKind.HOST_SIDE)).truth()).isEqualTo(Truth.YES);
    assertThat(Objects.requireNonNull(links.get(LinkKind.CONSENT)).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  /** Whoever the body is of, it is a committee: the rule rests on no succession. */
  @Test
  void descriptionThatNamesNoOwner_doesNotRestOnTheSuccession() {
    ParticipationRule rule =
        permit("r", ATTEND)
            .in(BodySelector.of(BodyDescription.builder().kind(BodyKinds.COMMITTEE).build()))
            .build();
    CooperationRegister register =
        register(Passing.ALL, ON, "region").toBuilder()
            .instruments(List.of(memorandum(rule)))
            .build();
    Link body =
        Objects.requireNonNull(ground(decide(register, DAY), "r").links().get(LinkKind.BODY));
    assertThat(body.truth()).isEqualTo(Truth.YES);
    assertThat(body.restsOn()).isEmpty();
  }

  @Test
  void successionThatIsStillToCome_isNoReasonWhyTheHostIsNotBound() {
    CooperationRegister register = register(Passing.ALL, PartialDate.of(2030, 1, 1), "region");
    Map<LinkKind, Link> links = ground(decide(register, LocalDate.of(2019, 5, 1)), "r").links();
    Link host = Objects.requireNonNull(links.get(LinkKind.HOST_SIDE));
    assertThat(host.truth()).isEqualTo(Truth.NO);
    assertThat(host.ruledOutBy().toString()).contains("2020").doesNotContain("2030");
  }
}
