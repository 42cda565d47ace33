package org.dohoda.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.organization;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.dohoda.body.Capacities;
import org.dohoda.body.Membership;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.DayFact;
import org.dohoda.holding.DayKind;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.instrument.Memorandum;
import org.dohoda.instrument.Party;
import org.dohoda.instrument.ThroughUnit;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Units of legal persons, by affiliation or because a party acts through them. */
class UnitsOfLegalPersonsTest {
  private static final OrganizationId UNIT = OrganizationId.of("unit");
  private static final OrganizationId OFFICE = OrganizationId.of("office");
  private static final LocalizedText MAYOR = LocalizedText.of("en", "mayor");
  private static final PartialDate START = PartialDate.of(2020, 1, 1);

  private static Ruling ruling(CooperationRegister register, OrganizationId holder) {
    return ruling(register, ParticipationQuestion.of(holder, COMMITTEE, DAY));
  }

  private static Ruling ruling(
      CooperationRegister register, ParticipationQuestion.Builder question) {
    return ParticipationEngine.of(register)
        .decide(question.as(Capacities.GUEST).rights(ImmutableSet.of(ATTEND)).build())
        .ruling(ATTEND);
  }

  /** The town is a municipality with a unit. */
  private static CooperationRegister town(Truth legalPersonality, ParticipationRule rule) {
    CooperationRegister register = register(rules("statute", Authority.STATUTE, rule));
    return register.toBuilder()
        .organizations(
            register.organizations().stream()
                .map(
                    each ->
                        each.toBuilder()
                            .kind(
                                each.id().equals(TOWN)
                                    ? OrganizationKinds.MUNICIPALITY
                                    : OrganizationKinds.REGION)
                            .legalPersonality(each.id().equals(TOWN) ? legalPersonality : Truth.YES)
                            .build())
                .toList())
        .addOrganization(
            organization(UNIT).toBuilder()
                .kind(OrganizationKinds.AGENCY)
                .legalPersonality(Truth.NO)
                .build())
        .addAffiliation(
            Affiliation.builder().unit(UNIT).within(TOWN).period(Period.always()).build())
        .build();
  }

  private static final ParticipationRule MUNICIPALITIES =
      permit("r", ATTEND).to(Holder.ofKind(OrganizationKinds.MUNICIPALITY)).build();

