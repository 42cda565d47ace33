package org.dohoda.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dohoda.decision.Made.decision;
import static org.dohoda.decision.Made.question;
import static org.dohoda.decision.Made.ruling;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.body.Session;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Truth;
import org.dohoda.words.ConditionWords;
import org.dohoda.words.PeopleWords;
import org.dohoda.words.TimeWords;
import org.dohoda.words.Tongue;
import org.junit.jupiter.api.Test;

/** When an answer is that to another question, and how what is supposed or stated is said. */
class AskedAsTest {
  private static final LocalizedText CHAIR = LocalizedText.of("en", "chair");
  private static final AgendaItem ITEM = AgendaItem.builder().label(CHAIR).build();
  private static final Meeting MEETING =
      Meeting.builder().body(Made.COMMITTEE).date(Made.DAY).addAgenda(ITEM).addAgenda(ITEM).build();
  private static final ImmutableSet<Right> RIGHTS = ImmutableSet.of(Rights.ATTEND, Rights.SPEAK);
  private static final ImmutableSet<Right> TURNED = ImmutableSet.of(Rights.SPEAK, Rights.ATTEND);

  private static ParticipationQuestion.Builder asked() {
    return question().at(MEETING).item(0).office(CHAIR).person("N. N.").rights(RIGHTS);
  }

  private static Decision answer() {
    Ruling attend = ruling(Rights.ATTEND, Outcome.GRANTED).build();
    Ruling speak = ruling(Rights.SPEAK, Outcome.SILENT).build();
    return decision(attend, speak).question(asked().build()).build();
  }

  @Test
  void answer_isThatToNoQuestionThatDiffers() {
    Meeting closed = MEETING.toBuilder().session(Session.CLOSED).build();
    for (ParticipationQuestion.Builder other :
        List.of(
            asked().organization(OrganizationId.of("other")),
            asked().office(LocalizedText.of("en", "clerk")),
            asked().person("M. M."),
            asked().item(1),
            asked().at(closed),
            asked().as(Capacities.ADVISER),
            asked().circumstances(Circumstances.builder().persons(2).build()),
            asked().rights(ImmutableSet.of(Rights.ATTEND)),
            asked().at(MEETING.toBuilder().body(BodyId.of("other")).build()))) {
      assertThatIllegalArgumentException()
          .as("%s", other.build())
          .isThrownBy(() -> answer().to(other.build()))
          .withMessageStartingWith("question: must differ in day and order alone");
    }
    assertThat(answer().to(asked().build())).isEqualTo(answer());
  }

  @Test
  void answer_isThatToTheSameOnAnotherDayOrInAnotherOrder() {
    ParticipationQuestion plain = question().rights(RIGHTS).build();
    Ruling attend = ruling(Rights.ATTEND, Outcome.GRANTED).build();
    Ruling speak = ruling(Rights.SPEAK, Outcome.SILENT).build();
    Decision decision =
        decision(attend, speak)
            .question(plain)
            .putItem(0, ImmutableMap.of(Rights.ATTEND, attend, Rights.SPEAK, speak))
            .build();
    ParticipationQuestion later =
        plain.toBuilder().day(Made.DAY.plusDays(1)).rights(TURNED).build();

    Decision again = decision.to(later);
    assertThat(again.question()).isEqualTo(later);
    assertThat(again.rulings().values()).containsExactly(speak, attend);
    assertThat(again.items().get(0))
        .isEqualTo(ImmutableMap.of(Rights.SPEAK, speak, Rights.ATTEND, attend));
    assertThat(again.toBuilder().question(plain).build()).isEqualTo(decision);
  }

  @Test
  void person_withoutAName_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question().person(" ").build())
        .withMessageStartingWith("person: must not be blank");
  }

  private static String said(Proposition proposition, boolean holds, Locale locale) {
    Tongue tongue = new Tongue(locale);
    TimeWords time = new TimeWords(tongue);
    return new SuppositionWords(
            tongue, new ConditionWords(tongue, time, new PeopleWords(tongue, time)))
        .all(List.of(new Supposition(proposition, holds)));
  }

  private static void assertSaid(Proposition proposition, String so, String notSo) {
    assertThat(said(proposition, true, Locale.ENGLISH)).isEqualTo(so);
    assertThat(said(proposition, false, Locale.ENGLISH)).isEqualTo(notSo);
  }

  @Test
  void suppositions_areSaidAndDenied() {
    assertSaid(
        new Proposition.ComesAs(Capacities.GUEST),
        "the holder comes as: guest",
        "the holder does not come as: guest");
    assertSaid(
        new Proposition.HoldsOffice(CHAIR),
        "the holder has the office “chair”",
        "the holder does not have the office “chair”");
    assertSaid(
        new Proposition.ComesFor(Made.AGENCY),
        "the holder comes for: “asz”",
        "the holder does not come for: “asz”");
    assertSaid(
        new Proposition.IsPerson("N. N."),
        "the one who comes is “N. N.”",
        "the one who comes is not “N. N.”");
    assertSaid(
        new Proposition.IsAuthor(Made.AGENCY),
        "the item is put forward by “asz”",
        "the item is not put forward by “asz”");
    assertThat(said(new Proposition.ComesAs(Capacities.GUEST), false, Locale.forLanguageTag("cs")))
        .isEqualTo("nepřichází jako: host");
  }

  @Test
  void question_saysWhatIsStated_andNothingOfWhatIsStatedToBeUnknown() {
    InstrumentFact late = new InstrumentFact(Made.PAPER, Condition.overdue(ClauseId.of("reports")));
    Circumstances stated =
        Circumstances.builder()
            .persons(2)
            .putFact(Condition.requested(), Truth.YES)
            .putFact(Condition.fundsAvailable(), Truth.UNKNOWN)
            .putInstrumentFact(late, Truth.UNKNOWN)
            .build();
    String said =
        decision(ruling(Rights.ATTEND, Outcome.GRANTED).build())
            .question(question().circumstances(stated).build())
            .build()
            .explain(Locale.ENGLISH)
            .get(0);

    assertThat(said)
        .contains("2")
        .contains("request")
        .doesNotContain("funds", "overdue", "reports");
    Circumstances known =
        Circumstances.builder()
            .putFact(Condition.fundsAvailable(), Truth.NO)
            .putInstrumentFact(late, Truth.YES)
            .build();
    assertThat(
            decision(ruling(Rights.ATTEND, Outcome.GRANTED).build())
                .question(question().circumstances(known).build())
                .build()
                .explain(Locale.ENGLISH)
                .get(0))
        .contains("funds", "reports", "m-2023");
  }
}
