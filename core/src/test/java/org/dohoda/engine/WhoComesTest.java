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
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.VOTE;

import com.google.common.collect.ImmutableSet;
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
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Authority;
import org.dohoda.organization.Affiliation;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Reach;
import org.dohoda.participation.Right;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** The one who comes: for which organization, in which office, under which name. */
class WhoComesTest {
  private static final LocalizedText DIRECTOR = LocalizedText.of("cs", "ředitel");
  private static final Supposition IN_OFFICE =
      new Supposition(new Proposition.HoldsOffice(DIRECTOR), true);
  private static final Supposition IN_PERSON =
      new Supposition(new Proposition.IsPerson("A. Member"), true);
  private static final CooperationRegister SEAT =
      register(
              rules(
                  "statute",
                  Authority.STATUTE,
                  permit("votes", VOTE).to(Holder.membersOf(COMMITTEE)).build()))
          .toBuilder()
          .addMembership(
              Membership.builder()
                  .body(COMMITTEE)
                  .organization(TOWN)
                  .office(DIRECTOR)
                  .person("A. Member")
                  .period(Period.always())
                  .build())
          .build();

  private static ParticipationQuestion.Builder asked() {
    return ParticipationQuestion.builder().body(COMMITTEE).day(DAY).as(Capacities.GUEST);
  }

  private static Ruling ruling(
      CooperationRegister register, ParticipationQuestion.Builder question, Right right) {
    return ParticipationEngine.of(register)
        .decide(question.rights(ImmutableSet.of(right)).build())
        .ruling(right);
  }

  @Test
  void seat_ofAPersonInOffice_isNotThatOfWhoeverComesForTheOrganization() {
    Ruling ruling = ruling(SEAT, asked().organization(TOWN), VOTE);

    assertThat(ruling.outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(ruling.sufficient()).containsExactly(ImmutableSet.of(IN_OFFICE, IN_PERSON));
    assertThat(ParticipationEngine.of(SEAT).granted(TOWN, COMMITTEE, VOTE, Capacities.GUEST, DAY))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void seat_whereTheQuestionSaysWhoComes_isHis() {
    ParticipationQuestion.Builder known =
        asked().organization(TOWN).office(DIRECTOR).person("A. Member");

    assertThat(ruling(SEAT, known, VOTE).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ruling(SEAT, known.person("B. Guest"), VOTE).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void seat_whereTheOfficeAloneIsAskedFor_waitsForOrganizationAndPerson() {
    Supposition ofTown = new Supposition(new Proposition.ComesFor(TOWN), true);

    assertThat(ruling(SEAT, asked().office(DIRECTOR), VOTE).sufficient())
        .containsExactly(ImmutableSet.of(ofTown, IN_PERSON));
    assertThat(ruling(SEAT, asked().person("A. Member"), VOTE).sufficient())
        .containsExactly(ImmutableSet.of(ofTown, IN_OFFICE));
    assertThat(ruling(SEAT, asked(), VOTE).outcome()).isEqualTo(Outcome.SILENT);
  }

  private static Ruling inOffice(LocalizedText asked) {
    return ruling(
        register(memorandum(permit("r", ATTEND).to(Holder.office(DIRECTOR)).build())),
        asked().organization(AGENCY).office(asked),
        ATTEND);
  }

  @Test
  void office_inAnotherLanguageAlone_isNotKnownToBeAnother() {
    Ruling ruling = inOffice(LocalizedText.of("en", "director"));

    assertThat(ruling.outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(ruling.sufficient()).containsExactly(ImmutableSet.of(IN_OFFICE));
  }

  @Test
  void office_inASpecialFormOfTheLanguage_isTheSame() {
    assertThat(inOffice(LocalizedText.of("cs-CZ", "ředitel")).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(inOffice(LocalizedText.of("cs", "Ředitel")).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(inOffice(LocalizedText.of("cs-CZ", "tajemník")).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void office_ofASucceededOrganization_isThatOfItsSuccessor() {
    OrganizationId successor = OrganizationId.of("successor");
    CooperationRegister register =
        register(
                rules(
                    "statute",
                    Authority.STATUTE,
                    permit("r", ATTEND).to(Holder.office(DIRECTOR, AGENCY)).build()))
            .toBuilder()
            .addOrganization(organization(successor))
            .addSuccession(
                Succession.builder()
                    .predecessor(AGENCY)
                    .successor(successor)
                    .on(PartialDate.of(2021, 1, 1))
                    .passing(Passing.ALL)
                    .build())
            .build();

    assertThat(ruling(register, asked().organization(successor).office(DIRECTOR), ATTEND).outcome())
        .isEqualTo(Outcome.GRANTED);
    assertThat(ruling(register, asked().organization(AGENCY).office(DIRECTOR), ATTEND).outcome())
        .isEqualTo(Outcome.SILENT);
    assertThat(ruling(register, asked().organization(REGION).office(DIRECTOR), ATTEND).outcome())
        .isEqualTo(Outcome.SILENT);
  }

  private static final OrganizationId UNIT = OrganizationId.of("unit");

  /** Whoever put the item forward may attend it; the unit acts within the agency. */
  private static Outcome ofAuthor(OrganizationId holder, Optional<OrganizationId> author) {
    return ofItem(permit("r", ATTEND).to(Holder.authorOfItem()).build(), holder, author).outcome();
  }

  private static Ruling ofItem(
      ParticipationRule rule, OrganizationId holder, Optional<OrganizationId> author) {
    CooperationRegister register =
        register(rules("statute", Authority.STATUTE, rule)).toBuilder()
            .addOrganization(organization(UNIT))
            .addAffiliation(
                Affiliation.builder().unit(UNIT).within(AGENCY).period(Period.always()).build())
            .build();
    AgendaItem item =
        AgendaItem.builder().label(LocalizedText.of("en", "Item")).author(author).build();
    Meeting meeting = Meeting.builder().body(COMMITTEE).date(DAY).addAgenda(item).build();
    return ruling(register, asked().organization(holder).at(meeting).item(0), ATTEND);
  }

  @Test
  void author_thatIsALegalPerson_speaksThroughItsUnits() {
    assertThat(ofAuthor(UNIT, Optional.of(AGENCY))).isEqualTo(Outcome.GRANTED);
    assertThat(ofAuthor(AGENCY, Optional.of(UNIT))).isEqualTo(Outcome.SILENT);
    assertThat(ofAuthor(TOWN, Optional.of(AGENCY))).isEqualTo(Outcome.SILENT);
    assertThat(ofAuthor(UNIT, Optional.empty())).isEqualTo(Outcome.CONDITIONAL);
  }

  @Test
  void items_byAnOrganization_areThoseOfItsUnitsToo() {
    ParticipationRule rule =
        permit("r", ATTEND).to(Holder.anyone()).reach(Reach.itemsBy(AGENCY)).build();

    assertThat(ofItem(rule, TOWN, Optional.of(UNIT)).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ofItem(rule, TOWN, Optional.of(REGION)).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(ofItem(rule, TOWN, Optional.empty()).sufficient())
        .containsExactly(
            ImmutableSet.of(new Supposition(new Proposition.IsAuthor(AGENCY), true)),
            ImmutableSet.of(new Supposition(new Proposition.IsAuthor(UNIT), true)));
  }
}
