package org.dohoda.engine;

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
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.body.Membership;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Ruling;
import org.dohoda.decision.Supposition;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.Instrument;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** One of whom the office or the name is stated, but not for which organization he comes. */
class ComesForNobodyNamedTest {
  private static final LocalizedText DIRECTOR = LocalizedText.of("en", "director");
  private static final OrganizationId UNIT = OrganizationId.of("unit");
  private static final Datum NOT_RECORDED =
      new Datum(DatumKind.ELEMENT, ModelPath.ROOT.member("organizations"));

  private static ParticipationQuestion.Builder director() {
    return asked().office(DIRECTOR);
  }

  private static ParticipationQuestion.Builder asked() {
    return ParticipationQuestion.builder().body(COMMITTEE).day(DAY).as(Capacities.GUEST);
  }

  private static Ruling ruling(
      CooperationRegister register, ParticipationQuestion.Builder question) {
    return ParticipationEngine.of(register)
        .decide(question.rights(ImmutableSet.of(ATTEND)).build())
        .ruling(ATTEND);
  }

  private static CooperationRegister statute(ParticipationRule... rules) {
    return withUnit(rules("statute", Authority.STATUTE, rules));
  }

  /** The unit acts within the agency. */
  private static CooperationRegister withUnit(Instrument... instruments) {
    return register(instruments).toBuilder()
        .addOrganization(organization(UNIT))
        .addAffiliation(
            Affiliation.builder().unit(UNIT).within(AGENCY).period(Period.always()).build())
        .build();
  }

  private static Supposition comesFor(OrganizationId organization, boolean holds) {
    return new Supposition(new Proposition.ComesFor(organization), holds);
  }

  private static ParticipationRule forAnyone() {
    return permit("all", ATTEND).to(Holder.anyone()).build();
  }

  @Test
  void prohibition_forAnOrganization_isAGroundAndMakesTheGrantConditional() {
    CooperationRegister register = statute(forAnyone(), prohibit("agency", ATTEND).build());
    Ruling ruling = ruling(register, director());

    assertThat(ruling.outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(ruling.possible()).containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.REFUSED);
    assertThat(ruling.grounds()).hasSize(2);
    assertThat(ruling.sufficient())
        .containsExactly(ImmutableSet.of(comesFor(AGENCY, false), comesFor(UNIT, false)));
    assertThat(ruling(register, asked().person("A. Member")).outcome())
        .isEqualTo(Outcome.CONDITIONAL);
  }

  @Test
  void prohibition_forAnOrganization_doesNotTouchThePublic() {
    CooperationRegister register =
        statute(
            forAnyone(),
            prohibit("agency", ATTEND).build(),
            prohibit("its-director", ATTEND).to(Holder.office(DIRECTOR, AGENCY)).build());

    assertThat(ruling(register, asked()).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(register, asked()).grounds()).hasSize(1);
  }

  /** It was on condition that he holds it, which who is of the public cannot state of himself. */
  @Test
  void prohibition_forAnOfficeOfWhateverOrganization_doesNotTouchThePublic() {
    CooperationRegister register =
        statute(forAnyone(), prohibit("directors", ATTEND).to(Holder.office(DIRECTOR)).build());

    assertThat(ruling(register, asked()).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(register, asked()).grounds()).hasSize(1);
    assertThat(ruling(register, director()).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void permission_forAnOrganization_isOnConditionThatHeComesForItOrItsUnit() {
    Ruling ruling = ruling(statute(permit("r", ATTEND).build()), director());

    assertThat(ruling.possible()).containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.SILENT);
    assertThat(ruling.sufficient())
        .containsExactly(
            ImmutableSet.of(comesFor(AGENCY, true)), ImmutableSet.of(comesFor(UNIT, true)));
  }

  @Test
  void rules_forTheOrganizationAndForItsOffice_cannotDisagree() {
    Ruling ruling =
        ruling(
            statute(
                permit("director", ATTEND).to(Holder.office(DIRECTOR, AGENCY)).build(),
                prohibit("agency", ATTEND).build()),
            director());

    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_GRANTED);
    assertThat(ruling.possible()).containsExactlyInAnyOrder(Outcome.REFUSED, Outcome.SILENT);
  }

