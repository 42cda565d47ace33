package org.dohoda.examples.liberec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dohoda.analysis.RightChange;
import org.dohoda.analysis.RightsDifference;
import org.dohoda.decision.Link;
import org.dohoda.decision.LinkKind;
import org.dohoda.decision.Outcome;
import org.dohoda.id.BodyId;
import org.dohoda.participation.Rights;
import org.junit.jupiter.api.Test;

/** Question 8. */
class WhatIfDissolvedTest {
  private final RightsDifference difference =
      ((WhatIfDissolved) Questions.all().get(7)).difference(Tour.liberec());

  @Test
  void committee_isLostAndNothingElse() {
    assertThat(difference.lost()).hasSize(1);
    RightChange lost = difference.lost().get(0);
    assertThat(lost.body()).isEqualTo(Questions.SOCIAL_COMMITTEE);
    assertThat(lost.before().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(lost.after().outcome()).isEqualTo(Outcome.UNMET);
    assertThat(difference.gained()).isEmpty();
    assertThat(difference.changed()).containsExactly(lost);
  }

  @Test
  void ground_isThatTheCommitteeIsNoMore() {
    RightChange lost = difference.lost().get(0);
    assertThat(lost.after().grounds().get(0).failing())
        .extracting(Link::kind)
        .containsExactly(LinkKind.EXISTENCE);
    assertThat(lost.after().grantedBefore()).contains(LocalDate.of(2024, 12, 31));
  }

  @Test
  void otherBodies_stayAsTheyAre() {
    assertThat(difference.after(Rights.ATTEND, Outcome.GRANTED))
        .extracting(BodyId::value)
        .containsExactly(
            "komise-mensiny",
            "komise-ralsko",
            "komise-klima",
            "vybor-zdravotnictvi",
            "vybor-vychova",
            "vybor-financni");
    assertThat(difference.after(Rights.ATTEND, Outcome.CONDITIONAL))
        .containsExactly(Questions.COMPANY_BOARD);
  }
}
