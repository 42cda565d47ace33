package org.dohoda.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.effect.Cases.memorandum;
import static org.dohoda.effect.Cases.on;

import java.util.List;
import java.util.Locale;
import org.dohoda.holding.Holding;
import org.dohoda.id.InstrumentId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Memorandum;
import org.dohoda.problem.Problem;
import org.dohoda.provision.EntryIntoForce;
import org.dohoda.provision.Term;
import org.dohoda.time.Anchor;
import org.dohoda.time.DateRule;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** Whether an amendment brings back what is over cannot be told. */
class RevivedTest {
  private static Term until(String day) {
    return Term.until(DateRule.fixed(PartialDate.parse(day)));
  }

  private static Effects effects(String amended, Change change) {
    Memorandum memorandum =
        memorandum(
                "2023-07-03",
                EntryIntoForce.on(DateRule.on(Anchor.LAST_SIGNATURE)),
                until("2026-12-31"))
            .build();
    Amendment amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .amends(Cases.MEMORANDUM)
            .signed(PartialDate.parse("2026-06-01"))
            .effective(PartialDate.parse(amended))
            .addChanges(change)
            .build();
    return Cases.effects(memorandum, amendment);
  }

  private static List<String> problems(Effects effects) {
    return effects.problems(Cases.MEMORANDUM).stream()
        .map(problem -> problem.code() + " " + problem.path())
        .toList();
  }

  /** It was in effect again for certain, and nobody was told. */
  @Test
  void longerTerm_afterTheEnd_leavesOpenWhetherItIsBack() {
    Effects effects = effects("2027-07-01", Change.term(until("2028-12-31")));
    Holding holding = effects.inEffect(Cases.MEMORANDUM);
    assertThat(on(holding, "2026-12-31")).isEqualTo(Truth.YES);
    assertThat(on(holding, "2027-06-30")).isEqualTo(Truth.NO);
    assertThat(on(holding, "2027-07-01")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2028-12-31")).isEqualTo(Truth.UNKNOWN);
    assertThat(on(holding, "2029-01-01")).isEqualTo(Truth.NO);
    assertThat(on(effects.inEffectFor(Cases.MEMORANDUM, Cases.REGION), "2027-07-01"))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(problems(effects)).containsExactly("amendment.after-end /instruments/amendment");
  }

  @Test
  void longerTerm_withoutAGap_prolongs() {
    for (String day : List.of("2026-07-01", "2026-12-31", "2027-01-01")) {
      Effects effects = effects(day, Change.term(until("2028-12-31")));
      assertThat(on(effects.inEffect(Cases.MEMORANDUM), "2028-12-31")).as(day).isEqualTo(Truth.YES);
      assertThat(problems(effects)).isEmpty();
    }
  }

  @Test
  void longerTerm_ofADayThatMayBeInTime_isNoContradiction() {
    Effects effects = effects("2027", Change.term(until("2028-12-31")));
    assertThat(problems(effects)).isEmpty();
    assertThat(on(effects.inEffect(Cases.MEMORANDUM), "2027-06-01")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void otherChange_afterTheEnd_bringsNothingBack() {
    Effects effects = effects("2027-07-01", Change.add(Cases.clause("new", "Another clause.")));
    assertThat(on(effects.inEffect(Cases.MEMORANDUM), "2027-07-01")).isEqualTo(Truth.NO);
    assertThat(problems(effects)).containsExactly("amendment.after-end /instruments/amendment");
    Problem problem = effects.problems(Cases.MEMORANDUM).all().get(0);
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo(
            "The amendment takes effect on 2027-07-01, but memorandum was over on 2026-12-31.");
  }
}
