package org.dohoda.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dohoda.decision.Outcome.CONDITIONAL;
import static org.dohoda.decision.Outcome.GRANTED;
import static org.dohoda.decision.Outcome.REFUSED;
import static org.dohoda.decision.Outcome.SILENT;
import static org.dohoda.decision.Outcome.UNMET;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.participation.Rights;
import org.junit.jupiter.api.Test;

/** What became of a right: gained, lost, assured, unsettled, or other words for the same. */
class RightChangeTest {
  private static final Ruling YES = ruling(GRANTED, GRANTED);
  private static final Ruling MAYBE = ruling(CONDITIONAL, GRANTED, UNMET);
  private static final Ruling NO = ruling(REFUSED, REFUSED);

  private static Ruling ruling(Outcome outcome, Outcome... possible) {
    return Ruling.builder().right(Rights.ATTEND).outcome(outcome).addPossible(possible).build();
  }

  private static List<String> what(Ruling before, Ruling after) {
    RightChange change = new RightChange(BodyId.of("body"), before, after);
    return Stream.of(
            change.isGained() ? "gained" : "",
            change.isLost() ? "lost" : "",
            change.isAssured() ? "assured" : "",
            change.isUnsettled() ? "unsettled" : "",
            change.isChanged() ? "changed" : "")
        .filter(each -> !each.isEmpty())
        .toList();
  }

  @Test
  void change_isWhatBecameOfTheRight() {
    assertThat(what(NO, YES)).containsExactly("gained", "changed");
    assertThat(what(YES, NO)).containsExactly("lost", "changed");
    assertThat(what(MAYBE, YES)).containsExactly("assured", "changed");
    assertThat(what(YES, MAYBE)).containsExactly("unsettled", "changed");
    assertThat(what(MAYBE, NO)).containsExactly("changed");
    assertThat(what(NO, MAYBE)).containsExactly("changed");
  }

  @Test
  void change_isInTheOutcomeOrInWhatIsPossible() {
    for (Ruling each : List.of(YES, MAYBE, NO)) {
      assertThat(what(each, each)).isEmpty();
    }
    assertThat(what(NO, ruling(SILENT, REFUSED))).containsExactly("changed");
    assertThat(what(MAYBE, ruling(CONDITIONAL, GRANTED, SILENT))).containsExactly("changed");
  }

  @Test
  void partner_withoutAGround_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Partner(OrganizationId.of("town"), ImmutableList.of()))
        .withMessage("grounds: must not be empty, was '[]'");
  }
}
