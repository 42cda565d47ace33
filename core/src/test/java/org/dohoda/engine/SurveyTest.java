package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.clause;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;
import static org.dohoda.policy.SocialInclusion.HOUSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Circumstances;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.Reach;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class SurveyTest {
  private static final BodyId OF_TOWN = BodyId.of("town-council");

  private static final Meeting FLATS_AND_DEBT =
      Meeting.builder()
          .body(COMMITTEE)
          .date(DAY)
          .addAgenda(item("Flats", HOUSING), item("Debt", SocialInclusion.DEBT))
          .build();

  private final CooperationRegister register =
      register(memorandum(permit("r", ATTEND).as(Capacities.GUEST).build())).toBuilder()
          .addBodies(Region.body(OF_TOWN, TOWN))
          .build();
  private final ParticipationEngine engine = ParticipationEngine.of(register);

  @Test
  void bodiesOpenTo_leavesOutThoseThatAreNot() {
    assertThat(engine.survey().bodiesOpenTo(AGENCY, ATTEND, Capacities.GUEST, DAY).keySet())
        .containsExactly(COMMITTEE);
    assertThat(engine.survey().bodiesOpenTo(AGENCY, SPEAK, Capacities.GUEST, DAY)).isEmpty();
    assertThat(engine.survey().bodiesOpenTo(TOWN, ATTEND, Capacities.GUEST, DAY)).isEmpty();
  }

  @Test
  void bodiesOpenOverTime_beginsWithTheMemorandum() {
    Map<BodyId, Timeline<Truth>> open =
        engine.survey().bodiesOpenOverTime(AGENCY, ATTEND, Capacities.GUEST);

    assertThat(open.keySet()).containsExactly(COMMITTEE);
    assertThat(open.values())
        .allSatisfy(
            timeline -> {
              assertThat(timeline.on(LocalDate.of(2019, 12, 31))).isEqualTo(Truth.NO);
              assertThat(timeline.on(LocalDate.of(2020, 1, 1))).isEqualTo(Truth.YES);
            });
  }

  @Test
  void guestsOf_areThoseWithARight() {
    assertThat(engine.survey().guestsOf(COMMITTEE, ATTEND, Capacities.GUEST, DAY).keySet())
        .containsExactly(AGENCY);
  }

  @Test
  void grantsOf_tellsWhoWhereAndWhich() {
    assertThat(engine.survey().grantsOf(InstrumentId.of("memorandum"), DAY))
        .singleElement()
        .satisfies(
            grant -> {
              assertThat(grant.organization()).isEqualTo(AGENCY);
              assertThat(grant.body()).isEqualTo(COMMITTEE);
              assertThat(grant.forItems()).isFalse();
              assertThat(grant.ruling().right()).isEqualTo(ATTEND);
              assertThat(grant.ruling().outcome()).isEqualTo(Outcome.CONDITIONAL);
            });
    assertThat(engine.survey().grantsOf(InstrumentId.of("another"), DAY)).isEmpty();
  }

  @Test
  void bodiesOpenTo_holdsABodyThatIsOnlyNamed() {
    BodyId named = BodyId.of("only-named");
    ParticipationEngine engine =
        ParticipationEngine.of(
            register(memorandum(permit("r", ATTEND).in(BodySelector.only(named)).build())));

    Map<BodyId, Ruling> open = engine.survey().bodiesOpenTo(AGENCY, ATTEND, Capacities.GUEST, DAY);
    assertThat(open.keySet()).containsExactly(named);
    assertThat(open.values())
        .singleElement()
        .satisfies(
            ruling -> {
              assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
              assertThat(ruling.missing().toString()).contains("/bodies/only-named");
            });
    assertThat(engine.survey().bodiesOpenOverTime(AGENCY, ATTEND, Capacities.GUEST).keySet())
        .containsExactly(named);
    assertThat(engine.survey().grantsOf(InstrumentId.of("memorandum"), DAY))
        .extracting(Grant::body)
        .containsExactly(named);
  }

  @Test
  void guestsOf_holdsAnOrganizationThatIsOnlyNamed() {
    OrganizationId named = OrganizationId.of("only-named");
    ParticipationEngine engine =
        ParticipationEngine.of(
            register(
                memorandum(
                    "memorandum",
                    List.of(REGION, named),
                    permit("r", ATTEND).to(Holder.otherParties()).build())));

    assertThat(engine.survey().guestsOf(COMMITTEE, ATTEND, Capacities.GUEST, DAY).keySet())
        .containsExactly(named);
    assertThat(engine.survey().grantsOf(InstrumentId.of("memorandum"), DAY))
        .extracting(Grant::organization)
        .containsExactly(named);
  }

  @Test
  void rightForItemsAlone_isShownForItems() {
    ParticipationEngine engine =
        ParticipationEngine.of(
            register(
                memorandum(
                    permit("r", ATTEND)
                        .reach(Reach.itemsConcerning(SocialInclusion.DEBT))
                        .build())));
    Survey survey = engine.survey();

    assertThat(survey.bodiesOpenTo(AGENCY, ATTEND, Capacities.GUEST, DAY)).isEmpty();
    assertThat(survey.guestsOf(COMMITTEE, ATTEND, Capacities.GUEST, DAY)).isEmpty();
    Map<BodyId, Ruling> open = survey.bodiesOpenForItems(AGENCY, ATTEND, Capacities.GUEST, DAY);
    assertThat(open.keySet()).containsExactly(COMMITTEE);
    assertThat(open.values())
        .singleElement()
        .satisfies(
            ruling -> {
              assertThat(ruling.outcome()).isEqualTo(Outcome.CONDITIONAL);
              assertThat(ruling.sufficient().toString()).contains("debt");
            });
    Map<OrganizationId, Ruling> guests =
        survey.guestsForItems(COMMITTEE, ATTEND, Capacities.GUEST, DAY);
    assertThat(guests.keySet()).containsExactly(AGENCY);
    assertThat(guests.values()).containsExactlyElementsOf(open.values());
    assertThat(survey.grantsOf(InstrumentId.of("memorandum"), DAY))
        .singleElement()
        .satisfies(grant -> assertThat(grant.forItems()).isTrue());
  }

  @Test
  void rightThatAnotherPaperOpensForItems_isShownForItems() {
    ParticipationEngine engine =
        ParticipationEngine.of(
            register(
                memorandum(permit("r", ATTEND).build()),
                Region.rules(
                    "closed",
                    Authority.RESOLUTION,
                    prohibit("closed", ATTEND).build(),
                    permit("debt", ATTEND)
                        .reach(Reach.itemsConcerning(SocialInclusion.DEBT))
                        .addExceptionTo(RuleId.of("closed"))
                        .build())));

    assertThat(engine.survey().grantsOf(InstrumentId.of("memorandum"), DAY))
        .singleElement()
        .satisfies(grant -> assertThat(grant.forItems()).isTrue());
  }

  @Test
  void grantsOf_anAmendment_areThoseOfWhatItAmends() {
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(InstrumentId.of("memorandum"))
            .state(InstrumentState.CONCLUDED)
            .effective(PartialDate.of(2021, 1, 1))
            .addChanges(Change.add(clause("new", Participation.of(permit("new", SPEAK).build()))))
            .build();
    Survey survey =
        ParticipationEngine.of(register(memorandum(permit("old", ATTEND).build()), amendment))
            .survey();
    assertThat(survey.grantsOf(InstrumentId.of("amendment"), DAY)).isEmpty();
    assertThat(survey.grantsOf(InstrumentId.of("memorandum"), DAY))
        .extracting(grant -> grant.ruling().right())
        .contains(ATTEND, SPEAK);
  }

  @Test
  void notCertainlyGranted_findsWhoCameWithoutOne() {
    Meeting meeting = Meeting.builder().body(COMMITTEE).date(DAY).build();
    Attendance agency = attendance(meeting, AGENCY);
    Attendance region = attendance(meeting, REGION);

    assertThat(engine.survey().notCertainlyGranted(List.of(agency, region), ATTEND).keySet())
        .containsExactly(region);
  }

  @Test
  void notCertainlyGranted_ofAMeetingThatIsOpenButForOneItem_tellsTheItem() {
    ParticipationEngine closed =
        ParticipationEngine.of(
            register(
                memorandum(
                    permit("r", ATTEND).build(),
                    prohibit("p", ATTEND).reach(Reach.itemsConcerning(HOUSING)).build())));
    Attendance whole = attendance(FLATS_AND_DEBT, AGENCY);

    Map<Attendance, Decision> found =
        closed
            .survey()
            .notCertainlyGranted(List.of(whole, whole.duringItem(0), whole.duringItem(1)), ATTEND);

    assertThat(found.keySet()).containsExactly(whole, whole.duringItem(0));
    Decision ofWhole = Objects.requireNonNull(found.get(whole));
    assertThat(ofWhole.ruling(ATTEND).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ofWhole.ruling(0, ATTEND).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(ofWhole.ruling(1, ATTEND).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void notCertainlyGranted_ofARightForOneItemAlone_tellsWhichItemHadAGround() {
    ParticipationEngine onlyFlats =
        ParticipationEngine.of(
            register(
                memorandum(permit("r", ATTEND).reach(Reach.itemsConcerning(HOUSING)).build())));
    Attendance whole = attendance(FLATS_AND_DEBT, AGENCY);

    Map<Attendance, Decision> found =
        onlyFlats.survey().notCertainlyGranted(List.of(whole, whole.duringItem(0)), ATTEND);

    assertThat(found.keySet()).containsExactly(whole);
    Decision ofWhole = Objects.requireNonNull(found.get(whole));
    assertThat(ofWhole.ruling(ATTEND).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(ofWhole.ruling(0, ATTEND).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void attendance_duringAnItemThatIsNotThere_isRefused() {
    Attendance whole = attendance(FLATS_AND_DEBT, AGENCY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.duringItem(2))
        .withMessageStartingWith("item: must be the index of an item on the agenda");
  }

  private static AgendaItem item(String label, PolicyAreaId area) {
    return AgendaItem.builder()
        .label(LocalizedText.of("en", label))
        .areas(Listed.closed(List.of(area)))
        .build();
  }

  private static Attendance attendance(Meeting meeting, OrganizationId who) {
    return new Attendance(meeting, who, Optional.of(Capacities.GUEST), Circumstances.unknown());
  }
}
