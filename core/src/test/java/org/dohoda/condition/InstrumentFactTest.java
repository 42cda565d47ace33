package org.dohoda.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dohoda.id.BodyId;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Facts that are other ones in other papers, and what circumstances say of them. */
class InstrumentFactTest {
  private static final InstrumentId ONE = InstrumentId.of("one");
  private static final InstrumentId OTHER = InstrumentId.of("other");
  private static final Fact LATE = Condition.overdue(ClauseId.of("reports"));
  private static final LocalizedText WORDS = LocalizedText.of("en", "the other party");

  private static Fact notice(int days, Anchor anchor) {
    return Condition.noticeGiven(DateRule.before(TimeSpan.days(days), anchor));
  }

  private static Fact consent(Actor actor) {
    return Condition.approved(ApprovalStep.of(actor, ApprovalAct.CONSENT));
  }

  private static Fact consentBy(DateRule due) {
    return Condition.approved(
        ApprovalStep.of(Actor.body(BodyId.of("council")), ApprovalAct.CONSENT).toBuilder()
            .due(due)
            .build());
  }

  @Test
  void isOfInstrument_whatSpeaksOfAClauseARoleOrADayOfThePaper() {
    DateRule effect = DateRule.on(Anchor.EFFECT);
    DateRule meeting = DateRule.on(Anchor.MEETING);

    assertThat(LATE.isOfInstrument()).isTrue();
    assertThat(Condition.overdue(WORDS).isOfInstrument()).isFalse();
    assertThat(consent(Actor.inRole(WORDS)).isOfInstrument()).isTrue();
    assertThat(consent(Actor.office(WORDS)).isOfInstrument()).isFalse();
    assertThat(consentBy(effect).isOfInstrument()).isTrue();
    assertThat(consentBy(meeting).isOfInstrument()).isFalse();
    assertThat(notice(6, Anchor.EFFECT).isOfInstrument()).isTrue();
    assertThat(notice(6, Anchor.event("kick-off")).isOfInstrument()).isTrue();
    assertThat(notice(6, Anchor.MEETING).isOfInstrument()).isFalse();
    assertThat(Condition.noticeGiven().isOfInstrument()).isFalse();
    assertThat(Condition.requested().isOfInstrument()).isFalse();
    assertThat(consentBy(DateRule.after(TimeSpan.days(1), Anchor.EFFECT)).isOfInstrument())
        .isTrue();
    assertThat(consentBy(DateRule.after(TimeSpan.days(1), Anchor.MEETING)).isOfInstrument())
        .isFalse();
    assertThat(consentBy(DateRule.earlierOf(meeting, effect)).isOfInstrument()).isTrue();
    assertThat(consentBy(DateRule.earlierOf(meeting, meeting)).isOfInstrument()).isFalse();
  }

  @Test
  void fact_thatIsTheSameEverywhere_isNoFactOfAnInstrument() {
    assertThatThrownBy(() -> new InstrumentFact(ONE, Condition.requested()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("fact: must depend on the instrument");
  }

  @Test
  void truth_ofOneInstrument_isNotThatOfAnother() {
    Circumstances stated = Circumstances.builder().met(ONE, LATE).build();

    assertThat(stated.truth(LATE, ONE)).isEqualTo(Truth.YES);
    assertThat(stated.truth(LATE, OTHER)).isEqualTo(Truth.UNKNOWN);
    assertThat(stated.truth(LATE)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void truth_ofNoInstrument_isThatOfEach_unlessAnotherIsStatedOfOne() {
    Circumstances stated = Circumstances.builder().met(LATE).notMet(ONE, LATE).build();

    assertThat(stated.truth(LATE, ONE)).isEqualTo(Truth.NO);
    assertThat(stated.truth(LATE, OTHER)).isEqualTo(Truth.YES);
    assertThat(stated.truth(LATE)).isEqualTo(Truth.YES);
  }

  @Test
  void truth_followsWithinOneInstrument() {
    Fact sooner = notice(9, Anchor.EFFECT);
    Fact later = notice(5, Anchor.EFFECT);
    Circumstances met = Circumstances.builder().met(ONE, sooner).build();
    Circumstances unmet = Circumstances.builder().notMet(ONE, later).build();

    assertThat(met.truth(later, ONE)).isEqualTo(Truth.YES);
    assertThat(met.truth(later, OTHER)).isEqualTo(Truth.UNKNOWN);
    assertThat(unmet.truth(sooner, ONE)).isEqualTo(Truth.NO);
    assertThat(unmet.truth(sooner, OTHER)).isEqualTo(Truth.UNKNOWN);
    assertThat(Circumstances.builder().met(sooner).build().truth(later, OTHER))
        .isEqualTo(Truth.YES);
    assertThat(Circumstances.builder().notMet(later).build().truth(sooner, OTHER))
        .isEqualTo(Truth.NO);
  }

  @Test
  void truth_ofAFactThatIsTheSameEverywhere_followsFromOneOfAnInstrument() {
    Fact sooner = notice(9, Anchor.EFFECT);

    assertThat(
            Circumstances.builder().met(ONE, sooner).build().truth(Condition.noticeGiven(), OTHER))
        .isEqualTo(Truth.YES);
    assertThat(
            Circumstances.builder()
                .notMet(ONE, sooner)
                .build()
                .truth(Condition.noticeGiven(), OTHER))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void truth_ofStatementsThatContradictEachOther_staysUnknown() {
    Circumstances stated =
        Circumstances.builder()
            .met(ONE, notice(9, Anchor.EFFECT))
            .notMet(ONE, notice(5, Anchor.EFFECT))
            .build();

    assertThat(stated.truth(notice(7, Anchor.EFFECT), ONE)).isEqualTo(Truth.UNKNOWN);
  }
}
