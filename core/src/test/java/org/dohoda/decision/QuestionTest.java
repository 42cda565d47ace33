package org.dohoda.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dohoda.decision.Made.decision;
import static org.dohoda.decision.Made.question;
import static org.dohoda.decision.Made.ruling;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Circumstances;
import org.dohoda.id.BodyId;
import org.dohoda.participation.Rights;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Questions that can be asked, and rulings that can be asked for. */
class QuestionTest {
  private static final AgendaItem HOUSING =
      AgendaItem.builder().label(LocalizedText.of("en", "Housing")).build();
  private static final AgendaItem DEBTS =
      AgendaItem.builder().label(LocalizedText.of("en", "Debts")).build();
  private static final Meeting MEETING =
      Meeting.builder()
          .body(Made.COMMITTEE)
          .date(Made.DAY)
          .addAgenda(HOUSING)
          .addAgenda(DEBTS)
          .build();

  @Test
  void question_asksForAllRightsAndKnowsNothing() {
    ParticipationQuestion question = question().build();
    assertThat(question.rights()).isEqualTo(Rights.all());
    assertThat(question.circumstances()).isEqualTo(Circumstances.unknown());
    assertThat(question.organization()).contains(Made.AGENCY);
    assertThat(question.capacity()).contains(Capacities.GUEST);
    assertThat(question.agendaItem()).isEmpty();
    assertThat(question.toBuilder().build()).isEqualTo(question);
  }

  @Test
  void question_ofNoRight_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question().rights(ImmutableSet.of()).build())
        .withMessage("rights: must not be empty, was '[]'");
  }

  @Test
  void at_takesBodyAndDayOfTheMeeting() {
    ParticipationQuestion question = ParticipationQuestion.builder().at(MEETING).build();
    assertThat(question.body()).isEqualTo(Made.COMMITTEE);
    assertThat(question.day()).isEqualTo(Made.DAY);
    assertThat(question.meeting()).contains(MEETING);
  }

  @Test
  void meeting_ofAnotherBodyOrDay_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question().meeting(MEETING).body(BodyId.of("rada")).build())
        .withMessageStartingWith("meeting: must be of the body and on the day of the question");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question().meeting(MEETING).day(Made.DAY.plusDays(1)).build())
        .withMessageStartingWith("meeting: must be of the body and on the day of the question");
  }

  @Test
  void item_isOneOfTheAgenda() {
    assertThat(question().at(MEETING).build().agendaItem()).isEmpty();
    assertThat(question().at(MEETING).item(0).build().agendaItem()).contains(HOUSING);
    assertThat(question().at(MEETING).item(1).build().agendaItem()).contains(DEBTS);
    for (int item : new int[] {-1, 2}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> question().at(MEETING).item(item).build())
          .withMessage(
              "item: must be the index of an item on the agenda of the meeting, was '%d'", item);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question().item(0).build())
        .withMessage("item: must come with the meeting on whose agenda it stands, was '0'");
  }

  @Test
  void ruling_isThatOfTheItemWhereItDiffers() {
    Ruling granted = ruling(Rights.ATTEND, Outcome.GRANTED).build();
    Ruling refused = ruling(Rights.ATTEND, Outcome.REFUSED).build();
    Decision decision =
        decision(granted)
            .question(question().at(MEETING).build())
            .putItem(1, ImmutableMap.of(Rights.ATTEND, refused))
            .build();
    assertThat(decision.ruling(Rights.ATTEND)).isEqualTo(granted);
    assertThat(decision.ruling(0, Rights.ATTEND)).isEqualTo(granted);
    assertThat(decision.ruling(1, Rights.ATTEND)).isEqualTo(refused);
    assertThat(decision.toBuilder().build()).isEqualTo(decision);
    assertThat(granted.toBuilder().build()).isEqualTo(granted);
    assertThat(granted.overLimit()).isFalse();
  }

  @Test
  void ruling_ofARightNotAskedFor_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision().build().ruling(Rights.VOTE))
        .withMessage("right: must be one that the question asks about, was 'vote'");
  }

  @Test
  void outcome_isAResultWhereEverythingIsKnown() {
    assertThat(Outcome.values())
        .filteredOn(Outcome::isResult)
        .containsExactly(Outcome.GRANTED, Outcome.REFUSED, Outcome.UNMET, Outcome.SILENT);
  }

  @Test
  void parts_areMadeAgainFromThemselves() {
    Ground ground = Made.permission().build();
    Link link = Made.link(LinkKind.BODY, Truth.NO).build();
    assertThat(ground.toBuilder().build()).isEqualTo(ground);
    assertThat(link.toBuilder().build()).isEqualTo(link);
  }

  @Test
  void to_anotherQuestion_isTheSameAnswer() {
    Decision decision = decision(ruling(Rights.ATTEND, Outcome.GRANTED).build()).build();
    ParticipationQuestion other = question().day(Made.DAY.plusDays(1)).build();

    assertThat(decision.to(other)).isEqualTo(decision.toBuilder().question(other).build());
  }

  @Test
  void to_aQuestionAboutAnotherBody_isRefused() {
    Decision decision = decision(ruling(Rights.ATTEND, Outcome.GRANTED).build()).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision.to(question().body(BodyId.of("another")).build()))
        .withMessageStartingWith("question: must differ in day and order alone");
  }

  @Test
  void day_outsideTheCalendar_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question().day(LocalDate.of(10000, 1, 1)).build())
        .withMessage("day: must lie in the years 0001 to 9999, was '+10000-01-01'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question().day(LocalDate.of(0, 12, 31)).build());
    assertThat(question().day(LocalDate.of(9999, 12, 31)).build().day().getYear()).isEqualTo(9999);
    assertThat(question().day(LocalDate.of(1, 1, 1)).build().day().getYear()).isEqualTo(1);
  }
}
