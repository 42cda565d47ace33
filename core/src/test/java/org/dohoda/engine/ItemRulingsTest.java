package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.CHAIR;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.dohoda.body.AgendaItem;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.decision.Ruling;
import org.dohoda.id.InstrumentId;
import org.dohoda.participation.Holder;
import org.dohoda.participation.Reach;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The rulings for the items of a meeting beside those for the meeting. */
class ItemRulingsTest {
  private static final ParticipationQuestion QUESTION =
      ParticipationQuestion.builder()
          .at(
              Meeting.builder()
                  .body(COMMITTEE)
                  .date(DAY)
                  .addAgenda(
                      AgendaItem.builder()
                          .label(LocalizedText.of("en", "Flats"))
                          .areas(Listed.closed(List.of(SocialInclusion.HOUSING)))
                          .build())
                  .build())
          .organization(AGENCY)
          .as(Capacities.GUEST)
          .addRights(ATTEND, SPEAK)
          .build();

  private final ParticipationEngine engine =
      ParticipationEngine.of(
          register(
              memorandum(
                  permit("r", ATTEND, SPEAK)
                      .when(
                          Condition.approved(
                              ApprovalStep.of(Actor.office(CHAIR), ApprovalAct.CONSENT)))
                      .build(),
                  prohibit("p", ATTEND)
                      .reach(Reach.itemsConcerning(SocialInclusion.HOUSING))
                      .when(Condition.not(Condition.confidentialityUndertaken()))
                      .build())));

  @Test
  void ruling_ofAnItemWithAnotherConditionAndTheSameOutcome_isItsOwn() {
    Decision decision = engine.decide(QUESTION);
    Ruling ofItem = decision.ruling(0, ATTEND);

    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(ofItem.outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(decision.ruling(ATTEND).sufficient()).singleElement().satisfies(hasSize(1));
    assertThat(ofItem.sufficient()).singleElement().satisfies(hasSize(2));
    assertThat(ofItem)
        .isEqualTo(engine.decide(QUESTION.toBuilder().item(0).build()).ruling(ATTEND));
  }

  private static Consumer<ImmutableSet<?>> hasSize(int size) {
    return set -> assertThat(set).hasSize(size);
  }

  @Test
  void rulings_ofItemsInManyScenarios_areThoseOfTheQuestionAboutTheItem() {
    int compared = 0;
    for (long seed = 0; seed < 400; seed++) {
      Scenario scenario = Scenarios.scenario(seed);
      ParticipationQuestion whole =
          scenario.question().toBuilder().item(OptionalInt.empty()).build();
      int items = whole.meeting().map(meeting -> meeting.agenda().size()).orElse(0);
      ParticipationEngine scenarios =
          ParticipationEngine.of(scenario.register()).presuming(scenario.presumptions());
      for (int item = 0; item < items; item++) {
        compared++;
        assertThat(scenarios.decide(whole).ruling(item, scenario.right()))
            .isEqualTo(
                scenarios.decide(whole.toBuilder().item(item).build()).ruling(scenario.right()));
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  @Test
  void explanation_ofAnItem_saysItsOwnConditionForTheRightThatDiffers() {
    assertThat(engine.decide(QUESTION).explain(Locale.ENGLISH))
        .contains(
            "Agenda item “Flats” – attend: conditional (possible: granted, refused, not met).",
            "Granted if: “chair” consents and confidentiality is undertaken.")
        .noneMatch(sentence -> sentence.startsWith("Agenda item “Flats” – speak"));
  }

  @Test
  void rule_forTheAuthor_speaksOfNobodyInTheMeetingAsSuch() {
    ParticipationEngine ofAuthor =
        ParticipationEngine.of(
            register(memorandum(permit("r", ATTEND).to(Holder.authorOfItem()).build())));
    Decision decision = ofAuthor.decide(QUESTION);

    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.SILENT);
    assertThat(decision.ruling(ATTEND).grounds()).isEmpty();
    assertThat(decision.ruling(0, ATTEND).outcome()).isEqualTo(Outcome.CONDITIONAL);
  }

  @Test
  void grants_toTheAuthor_areThoseForItems() {
    CooperationRegister register =
        register(memorandum(permit("r", ATTEND).to(Holder.authorOfItem()).build()));
    Survey survey = ParticipationEngine.of(register).survey();

    assertThat(survey.grantsOf(InstrumentId.of("memorandum"), DAY))
        .isNotEmpty()
        .allMatch(Grant::forItems);
    assertThat(survey.guestsOf(COMMITTEE, ATTEND, Capacities.GUEST, DAY)).isEmpty();
    assertThat(survey.guestsForItems(COMMITTEE, ATTEND, Capacities.GUEST, DAY)).containsKey(AGENCY);
  }
}
