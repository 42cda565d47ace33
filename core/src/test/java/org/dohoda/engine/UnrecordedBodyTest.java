package org.dohoda.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dohoda.engine.Region.AGENCY;
import static org.dohoda.engine.Region.COMMITTEE;
import static org.dohoda.engine.Region.DAY;
import static org.dohoda.engine.Region.REGION;
import static org.dohoda.engine.Region.memorandum;
import static org.dohoda.engine.Region.permit;
import static org.dohoda.engine.Region.question;
import static org.dohoda.engine.Region.register;
import static org.dohoda.participation.Rights.ATTEND;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.dohoda.body.Body;
import org.dohoda.body.Capacities;
import org.dohoda.body.MemberClass;
import org.dohoda.body.Membership;
import org.dohoda.decision.BodyMatch;
import org.dohoda.decision.Outcome;
import org.dohoda.decision.Ruling;
import org.dohoda.holding.Datum;
import org.dohoda.holding.DatumKind;
import org.dohoda.holding.Recordable;
import org.dohoda.id.BodyId;
import org.dohoda.participation.BodySelector;
import org.dohoda.participation.Holder;
import org.dohoda.participation.ParticipationRule;
import org.dohoda.problem.ModelPath;
import org.dohoda.register.CooperationRegister;
import org.dohoda.time.Period;
import org.dohoda.time.Truth;
import org.junit.jupiter.api.Test;

/** What rests on a body that nobody recorded is not determined, and the answer names the body. */
class UnrecordedBodyTest {
  private static final BodyId OLD = BodyId.of("old-committee");
  private static final BodyId OLDER = BodyId.of("older-committee");
  private static final BodyId COUNCIL = BodyId.of("council");

  private static Recordable missing(BodyId body) {
    return new Datum(DatumKind.ELEMENT, ModelPath.ROOT.member("bodies").element(body.value()));
  }

  /** A register with a rule and, unless they are recorded otherwise, the committee alone. */
  private static CooperationRegister with(ParticipationRule rule, Body... bodies) {
    CooperationRegister register = register(memorandum(rule));
    return bodies.length == 0
        ? register
        : register.toBuilder().bodies(ImmutableList.copyOf(bodies)).build();
  }

  private static Body committee() {
    return Region.body(COMMITTEE, REGION);
  }

  private static Ruling ruling(CooperationRegister register) {
    return ParticipationEngine.of(register).decide(question().build()).ruling(ATTEND);
  }

  private static ParticipationRule ruleIn(BodyId body) {
    return permit("r", ATTEND).bodies(BodySelector.only(body)).build();
  }

  @Test
  void successorOfAnUnrecordedBody_mayFollowTheNamedOne() {
    Body successor = committee().toBuilder().addSuccessorOf(OLD).build();
    Ruling ruling = ruling(with(ruleIn(OLDER), successor));
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing()).containsExactly(missing(OLD));
    assertThat(ruling.grounds().get(0).bodyMatch()).isEqualTo(BodyMatch.SUCCEEDS_NAMED);
  }

  @Test
  void successorOfAnUnrecordedBody_thatIsNamed_isMeant() {
    Body successor = committee().toBuilder().addSuccessorOf(OLD).build();
    assertThat(ruling(with(ruleIn(OLD), successor)).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void successorOfARecordedBody_doesNotFollowAnother() {
    Body successor = committee().toBuilder().addSuccessorOf(OLD).build();
    Body old = committee().toBuilder().id(OLD).build();
    assertThat(ruling(with(ruleIn(OLDER), successor, old)).outcome()).isEqualTo(Outcome.SILENT);
  }

  @Test
  void unrecordedBody_mayFollowTheNamedOne() {
    CooperationRegister register = with(ruleIn(OLDER));
    Ruling ruling =
        ParticipationEngine.of(register).decide(question().body(OLD).build()).ruling(ATTEND);
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing()).contains(missing(OLD));
    assertThat(ParticipationEngine.of(register).granted(AGENCY, OLD, ATTEND, Capacities.GUEST, DAY))
        .isEqualTo(Truth.UNKNOWN);
  }

  private static ParticipationRule forMembers(Optional<MemberClass> ofClass) {
    return permit("r", ATTEND).holder(new Holder.MembersOf(COUNCIL, ofClass)).build();
  }

  @Test
  void membersOfAnUnrecordedBody_mayBeAnybody() {
    for (Optional<MemberClass> each :
        List.of(Optional.<MemberClass>empty(), Optional.of(MemberClass.of("voting")))) {
      Ruling ruling = ruling(with(forMembers(each)));
      assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
      assertThat(ruling.missing()).containsExactly(missing(COUNCIL));
    }
  }

  @Test
  void membersOfAnUnrecordedBody_whoAreRecorded_areMembers() {
    CooperationRegister register =
        with(forMembers(Optional.empty())).toBuilder()
            .addMembership(
                Membership.builder()
                    .body(COUNCIL)
                    .organization(AGENCY)
                    .period(Period.always())
                    .build())
            .build();
    assertThat(ruling(register).outcome()).isEqualTo(Outcome.GRANTED);
  }

  @Test
  void membersOfARecordedBody_whoAreNotRecorded_areNone() {
    Body council = committee().toBuilder().id(COUNCIL).build();
    assertThat(ruling(with(forMembers(Optional.empty()), committee(), council)).outcome())
        .isEqualTo(Outcome.SILENT);
  }

  private static ParticipationRule forMembersOfParent() {
    return permit("r", ATTEND).holder(Holder.membersOfParent()).build();
  }

  @Test
  void membersOfTheParent_thatIsNotRecordedItself_mayBeAnybody() {
    Body child = committee().toBuilder().parent(COUNCIL).build();
    Ruling ruling = ruling(with(forMembersOfParent(), child));
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing()).containsExactly(missing(COUNCIL));
  }

  @Test
  void membersOfTheParent_ofWhichNothingIsRecorded_mayBeAnybody() {
    Body child = committee().toBuilder().parent(Optional.empty()).build();
    Ruling ruling = ruling(with(forMembersOfParent(), child));
    assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_DETERMINED);
    assertThat(ruling.missing())
        .containsExactly(
            new Datum(
                DatumKind.PARENT,
                ModelPath.ROOT.member("bodies").element(COMMITTEE.value()).member("parent")));
  }
}