  @Test
  void rule_forOtherParties_isOnConditionThatHeComesForOne() {
    Ruling ruling =
        ruling(
            withUnit(memorandum(permit("r", ATTEND).to(Holder.otherParties()).build())),
            director());

    assertThat(ruling.sufficient())
        .containsExactly(
            ImmutableSet.of(comesFor(AGENCY, true)), ImmutableSet.of(comesFor(UNIT, true)));
  }

  @Test
  void rule_forAKind_isUnknownForOneThatIsNotRecordedToo() {
    CooperationRegister register =
        statute(permit("r", ATTEND).to(Holder.ofKind(OrganizationKinds.MUNICIPALITY)).build());
    CooperationRegister known =
        register.toBuilder()
            .organizations(
                Iterables.transform(
                    register.organizations(),
                    each ->
                        each.toBuilder()
                            .kind(
                                each.id().equals(TOWN)
                                    ? OrganizationKinds.MUNICIPALITY
                                    : OrganizationKinds.REGION)
                            .build()))
            .build();
    Ruling ruling = ruling(known, director());

    assertThat(ruling.outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(ruling.sufficient()).containsExactly(ImmutableSet.of(comesFor(TOWN, true)));
    assertThat(ruling(known, asked()).outcome()).isEqualTo(Outcome.SILENT);
    CooperationRegister without =
        known.toBuilder()
            .organizations(Iterables.filter(known.organizations(), each -> !each.id().equals(TOWN)))
            .build();
    assertThat(ruling(without, director()).outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling(without, director()).missing()).containsExactly(NOT_RECORDED);
    assertThat(ruling(without, director().organization(REGION)).outcome())
        .isEqualTo(Outcome.SILENT);
  }

  private static ParticipationQuestion.Builder ofItemBy(Optional<OrganizationId> author) {
    AgendaItem item =
        AgendaItem.builder().label(LocalizedText.of("en", "Item")).author(author).build();
    return director()
        .at(Meeting.builder().body(COMMITTEE).date(DAY).addAgenda(item).build())
        .item(0);
  }

  @Test
  void rule_forTheAuthor_isOnConditionThatHeComesForHim() {
    for (ParticipationRule rule :
        List.of(
            permit("r", ATTEND).to(Holder.authorOfItem()).build(),
            permit("r", ATTEND).to(Holder.anyone()).reach(Reach.itemsOfHolder()).build())) {
      assertThat(ruling(statute(rule), ofItemBy(Optional.of(TOWN))).sufficient())
          .containsExactly(ImmutableSet.of(comesFor(TOWN, true)));
      assertThat(ruling(statute(rule), ofItemBy(Optional.empty())).sufficient())
          .contains(
              ImmutableSet.of(
                  comesFor(TOWN, true), new Supposition(new Proposition.IsAuthor(TOWN), true)));
    }
  }

  @Test
  void seat_ofAnOrganization_isPerhapsHis() {
    CooperationRegister register =
        statute(permit("votes", ATTEND).to(Holder.membersOf(COMMITTEE)).build()).toBuilder()
            .addMembership(
                Membership.builder()
                    .body(COMMITTEE)
                    .organization(TOWN)
                    .period(Period.always())
                    .build())
            .build();

    assertThat(ruling(register, director()).sufficient())
        .containsExactly(ImmutableSet.of(comesFor(TOWN, true)));
    assertThat(ruling(register, asked()).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void side_ofTheHolder_isThatOfThePartyForWhichHePerhapsComes() {
    ParticipationRule rule = permit("r", ATTEND).to(Holder.anyone()).build();
    var memorandum = memorandum("memorandum", List.of(REGION, AGENCY, TOWN), rule);
    CooperationRegister register =
        register(
            memorandum.toBuilder()
                .parties(
                    memorandum.parties().stream()
                        .map(
                            each ->
                                each.organization().equals(AGENCY)
                                    ? each.toBuilder().lastDay(PartialDate.of(2022, 1, 1)).build()
                                    : each)
                        .toList())
                .build());

    assertThat(ruling(register, director().organization(AGENCY)).outcome())
        .isEqualTo(Outcome.UNMET);
    assertThat(ruling(register, director()).possible())
        .containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.UNMET);
    assertThat(ruling(register, asked()).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void granted_whichAlwaysNamesTheOrganization_asksForNone() {
    assertThat(
            ParticipationEngine.of(statute(permit("r", ATTEND).build()))
                .granted(UNIT, COMMITTEE, ATTEND, Capacities.GUEST, DAY))
        .isEqualTo(Truth.YES);
  }
}
