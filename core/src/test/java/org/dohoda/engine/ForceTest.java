package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.decide;
import static org.dohoda.engine.Region.ground;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.prohibit;
import static org.dohoda.engine.Region.register;
import static org.dohoda.engine.Region.rules;
import static org.dohoda.participation.Rights.ATTEND;

import java.util.Optional;
import org.dohoda.decision.Decision;
import org.dohoda.decision.Outcome;
import org.dohoda.id.RuleId;
import org.dohoda.instrument.Authority;
import org.dohoda.instrument.ProcedureRules;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Which exceptions have force, and which of them a ground names. */
class ForceTest {
  private static final RuleId EXCEPTION = RuleId.of("exception");
  private static final ParticipationRule RULE = prohibit("rule", ATTEND).build();
  private static final ParticipationRule EXCEPTED =
      permit("exception", ATTEND).addExceptionTo(RULE.id()).build();

  private static ProcedureRules withoutRank(ParticipationRule... rules) {
    return rules("paper", Authority.STATUTE, rules).toBuilder().authority(Optional.empty()).build();
  }

  @Test
  void exceptionOfALowerRank_isNotNamed() {
    Decision decision =
        decide(register(rules("statute", Authority.STATUTE, RULE), memorandum(EXCEPTED)));

    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(ground(decision, "rule").defeatedBy()).isEmpty();
    assertThat(ground(decision, "rule").live()).isEqualTo(Truth.YES);
  }

  @Test
  void exceptionOfALowerRank_toAYieldingRule_isNamed() {
    ParticipationRule yielding = RULE.toBuilder().yielding(true).build();
    Decision decision =
        decide(register(rules("statute", Authority.STATUTE, yielding), memorandum(EXCEPTED)));

    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ground(decision, "rule").defeatedBy()).containsExactly(EXCEPTION);
  }

  @Test
  void exceptionOfAHigherRank_isNamed() {
    Decision decision =
        decide(register(rules("statute", Authority.STATUTE, EXCEPTED), memorandum(RULE)));

    assertThat(decision.ruling(ATTEND).outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(ground(decision, "rule").defeatedBy()).containsExactly(EXCEPTION);
  }

  /** Whatever the rank of the paper is, both have it. */
  @Test
  void exceptionInTheSamePaperWithoutARecordedRank_isNamedAndDefeatsForCertain() {
    Decision decision = decide(register(withoutRank(RULE, EXCEPTED)));

    assertThat(decision.ruling(ATTEND).possible()).containsExactly(Outcome.GRANTED);
    assertThat(ground(decision, "rule").live()).isEqualTo(Truth.NO);
    assertThat(ground(decision, "rule").defeatedBy()).containsExactly(EXCEPTION);
  }

  @Test
  void exceptionInAPaperWithoutARecordedRank_mayDefeat() {
    Decision decision =
        decide(register(withoutRank(EXCEPTED), rules("statute", Authority.STATUTE, RULE)));

    assertThat(decision.ruling(ATTEND).possible())
        .containsExactlyInAnyOrder(Outcome.GRANTED, Outcome.REFUSED);
    assertThat(ground(decision, "rule").live()).isEqualTo(Truth.UNKNOWN);
    assertThat(ground(decision, "rule").defeatedBy()).containsExactly(EXCEPTION);
  }
}
