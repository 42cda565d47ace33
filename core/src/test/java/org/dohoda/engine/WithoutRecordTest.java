package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.item;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import java.util.Locale;
import java.util.Optional;
import org.dohoda.body.Meeting;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.condition.Overdue;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Memorandum;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** An answer says what of the question the register has no record of: it may be misspelt. */
class WithoutRecordTest {
  private static final OrganizationId MISSPELT = OrganizationId.of("agnecy");
  private static final Overdue OVERDUE =
      new Overdue(Optional.of(ClauseId.of("reports")), Optional.empty());
  private static final Memorandum MEMORANDUM = memorandum(permit("r", ATTEND).build());

  private static Decision decide(ParticipationQuestion.Builder question) {
    return ParticipationEngine.of(register(MEMORANDUM)).decide(question.addRights(ATTEND).build());
  }

  @Test
  void question_ofWhatIsRecorded_namesNothing() {
    Decision decision =
        decide(
            question()
                .circumstances(
                    Circumstances.builder()
                        .putInstrumentFact(new InstrumentFact(MEMORANDUM.id(), OVERDUE), Truth.YES)
                        .build()));

    assertThat(decision.withoutRecord()).isEmpty();
    assertThat(decision.explain(Locale.ENGLISH)).noneMatch(each -> each.contains("no record"));
  }

  @Test
  void organizationAndBody_thatNothingRecords_areNamed() {
    BodyId body = BodyId.of("comittee");
    Decision decision = decide(ParticipationQuestion.of(MISSPELT, body, DAY));

    assertThat(decision.withoutRecord()).containsExactly(MISSPELT, body);
    assertThat(decision.explain(Locale.ENGLISH).get(1))
        .isEqualTo("The register has no record of: organisation “agnecy”, body “comittee”.");
    assertThat(decision.explain(Locale.forLanguageTag("cs")).get(1))
        .isEqualTo("V rejstříku není záznam: organizace „agnecy“, orgán „comittee“.");
    assertThat(decide(ParticipationQuestion.of(MISSPELT, COMMITTEE, DAY)).ruling(ATTEND).outcome())
        .isEqualTo(Outcome.SILENT);
  }

  @Test
  void authorsAndInstruments_thatNothingRecords_areNamed() {
    InstrumentId paper = InstrumentId.of("paper");
    Meeting meeting =
        Meeting.builder()
            .body(COMMITTEE)
            .date(DAY)
            .addAgenda(item("one").toBuilder().author(MISSPELT).build())
            .addAgenda(item("two").toBuilder().author(AGENCY).build())
            .build();
    Decision decision =
        decide(
            question()
                .meeting(meeting)
                .circumstances(
                    Circumstances.builder()
                        .putInstrumentFact(new InstrumentFact(paper, OVERDUE), Truth.YES)
                        .build()));

    assertThat(decision.withoutRecord()).containsExactly(MISSPELT, paper);
    assertThat(decision.explain(Locale.ENGLISH).get(1)).endsWith(", paper “paper”.");
    assertThat(decide(question().meeting(meeting).item(1)).withoutRecord()).isEmpty();
    assertThat(decide(question().meeting(meeting).item(0)).withoutRecord())
        .containsExactly(MISSPELT);
  }

  @Test
  void thePublic_comesForNobody_soNobodyIsMissing() {
    assertThat(decide(ParticipationQuestion.builder().body(COMMITTEE).day(DAY)).withoutRecord())
        .isEmpty();
  }
}
