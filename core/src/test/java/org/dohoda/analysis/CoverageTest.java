package org.dohoda.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dohoda.analysis.Papers.MEMO;
import static org.dohoda.analysis.Papers.areas;
import static org.dohoda.analysis.Papers.clause;
import static org.dohoda.analysis.Papers.coverage;
import static org.dohoda.analysis.Papers.memo;
import static org.dohoda.policy.SocialInclusion.DEBT;
import static org.dohoda.policy.SocialInclusion.EDUCATION;
import static org.dohoda.policy.SocialInclusion.HOUSING;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dohoda.effect.Effects;
import org.dohoda.id.ClauseId;
import org.dohoda.id.InstrumentId;
import org.dohoda.id.PolicyAreaId;
import org.dohoda.instrument.Amendment;
import org.dohoda.instrument.Change;
import org.dohoda.instrument.Instrument;
import org.dohoda.instrument.InstrumentState;
import org.dohoda.policy.CooperationForms;
import org.dohoda.policy.Focus;
import org.dohoda.policy.PolicyPhase;
import org.dohoda.problem.ModelPath;
import org.dohoda.provision.Acts;
import org.dohoda.provision.FormsOfCooperation;
import org.dohoda.provision.PolicyFocus;
import org.dohoda.provision.Purpose;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.Openness;
import org.dohoda.time.PartialDate;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final LocalDate DAY = LocalDate.of(2023, 9, 12);

  @Test
  void areas_areFoundWhereverTheyAreMentioned() {
    Coverage coverage =
        coverage(
            Purpose.builder().foci(Listed.unstated(List.of(Focus.on(HOUSING)))).build(),
            areas(Openness.OPEN, DEBT, HOUSING),
            Undertaking.by().shall(Acts.REPORT).addAreas(EDUCATION).build());
    assertThat(coverage.areas().items()).containsExactly(HOUSING, DEBT, EDUCATION);
    assertThat(coverage.areas().mentionsOf(HOUSING))
        .extracting(mention -> mention.passage().path().toString())
        .containsExactly(
            "/instruments/memo/clauses/c0/provisions/0",
            "/instruments/memo/clauses/c1/provisions/0");
  }

  @Test
  void areas_labelIsThatOfThePaper() {
    LocalizedText words = LocalizedText.of("cs", "oddlužení osob");
    Focus focus = Focus.builder().area(DEBT).label(words).build();
    Coverage coverage = coverage(PolicyFocus.of(Listed.open(List.of(focus))));
    assertThat(coverage.areas().mentions())
        .extracting(Mention::label)
        .containsExactly(Optional.of(words));
  }

  @Test
  void contains_openList_isUnknownForWhatIsMissing() {
    Aspect<PolicyAreaId> open = coverage(areas(Openness.OPEN, DEBT)).areas();
    assertThat(open.contains(DEBT)).isEqualTo(Truth.YES);
    assertThat(open.contains(HOUSING)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void contains_closedList_excludesWhatIsMissing() {
    assertThat(coverage(areas(Openness.CLOSED, DEBT)).areas().contains(HOUSING))
        .isEqualTo(Truth.NO);
  }

  @Test
  void contains_closedListBesideAnother_excludesNothing() {
    for (Openness other : List.of(Openness.OPEN, Openness.UNSTATED)) {
      Coverage coverage = coverage(areas(Openness.CLOSED, DEBT), areas(other, EDUCATION));
      assertThat(coverage.areas().contains(HOUSING)).isEqualTo(Truth.UNKNOWN);
    }
  }

  @Test
  void contains_nothingSaid_isUnknown() {
    assertThat(coverage().areas().contains(HOUSING)).isEqualTo(Truth.UNKNOWN);
    assertThat(coverage().areas().openness()).isEqualTo(Openness.UNSTATED);
  }

  @Test
  void phases_areFoundWhereverTheyAreMentioned() {
    Coverage coverage =
        coverage(
            Purpose.of(LocalizedText.of("en", "to cooperate")).toBuilder()
                .addPhases(PolicyPhase.PLANNING)
                .build(),
            PolicyFocus.of(Listed.open(List.of(Focus.on(DEBT)))).toBuilder()
                .addPhases(PolicyPhase.FORMULATION)
                .build(),
            Undertaking.by().shall(Acts.REPORT).addPhases(PolicyPhase.EVALUATION).build());
    assertThat(coverage.phases().items())
        .containsExactly(PolicyPhase.PLANNING, PolicyPhase.FORMULATION, PolicyPhase.EVALUATION);
  }

  @Test
  void phasesAndForms_areRead() {
    Coverage coverage =
        coverage(
            FormsOfCooperation.builder()
                .forms(Listed.closed(List.of(CooperationForms.CONSULTATION)))
                .addPhases(PolicyPhase.EVALUATION)
                .addAreas(DEBT)
                .build());
    assertThat(coverage.forms().items()).containsExactly(CooperationForms.CONSULTATION);
    assertThat(coverage.forms().contains(CooperationForms.TRAINING)).isEqualTo(Truth.NO);
    assertThat(coverage.phases().contains(PolicyPhase.EVALUATION)).isEqualTo(Truth.YES);
    assertThat(coverage.phases().contains(PolicyPhase.PLANNING)).isEqualTo(Truth.UNKNOWN);
    assertThat(coverage.areas().items()).containsExactly(DEBT);
  }

  @Test
  void consolidated_wordingThatMayHaveBeenReplaced_isUnknown() {
    Effects effects = Effects.of(amended(PartialDate.unknown()));
    Coverage coverage = Coverage.of(effects.consolidated(MEMO, DAY, Set.of()));
    assertThat(coverage.areas().contains(DEBT)).isEqualTo(Truth.UNKNOWN);
    assertThat(coverage.areas().contains(HOUSING)).isEqualTo(Truth.UNKNOWN);
    assertThat(coverage.areas().openness()).isEqualTo(Openness.UNSTATED);
  }

  @Test
  void consolidated_amendedBefore_isTheNewWording() {
    Effects effects = Effects.of(amended(PartialDate.ofYear(2020)));
    Coverage coverage = Coverage.of(effects.consolidated(MEMO, DAY, Set.of()));
    assertThat(coverage.areas().contains(DEBT)).isEqualTo(Truth.NO);
    assertThat(coverage.areas().contains(HOUSING)).isEqualTo(Truth.YES);
    assertThat(coverage.areas().mentionsOf(HOUSING).get(0).passage().origin())
        .isEqualTo(InstrumentId.of("amendment"));
  }

  private static CooperationRegister amended(PartialDate effective) {
    Instrument amendment =
        Amendment.builder()
            .id(InstrumentId.of("amendment"))
            .state(InstrumentState.CONCLUDED)
            .amends(MEMO)
            .effective(effective)
            .addChanges(new Change.ReplaceClause(clause("c0", areas(Openness.CLOSED, HOUSING))))
            .build();
    return CooperationRegister.builder()
        .addInstruments(memo(areas(Openness.CLOSED, DEBT)), amendment)
        .build();
  }

  @Test
  void mention_ofWhatIsNotInTheText_isRefused() {
    Passage passage = coverage(areas(Openness.OPEN, DEBT)).areas().mentions().get(0).passage();
    assertThatThrownBy(() -> new Mention<>(DEBT, Optional.empty(), Truth.NO, passage))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inText: must be possible, was 'NO'");
  }

  @Test
  void values() {
    new EqualsTester()
        .addEqualityGroup(
            coverage(areas(Openness.OPEN, DEBT)), coverage(areas(Openness.OPEN, DEBT)))
        .addEqualityGroup(coverage(areas(Openness.CLOSED, DEBT)))
        .addEqualityGroup(coverage(areas(Openness.OPEN, HOUSING)))
        .testEquals();
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(InstrumentId.class, MEMO)
            .setDefault(ClauseId.class, ClauseId.of("c0"))
            .setDefault(ModelPath.class, ModelPath.ROOT)
            .setDefault(Instrument.class, memo());
    tester.testAllPublicConstructors(Passage.class);
    tester.testAllPublicStaticMethods(Coverage.class);
  }
}
