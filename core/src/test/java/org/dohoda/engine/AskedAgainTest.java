package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dohoda.condition.Circumstances;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.testkit.Scenario;
import org.dohoda.testkit.Scenarios;
import org.dohoda.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What an engine was asked before changes no answer. */
class AskedAgainTest {
  private static final int SCENARIOS = 30;

  /** Questions that differ from each other in one thing. */
  private static List<ParticipationQuestion> questions(ParticipationQuestion question) {
    ParticipationQuestion plain =
        ParticipationQuestion.builder()
            .body(question.body())
            .day(question.day())
            .rights(question.rights())
            .build();
    List<ParticipationQuestion> questions = new ArrayList<>();
    questions.add(plain);
    question.organization().ifPresent(id -> questions.add(of(plain).organization(id).build()));
    ParticipationQuestion named = questions.get(questions.size() - 1);
    question.capacity().ifPresent(capacity -> questions.add(of(named).capacity(capacity).build()));
    questions.add(of(named).circumstances(question.circumstances()).build());
    questions.add(of(named).office(LocalizedText.of("cs", "hejtman")).build());
    questions.add(of(named).person("A. B.").build());
    questions.add(of(named).day(question.day().minusDays(1)).build());
    questions.add(of(named).day(question.day().plusDays(1)).build());
    questions.add(of(named).day(question.day().plusYears(3)).build());
    questions.add(of(named).day(question.day().minusYears(3)).build());
    questions.add(question);
    return questions;
  }

  private static ParticipationQuestion.Builder of(ParticipationQuestion question) {
    return question.toBuilder();
  }

  private static ParticipationEngine engine(Scenario scenario) {
    return ParticipationEngine.of(scenario.register()).presuming(scenario.presumptions());
  }

  @Test
  void decide_ofQuestionsThatDifferInOneThing_isThatOfAFreshEngine() {
    for (int seed = 0; seed < SCENARIOS; seed++) {
      Scenario scenario = Scenarios.scenario(seed);
      ParticipationEngine asked = engine(scenario);
      List<ParticipationQuestion> questions = questions(scenario.question());
      for (int round = 0; round < 2; round++) {
        for (ParticipationQuestion question : questions) {
          assertThat(asked.decide(question))
              .as("seed %s, round %s, %s", seed, round, question)
              .isEqualTo(engine(scenario).decide(question));
        }
      }
    }
  }

  @Test
  void decide_ofTheSamePlainQuestion_isOneAnswer() {
    Scenario scenario = Scenarios.scenario(7);
    ParticipationEngine engine = engine(scenario);
    ParticipationQuestion plain =
        ParticipationQuestion.builder()
            .body(scenario.question().body())
            .day(scenario.question().day())
            .circumstances(Circumstances.unknown())
            .build();
    assertThat(engine.decide(plain).rulings()).isSameAs(engine.decide(plain).rulings());
  }
}
