package org.dohoda.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dohoda.analysis.Papers.AGENCY;
import static org.dohoda.analysis.Papers.MEMO;
import static org.dohoda.analysis.Papers.REGION;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dohoda.body.Body;
import org.dohoda.body.Capacities;
import org.dohoda.body.Meeting;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.RuleId;
import org.dohoda.participation.BodyDescription;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.participation.Right;
import org.dohoda.participation.Rights;
import org.dohoda.provision.Participation;
import org.dohoda.register.CooperationRegister;
import org.dohoda.text.LocalizedText;
import org.dohoda.text.TimedName;
import org.dohoda.time.Period;
import org.dohoda.time.Presumption;
import org.junit.jupiter.api.Test;

class RightsComparisonTest {
  private static final BodyId COMMITTEE = BodyId.of("committee");
  private static final BodyId COMMISSION = BodyId.of("commission");
  private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

  private static Body body(BodyId id) {
    return Body.builder()
        .id(id)
        .addNames(TimedName.of(LocalizedText.of("en", id.value())))
        .owner(REGION)
        .build();
  }

  private static final CooperationRegister REGISTER =
      CooperationRegister.builder()
          .addBodies(body(COMMITTEE), body(COMMISSION))
          .addInstruments(
              Papers.memo(
                  Participation.of(
                      ParticipationRule.permit(Rights.ATTEND)
                          .id(RuleId.of("guests"))
                          .holder(Holder.representativeOf(AGENCY))
                          .bodies(BodySelector.of(BodyDescription.bodiesOf(REGION)))
                          .build())))
          .build();

  private static RightsDifference compare(CooperationRegister before, CooperationRegister after) {
    return RightsComparison.of(before, after)
        .presuming(Presumption.customary())
        .compare(
            AGENCY,
            DAY,
            question ->
                question.as(Capacities.GUEST).rights(ImmutableSet.of(Rights.ATTEND, Rights.SPEAK)));
  }

  private static CooperationRegister dissolved() {
    return REGISTER.with(
        body(COMMITTEE).toBuilder().existence(Period.parse("/2024-12-31")).build());
  }

  @Test
  void dissolved_losesTheRightThere() {
    RightsDifference difference = compare(REGISTER, dissolved());
    assertThat(difference.lost())
        .extracting(RightChange::body, RightChange::right)
        .containsExactly(tuple(COMMITTEE, Rights.ATTEND));
    assertThat(difference.gained()).isEmpty();
    assertThat(difference.changed()).isEqualTo(difference.lost());
    assertThat(difference.before(Rights.ATTEND, Outcome.GRANTED))
        .containsExactly(COMMITTEE, COMMISSION);
    assertThat(difference.after(Rights.ATTEND, Outcome.GRANTED)).containsExactly(COMMISSION);
    assertThat(difference.after(Rights.SPEAK, Outcome.SILENT))
        .containsExactly(COMMITTEE, COMMISSION);
  }

  @Test
  void bodyThatIsRecordedNow_isAssuredWhereNothingWasKnown() {
    RightsDifference difference = compare(REGISTER.without(COMMISSION), REGISTER);
    assertThat(difference.assured()).extracting(RightChange::body).containsExactly(COMMISSION);
    assertThat(difference.gained()).isEmpty();
    assertThat(difference.before(Rights.ATTEND, Outcome.NOT_DETERMINED))
        .containsExactly(COMMISSION);
  }

  @Test
  void bodyOfWhichLessIsKnown_isUnsettledAndNotLost() {
    CooperationRegister vague =
        REGISTER.with(body(COMMITTEE).toBuilder().existence(Period.parse("/2025-01")).build());
    RightsDifference difference = compare(REGISTER, vague);
    assertThat(difference.lost()).isEmpty();
    assertThat(difference.unsettled())
        .extracting(RightChange::body, RightChange::right)
        .containsExactly(tuple(COMMITTEE, Rights.ATTEND));
    assertThat(compare(vague, REGISTER).assured())
        .extracting(RightChange::body)
        .containsExactly(COMMITTEE);
  }

