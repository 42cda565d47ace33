package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;
import static org.dohoda.participation.Rights.SPEAK;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dohoda.condition.Circumstances;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Fact;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Proposition;
import org.dohoda.decision.Supposition;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What speaks of a clause of its paper is another fact in another paper. */
class FactsOfPapersTest {
  private static final Fact LATE = Condition.overdue(ClauseId.of("reports"));
  private static final InstrumentId OLDER = InstrumentId.of("older");
  private static final InstrumentId NEWER = InstrumentId.of("newer");

  private static ParticipationRule unlessLate(String id) {
    return permit(id, ATTEND).when(Condition.not(LATE)).build();
  }

  private static Supposition notLate(InstrumentId instrument) {
    return new Supposition(new Proposition.FactIs(LATE, Optional.of(instrument)), false);
  }

  private static Decision decide(CooperationRegister register, Circumstances circumstances) {
    return ParticipationEngine.of(register).decide(question().circumstances(circumstances).build());
  }

  private static final CooperationRegister TWO =
      register(
          memorandum("older", List.of(REGION, AGENCY), unlessLate("o")),
          memorandum("newer", List.of(REGION, AGENCY), unlessLate("n")));

  @Test
  void reportsOfTwoPapers_areTwoFacts() {
    assertThat(decide(TWO, Circumstances.unknown()).ruling(ATTEND).sufficient())
        .containsExactlyInAnyOrder(
            ImmutableSet.of(notLate(OLDER)), ImmutableSet.of(notLate(NEWER)));
  }

  @Test
  void reportsThatAreOverdueInOnePaper_leaveTheOtherOpen() {
    Decision decision = decide(TWO, Circumstances.builder().met(OLDER, LATE).build());

    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.CONDITIONAL);
    assertThat(decision.ruling(ATTEND).sufficient())
        .containsExactly(ImmutableSet.of(notLate(NEWER)));
    assertThat(decide(TWO, Circumstances.builder().met(LATE).build()).ruling(ATTEND).outcome())
        .isEqualTo(Outcome.UNMET);
  }

  @Test
  void anAmendment_speaksOfClausesOfWhatItAmends() {
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(OLDER)
            .state(InstrumentState.CONCLUDED)
            .effective(PartialDate.of(2021, 1, 1))
            .addChange(Change.add(Region.clause("more", Participation.of(unlessLate("a")))))
            .build();
    CooperationRegister register =
        register(
            memorandum("older", List.of(REGION, AGENCY), permit("o", SPEAK).build()), amendment);

    assertThat(decide(register, Circumstances.unknown()).ruling(ATTEND).sufficient())
        .containsExactly(ImmutableSet.of(notLate(OLDER)));
  }

  @Test
  void words_sayWhichPaperIsMeant() {
    Decision decision = decide(TWO, Circumstances.builder().met(OLDER, LATE).build());

    assertThat(decision.explain(Locale.ENGLISH).toString())
        .contains("stated circumstances: this is overdue: “reports” (under “older”)")
        .contains("this is not overdue: “reports” (under “newer”)");
    assertThat(decision.explain(Locale.forLanguageTag("cs")).toString())
        .contains("po termínu je: „reports“ (podle dokumentu „older“)");
  }
}
