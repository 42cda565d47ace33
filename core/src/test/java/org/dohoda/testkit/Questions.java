package org.dohoda.testkit;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dohoda.body.Session;
import org.dohoda.condition.AtMostPersons;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InMode;
import org.dohoda.condition.InSession;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.time.Truth;

/**
 * Generators of questions about participation and of what is known of the occasion, each for
 * itself. A question together with a register that speaks of it is a {@link Scenarios#scenarios()
 * scenario}.
 */
public final class Questions {
  private static final Arbitrary<Circumstances> CIRCUMSTANCES =
      Drawing.of(Questions::drawnCircumstances);
  private static final int MOST_FACTS = 4;
  private static final int MOST_PERSONS = 9;

  private Questions() {}

  /** {@return questions without a meeting, and about a whole meeting or an item of it} */
  public static Arbitrary<ParticipationQuestion> questions() {
    return Combinators.combine(Meetings.meetings(), someone(), Arbitraries.integers().between(0, 4))
        .as(
            (meeting, question, mode) -> {
              question.body(meeting.body()).day(meeting.date());
              if (mode > 0) {
                question.meeting(meeting);
              }
              if (mode > 0 && mode <= meeting.agenda().size()) {
                question.item(mode - 1);
              }
              return question.build();
            })
        .withoutEdgeCases();
  }

  private static Arbitrary<ParticipationQuestion.Builder> someone() {
    return Made.by(ParticipationQuestion::builder)
        .maybe(Ids.organizationIds(), ParticipationQuestion.Builder::organization)
        .maybe(LocalizedTexts.localizedTexts(), ParticipationQuestion.Builder::office)
        .maybe(LocalizedTexts.texts(), ParticipationQuestion.Builder::person)
        .maybe(CodeLists.capacities(), ParticipationQuestion.Builder::capacity)
        .maybe(circumstances(), ParticipationQuestion.Builder::circumstances)
        .maybe(
            CodeLists.rights().set().ofMinSize(1).ofMaxSize(3),
            ParticipationQuestion.Builder::rights)
        .builders();
  }

  /** {@return what is known of an occasion, from nothing to everything} */
  public static Arbitrary<Circumstances> circumstances() {
    return CIRCUMSTANCES;
  }

  private static Arbitrary<Circumstances> drawnCircumstances() {
    Arbitrary<Fact> named =
        Conditions.facts()
            .filter(
                fact ->
                    !(fact instanceof InSession
                        || fact instanceof AtMostPersons
                        || fact instanceof InMode));
    Arbitrary<Map<Fact, Truth>> facts =
        Arbitraries.maps(named, Truths.truths()).ofMaxSize(MOST_FACTS);
    Arbitrary<Map<InstrumentFact, Truth>> ofInstruments =
        Arbitraries.maps(Conditions.instrumentFacts(), Truths.truths()).ofMaxSize(2);
    return Made.by(Circumstances::builder)
        .with(facts, Circumstances.Builder::putAllFacts)
        .maybe(ofInstruments, Circumstances.Builder::putAllInstrumentFacts)
        .maybe(Arbitraries.of(Session.OPEN, Session.CLOSED), Circumstances.Builder::session)
        .maybe(Arbitraries.integers().between(1, MOST_PERSONS), Circumstances.Builder::persons)
        .maybe(CodeLists.meetingModes(), Circumstances.Builder::mode)
        .as(Circumstances.Builder::build);
  }
}