  @Test
  void twoDays_ofOneRegister_gainWhatThePaperBrought() {
    LocalDate signed = LocalDate.of(2014, 2, 26);
    RightsComparison comparison = RightsComparison.of(REGISTER).presuming(Presumption.customary());
    RightsDifference gain = comparison.compare(AGENCY, signed.minusDays(1), DAY, this::asking);
    assertThat(gain.gained())
        .extracting(RightChange::body, RightChange::right)
        .containsExactly(tuple(COMMITTEE, Rights.ATTEND), tuple(COMMISSION, Rights.ATTEND));
    assertThat(gain.changed()).isEqualTo(gain.gained());
    assertThat(gain.dayBefore()).isEqualTo(signed.minusDays(1));
    assertThat(gain.dayAfter()).isEqualTo(DAY);
    assertThat(comparison.compare(AGENCY, signed, DAY, this::asking).changed()).isEmpty();
    assertThat(comparison.compare(AGENCY, DAY, signed.minusDays(1), this::asking).lost())
        .hasSize(2);
  }

  @Test
  void twoDays_ofTwoRegisters_areEachAskedOfItsOwn() {
    RightsDifference difference =
        RightsComparison.of(REGISTER, dissolved())
            .presuming(Presumption.customary())
            .compare(AGENCY, DAY, LocalDate.of(2024, 12, 31), this::asking);
    assertThat(difference.changed()).isEmpty();
  }

  private ParticipationQuestion.Builder asking(ParticipationQuestion.Builder question) {
    return question.as(Capacities.GUEST).addRights(Rights.ATTEND);
  }

  @Test
  void asking_aboutSomethingElse_isRefused() {
    RightsComparison comparison = RightsComparison.of(REGISTER, REGISTER);
    Meeting meeting = Meeting.builder().body(COMMITTEE).date(DAY).build();
    List<UnaryOperator<ParticipationQuestion.Builder>> odd =
        List.of(
            question -> question.at(meeting),
            question -> question.organization(OrganizationId.of("another")),
            question -> question.body(COMMITTEE),
            question -> question.day(DAY.plusDays(1)));
    for (UnaryOperator<ParticipationQuestion.Builder> asking : odd) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> comparison.compare(AGENCY, DAY, asking))
          .withMessageStartingWith("asking: must leave holder, body and day");
    }
  }

  @Test
  void nothingPresumed_nothingIsGrantedBefore() {
    RightsDifference difference =
        RightsComparison.of(REGISTER, REGISTER.without(MEMO))
            .compare(AGENCY, DAY, question -> question.rights(ImmutableSet.of(Rights.ATTEND)));
    assertThat(difference.before(Rights.ATTEND, Outcome.GRANTED)).isEmpty();
    assertThat(difference.lost()).isEmpty();
    assertThat(difference.changed()).hasSize(2);
  }

  @Test
  void all_hasEveryBodyWithEveryRight() {
    assertThat(compare(REGISTER, REGISTER).all())
        .extracting(RightChange::right)
        .containsExactly(Rights.ATTEND, Rights.SPEAK, Rights.ATTEND, Rights.SPEAK);
  }

  @Test
  void change_ofDifferentRights_isRefused() {
    RightsDifference difference = compare(REGISTER, REGISTER);
    assertThatThrownBy(
            () ->
                new RightChange(
                    COMMITTEE, difference.all().get(0).before(), difference.all().get(1).after()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("after: must be about the same right");
  }

  @Test
  void factories_refuseNull() {
    new NullPointerTester()
        .setDefault(CooperationRegister.class, REGISTER)
        .setDefault(Right.class, Rights.ATTEND)
        .testAllPublicStaticMethods(RightsComparison.class);
  }
}
