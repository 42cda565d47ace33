package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.TOWN;
import static org.dohoda.engine.Region.ground;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.organization;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.participation.Rights.ATTEND;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Meeting;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Supposition;
import org.dohoda.id.OrganizationId;
import org.dohoda.organization.Passing;
import org.dohoda.organization.Succession;
import org.dohoda.participation.Holder;
import org.dohoda.participation.Reach;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** An item that is recorded under the name of a predecessor is its successor's. */
class SucceededAuthorTest {
  private static final OrganizationId OFFICE = OrganizationId.of("office");
  private static final LocalDate SUCCESSION = DAY.minusDays(30);

  /** The agency is succeeded by an office, on a day before the meeting; a rule speaks of one. */
  private static CooperationRegister register(OrganizationId named, PartialDate on) {
    return Region.register(
            memorandum(permit("r", ATTEND).to(Holder.anyone()).reach(Reach.itemsBy(named)).build()))
        .toBuilder()
        .addOrganization(organization(OFFICE))
        .addSuccession(
            Succession.builder()
                .predecessor(AGENCY)
                .successor(OFFICE)
                .on(on)
                .passing(Passing.ALL)
                .build())
        .build();
  }

  private static Decision decide(
      CooperationRegister register, LocalDate day, OrganizationId author) {
    return decide(register, day, Optional.of(author));
  }

  private static Decision decide(
      CooperationRegister register, LocalDate day, Optional<OrganizationId> author) {
    AgendaItem item =
        AgendaItem.builder().label(LocalizedText.of("en", "Item")).author(author).build();
    Meeting meeting = Meeting.builder().body(COMMITTEE).date(day).addAgenda(item).build();
    ParticipationQuestion asked =
        question().organization(TOWN).at(meeting).item(0).addRights(ATTEND).build();
    return ParticipationEngine.of(register).decide(asked);
  }

  private static Outcome outcome(OrganizationId named, LocalDate day, OrganizationId author) {
    return outcome(named, PartialDate.of(SUCCESSION), day, author);
  }

  private static Outcome outcome(
      OrganizationId named, PartialDate on, LocalDate day, OrganizationId author) {
    return decide(register(named, on), day, author).ruling(0, ATTEND).outcome();
  }

  @Test
  void itemOfThePredecessor_isReachedByItsOwnRule_andByThatOfTheSuccessor() {
    for (OrganizationId named : new OrganizationId[] {AGENCY, OFFICE}) {
      for (OrganizationId author : new OrganizationId[] {AGENCY, OFFICE}) {
        assertThat(outcome(named, DAY, author))
            .as("%s, by %s", named, author)
            .isEqualTo(Outcome.GRANTED);
      }
    }
    assertThat(outcome(AGENCY, DAY, TOWN)).isEqualTo(Outcome.SILENT);
  }

  @Test
  void beforeTheSuccession_eachHasItsOwn() {
    LocalDate before = SUCCESSION.minusDays(1);
    assertThat(outcome(AGENCY, before, AGENCY)).isEqualTo(Outcome.GRANTED);
    assertThat(outcome(AGENCY, before, OFFICE)).isEqualTo(Outcome.SILENT);
    assertThat(outcome(OFFICE, before, AGENCY)).isEqualTo(Outcome.SILENT);
    assertThat(outcome(OFFICE, before, OFFICE)).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void successionStillToCome_isToldWithBothWhomItConnects() {
    OrganizationId between = OrganizationId.of("between");
    Succession succession =
        Succession.builder()
            .predecessor(AGENCY)
            .successor(between)
            .on(PartialDate.of(SUCCESSION))
            .passing(Passing.ALL)
            .build();
    CooperationRegister register =
        register(AGENCY, PartialDate.of(SUCCESSION)).toBuilder()
            .addOrganization(
                organization(between).toBuilder()
                    .names(List.of(TimedName.of(LocalizedText.of("en", "Office in between"))))
                    .build())
            .successions(
                List.of(
                    succession,
                    succession.toBuilder().predecessor(between).successor(OFFICE).build()))
            .build();

    Decision decision = decide(register, SUCCESSION.minusDays(1), OFFICE);

    assertThat(String.join(" ", decision.explain(Locale.ENGLISH)))
        .contains("the start of the succession (“agency” → “Office in between”): not before ");
  }

  @Test
  void successionOnAnUnknownDay_isUnknown_butForTheRuleOfThePredecessor() {
    PartialDate unknown = PartialDate.unknown();
    assertThat(outcome(OFFICE, unknown, DAY, AGENCY)).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(outcome(AGENCY, unknown, DAY, AGENCY)).isEqualTo(Outcome.GRANTED);
    Decision ofItsOwn = decide(register(AGENCY, unknown), DAY, AGENCY);
    assertThat(link(ofItsOwn).truth()).isEqualTo(Truth.YES);
  }

  @Test
  void groundNamesTheSuccession() {
    Decision decision = decide(register(OFFICE, PartialDate.of(SUCCESSION)), DAY, AGENCY);
    assertThat(link(decision).restsOn())
        .map(Object::toString)
        .containsExactly("/successions/agency/office/0");
  }

  /** Who has handed over all that it had, and succeeds another one later, has items of its own. */
  @Test
  void authorThatWasSucceededBefore_isStillMeantByItsName() {
    CooperationRegister register =
        register(AGENCY, PartialDate.of(SUCCESSION)).toBuilder()
            .addSuccession(
                Succession.builder()
                    .predecessor(OFFICE)
                    .successor(TOWN)
                    .on(PartialDate.of(SUCCESSION.minusYears(1)))
                    .passing(Passing.ALL)
                    .build())
            .build();
    assertThat(decide(register, DAY, OFFICE).ruling(0, ATTEND).outcome())
        .isEqualTo(Outcome.GRANTED);
    assertThat(decide(register, DAY, AGENCY).ruling(0, ATTEND).outcome())
        .isEqualTo(Outcome.GRANTED);
  }

  /** An author who is not recorded may be recorded under either name. */
  @Test
  void authorThatIsNotRecorded_mayBeThePredecessor() {
    Decision decision = decide(register(OFFICE, PartialDate.of(SUCCESSION)), DAY, Optional.empty());
    assertThat(decision.ruling(0, ATTEND).sufficient())
        .containsExactlyInAnyOrder(
            ImmutableSet.of(new Supposition(new Proposition.IsAuthor(AGENCY), true)),
            ImmutableSet.of(new Supposition(new Proposition.IsAuthor(OFFICE), true)));
  }

  private static Link link(Decision decision) {
    return Objects.requireNonNull(ground(decision, "r").links().get(LinkKind.REACH));
  }
}
