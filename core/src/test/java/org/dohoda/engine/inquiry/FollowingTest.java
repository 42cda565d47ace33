package org.dohoda.engine.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.dohoda.condition.Actor;
import org.dohoda.condition.ApprovalAct;
import org.dohoda.condition.ApprovalStep;
import org.dohoda.condition.Condition;
import org.dohoda.condition.Fact;
import org.dohoda.condition.InstrumentFact;
import org.dohoda.decision.Proposition;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.policy.SocialInclusion;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.TimeSpan;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What follows from one fact of the occasion for another one. */
class FollowingTest {
  private static final PolicyAreaId HOUSING = SocialInclusion.HOUSING;
  private static final PolicyAreaId DEBT = SocialInclusion.DEBT;
  private static final InstrumentId PAPER = InstrumentId.of("paper");

  /** As if debt were a part of housing. */
  private final Following following =
      new Following(
          (one, other) -> one.equals(other) || (one.equals(DEBT) && other.equals(HOUSING)));

  private static Proposition office(String name) {
    return new Proposition.HoldsOffice(LocalizedText.of("en", name));
  }

  @Test
  void offices_areOneOrOther() {
    assertThat(following.of(office("chair"), office("Chair"))).isEqualTo(Truth.YES);
    assertThat(following.of(office("chair"), office("clerk"))).isEqualTo(Truth.NO);
    assertThat(following.of(office("chair"), Condition.open())).isEqualTo(Truth.UNKNOWN);
    assertThat(following.of(Condition.open(), office("chair"))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatConcernsSomeAreas_concernsThoseAround() {
    Fact debt = Condition.agendaConcerns(DEBT);
    Fact housing = Condition.agendaConcerns(HOUSING);
    Fact either = Condition.agendaConcerns(DEBT, HOUSING);

    assertThat(following.of(debt, housing)).isEqualTo(Truth.YES);
    assertThat(following.of(housing, debt)).isEqualTo(Truth.UNKNOWN);
    assertThat(following.of(either, housing)).isEqualTo(Truth.YES);
    assertThat(following.of(either, debt)).isEqualTo(Truth.UNKNOWN);
    assertThat(following.of(debt, Condition.open())).isEqualTo(Truth.UNKNOWN);
    assertThat(following.of(Condition.open(), debt)).isEqualTo(Truth.UNKNOWN);
  }

  private static Fact consent(TimeSpan before, Anchor anchor) {
    return Condition.approved(
        ApprovalStep.of(Actor.organization(OrganizationId.of("a")), ApprovalAct.CONSENT).toBuilder()
            .due(DateRule.before(before, anchor))
            .build());
  }

  @Test
  void whatWasDoneByAnEarlierDeadline_wasSoByALaterOne() {
    Fact early = consent(TimeSpan.days(10), Anchor.MEETING);
    Fact late = consent(TimeSpan.days(5), Anchor.MEETING);

    assertThat(following.of(early, late)).isEqualTo(Truth.YES);
    assertThat(following.of(late, early)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void factOfAPaper_isThatOfNoOther() {
    Fact early = consent(TimeSpan.days(10), Anchor.event("visit"));
    Fact late = consent(TimeSpan.days(5), Anchor.event("visit"));
    InstrumentFact here = new InstrumentFact(PAPER, early);

    assertThat(following.of(here, new InstrumentFact(PAPER, late))).isEqualTo(Truth.YES);
    assertThat(following.of(new InstrumentFact(PAPER, late), here)).isEqualTo(Truth.UNKNOWN);
    assertThat(following.of(here, new InstrumentFact(InstrumentId.of("other"), late)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(following.of(here, late)).isEqualTo(Truth.UNKNOWN);
    assertThat(following.of(late, here)).isEqualTo(Truth.UNKNOWN);
    assertThat(following.of(here, office("chair"))).isEqualTo(Truth.UNKNOWN);
    assertThat(following.of("something else", here)).isEqualTo(Truth.UNKNOWN);
  }
}