  @Test
  void kind_ofALegalPerson_coversItsUnits() {
    assertThat(ruling(town(Truth.YES, MUNICIPALITIES), UNIT).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(town(Truth.YES, MUNICIPALITIES), TOWN).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(town(Truth.YES, MUNICIPALITIES), REGION).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void kind_ofOneThatIsNoLegalPerson_coversItAlone() {
    assertThat(ruling(town(Truth.NO, MUNICIPALITIES), UNIT).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(ruling(town(Truth.NO, MUNICIPALITIES), TOWN).outcome()).isEqualTo(Outcome.GRANTED);
    Ruling unknown = ruling(town(Truth.UNKNOWN, MUNICIPALITIES), UNIT);
    assertThat(unknown.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(unknown.missing())
        .extracting(each -> ((Datum) each).kind())
        .containsExactly(DatumKind.LEGAL_PERSONALITY);
  }

  @Test
  void kind_ofTheUnit_isNotThatOfTheLegalPerson() {
    ParticipationRule agencies =
        permit("r", ATTEND).to(Holder.ofKind(OrganizationKinds.AGENCY)).build();

    assertThat(ruling(town(Truth.YES, agencies), UNIT).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(town(Truth.YES, agencies), TOWN).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void unit_ofOneThatIsNotRecorded_isCoveredIfThatIsALegalPerson() {
    CooperationRegister whole =
        town(Truth.YES, permit("r", ATTEND).to(Holder.representativeOf(TOWN)).build());
    CooperationRegister register =
        whole.toBuilder()
            .organizations(
                whole.organizations().stream().filter(each -> !each.id().equals(TOWN)).toList())
            .build();

    Ruling ruling = ruling(register, UNIT);
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing())
        .extracting(each -> ((Datum) each).kind())
        .contains(DatumKind.ELEMENT)
        .doesNotContain(DatumKind.LEGAL_PERSONALITY);
  }

  private static Affiliation within(OrganizationId unit, OrganizationId whole, Period period) {
    return Affiliation.builder().unit(unit).within(whole).period(period).build();
  }

  @Test
  void unit_withinByTwoWays_theLongerOneIsEnough_ifTheShorterIsNotKnown() {
    CooperationRegister register =
        town(Truth.YES, permit("r", ATTEND).to(Holder.representativeOf(TOWN)).build()).toBuilder()
            .addOrganization(organization(OFFICE))
            .affiliations(
                List.of(
                    within(UNIT, TOWN, Period.parse("2020-01-01/")),
                    within(UNIT, OFFICE, Period.always()),
                    within(OFFICE, TOWN, Period.always())))
            .build();

    Ruling ruling = ruling(register, UNIT);
    assertThat(ruling.outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(requireNonNull(ruling.grounds().get(0).links().get(LinkKind.HOLDER)).truth())
        .isEqualTo(Truth.YES);
  }

  private static CooperationRegister member(Optional<LocalizedText> office) {
    return town(Truth.YES, permit("r", ATTEND).to(Holder.membersOf(COMMITTEE)).build()).toBuilder()
        .addMembership(
            Membership.builder()
                .body(COMMITTEE)
                .organization(TOWN)
                .office(office)
                .period(Period.always())
                .build())
        .build();
  }

  @Test
  void seat_ofALegalPerson_isThatOfItsUnits_unlessItIsForAnOffice() {
    assertThat(ruling(member(Optional.empty()), UNIT).outcome()).isEqualTo(Outcome.GRANTED);
    ParticipationQuestion.Builder mayor =
        ParticipationQuestion.of(UNIT, COMMITTEE, DAY).office(MAYOR);
    assertThat(ruling(member(Optional.of(MAYOR)), mayor).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(ruling(member(Optional.of(MAYOR)), mayor.organization(TOWN)).outcome())
        .isEqualTo(Outcome.GRANTED);
  }

  private static final ParticipationRule OTHERS =
      permit("r", ATTEND).to(Holder.otherParties()).build();

  private static Party office(Period period) {
    return Party.builder()
        .organization(OFFICE)
        .addThrough(new ThroughUnit(AGENCY, period))
        .signed(START)
        .effective(START)
        .build();
  }

  /** A memorandum of the region and of the office, which acts through the agency. */
  private static Memorandum throughAgency(Period period, ParticipationRule rule) {
    Memorandum memorandum = memorandum("memorandum", List.of(REGION, OFFICE), rule);
    return memorandum.toBuilder()
        .parties(List.of(memorandum.parties().get(0), office(period)))
        .build();
  }

  private static CooperationRegister withOffice(Instrument... instruments) {
    return register(instruments).toBuilder().addOrganization(organization(OFFICE)).build();
  }

  @Test
  void unit_throughWhichAPartyActs_standsOnItsSide() {
    for (Holder holder : List.of(Holder.otherParties(), Holder.representativeOf(OFFICE))) {
      CooperationRegister register =
          withOffice(throughAgency(Period.always(), permit("r", ATTEND).to(holder).build()));

      assertThat(ruling(register, AGENCY).outcome()).isEqualTo(Outcome.GRANTED);
      assertThat(ruling(register, OFFICE).outcome()).isEqualTo(Outcome.GRANTED);
      assertThat(ruling(register, TOWN).outcome()).isEqualTo(Outcome.SILENT);
      assertThat(
              ParticipationEngine.of(register)
                  .granted(AGENCY, COMMITTEE, ATTEND, Capacities.GUEST, DAY))
          .isEqualTo(Truth.YES);
    }
  }

  @Test
  void unit_throughWhichAPartyActs_doesSoDuringThePeriodAlone() {
    CooperationRegister ended = withOffice(throughAgency(Period.parse("2020/2022"), OTHERS));
    CooperationRegister unknown = withOffice(throughAgency(Period.parse("2020/"), OTHERS));

    assertThat(ruling(ended, AGENCY).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(ruling(ended, OFFICE).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(unknown, AGENCY).outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling(unknown, AGENCY).missing())
        .singleElement()
        .isInstanceOfSatisfying(
            DayFact.class,
            day -> {
              assertThat(day.kind()).isEqualTo(DayKind.RELATION_END);
              assertThat(day.path())
                  .hasToString("/instruments/memorandum/parties/office/through/0/period/end");
            });
  }

  @Test
  void unit_throughWhichAPartyActs_isOfItsSideInThisPaperAlone() {
    CooperationRegister register =
        withOffice(
            throughAgency(Period.always(), prohibit("p", ATTEND).to(Holder.anyone()).build()),
            memorandum(
                "elsewhere",
                List.of(REGION, TOWN),
                permit("o", ATTEND).to(Holder.representativeOf(OFFICE)).build()));

    assertThat(ruling(register, OFFICE).grounds()).hasSize(2);
    assertThat(ruling(register, AGENCY).grounds())
        .extracting(ground -> ground.rule().id().value())
        .containsExactly("p");
  }

  @Test
  void body_ofAUnitThroughWhichAPartyActs_isThatOfTheParty() {
    ParticipationRule rule =
        permit("r", ATTEND)
            .to(Holder.representativeOf(REGION))
            .in(BodySelector.only(COMMITTEE))
            .build();
    CooperationRegister register = withOffice(throughAgency(Period.always(), rule));
    CooperationRegister ofAgency =
        register.toBuilder().bodies(List.of(Region.body(COMMITTEE, AGENCY))).build();
    CooperationRegister ofTown =
        register.toBuilder().bodies(List.of(Region.body(COMMITTEE, TOWN))).build();

    assertThat(ruling(ofAgency, REGION).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(ofTown, REGION).outcome()).isEqualTo(Outcome.CONDITIONAL);
  }

  @Test
  void unit_throughWhichOneActsThatJoins_standsOnItsSideFromThen() {
    Memorandum memorandum = memorandum("memorandum", List.of(REGION, TOWN), OTHERS);
    Amendment joins =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(memorandum.id())
            .state(InstrumentState.CONCLUDED)
            .effective(PartialDate.of(2023, 9, 1))
            .addChange(Change.joins(office(Period.always())))
            .build();
    CooperationRegister register = withOffice(memorandum, joins);

    assertThat(ruling(register, AGENCY).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(
            ruling(register, ParticipationQuestion.of(AGENCY, COMMITTEE, DAY.minusMonths(1)))
                .outcome())
        .isEqualTo(Outcome.SILENT);
  }
}
